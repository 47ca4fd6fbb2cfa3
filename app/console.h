// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace skranketid {

struct InputLine {
    QByteArray bytes; ///< without the line's end
    bool tooLong = false; ///< longer than allowed; `bytes` holds its beginning only
};

/// Where a command reads and writes: this process's own streams, or those of a process it is served for.
/// Belongs to one thread.
class Console {
public:
    static constexpr qsizetype maximumLine = 4096;

    virtual ~Console() = default;

    /// Waits for a line; none at the end of input.
    virtual std::optional<InputLine> readLine() = 0;
    /// Hands on at once. False: nobody can read it; stop and return `statusAfterLoss`.
    virtual bool write(const QByteArray &text) = 0;
    virtual void writeError(const QByteArray &text) = 0;
    virtual bool errorsGoToTerminal() const = 0;
    /// The user does not want the result any more.
    virtual bool cancelled() { return false; }
    /// 0 when the reader left of its own will, which is no failure; else 1, and the reason has been told.
    virtual int statusAfterLoss() { return 0; }

    bool print(const QString &text) { return write(text.toUtf8()); }
    void showProgress(double done); ///< 0 to 1; only on a terminal
    void clearProgress();

private:
    int m_shownPercent = -1;
};

/// The process's own streams.
class StandardConsole : public Console {
public:
    StandardConsole();

    std::optional<InputLine> readLine() override;
    bool write(const QByteArray &text) override;
    void writeError(const QByteArray &text) override;
    bool errorsGoToTerminal() const override { return m_terminal; }
    int statusAfterLoss() override;

    /// The next `readLine` gives this line.
    void putBack(const InputLine &line) { m_putBack = line; }

private:
    std::optional<InputLine> m_putBack;
    bool m_terminal = false;
    int m_writeError = 0; ///< errno of the write that failed
};

} // namespace skranketid
