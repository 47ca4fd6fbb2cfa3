-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The second gate; the first is looksLikeCpr, which refuses more: this one must refuse nothing that that one keeps.
CREATE TRIGGER event_note_no_cpr BEFORE INSERT ON event_note
WHEN EXISTS (
    SELECT 1
    FROM (SELECT '0[1-9]' AS day UNION ALL SELECT '[1278][0-9]' UNION ALL SELECT '3[01]' UNION ALL SELECT '6[1-9]'
            UNION ALL SELECT '9[01]'),
        (SELECT '0[1-9]' AS month UNION ALL SELECT '1[0-2]'),
        (SELECT '' AS gap UNION ALL SELECT ' ' UNION ALL SELECT '-')
    WHERE ' ' || NEW.note || ' ' GLOB
        '*[^0-9]' || day || month || '[0-9][0-9]' || gap || '[0-9][0-9][0-9][0-9][^0-9]*'
)
BEGIN
    SELECT RAISE(ABORT, 'the note looks personal');
END
