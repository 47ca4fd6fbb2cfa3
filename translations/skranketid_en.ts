<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <location filename="../ui/shared/actions.cpp" line="+23"/>
        <source>Done, next step</source>
        <translation>Done, next step</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Done up to here</source>
        <translation>Done up to here</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Put on hold or resume</source>
        <translation>Put on hold or resume</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Say why it is on hold</source>
        <translation>Say why it is on hold</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Interruption</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add steps</source>
        <translation>Add steps</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refusal</source>
        <translation>Refusal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Why longer than the estimate</source>
        <translation>Why longer than the estimate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not relevant</source>
        <translation>Not relevant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Switch checklist</source>
        <translation>Switch checklist</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Started by mistake</source>
        <translation>Started by mistake</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The citizen left</source>
        <translation>The citizen left</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refer to</source>
        <translation>Refer to</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ticket number</source>
        <translation>Ticket number</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Began a minute earlier</source>
        <translation>Began a minute earlier</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Began a minute later</source>
        <translation>Began a minute later</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Quick session without steps</source>
        <translation>Quick session without steps</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By appointment, or walked in</source>
        <translation>By appointment, or walked in</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Where the citizen is served</source>
        <translation>Where the citizen is served</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Training: nothing counts</source>
        <translation>Training: nothing counts</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Citizen did not come</source>
        <translation>Citizen did not come</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Put on hold</source>
        <translation>Put on hold</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>End without time</source>
        <translation>End without time</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The rule of the step</source>
        <translation>The rule of the step</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Strip on top of other windows</source>
        <translation>Strip on top of other windows</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keys that work in other programs too</source>
        <translation>Keys that work in other programs too</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Minutes, seconds or no time</source>
        <translation>Minutes, seconds or no time</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hide ticket and note</source>
        <translation>Hide ticket and note</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A system is down, or up again</source>
        <translation>A system is down, or up again</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The day&apos;s sessions, and corrections</source>
        <translation>The day&apos;s sessions, and corrections</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Close the day</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Daily report</source>
        <translation>Daily report</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Office, desk and language</source>
        <translation>Office, desk and language</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dansk / English</source>
        <translation>Dansk / English</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Light, dark, high contrast</source>
        <translation>Light, dark, high contrast</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Normal text size</source>
        <translation>Normal text size</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The session</source>
        <translation>The session</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Before it starts</source>
        <translation>Before it starts</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An interrupted session</source>
        <translation>An interrupted session</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The window</source>
        <translation>The window</translation>
    </message>
</context>
<context>
    <name>Assurance</name>
    <message>
        <location filename="../models/domain/assurance/assurancetext.cpp" line="+16"/>
        <source>Identity proofing pulls it down: carry out identity proofing</source>
        <translation>Identity proofing pulls it down: carry out identity proofing</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The log-in is only one factor</source>
        <translation>The log-in is only one factor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The authenticator pulls it down</source>
        <translation>The authenticator pulls it down</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The federation is too weak</source>
        <translation>The federation is too weak</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Substantial</source>
        <translation>Substantial</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Strength of identity registration</source>
        <translation>Strength of identity registration</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Strength of authentication</source>
        <translation>Strength of authentication</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Strength of the federation&apos;s IT security</source>
        <translation>Strength of the federation&apos;s IT security</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>OK, needs the approval of two employees at registration</source>
        <translation>OK, needs the approval of two employees at registration</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <location filename="../app/commands/backup.cpp" line="+52"/>
        <source>The backup is back in use, but where the journal stands could not be noted outside the database; that is done at the next session. %1</source>
        <translation>The backup is back in use, but where the journal stands could not be noted outside the database; that is done at the next session. %1</translation>
    </message>
    <message>
        <location line="+30"/>
        <location line="+42"/>
        <source>%1 is written and checked.</source>
        <translation>%1 is written and checked.</translation>
    </message>
    <message numerus="yes">
        <location line="-23"/>
        <source>%n event(s), checked</source>
        <translation>
            <numerusform>%n event, checked</numerusform>
            <numerusform>%n events, checked</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>cannot be used</source>
        <translation>cannot be used</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There are no backups in %1.</source>
        <translation>There are no backups in %1.</translation>
    </message>
    <message numerus="yes">
        <location line="+27"/>
        <source>%1 is checked and back in use with %n event(s).</source>
        <translation>
            <numerusform>%1 is checked and back in use with %n event.</numerusform>
            <numerusform>%1 is checked and back in use with %n events.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The database that was there before is kept as %1.</source>
        <translation>The database that was there before is kept as %1.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <location filename="../app/catalogueloader.cpp" line="+36"/>
        <source>%1 A published definition is broken: bring the file back from a backup of the profile.</source>
        <translation>%1 A published definition is broken: bring the file back from a backup of the profile.</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>The file %1 cannot be read (%2). Check the name and the rights.</source>
        <translation>The file %1 cannot be read (%2). Check the name and the rights.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The file %1 is larger than 1 MB and cannot be a checklist. Give another file.</source>
        <translation>The file %1 is larger than 1 MB and cannot be a checklist. Give another file.</translation>
    </message>
</context>
<context>
    <name>ChecklistCheck</name>
    <message>
        <location filename="../models/domain/checklist/checklistagainst.cpp" line="+29"/>
        <source>there is no outcome code “%1”</source>
        <translation>there is no outcome code “%1”</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is for those who did not come; a session cannot end so</source>
        <translation>“%1” is for those who did not come; a session cannot end so</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>there is an add-on for a refusal, but no outcome code of a refusal</source>
        <translation>there is an add-on for a refusal, but no outcome code of a refusal</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>there is no rule “%1”</source>
        <translation>there is no rule “%1”</translation>
    </message>
    <message>
        <location filename="../models/domain/checklist/checklistcheck.cpp" line="+64"/>
        <source>the last day is before the first</source>
        <translation>the last day is before the first</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 entries are too many; at most %2 fit</source>
        <translation>%1 entries are too many; at most %2 fit</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>“%1” is used already: %2</source>
        <translation>“%1” is used already: %2</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>no choice has the option “%1”</source>
        <translation>no choice has the option “%1”</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is another estimate for the same option</source>
        <translation>there is another estimate for the same option</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an estimate must be more than 0 minutes</source>
        <translation>an estimate must be more than 0 minutes</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>there is no branch “%1”</source>
        <translation>there is no branch “%1”</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>no place in “steps” takes in the branches of “%1”</source>
        <translation>no place in “steps” takes in the branches of “%1”</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>no step sets the choice “%1”</source>
        <translation>no step sets the choice “%1”</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>no option brings the branch “%1”</source>
        <translation>no option brings the branch “%1”</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>there is no choice “%1”</source>
        <translation>there is no choice “%1”</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the branches of “%1” have a place already</source>
        <translation>the branches of “%1” have a place already</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>the branch “%1” has no full form</source>
        <translation>the branch “%1” has no full form</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the branch “%1” has no short form</source>
        <translation>the branch “%1” has no short form</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>“%1” is neither “reason” nor “outcome” nor the key of a choice</source>
        <translation>“%1” is neither “reason” nor “outcome” nor the key of a choice</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a step in a branch or add-on cannot set anything</source>
        <translation>a step in a branch or add-on cannot set anything</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is set by another step: %2</source>
        <translation>“%1” is set by another step: %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>a step that locks cannot be left out: it must be required</source>
        <translation>a step that locks cannot be left out: it must be required</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>a dated text needs “from” or “until”</source>
        <translation>a dated text needs “from” or “until”</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>its days overlap with those of another dated text</source>
        <translation>its days overlap with those of another dated text</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>there is no step “%1” outside the add-ons</source>
        <translation>there is no step “%1” outside the add-ons</translation>
    </message>
    <message>
        <location filename="../models/domain/checklist/checklistsums.cpp" line="+95"/>
        <source>the estimate says %1 minutes, but the steps add up to %2</source>
        <translation>the estimate says %1 minutes, but the steps add up to %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>no estimate holds for %1</source>
        <translation>no estimate holds for %1</translation>
    </message>
</context>
<context>
    <name>ChecklistDiff</name>
    <message>
        <location filename="../models/domain/checklist/checklistdiff.cpp" line="+132"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1, first</source>
        <translation>%1, first</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, after %2</source>
        <translation>%1, after %2</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
</context>
<context>
    <name>ChecklistText</name>
    <message>
        <location filename="../app/checklisttext.cpp" line="+46"/>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add-on %1: %2</source>
        <translation>Add-on %1: %2</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1, version %2, valid from %3</source>
        <translation>%1, version %2, valid from %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 until %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Only in %1</source>
        <translation>Only in %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Estimate: %1%2, %3. %4</source>
        <translation>Estimate: %1%2, %3. %4</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>the committee&apos;s own number</source>
        <translation>the committee&apos;s own number</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a proposal, not the committee&apos;s number</source>
        <translation>a proposal, not the committee&apos;s number</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>lock</source>
        <translation>lock</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>look away</source>
        <translation>look away</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>%1, short form</source>
        <translation>%1, short form</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Sum, %1: %2</source>
        <translation>Sum, %1: %2</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>minutes are a proposal</source>
        <translation>minutes are a proposal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>historical</source>
        <translation>historical</translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <location filename="../app/definitions.cpp" line="+31"/>
        <source>The file %1 cannot be written (%2). Make room, or ask for the right to write there.</source>
        <translation>The file %1 cannot be written (%2). Make room, or ask for the right to write there.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The first day has passed. What is published holds from today at the earliest.</source>
        <translation>The first day has passed. What is published holds from today at the earliest.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not published: %1</source>
        <translation>Not published: %1</translation>
    </message>
    <message>
        <location line="+78"/>
        <source>%1 has a version %2 already, with other content. Give the new content a higher version number.</source>
        <translation>%1 has a version %2 already, with other content. Give the new content a higher version number.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>No rule differs from what is in use. Nothing was changed.</source>
        <translation>No rule differs from what is in use. Nothing was changed.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>The last day is yesterday at the earliest: sessions of earlier days have used it.</source>
        <translation>The last day is yesterday at the earliest: sessions of earlier days have used it.</translation>
    </message>
    <message>
        <location filename="../app/commands/checklistimport.cpp" line="+24"/>
        <source>%1 Nothing was imported; “checklists check” tells every mistake.</source>
        <translation>%1 Nothing was imported; “checklists check” tells every mistake.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1, version %2, is in use from %3.</source>
        <translation>%1, version %2, is in use from %3.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, version %2, valid from %3, is there already. Nothing was changed.</source>
        <translation>%1, version %2, valid from %3, is there already. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../app/commands/checklists.cpp" line="+44"/>
        <location filename="../app/definitions.cpp" line="-5"/>
        <source>There is no checklist %1. “skranketid checklists list” shows them all.</source>
        <translation>There is no checklist %1. “skranketid checklists list” shows them all.</translation>
    </message>
    <message>
        <location filename="../app/catalogueloader.cpp" line="+13"/>
        <source>The file %1 cannot be written (%2). Choose another place.</source>
        <translation>The file %1 cannot be written (%2). Choose another place.</translation>
    </message>
    <message>
        <location filename="../app/commands/checklists.cpp" line="+34"/>
        <source>%1: no mistakes (%2, version %3).</source>
        <translation>%1: no mistakes (%2, version %3).</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%1 has %n mistake(s), each with its line and column on standard output. Correct them and check again.</source>
        <translation>
            <numerusform>%1 has %n mistake, with its line and column on standard output. Correct it and check again.</numerusform>
            <numerusform>%1 has %n mistakes, each with its line and column on standard output. Correct them and check again.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../app/drafts.cpp" line="+46"/>
        <source>The draft was not kept: its id must be %1.</source>
        <translation>The draft was not kept: its id must be %1.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>The draft cannot be written to %1 (%2). Make room, or ask for the right to write there.</source>
        <translation>The draft cannot be written to %1 (%2). Make room, or ask for the right to write there.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <location filename="../app/commandforms.cpp" line="+17"/>
        <source>SQLite file (PATH or sqlite:PATH); default: the profile&apos;s own</source>
        <translation>SQLite file (PATH or sqlite:PATH); default: the profile&apos;s own</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>folder of settings, database, backups and logs</source>
        <translation>folder of settings, database, backups and logs</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>language of texts and messages; default: the system&apos;s</source>
        <translation>language of texts and messages; default: the system&apos;s</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>show this help, or with a command the command&apos;s</source>
        <translation>show this help, or with a command the command&apos;s</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>show the version</source>
        <translation>show the version</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>desk the sessions belong to; default: the profile&apos;s</source>
        <translation>desk the sessions belong to; default: the profile&apos;s</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+8"/>
        <source>checklist, as `checklists list` names it</source>
        <translation>checklist, as `checklists list` names it</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>checklist definition (JSON)</source>
        <translation>checklist definition (JSON)</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+29"/>
        <source>file to write; one that exists is replaced</source>
        <translation>file to write; one that exists is replaced</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>number of desks</source>
        <translation>number of desks</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>start of the random numbers: the same seed, the same sessions</source>
        <translation>start of the random numbers: the same seed, the same sessions</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>length of the period in days, closed ones included</source>
        <translation>length of the period in days, closed ones included</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>sessions over all desks on an average opening day</source>
        <translation>sessions over all desks on an average opening day</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>first day (2024-01-31); default: so that yesterday is the last</source>
        <translation>first day (2024-01-31); default: so that yesterday is the last</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>every step, or whole sessions only; default: sessions</source>
        <translation>every step, or whole sessions only; default: sessions</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>file to write; default: today&apos;s in the profile&apos;s backup folder</source>
        <translation>file to write; default: today&apos;s in the profile&apos;s backup folder</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>check and list the backups that are there</source>
        <translation>check and list the backups that are there</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>first day (2024-01-31)</source>
        <translation>first day (2024-01-31)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>last day</source>
        <translation>last day</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>how it is written; default: json</source>
        <translation>how it is written; default: json</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>only say what is old enough</source>
        <translation>only say what is old enough</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>write the whole journal to this file first</source>
        <translation>write the whole journal to this file first</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>backup to bring back</source>
        <translation>backup to bring back</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>whose passphrase was forgotten</source>
        <translation>whose passphrase was forgotten</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the day (2024-01-31); default: today</source>
        <translation>the day (2024-01-31); default: today</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>file to write, .pdf or .html; one that exists is replaced</source>
        <translation>file to write, .pdf or .html; one that exists is replaced</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>printer to print on in its stead</source>
        <translation>printer to print on in its stead</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>sessions driven by lines on standard input</source>
        <translation>sessions driven by lines on standard input</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>checklist definitions</source>
        <translation>checklist definitions</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>all checklists with versions and minutes</source>
        <translation>all checklists with versions and minutes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>one checklist as readable text</source>
        <translation>one checklist as readable text</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>line and column of every mistake in a file</source>
        <translation>line and column of every mistake in a file</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>check a file and put it into use</source>
        <translation>check a file and put it into use</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>write a checklist&apos;s definition to a file</source>
        <translation>write a checklist&apos;s definition to a file</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>reports on paper and on file</source>
        <translation>reports on paper and on file</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the day of this desk on one sheet</source>
        <translation>the day of this desk on one sheet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>synthetic sessions in a database without real ones</source>
        <translation>synthetic sessions in a database without real ones</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>recompute hash chains and derived tables, say what differs</source>
        <translation>recompute hash chains and derived tables, say what differs</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a consistent copy, also while the program runs</source>
        <translation>a consistent copy, also while the program runs</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what was recorded, for others</source>
        <translation>what was recorded, for others</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the journal with its hashes, for anybody to recompute</source>
        <translation>the journal with its hashes, for anybody to recompute</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>erase old notes and seal old sessions, after a backup</source>
        <translation>erase old notes and seal old sessions, after a backup</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>bring a backup back after checking it</source>
        <translation>bring a backup back after checking it</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>passphrases of the pages of administration</source>
        <translation>passphrases of the pages of administration</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>take a forgotten passphrase away; the window asks for a new one</source>
        <translation>take a forgotten passphrase away; the window asks for a new one</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>record, verify and report a session in a throw-away database</source>
        <translation>record, verify and report a session in a throw-away database</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>(required)</source>
        <translation>(required)</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Usage:</source>
        <translation>Usage:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>[OPTIONS]</source>
        <translation>[OPTIONS]</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>[COMMAND]</source>
        <translation>[COMMAND]</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>guides and times sessions at the counter; without a command it opens its window</source>
        <translation>guides and times sessions at the counter; without a command it opens its window</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Options of every command</source>
        <translation>Options of every command</translation>
    </message>
    <message>
        <location filename="../app/commandline.cpp" line="+24"/>
        <source>This command works on a local database only, not on a postgresql:// address. Give --database a file.</source>
        <translation>This command works on a local database only, not on a postgresql:// address. Give --database a file.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>--database needs a file&apos;s path, sqlite:PATH or a postgresql:// address.</source>
        <translation>--database needs a file&apos;s path, sqlite:PATH or a postgresql:// address.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 must be a whole number from %2 to %3.</source>
        <translation>%1 must be a whole number from %2 to %3.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 must be a day such as 2024-01-31.</source>
        <translation>%1 must be a day such as 2024-01-31.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>A report needs either --output or --print. Try skranketid report daily --help.</source>
        <translation>A report needs either --output or --print. Try skranketid report daily --help.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>--output must be the name of a file that ends in .pdf or .html.</source>
        <translation>--output must be the name of a file that ends in .pdf or .html.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>--detail must be steps or sessions.</source>
        <translation>--detail must be steps or sessions.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>--desk must be a desk&apos;s name of at most %1 characters, without anything that looks like a CPR number.</source>
        <translation>--desk must be a desk&apos;s name of at most %1 characters, without anything that looks like a CPR number.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>--role must be manager or administrator.</source>
        <translation>--role must be manager or administrator.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>backup takes either FILE or --list. Try skranketid backup --help.</source>
        <translation>backup takes either FILE or --list. Try skranketid backup --help.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>--to must not be before --from.</source>
        <translation>--to must not be before --from.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--format must be json: the journal itself.</source>
        <translation>--format must be json: the journal itself.</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>--language must be da or en.</source>
        <translation>--language must be da or en.</translation>
    </message>
    <message>
        <location filename="../app/commandwords.cpp" line="+45"/>
        <source>The option %1 needs a value. Try %2.</source>
        <translation>The option %1 needs a value. Try %2.</translation>
    </message>
    <message>
        <location line="+102"/>
        <source>There is no option %1 here. Try %2.</source>
        <translation>There is no option %1 here. Try %2.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is no command %1. Try %2.</source>
        <translation>There is no command %1. Try %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 takes fewer arguments: %2 is one too many. Try %3.</source>
        <translation>%1 takes fewer arguments: %2 is one too many. Try %3.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1 needs one of these after it: %2. Try %3.</source>
        <translation>%1 needs one of these after it: %2. Try %3.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 needs %2. Try %3.</source>
        <translation>%1 needs %2. Try %3.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <location filename="../app/console.cpp" line="+83"/>
        <source>Standard output cannot be written (%1). Make room, or send it to another place.</source>
        <translation>Standard output cannot be written (%1). Make room, or send it to another place.</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <location filename="../ui/counter/correction.cpp" line="+69"/>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Authenticator</source>
        <translation>Authenticator</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Exclude</source>
        <translation>Exclude</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Include</source>
        <translation>Include</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Other visit</source>
        <translation>Other visit</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>When did it begin?</source>
        <translation>When did it begin?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When did it end?</source>
        <translation>When did it end?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long was it on hold?</source>
        <translation>How long was it on hold?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How did it end?</source>
        <translation>How did it end?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What did the citizen get?</source>
        <translation>What did the citizen get?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What did the citizen come for?</source>
        <translation>What did the citizen come for?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Where was it?</source>
        <translation>Where was it?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reopen the session</source>
        <translation>Reopen the session</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Exclude from the figures</source>
        <translation>Exclude from the figures</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Include in the figures again</source>
        <translation>Include in the figures again</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Which other visit was for the same errand?</source>
        <translation>Which other visit was for the same errand?</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>%1, %2. It began at %3; nobody knows when it ended.</source>
        <translation>%1, %2. It began at %3; nobody knows when it ended.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The same ticket, or one agreed on</source>
        <translation>The same ticket, or one agreed on</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other sessions of the last 14 days</source>
        <translation>Other sessions of the last 14 days</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>The session runs again; the time since its end is hold</source>
        <translation>The session runs again; the time since its end is hold</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Both visits count as one errand</source>
        <translation>Both visits count as one errand</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 · working time %2 → %3</source>
        <translation>%1 · working time %2 → %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 · why: %2</source>
        <translation>%1 · why: %2</translation>
    </message>
</context>
<context>
    <name>DailyChart</name>
    <message>
        <location filename="../models/report/dailychart.cpp" line="+32"/>
        <source>The day, session by session</source>
        <translation>The day, session by session</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>start of the session</source>
        <translation>start of the session</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>with a result</source>
        <translation>with a result</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>taken out of the times</source>
        <translation>taken out of the times</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>without a result</source>
        <translation>without a result</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All sessions as text</source>
        <translation>All sessions as text</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>%1: %2 min, %3, %4</source>
        <comment>time, minutes, authenticator, outcome</comment>
        <translation>%1: %2 min, %3, %4</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 down</source>
        <translation>%1 down</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 to %2: %3</source>
        <comment>time, time, what was down</comment>
        <translation>%1 to %2: %3</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>No session of known length began.</source>
        <translation>No session of known length began.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n dot(s), one for each session of known length: across when it began, up how many minutes it took.</source>
        <translation>
            <numerusform>%n dot, for the session of known length: across when it began, up how many minutes it took.</numerusform>
            <numerusform>%n dots, one for each session of known length: across when it began, up how many minutes it took.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The longest took %1 minutes. %2 without a result, %3 taken out of the times.</source>
        <translation>The longest took %1 minutes. %2 without a result, %3 taken out of the times.</translation>
    </message>
</context>
<context>
    <name>DailyReport</name>
    <message>
        <location filename="../models/report/dailyreport.cpp" line="+35"/>
        <source>Daily report</source>
        <translation>Daily report</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>page %1 of %2</source>
        <translation>page %1 of %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To read on a screen or have read aloud: %1</source>
        <translation>To read on a screen or have read aloud: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>report</source>
        <comment>file name</comment>
        <translation>report</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>first start %1, last end %2</source>
        <translation>first start %1, last end %2</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1, %2</source>
        <comment>office, desk</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Simulated sessions: an example, not the work of a desk</source>
        <translation>Simulated sessions: an example, not the work of a desk</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Provisional: %n session(s) not ended</source>
        <translation>
            <numerusform>Provisional: %n session not ended</numerusform>
            <numerusform>Provisional: %n sessions not ended</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Sessions by authenticator</source>
        <translation>Sessions by authenticator</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Authenticator</source>
        <translation>Authenticator</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>MitID issued</source>
        <translation>MitID issued</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Mean, minutes</source>
        <translation>Mean, minutes</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Median, minutes</source>
        <translation>Median, minutes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>90%</source>
        <translation>90%</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nine of ten took at most, minutes</source>
        <translation>Nine of ten took at most, minutes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Within 7</source>
        <translation>Within 7</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Within 7 minutes</source>
        <translation>Within 7 minutes</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Within 15</source>
        <translation>Within 15</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Within 15 minutes</source>
        <translation>Within 15 minutes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On hold, minutes</source>
        <translation>On hold, minutes</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add-ons</source>
        <translation>Add-ons</translation>
    </message>
    <message>
        <location line="+102"/>
        <source>Void, not counted</source>
        <translation>Void, not counted</translation>
    </message>
    <message>
        <location line="-129"/>
        <source>several desks</source>
        <translation>several desks</translation>
    </message>
    <message>
        <location line="-52"/>
        <source>On this day the office let the manager&apos;s figures tell desks apart.</source>
        <translation>On this day the office let the manager&apos;s figures tell desks apart.</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>On add-ons, minutes</source>
        <translation>On add-ons, minutes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Several taken together</source>
        <translation>Several taken together</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Why citizens came</source>
        <translation>Why citizens came</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No sessions.</source>
        <translation>No sessions.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>How sessions ended</source>
        <translation>How sessions ended</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No session has ended.</source>
        <translation>No session has ended.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Why some took longer than the estimate</source>
        <translation>Why some took longer than the estimate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No reasons noted.</source>
        <translation>No reasons noted.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Interruptions</source>
        <translation>Interruptions</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>None noted.</source>
        <translation>None noted.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>How good the data are</source>
        <translation>How good the data are</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How the time is known</source>
        <translation>How the time is known</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Corrected</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Recovered after a breakdown</source>
        <translation>Recovered after a breakdown</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Simulated</source>
        <translation>Simulated</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Length unknown, not in the times</source>
        <translation>Length unknown, not in the times</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Taken out (effect on the mean %1 min)</source>
        <translation>Taken out (effect on the mean %1 min)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not ended yet</source>
        <translation>Not ended yet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Training, not counted</source>
        <translation>Training, not counted</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Minutes run from start to end, without what was on hold. Mean, median, 90% (nine of ten took at most so long), within 7 and within 15 are of ended sessions of known length, without no-shows, training and what was taken out. Issued includes a MitID that the citizen activates at home. No citizen and no member of staff can be seen from the figures.</source>
        <translation>Minutes run from start to end, without what was on hold. Mean, median, 90% (nine of ten took at most so long), within 7 and within 15 are of ended sessions of known length, without no-shows, training and what was taken out. Issued includes a MitID that the citizen activates at home. No citizen and no member of staff can be seen from the figures.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Journal: event %1 of chain %2, checksum %3</source>
        <translation>Journal: event %1 of chain %2, checksum %3</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>as of %1 %2</source>
        <translation>as of %1 %2</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>daily-report-%1</source>
        <comment>file name</comment>
        <translation>daily-report-%1</translation>
    </message>
</context>
<context>
    <name>DailyText</name>
    <message>
        <location filename="../models/report/dailytext.cpp" line="+29"/>
        <source>%1 was down all day</source>
        <translation>%1 was down all day</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was down until %2</source>
        <translation>%1 was down until %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was down from %2</source>
        <translation>%1 was down from %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was down from %2 to %3</source>
        <translation>%1 was down from %2 to %3</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n session(s) began meanwhile.</source>
        <translation>
            <numerusform>%n session began meanwhile.</numerusform>
            <numerusform>%n sessions began meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n session(s) began</source>
        <translation>
            <numerusform>%n session began</numerusform>
            <numerusform>%n sessions began</numerusform>
        </translation>
    </message>
    <message>
        <location line="+29"/>
        <source>None chosen</source>
        <translation>None chosen</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1 v%2</source>
        <comment>checklist, version</comment>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Not noted</source>
        <translation>Not noted</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>No sessions were held at this desk on this day.</source>
        <translation>No sessions were held at this desk on this day.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>None of them counts in the times.</source>
        <translation>None of them counts in the times.</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>the %n that count took %1.</source>
        <translation>
            <numerusform>the %n that counts took %1.</numerusform>
            <numerusform>the %n that count took %1.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 ended within the estimate of 15 minutes, %2 within 7.</source>
        <translation>%1 ended within the estimate of 15 minutes, %2 within 7.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Each MitID issued took %1 minutes, %n visit(s) in vain included.</source>
        <translation>
            <numerusform>Each MitID issued took %1 minutes, %n visit in vain included.</numerusform>
            <numerusform>Each MitID issued took %1 minutes, %n visits in vain included.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Noted on the day: %1</source>
        <translation>Noted on the day: %1</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>%1 minutes on average</source>
        <translation>%1 minutes on average</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n session(s) took %1.</source>
        <translation>
            <numerusform>%n session took %1.</numerusform>
            <numerusform>%n sessions took %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataName</name>
    <message>
        <location filename="../models/domain/data/dataname.cpp" line="+23"/>
        <location line="+10"/>
        <source>1 to 40 of a-z, 0-9 and -</source>
        <translation>1 to 40 of a-z, 0-9 and -</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>1 to 16 of A-Z, a-z, 0-9, . and -</source>
        <translation>1 to 16 of A-Z, a-z, 0-9, . and -</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>1 to 40 of a-z, 0-9 and -, but not “reason” or “outcome”</source>
        <translation>1 to 40 of a-z, 0-9 and -, but not “reason” or “outcome”</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>1 to 40 of A-Z, a-z, 0-9, . and -</source>
        <translation>1 to 40 of A-Z, a-z, 0-9, . and -</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>1 to 60 of a-z, 0-9, _ and .</source>
        <translation>1 to 60 of a-z, 0-9, _ and .</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>capital letters and a number</source>
        <translation>capital letters and a number</translation>
    </message>
</context>
<context>
    <name>DataReader</name>
    <message>
        <location filename="../models/domain/checklist/checklistreader.cpp" line="+115"/>
        <source>the key “full” or “short” is missing</source>
        <translation>the key “full” or “short” is missing</translation>
    </message>
    <message>
        <location filename="../models/domain/data/datareader.cpp" line="+23"/>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a text in double quotes</source>
        <translation>a text in double quotes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a list in [ ]</source>
        <translation>a list in [ ]</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an object in { }</source>
        <translation>an object in { }</translation>
    </message>
    <message>
        <location line="+31"/>
        <location line="+28"/>
        <location line="+16"/>
        <location line="+55"/>
        <source>this must be %1</source>
        <translation>this must be %1</translation>
    </message>
    <message>
        <location line="-90"/>
        <source>the key “%1” is missing</source>
        <translation>the key “%1” is missing</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>the key “%1” is unknown; known here: %2</source>
        <translation>the key “%1” is unknown; known here: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the key “%1” stands twice</source>
        <translation>the key “%1” stands twice</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>at least one entry is needed here</source>
        <translation>at least one entry is needed here</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>“%1” cannot be used here: %2</source>
        <translation>“%1” cannot be used here: %2</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>the text is empty</source>
        <translation>the text is empty</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the text has %1 characters; at most %2 fit</source>
        <translation>the text has %1 characters; at most %2 fit</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the text has a character that cannot be shown: U+%1</source>
        <translation>the text has a character that cannot be shown: U+%1</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>this must be a whole number from %1 to %2</source>
        <translation>this must be a whole number from %1 to %2</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>“%1” is not a date such as 2021-10-01</source>
        <translation>“%1” is not a date such as 2021-10-01</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>minutes cannot be negative</source>
        <translation>minutes cannot be negative</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>minutes are written with at most one decimal, such as 4.5</source>
        <translation>minutes are written with at most one decimal, such as 4.5</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 minutes cannot be right; at most %2 are possible here</source>
        <translation>%1 minutes cannot be right; at most %2 are possible here</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>“%1” is unknown; known here: %2</source>
        <translation>“%1” is unknown; known here: %2</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>the text holds something that looks like a CPR number</source>
        <translation>the text holds something that looks like a CPR number</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <location filename="../models/domain/engine/command.cpp" line="+83"/>
        <source>%1 has no option “%2”. It is written: %3</source>
        <translation>%1 has no option “%2”. It is written: %3</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The option “%1” is given twice.</source>
        <translation>The option “%1” is given twice.</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>The id after @ looks like a CPR number. Nothing was stored.</source>
        <translation>The id after @ looks like a CPR number. Nothing was stored.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The id after @ must be 1 to 64 letters, digits, dots, dashes or underscores.</source>
        <translation>The id after @ must be 1 to 64 letters, digits, dots, dashes or underscores.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The line has no command.</source>
        <translation>The line has no command.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no command of that name. “status” is one.</source>
        <translation>There is no command of that name. “status” is one.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The command holds something that looks like a CPR number. Nothing was stored.</source>
        <translation>The command holds something that looks like a CPR number. Nothing was stored.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A word of the command is too long or holds characters that cannot be printed.</source>
        <translation>A word of the command is too long or holds characters that cannot be printed.</translation>
    </message>
    <message>
        <location line="+9"/>
        <location filename="../models/domain/engine/decideday.cpp" line="+132"/>
        <location filename="../models/domain/engine/decideflow.cpp" line="+264"/>
        <location filename="../models/domain/engine/deciderepair.cpp" line="+147"/>
        <location filename="../models/domain/engine/decidesteps.cpp" line="+162"/>
        <source>The command is written: %1</source>
        <translation>The command is written: %1</translation>
    </message>
    <message>
        <location filename="../models/domain/engine/decideflow.cpp" line="-225"/>
        <source>The ticket number looks like a CPR number. Nothing was stored.</source>
        <translation>The ticket number looks like a CPR number. Nothing was stored.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A ticket number has 1 to 8 letters, digits and hyphens, at most four of them digits.</source>
        <translation>A ticket number has 1 to 8 letters, digits and hyphens, at most four of them digits.</translation>
    </message>
    <message>
        <location line="+17"/>
        <location filename="../models/domain/engine/deciderepair.cpp" line="-25"/>
        <source>Session %1 is running. Finish it or put it on hold first.</source>
        <translation>Session %1 is running. Finish it or put it on hold first.</translation>
    </message>
    <message>
        <location line="+14"/>
        <location filename="../models/domain/engine/decidesteps.cpp" line="+78"/>
        <source>There is no checklist “%1” valid today.</source>
        <translation>There is no checklist “%1” valid today.</translation>
    </message>
    <message>
        <location line="-20"/>
        <location line="+37"/>
        <source>“%1” is yes or no.</source>
        <translation>“%1” is yes or no.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The start can be set back by at most %1 minutes.</source>
        <translation>The start can be set back by at most %1 minutes.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The session before was in hand until %1 ago (minutes:seconds); this one cannot have begun earlier.</source>
        <translation>The session before was in hand until %1 ago (minutes:seconds); this one cannot have begun earlier.</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>An interruption lasts at most %1 minutes.</source>
        <translation>An interruption lasts at most %1 minutes.</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>“%1” is not an outcome of this checklist.</source>
        <translation>“%1” is not an outcome of this checklist.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” cannot be the outcome: identity was not confirmed, or the session is a refusal.</source>
        <translation>“%1” cannot be the outcome: identity was not confirmed, or the session is a refusal.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>“%1” is not done yet. Tick it, or skip it with a reason.</source>
        <translation>“%1” is not done yet. Tick it, or skip it with a reason.</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>No such outage is going on.</source>
        <translation>No such outage is going on.</translation>
    </message>
    <message>
        <location filename="../models/domain/engine/decider.cpp" line="+30"/>
        <source>Checklist %1, version %2, is missing, so this session cannot go on. Import it, or void the session.</source>
        <translation>Checklist %1, version %2, is missing, so this session cannot go on. Import it, or void the session.</translation>
    </message>
    <message>
        <location filename="../models/domain/engine/decidetarget.cpp" line="+40"/>
        <source>There is no session %1 at this desk.</source>
        <translation>There is no session %1 at this desk.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>No session is running. Start one, or resume one on hold.</source>
        <translation>No session is running. Start one, or resume one on hold.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>No session is on hold.</source>
        <translation>No session is on hold.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No session was interrupted.</source>
        <translation>No session was interrupted.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Session %1 is still running. Finish it or put it on hold first.</source>
        <translation>Session %1 is still running. Finish it or put it on hold first.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Session %1 is not finished yet. Resume and finish it first.</source>
        <translation>Session %1 is not finished yet. Resume and finish it first.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Session %1 is not running. Resume it first.</source>
        <translation>Session %1 is not running. Resume it first.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Session %1 was void: it does not count and cannot be changed.</source>
        <translation>Session %1 was void: it does not count and cannot be changed.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Session %1 is finished. Reopen it to go on with it.</source>
        <translation>Session %1 is finished. Reopen it to go on with it.</translation>
    </message>
    <message>
        <location filename="../models/domain/engine/decider.cpp" line="+89"/>
        <source>There is no such choice. Choose one from the list.</source>
        <translation>There is no such choice. Choose one from the list.</translation>
    </message>
    <message>
        <location filename="../models/domain/engine/deciderepair.cpp" line="-53"/>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It is too late to undo that: another session has been in hand since. Correct or reopen session %1 instead.</source>
        <translation>It is too late to undo that: another session has been in hand since. Correct or reopen session %1 instead.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It is too late to redo that: another session has been in hand since.</source>
        <translation>It is too late to redo that: another session has been in hand since.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Session %1 ended without a known time and cannot go on. Correct its end, or start a new one.</source>
        <translation>Session %1 ended without a known time and cannot go on. Correct its end, or start a new one.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>An interrupted session cannot be resumed in that way.</source>
        <translation>An interrupted session cannot be resumed in that way.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>The session can have gone on for at most %1 more (minutes:seconds).</source>
        <translation>The session can have gone on for at most %1 more (minutes:seconds).</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>There is no other session %1 at this desk.</source>
        <translation>There is no other session %1 at this desk.</translation>
    </message>
    <message>
        <location filename="../models/domain/engine/decidecorrect.cpp" line="+50"/>
        <source>The time on hold must be between 0 and 24 hours.</source>
        <translation>The time on hold must be between 0 and 24 hours.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A time is written like 2026-09-08T14:30:00.</source>
        <translation>A time is written like 2026-09-08T14:30:00.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The end of session %1 is known.</source>
        <translation>The end of session %1 is known.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>A time that moves by more than %1 minutes needs the manager&apos;s passphrase.</source>
        <translation>A time that moves by more than %1 minutes needs the manager&apos;s passphrase.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>The time lies in the future.</source>
        <translation>The time lies in the future.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The session before at this desk ended later than that.</source>
        <translation>The session before at this desk ended later than that.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The next session at this desk started before that.</source>
        <translation>The next session at this desk started before that.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Another session was in hand meanwhile, so the time on hold cannot be made shorter.</source>
        <translation>Another session was in hand meanwhile, so the time on hold cannot be made shorter.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The last step was ticked later than that.</source>
        <translation>The last step was ticked later than that.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The session would be shorter than nothing.</source>
        <translation>The session would be shorter than nothing.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The session would be longer than a day.</source>
        <translation>The session would be longer than a day.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>“%1” cannot be the outcome of this session.</source>
        <translation>“%1” cannot be the outcome of this session.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>That cannot be corrected.</source>
        <translation>That cannot be corrected.</translation>
    </message>
    <message>
        <location filename="../models/domain/engine/decidesteps.cpp" line="-221"/>
        <source>This session has no step %1.</source>
        <translation>This session has no step %1.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>“%1” needs a choice. Choose one from the list.</source>
        <translation>“%1” needs a choice. Choose one from the list.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>“%1” is not needed: the session ends with a refusal.</source>
        <translation>“%1” is not needed: the session ends with a refusal.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” must wait: “%2” comes first, because identity is confirmed before anything is changed.</source>
        <translation>“%1” must wait: “%2” comes first, because identity is confirmed before anything is changed.</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>“%1” must be confirmed on its own.</source>
        <translation>“%1” must be confirmed on its own.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>“%1” cannot be skipped: identity is confirmed before anything is changed. If the step does not succeed, mark it as failed.</source>
        <translation>“%1” cannot be skipped: identity is confirmed before anything is changed. If the step does not succeed, mark it as failed.</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>There is nothing like that to choose in this checklist.</source>
        <translation>There is nothing like that to choose in this checklist.</translation>
    </message>
    <message>
        <location line="-15"/>
        <source>These cannot be chosen together.</source>
        <translation>These cannot be chosen together.</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>This checklist has no such add-on. Choose one from the list.</source>
        <translation>This checklist has no such add-on. Choose one from the list.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>“%1” is not part of this session.</source>
        <translation>“%1” is not part of this session.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>A step of “%1” is done already. Undo it first.</source>
        <translation>A step of “%1” is done already. Undo it first.</translation>
    </message>
    <message>
        <location line="-37"/>
        <source>A new session has started. Correct the reason of session %1 instead.</source>
        <translation>A new session has started. Correct the reason of session %1 instead.</translation>
    </message>
    <message>
        <location filename="../models/domain/engine/decideday.cpp" line="-83"/>
        <source>Session %1 is not finished yet. The day can be closed when it is.</source>
        <translation>Session %1 is not finished yet. The day can be closed when it is.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>The day of session %1 is closed. What is changed now needs the manager&apos;s passphrase.</source>
        <translation>The day of session %1 is closed. What is changed now needs the manager&apos;s passphrase.</translation>
    </message>
    <message>
        <location line="+64"/>
        <source>Of the time away, at most %1 seconds can have been work.</source>
        <translation>Of the time away, at most %1 seconds can have been work.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Session %1 was not running all that time.</source>
        <translation>Session %1 was not running all that time.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <location filename="../app/commands/export.cpp" line="+30"/>
        <source>%1 is written.</source>
        <translation>%1 is written.</translation>
    </message>
</context>
<context>
    <name>Extract</name>
    <message>
        <location filename="../models/report/extract.cpp" line="+31"/>
        <source>What Skranketid holds</source>
        <translation>What Skranketid holds</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>page %1 of %2</source>
        <translation>page %1 of %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>about a citizen</source>
        <translation>about a citizen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>about a member of staff</source>
        <translation>about a member of staff</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>a desk</source>
        <translation>a desk</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+2"/>
        <source>Nothing.</source>
        <translation>Nothing.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Why that can be said</source>
        <translation>Why that can be said</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A session has no field for a CPR number, a name, an address, a user-ID, a code or a serial number. The only free texts are notes of at most 80 characters, and what looks like a CPR number is refused in them, before it is stored and once more by the database. It cannot be searched for a citizen, because nothing in it says who came.</source>
        <translation>A session has no field for a CPR number, a name, an address, a user-ID, a code or a serial number. The only free texts are notes of at most 80 characters, and what looks like a CPR number is refused in them, before it is stored and once more by the database. It cannot be searched for a citizen, because nothing in it says who came.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The queue ticket</source>
        <translation>The queue ticket</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A session may carry the number on a queue ticket, as “A042”. It says nothing about who held it, unless another system keeps that; then that system answers.</source>
        <translation>A session may carry the number on a queue ticket, as “A042”. It says nothing about who held it, unless another system keeps that; then that system answers.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Members of staff</source>
        <translation>Members of staff</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody signs in to serve a citizen, and no initials are kept: an event knows its desk and its time. Whether a duty roster says who sat at that desk is for whoever keeps the roster to answer.</source>
        <translation>Nobody signs in to serve a citizen, and no initials are kept: an event knows its desk and its time. Whether a duty roster says who sat at that desk is for whoever keeps the roster to answer.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>No sessions are kept of this desk.</source>
        <translation>No sessions are kept of this desk.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n session(s) of this desk are kept.</source>
        <translation>
            <numerusform>%n session of this desk is kept.</numerusform>
            <numerusform>%n sessions of this desk are kept.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Sessions by office</source>
        <translation>Sessions by office</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>without a name</source>
        <translation>without a name</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What is kept of each</source>
        <translation>What is kept of each</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>When it began and ended, each step and when it was done, pauses with their reason, why the citizen came, which authenticators, how it ended, the ticket&apos;s number, corrections with what it was before and why. Kept for %n month(s); then only sums without desk and ticket are left.</source>
        <translation>
            <numerusform>When it began and ended, each step and when it was done, pauses with their reason, why the citizen came, which authenticators, how it ended, the ticket&apos;s number, corrections with what it was before and why. Kept for %n month; then only sums without desk and ticket are left.</numerusform>
            <numerusform>When it began and ended, each step and when it was done, pauses with their reason, why the citizen came, which authenticators, how it ended, the ticket&apos;s number, corrections with what it was before and why. Kept for %n months; then only sums without desk and ticket are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <location filename="../app/instance.cpp" line="+78"/>
        <source>The database of %1 is in use by another program (process %2 on %3). Close that program and try again.</source>
        <translation>The database of %1 is in use by another program (process %2 on %3). Close that program and try again.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>The folder %1 cannot be written. Give this user the right to write there, or choose another folder.</source>
        <translation>The folder %1 cannot be written. Give this user the right to write there, or choose another folder.</translation>
    </message>
</context>
<context>
    <name>JsonParser</name>
    <message>
        <location filename="../models/domain/data/jsonparser.cpp" line="+31"/>
        <source>the file is larger than %1 bytes</source>
        <translation>the file is larger than %1 bytes</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>there is something after the end</source>
        <translation>there is something after the end</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>the file is nested more than %1 levels deep</source>
        <translation>the file is nested more than %1 levels deep</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the file has more than %1 values</source>
        <translation>the file has more than %1 values</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>a key in double quotes is expected here</source>
        <translation>a key in double quotes is expected here</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>a colon is expected here</source>
        <translation>a colon is expected here</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>a comma or } is expected here</source>
        <translation>a comma or } is expected here</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>a comma or ] is expected here</source>
        <translation>a comma or ] is expected here</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+19"/>
        <source>a value is expected here</source>
        <translation>a value is expected here</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>the file ends too early</source>
        <translation>the file ends too early</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>this is not a number</source>
        <translation>this is not a number</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>this text is not valid UTF-8</source>
        <translation>this text is not valid UTF-8</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>a line feed or control character cannot stand in a text</source>
        <translation>a line feed or control character cannot stand in a text</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this text has no closing quote</source>
        <translation>this text has no closing quote</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>this is not an escape sequence of JSON</source>
        <translation>this is not an escape sequence of JSON</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>four hexadecimal digits are expected after \u</source>
        <translation>four hexadecimal digits are expected after \u</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+6"/>
        <source>half of a surrogate pair cannot stand alone</source>
        <translation>half of a surrogate pair cannot stand alone</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <location filename="../ui/admin/passphrasebox.cpp" line="+156"/>
        <location filename="../ui/counter/correctpageshow.cpp" line="+50"/>
        <location filename="../ui/counter/dayspage.cpp" line="+133"/>
        <location filename="../ui/counter/notepage.cpp" line="+83"/>
        <location filename="../ui/counter/setuppage.cpp" line="+148"/>
        <location filename="../ui/counter/startpage.cpp" line="+171"/>
        <location filename="../ui/shared/actions.cpp" line="-45"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../ui/shared/actions.cpp" line="-1"/>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <location filename="../models/domain/data/mistake.cpp" line="+15"/>
        <source>Line %1, column %2: %3</source>
        <translation>Line %1, column %2: %3</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <location filename="../models/domain/text/note.cpp" line="+273"/>
        <source>The note is empty.</source>
        <translation>The note is empty.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The note is too long: at most %1 characters are kept.</source>
        <translation>The note is too long: at most %1 characters are kept.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The note was not kept: it holds something that looks like a CPR number. Write it without the number.</source>
        <translation>The note was not kept: it holds something that looks like a CPR number. Write it without the number.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The note holds characters that cannot be printed. Type it again.</source>
        <translation>The note holds characters that cannot be printed. Type it again.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <location filename="../models/domain/office/hourstext.cpp" line="+45"/>
        <location line="+6"/>
        <source>Write opening hours as 09:00-15:00.</source>
        <translation>Write opening hours as 09:00-15:00.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The counter must close after it opens.</source>
        <translation>The counter must close after it opens.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The second opening must begin after the first has ended.</source>
        <translation>The second opening must begin after the first has ended.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>At most two openings a day.</source>
        <translation>At most two openings a day.</translation>
    </message>
    <message>
        <location filename="../models/domain/office/officecheck.cpp" line="+28"/>
        <source>The number must be between %1 and %2.</source>
        <translation>The number must be between %1 and %2.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This is either on or off.</source>
        <translation>This is either on or off.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is no such channel.</source>
        <translation>There is no such channel.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Open desks are given from a half hour on, 0 to 99 of them.</source>
        <translation>Open desks are given from a half hour on, 0 to 99 of them.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Opening hours are written 09:00-15:00, each later than the one before.</source>
        <translation>Opening hours are written 09:00-15:00, each later than the one before.</translation>
    </message>
    <message>
        <location line="+11"/>
        <location line="+11"/>
        <source>Only the manager can change this.</source>
        <translation>Only the manager can change this.</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>There is no such setting.</source>
        <translation>There is no such setting.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only the administrator can change this.</source>
        <translation>Only the administrator can change this.</translation>
    </message>
    <message>
        <location filename="../models/store/daynotes.cpp" line="+83"/>
        <source>There is no such day.</source>
        <translation>There is no such day.</translation>
    </message>
</context>
<context>
    <name>PagePrinter</name>
    <message>
        <location filename="../ui/report/pageprinter.cpp" line="+25"/>
        <source>There is no printer on this computer. Add one, or write the report to a file with --output.</source>
        <translation>There is no printer on this computer. Add one, or write the report to a file with --output.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is no printer %1 here. The printers are: %2.</source>
        <translation>There is no printer %1 here. The printers are: %2.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The printer %1 does not take the page. See whether it is on, and try again.</source>
        <translation>The printer %1 does not take the page. See whether it is on, and try again.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The printer %1 stopped before the page was out.</source>
        <translation>The printer %1 stopped before the page was out.</translation>
    </message>
</context>
<context>
    <name>PartModel</name>
    <message>
        <location filename="../models/items/partmodel.cpp" line="+39"/>
        <location line="+7"/>
        <source>(no text yet)</source>
        <translation>(no text yet)</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>if needed</source>
        <translation>if needed</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>lock</source>
        <translation>lock</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look away</source>
        <translation>look away</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>level card</source>
        <translation>level card</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sets “%1”</source>
        <translation>sets “%1”</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The list: %1</source>
        <translation>The list: %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Estimate</source>
        <translation>Estimate</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Estimate for %1</source>
        <translation>Estimate for %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Choice “%1”</source>
        <translation>Choice “%1”</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Steps of the choice “%1”</source>
        <translation>Steps of the choice “%1”</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Add-on %1: %2</source>
        <translation>Add-on %1: %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Steps for %1</source>
        <translation>Steps for %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Short steps for %1</source>
        <translation>Short steps for %1</translation>
    </message>
</context>
<context>
    <name>PartWords</name>
    <message>
        <location filename="../models/domain/checklist/partwords.cpp" line="+34"/>
        <source>Steps for %1</source>
        <translation>Steps for %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Short steps for %1</source>
        <translation>Short steps for %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1, source %2</source>
        <translation>%1, source %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Danish text</source>
        <translation>Danish text</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>English text</source>
        <translation>English text</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+43"/>
        <source>Danish source</source>
        <translation>Danish source</translation>
    </message>
    <message>
        <location line="-43"/>
        <location line="+43"/>
        <source>English source</source>
        <translation>English source</translation>
    </message>
    <message>
        <location line="-42"/>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Certainty</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The checklist</source>
        <translation>The checklist</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+26"/>
        <location line="+21"/>
        <location line="+16"/>
        <source>Danish title</source>
        <translation>Danish title</translation>
    </message>
    <message>
        <location line="-63"/>
        <location line="+26"/>
        <location line="+21"/>
        <location line="+16"/>
        <source>English title</source>
        <translation>English title</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>Danish summary</source>
        <translation>Danish summary</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>English summary</source>
        <translation>English summary</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Offices</source>
        <translation>Offices</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Historical</source>
        <translation>Historical</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Minutes before</source>
        <translation>Minutes before</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Estimate</source>
        <translation>Estimate</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Estimate for %1</source>
        <translation>Estimate for %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+63"/>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>The committee&apos;s own number</source>
        <translation>The committee&apos;s own number</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Choice “%1”</source>
        <translation>Choice “%1”</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Several together</source>
        <translation>Several together</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Danish hint</source>
        <translation>Danish hint</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>English hint</source>
        <translation>English hint</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+7"/>
        <location line="+4"/>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Steps of the choice “%1”</source>
        <translation>Steps of the choice “%1”</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>full</source>
        <translation>full</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>short</source>
        <translation>short</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Danish placeholder</source>
        <translation>Danish placeholder</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>English placeholder</source>
        <translation>English placeholder</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Danish trigger</source>
        <translation>Danish trigger</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>English trigger</source>
        <translation>English trigger</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refusal</source>
        <translation>Refusal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add-on %1</source>
        <translation>Add-on %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Danish guidance</source>
        <translation>Danish guidance</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>English guidance</source>
        <translation>English guidance</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Danish guidance, %1</source>
        <translation>Danish guidance, %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>English guidance, %1</source>
        <translation>English guidance, %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look away</source>
        <translation>Look away</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Level card</source>
        <translation>Level card</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sets</source>
        <translation>Sets</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kept with</source>
        <translation>Kept with</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Citizen</source>
        <translation>Citizen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Employee</source>
        <translation>Employee</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <location filename="../app/commands/passphrase.cpp" line="+20"/>
        <source>The administrator has no passphrase any more. The window asks for a new one.</source>
        <translation>The administrator has no passphrase any more. The window asks for a new one.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The manager has no passphrase any more. The window asks for a new one.</source>
        <translation>The manager has no passphrase any more. The window asks for a new one.</translation>
    </message>
    <message>
        <location filename="../models/domain/office/passphraserule.cpp" line="+26"/>
        <source>The passphrase is too short: at least %1 characters.</source>
        <translation>The passphrase is too short: at least %1 characters.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The passphrase is too long: at most %1 characters.</source>
        <translation>The passphrase is too long: at most %1 characters.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This looks like a CPR number. Choose a passphrase without one.</source>
        <translation>This looks like a CPR number. Choose a passphrase without one.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The passphrase holds characters that cannot be typed again. Choose another one.</source>
        <translation>The passphrase holds characters that cannot be typed again. Choose another one.</translation>
    </message>
</context>
<context>
    <name>PlaceName</name>
    <message>
        <location filename="../models/domain/text/placename.cpp" line="+13"/>
        <source>Desk %1</source>
        <translation>Desk %1</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <location filename="../app/profile.cpp" line="+29"/>
        <source>The folder %1 cannot be made. Give another one with --profile, or the right to write there.</source>
        <translation>The folder %1 cannot be made. Give another one with --profile, or the right to write there.</translation>
    </message>
    <message>
        <location line="+73"/>
        <source>The folder %1 of the database does not exist. Make it, or give --database another path.</source>
        <translation>The folder %1 of the database does not exist. Make it, or give --database another path.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The folder %1 lies on another machine, where a power cut can lose what was recorded. Keep the database on this computer, and its backups there.</source>
        <translation>The folder %1 lies on another machine, where a power cut can lose what was recorded. Keep the database on this computer, and its backups there.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <location filename="../ui/counter/question.cpp" line="+57"/>
        <source>Often used at this desk</source>
        <translation>Often used at this desk</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>How did it end?</source>
        <translation>How did it end?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Referred to: %1</source>
        <translation>Referred to: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Where is the citizen referred to?</source>
        <translation>Where is the citizen referred to?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is stored with the end code.</source>
        <translation>It is stored with the end code.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 is up again (down since %2)</source>
        <translation>%1 is up again (down since %2)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Which system is down, or up again?</source>
        <translation>Which system is down, or up again?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The time is noted and shown on the day&apos;s report. Sessions are timed as usual.</source>
        <translation>The time is noted and shown on the day&apos;s report. Sessions are timed as usual.</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%n min of it were work</source>
        <translation>
            <numerusform>%n min of it was work</numerusform>
            <numerusform>%n min of it were work</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>How much of it was work?</source>
        <translation>How much of it was work?</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Why did the step fail?</source>
        <translation>Why did the step fail?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Why is the step not relevant?</source>
        <translation>Why is the step not relevant?</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Added. Press again to take it out.</source>
        <translation>Added. Press again to take it out.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 min · %2</source>
        <translation>%1 min · %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Which steps does it take besides?</source>
        <translation>Which steps does it take besides?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Their time is kept apart from the estimate.</source>
        <translation>Their time is kept apart from the estimate.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Why is it on hold?</source>
        <translation>Why is it on hold?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The time is not running.</source>
        <translation>The time is not running.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Why is %1 taking longer than the estimate?</source>
        <translation>Why is %1 taking longer than the estimate?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Why did %1 take longer than the estimate?</source>
        <translation>Why did %1 take longer than the estimate?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is the estimate that is on trial, not you.</source>
        <translation>It is the estimate that is on trial, not you.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Why does it not count?</source>
        <translation>Why does it not count?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The session will not count. Undo brings it back.</source>
        <translation>The session will not count. Undo brings it back.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Which checklist instead?</source>
        <translation>Which checklist instead?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Steps that are the same stay done, and the time runs on.</source>
        <translation>Steps that are the same stay done, and the time runs on.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Which session goes on?</source>
        <translation>Which session goes on?</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <location filename="../app/commands/record.cpp" line="+22"/>
        <source>The line is longer than %1 bytes. Nothing was done.</source>
        <translation>The line is longer than %1 bytes. Nothing was done.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The line holds a zero byte. Nothing was done.</source>
        <translation>The line holds a zero byte. Nothing was done.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The line is not UTF-8. Nothing was done.</source>
        <translation>The line is not UTF-8. Nothing was done.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <location filename="../ui/admin/refusal.cpp" line="+13"/>
        <source>This looks like a CPR number and is not kept. Write it without the number.</source>
        <translation>This looks like a CPR number and is not kept. Write it without the number.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The text is too long and is not kept.</source>
        <translation>The text is too long and is not kept.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are characters that cannot be shown; it is not kept.</source>
        <translation>There are characters that cannot be shown; it is not kept.</translation>
    </message>
</context>
<context>
    <name>RemoteCommand</name>
    <message>
        <location filename="../app/remotecommand.cpp" line="+85"/>
        <source>The program that has the database open ended before it answered. What it had acknowledged is kept; run the command again, “status” tells where it stands.</source>
        <translation>The program that has the database open ended before it answered. What it had acknowledged is kept; run the command again, “status” tells where it stands.</translation>
    </message>
    <message>
        <location filename="../app/servedcommand.cpp" line="+76"/>
        <source>A running program has this database open with another profile, %1. Give that one with --profile.</source>
        <translation>A running program has this database open with another profile, %1. Give that one with --profile.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Another version of the program (%1) is running. Close it and try again.</source>
        <translation>Another version of the program (%1) is running. Close it and try again.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The window cannot open while another command (process %1) works on the database. Wait until it is done.</source>
        <translation>The window cannot open while another command (process %1) works on the database. Wait until it is done.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <location filename="../app/reportpage.cpp" line="+43"/>
        <source>The report cannot be written to %1: %2. Nothing there was changed.</source>
        <translation>The report cannot be written to %1: %2. Nothing there was changed.</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>%1 is still to come: there is nothing to report.</source>
        <translation>%1 is still to come: there is nothing to report.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The running program sent something else than a day. Close it and try again.</source>
        <translation>The running program sent something else than a day. Close it and try again.</translation>
    </message>
    <message>
        <location filename="../models/report/reprint.cpp" line="+20"/>
        <source>Reprint: first printed %1 %2</source>
        <translation>Reprint: first printed %1 %2</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <location filename="../app/restoring.cpp" line="+24"/>
        <source>The backup was not put back; nothing was changed. %1</source>
        <translation>The backup was not put back; nothing was changed. %1</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%1 is checked and in use again with %n events.</source>
        <translation>
            <numerusform>%1 is checked and in use again with %n event.</numerusform>
            <numerusform>%1 is checked and in use again with %n events.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What was there before is kept as %1.</source>
        <translation>What was there before is kept as %1.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The backup is being checked and put back …</source>
        <translation>The backup is being checked and put back …</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <location filename="../app/commands/retention.cpp" line="+24"/>
        <source>Notes from before %1: %2.</source>
        <translation>Notes from before %1: %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sessions from before %1: %2.</source>
        <translation>Sessions from before %1: %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Summaries of days before %1: %2.</source>
        <translation>Summaries of days before %1: %2.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>It was removed; event %1 says so. The backup before it: %2.</source>
        <translation>It was removed; event %1 says so. The backup before it: %2.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nothing is old enough. Nothing was changed.</source>
        <translation>Nothing is old enough. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>RulesReader</name>
    <message>
        <location filename="../models/domain/checklist/rulesreader.cpp" line="+50"/>
        <source>the rule “%1” stands twice</source>
        <translation>the rule “%1” stands twice</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>there is no rule “%1” to correct</source>
        <translation>there is no rule “%1” to correct</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <location filename="../app/commands/selftest.cpp" line="+70"/>
        <source>A new database was made and opened.</source>
        <translation>A new database was made and opened.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>A session from NemID to MitID was recorded.</source>
        <translation>A session from NemID to MitID was recorded.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>It was verified: %1 events, %2 session.</source>
        <translation>It was verified: %1 events, %2 session.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The report is no PDF or web page.</source>
        <translation>The report is no PDF or web page.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The day&apos;s report was made as PDF and as web page.</source>
        <translation>The day&apos;s report was made as PDF and as web page.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>It was backed up and restored: %1 bytes.</source>
        <translation>It was backed up and restored: %1 bytes.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The self-test failed: %1 Do not use this installation.</source>
        <translation>The self-test failed: %1 Do not use this installation.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>All is well with Skranketid %1.</source>
        <translation>All is well with Skranketid %1.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <location filename="../app/services.cpp" line="+58"/>
        <source>The database does not add up. %1: %2 “skranketid verify” tells all of it; keep the newest backup.</source>
        <translation>The database does not add up. %1: %2 “skranketid verify” tells all of it; keep the newest backup.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <location filename="../models/items/sessionjournal.cpp" line="+32"/>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../models/items/sessionwords.cpp" line="+146"/>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../models/items/sessionwords.cpp" line="+0"/>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 (undone)</source>
        <translation>%1 (undone)</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not relevant: %1</source>
        <translation>Not relevant: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Failed: %1</source>
        <translation>Failed: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Steps added: %1</source>
        <translation>Steps added: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Steps taken out: %1</source>
        <translation>Steps taken out: %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Another checklist</source>
        <translation>Another checklist</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Chosen: %1</source>
        <translation>Chosen: %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Started: %1</source>
        <translation>Started: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Reason of the visit: %1</source>
        <translation>Reason of the visit: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../models/items/sessionwords.cpp" line="-99"/>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resumed</source>
        <translation>Resumed</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Short interruption</source>
        <translation>Short interruption</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Longer than the estimate</source>
        <translation>Longer than the estimate</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A note was written</source>
        <translation>A note was written</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Finished: %1</source>
        <translation>Finished: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Started by mistake</source>
        <translation>Started by mistake</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Excluded from the figures</source>
        <translation>Excluded from the figures</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Included in the figures again</source>
        <translation>Included in the figures again</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Linked with session %1</source>
        <translation>Linked with session %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <location filename="../models/items/sessionwords.cpp" line="+30"/>
        <location line="+2"/>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Corrected: %1</source>
        <translation>Corrected: %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redone: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Interrupted, and continued</source>
        <translation>Interrupted, and continued</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Interrupted, and put on hold</source>
        <translation>Interrupted, and put on hold</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Interrupted, and continued without the time between</source>
        <translation>Interrupted, and continued without the time between</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Interrupted, and ended</source>
        <translation>Interrupted, and ended</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ended without a known end</source>
        <translation>Ended without a known end</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>begun %1 before the key was pressed</source>
        <translation>begun %1 before the key was pressed</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Nobody at the keys for %1: it was work</source>
        <translation>Nobody at the keys for %1: it was work</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody at the keys for %1: %2 are hold</source>
        <translation>Nobody at the keys for %1: %2 are hold</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>by the manager</source>
        <translation>by the manager</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1, by the manager</source>
        <translation>%1, by the manager</translation>
    </message>
    <message>
        <location filename="../models/items/sessionwords.cpp" line="-38"/>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Working time</source>
        <translation>Working time</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Time not known</source>
        <translation>Time not known</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Authenticator</source>
        <translation>Authenticator</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reason of the visit</source>
        <translation>Reason of the visit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The time is</source>
        <translation>The time is</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Other visits</source>
        <translation>Other visits</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>not ended</source>
        <translation>not ended</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+4"/>
        <location line="+10"/>
        <location line="+124"/>
        <location line="+6"/>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <location line="-124"/>
        <source>no, started by mistake</source>
        <translation>no, started by mistake</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no, training</source>
        <translation>no, training</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no, excluded</source>
        <translation>no, excluded</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>As measured</source>
        <translation>As measured</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Took</source>
        <translation>Took</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not relevant</source>
        <translation>not relevant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>together</source>
        <translation>together</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 summer time</source>
        <translation>%1 summer time</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 winter time</source>
        <translation>%1 winter time</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../ui/admin/settingtexts.cpp" line="+22"/>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Without a key or click in a session</source>
        <translation>Without a key or click in a session</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>After so long the window asks afterwards what the time was: work, a pause, or nothing. 0: never.</source>
        <translation>After so long the window asks afterwards what the time was: work, a pause, or nothing. 0: never.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>After closing time</source>
        <translation>After closing time</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A session nobody works on so long after closing time was forgotten. It ends without a length, and is asked about next morning.</source>
        <translation>A session nobody works on so long after closing time was forgotten. It ends without a length, and is asked about next morning.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Corrections at the desk</source>
        <translation>Corrections at the desk</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A time that is corrected by more than this needs the manager&apos;s passphrase.</source>
        <translation>A time that is corrected by more than this needs the manager&apos;s passphrase.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Where the citizen is served</source>
        <translation>Where the citizen is served</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of a session for which nothing else is chosen.</source>
        <translation>Of a session for which nothing else is chosen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By appointment</source>
        <translation>By appointment</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whether a session is by appointment when nothing else is chosen. Off: the citizen walked in.</source>
        <translation>Whether a session is by appointment when nothing else is chosen. Off: the citizen walked in.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Desks in the manager&apos;s figures</source>
        <translation>Desks in the manager&apos;s figures</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Off: the manager&apos;s figures tell no desk apart. On: they may, and as long as it is on, every counter window and every daily report says so.</source>
        <translation>Off: the manager&apos;s figures tell no desk apart. On: they may, and as long as it is on, every counter window and every daily report says so.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Notes are kept</source>
        <translation>Notes are kept</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Older ones are erased. The administrator decides.</source>
        <translation>Older ones are erased. The administrator decides.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sessions are kept</source>
        <translation>Sessions are kept</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Older ones are added up, and only the sums stay. The administrator decides.</source>
        <translation>Older ones are added up, and only the sums stay. The administrator decides.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sums are kept</source>
        <translation>Sums are kept</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Older ones are removed. The administrator decides.</source>
        <translation>Older ones are removed. The administrator decides.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>years</source>
        <translation>years</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>the manager</source>
        <translation>the manager</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the administrator</source>
        <translation>the administrator</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the desk</source>
        <translation>the desk</translation>
    </message>
</context>
<context>
    <name>Shipped</name>
    <message>
        <location filename="../models/domain/checklist/shipped.cpp" line="+24"/>
        <source>The definition %1 cannot be read: %2.</source>
        <translation>The definition %1 cannot be read: %2.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The definition %1 is broken. %2.</source>
        <translation>The definition %1 is broken. %2.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>The definition %1 has the id “%2” instead of “%3”.</source>
        <translation>The definition %1 has the id “%2” instead of “%3”.</translation>
    </message>
</context>
<context>
    <name>Simulate</name>
    <message>
        <location filename="../app/commands/simulate.cpp" line="+73"/>
        <source>Simulated %1 sessions on %2 opening days from %3 to %4 at %5 desk(s) in %6 seconds: batch %7.</source>
        <translation>Simulated %1 sessions on %2 opening days from %3 to %4 at %5 desk(s) in %6 seconds: batch %7.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>A mail-out in week %1 brings people in week %2.</source>
        <translation>A mail-out in week %1 brings people in week %2.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Devices run out in week %1.</source>
        <translation>Devices run out in week %1.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>--detail steps makes at most %1 sessions, and these would be %2. Give fewer days or sessions, or --detail sessions.</source>
        <translation>--detail steps makes at most %1 sessions, and these would be %2. Give fewer days or sessions, or --detail sessions.</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <location filename="../models/analysis/workloadsimulation.cpp" line="+84"/>
        <source>There is no opening day from %1 to %2: opening days are weekdays that are no public holiday. Give other days with --from and --days.</source>
        <translation>There is no opening day from %1 to %2: opening days are weekdays that are no public holiday. Give other days with --from and --days.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No checklist was valid on %1. Give a later day with --from.</source>
        <translation>No checklist was valid on %1. Give a later day with --from.</translation>
    </message>
    <message>
        <location filename="../models/analysis/workloadsimulationsteps.cpp" line="+54"/>
        <source>The checklist “%1” cannot be played: “%2” was refused. %3 Use --detail sessions, or correct the checklist.</source>
        <translation>The checklist “%1” cannot be played: “%2” was refused. %3 Use --detail sessions, or correct the checklist.</translation>
    </message>
</context>
<context>
    <name>StaffNotice</name>
    <message>
        <location filename="../models/report/staffnotice.cpp" line="+25"/>
        <source>What Skranketid records</source>
        <translation>What Skranketid records</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To everyone who serves citizens with it</source>
        <translation>To everyone who serves citizens with it</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Questions to</source>
        <translation>Questions to</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>page %1 of %2</source>
        <translation>page %1 of %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It leads through the steps of a session at the counter and measures how long sessions take, so that the office can show what issuing MitID costs, against the minutes the council has reckoned with, and can plan how many desks to open.</source>
        <translation>It leads through the steps of a session at the counter and measures how long sessions take, so that the office can show what issuing MitID costs, against the minutes the council has reckoned with, and can plan how many desks to open.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It is not made to measure, compare or check a member of staff. It cannot: it does not know who sits at a desk.</source>
        <translation>It is not made to measure, compare or check a member of staff. It cannot: it does not know who sits at a desk.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>On what basis</source>
        <translation>On what basis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is nothing about the citizen in it. Where the times of a desk, together with a duty roster, say something about who sat there, they are personal data of that colleague. They are then processed for a task in the public interest (General Data Protection Regulation, article 6(1)(e)), with as little data as the purpose needs (article 5(1)(c)).</source>
        <translation>There is nothing about the citizen in it. Where the times of a desk, together with a duty roster, say something about who sat there, they are personal data of that colleague. They are then processed for a task in the public interest (General Data Protection Regulation, article 6(1)(e)), with as little data as the purpose needs (article 5(1)(c)).</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The municipality is responsible. Notice of the measure in the works council (MED-udvalg), and the entry in the municipality&apos;s record of processing, are the municipality&apos;s own.</source>
        <translation>The municipality is responsible. Notice of the measure in the works council (MED-udvalg), and the entry in the municipality&apos;s record of processing, are the municipality&apos;s own.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What is kept</source>
        <translation>What is kept</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of each session: office and desk, when it began and ended, each step and when it was done, pauses with their reason, why the citizen came, which authenticators, how it ended, the queue ticket&apos;s number, and whether it was by appointment. Why a session took long, if somebody chose a reason.</source>
        <translation>Of each session: office and desk, when it began and ended, each step and when it was done, pauses with their reason, why the citizen came, which authenticators, how it ended, the queue ticket&apos;s number, and whether it was by appointment. Why a session took long, if somebody chose a reason.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Of each correction: what it was, what it is, why. The original stays beside it.</source>
        <translation>Of each correction: what it was, what it is, why. The original stays beside it.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Notes of at most 80 characters about the work, notes on days, outages of systems, what the manager and the administrator have set and when.</source>
        <translation>Notes of at most 80 characters about the work, notes on days, outages of systems, what the manager and the administrator have set and when.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Without a key or click for some time in a session, the window asks what the time was. Only how long ago the last one was is looked at, never which one, and only the answer is kept.</source>
        <translation>Without a key or click for some time in a session, the window asks what the time was. Only how long ago the last one was is looked at, never which one, and only the answer is kept.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What is never kept</source>
        <translation>What is never kept</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No CPR number, no name, no user-ID, no code and no serial number: there is no field for them, and a text that looks like a CPR number is refused. No initials and no sign-in of staff. No keys, no pictures of the screen, nothing from other programs.</source>
        <translation>No CPR number, no name, no user-ID, no code and no serial number: there is no field for them, and a text that looks like a CPR number is refused. No initials and no sign-in of staff. No keys, no pictures of the screen, nothing from other programs.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>In this office the manager may tell desks apart at present. As long as that lasts, every counter window and every daily report says so.</source>
        <translation>In this office the manager may tell desks apart at present. As long as that lasts, every counter window and every daily report says so.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>In this office the manager cannot tell desks apart. Should that be switched on, every counter window and every daily report says so.</source>
        <translation>In this office the manager cannot tell desks apart. Should that be switched on, every counter window and every daily report says so.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Who sees what</source>
        <translation>Who sees what</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At the desk: everything that desk did on its own day. The manager: figures of at least five sessions, with the start to the hour only. Smaller groups are put together with others, so that nothing can be found out by subtraction. Whoever may read the computer&apos;s files can read the database, as with any file.</source>
        <translation>At the desk: everything that desk did on its own day. The manager: figures of at least five sessions, with the start to the hour only. Smaller groups are put together with others, so that nothing can be found out by subtraction. Whoever may read the computer&apos;s files can read the database, as with any file.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>For how long</source>
        <translation>For how long</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Notes: %n day(s).</source>
        <translation>
            <numerusform>Notes: %n day.</numerusform>
            <numerusform>Notes: %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Sessions: %n month(s); then only sums without desk and ticket are left.</source>
        <translation>
            <numerusform>Sessions: %n month; then only sums without desk and ticket are left.</numerusform>
            <numerusform>Sessions: %n months; then only sums without desk and ticket are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Sums: %n year(s).</source>
        <translation>
            <numerusform>Sums: %n year.</numerusform>
            <numerusform>Sums: %n years.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Backups hold the same, and are replaced day by day and week by week.</source>
        <translation>Backups hold the same, and are replaced day by day and week by week.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Your rights</source>
        <translation>Your rights</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You may see what is kept, have it corrected, and object. A wrong time is put right at the desk, with a reason; the window shows what is kept about the desk&apos;s day at any time. Complaints about the processing go to Datatilsynet, datatilsynet.dk.</source>
        <translation>You may see what is kept, have it corrected, and object. A wrong time is put right at the desk, with a reason; the window shows what is kept about the desk&apos;s day at any time. Complaints about the processing go to Datatilsynet, datatilsynet.dk.</translation>
    </message>
</context>
<context>
    <name>StorageCalls</name>
    <message>
        <location filename="../app/storagecalls.cpp" line="+71"/>
        <source>The work was cancelled. Nothing was changed.</source>
        <translation>The work was cancelled. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <location filename="../models/store/anchor.cpp" line="+26"/>
        <source>The file %1, which says where the journal stood, cannot be read. Run a check of the database; it is written anew at the next session.</source>
        <translation>The file %1, which says where the journal stood, cannot be read. Run a check of the database; it is written anew at the next session.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The file %1, which says where the journal stands, cannot be written (%2). Sessions are recorded all the same, but if the newest were lost, nobody would notice. Check that the disk is not full and that the folder may be written to.</source>
        <translation>The file %1, which says where the journal stands, cannot be written (%2). Sessions are recorded all the same, but if the newest were lost, nobody would notice. Check that the disk is not full and that the folder may be written to.</translation>
    </message>
    <message>
        <location line="+87"/>
        <location filename="../models/store/chaincheck.cpp" line="+23"/>
        <source>chain %1</source>
        <translation>chain %1</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>The newest events are missing (%n). The log of the database was cut or damaged, or an older copy of the file was put in its place.</source>
        <translation>
            <numerusform>The newest event is missing (%n). The log of the database was cut or damaged, or an older copy of the file was put in its place.</numerusform>
            <numerusform>The newest events are missing (%n). The log of the database was cut or damaged, or an older copy of the file was put in its place.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The event is not the one that was written then: the past was changed.</source>
        <translation>The event is not the one that was written then: the past was changed.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This file does not hold the events that were written last: it is another database.</source>
        <translation>This file does not hold the events that were written last: it is another database.</translation>
    </message>
    <message>
        <location filename="../models/store/batchcheck.cpp" line="+72"/>
        <source>The journal knows nothing of this batch.</source>
        <translation>The journal knows nothing of this batch.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The batch is not what the journal says of it.</source>
        <translation>The batch is not what the journal says of it.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The batch has %1 rows instead of %2.</source>
        <translation>The batch has %1 rows instead of %2.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A row of the batch was changed after it was stored.</source>
        <translation>A row of the batch was changed after it was stored.</translation>
    </message>
    <message>
        <location line="+9"/>
        <location filename="../models/store/verifysessions.cpp" line="+18"/>
        <source>batch %1</source>
        <translation>batch %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The batch is in the journal but not in the database.</source>
        <translation>The batch is in the journal but not in the database.</translation>
    </message>
    <message>
        <location filename="../models/store/chaincheck.cpp" line="+69"/>
        <source>Events %1 to %2 are missing.</source>
        <translation>Events %1 to %2 are missing.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The event was changed after it was written: its hash does not fit.</source>
        <translation>The event was changed after it was written: its hash does not fit.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The event cannot be understood.</source>
        <translation>The event cannot be understood.</translation>
    </message>
    <message>
        <location filename="../models/store/openchecks.cpp" line="+93"/>
        <source>The database is damaged (%1). Make a copy of it and restore the newest backup.</source>
        <translation>The database is damaged (%1). Make a copy of it and restore the newest backup.</translation>
    </message>
    <message>
        <location filename="../models/store/simulationjob.cpp" line="+56"/>
        <source>%1 holds real sessions, and simulated ones do not belong among them. Nothing was changed: simulate in a database of its own, with --profile or --database.</source>
        <translation>%1 holds real sessions, and simulated ones do not belong among them. Nothing was changed: simulate in a database of its own, with --profile or --database.</translation>
    </message>
    <message>
        <location filename="../models/store/storemessages.cpp" line="+21"/>
        <source>The database %1 is in use by another program. Close it there and try again.</source>
        <translation>The database %1 is in use by another program. Close it there and try again.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The database %1 was written by a newer version of Skranketid. Install that version to open it; nothing was changed.</source>
        <translation>The database %1 was written by a newer version of Skranketid. Install that version to open it; nothing was changed.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file %1 is not a database of Skranketid. Choose another file; nothing was changed.</source>
        <translation>The file %1 is not a database of Skranketid. Choose another file; nothing was changed.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The file %1 cannot be written to. Ask for write permission to it and to its folder.</source>
        <translation>The file %1 cannot be written to. Ask for write permission to it and to its folder.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The disk of %1 is full. This was not stored; make space and try again.</source>
        <translation>The disk of %1 is full. This was not stored; make space and try again.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The database %1 is damaged. Keep the file and restore the newest backup.</source>
        <translation>The database %1 is damaged. Keep the file and restore the newest backup.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>There is no file %1. Check the name and the folder.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The database %1 does not accept this. It was not stored.</source>
        <translation>The database %1 does not accept this. It was not stored.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The disk reported an error with %1. This was not stored; check the disk and try again.</source>
        <translation>The disk reported an error with %1. This was not stored; check the disk and try again.</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>The folder %1 cannot be written to, and files beside the database are needed. Ask for write permission to the folder or choose another one.</source>
        <translation>The folder %1 cannot be written to, and files beside the database are needed. Ask for write permission to the folder or choose another one.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The file %1 cannot be read (%2). Ask for permission to read it and to write to it.</source>
        <translation>The file %1 cannot be read (%2). Ask for permission to read it and to write to it.</translation>
    </message>
    <message>
        <location filename="../models/store/verifystart.cpp" line="+76"/>
        <source>Whether there are events or notes of an unknown chain could not be checked.</source>
        <translation>Whether there are events or notes of an unknown chain could not be checked.</translation>
    </message>
    <message>
        <location line="-44"/>
        <location line="+54"/>
        <source>Whether the newest events are there could not be checked.</source>
        <translation>Whether the newest events are there could not be checked.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>There are events or notes of an unknown chain.</source>
        <translation>There are events or notes of an unknown chain.</translation>
    </message>
    <message>
        <location filename="../models/store/verifyjob.cpp" line="+87"/>
        <source>The list of chains cannot be read, so nothing was checked.</source>
        <translation>The list of chains cannot be read, so nothing was checked.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The notes after this event cannot be read and were not checked.</source>
        <translation>The notes after this event cannot be read and were not checked.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The sessions after this row cannot be read. They were not checked, nor were the batches.</source>
        <translation>The sessions after this row cannot be read. They were not checked, nor were the batches.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>The list of batches cannot be read, so they were not checked.</source>
        <translation>The list of batches cannot be read, so they were not checked.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What is left of sealed sessions cannot be read and was not checked.</source>
        <translation>What is left of sealed sessions cannot be read and was not checked.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The events after this one cannot be read. They were not checked, nor were the sessions and batches they tell of.</source>
        <translation>The events after this one cannot be read. They were not checked, nor were the sessions and batches they tell of.</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>The note was changed after it was written.</source>
        <translation>The note was changed after it was written.</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>The chain does not end where the next one says.</source>
        <translation>The chain does not end where the next one says.</translation>
    </message>
    <message>
        <location filename="../models/store/verifysessions.cpp" line="+1"/>
        <location line="+103"/>
        <source>session %1</source>
        <translation>session %1</translation>
    </message>
    <message>
        <location line="-85"/>
        <location line="+25"/>
        <source>The session belongs to no chain.</source>
        <translation>The session belongs to no chain.</translation>
    </message>
    <message>
        <location line="-15"/>
        <source>The events of the session cannot be read, so it was not checked.</source>
        <translation>The events of the session cannot be read, so it was not checked.</translation>
    </message>
    <message>
        <location line="+20"/>
        <location line="+31"/>
        <source>The journal knows nothing of this session.</source>
        <translation>The journal knows nothing of this session.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Whether the session is open differs from its events.</source>
        <translation>Whether the session is open differs from its events.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The session differs from its events in: %1.</source>
        <translation>The session differs from its events in: %1.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The session is in the journal but its row is missing.</source>
        <translation>The session is in the journal but its row is missing.</translation>
    </message>
    <message>
        <location filename="../models/store/retention.cpp" line="+134"/>
        <source>What is old is being removed already. Wait until that is done, then try again.</source>
        <translation>What is old is being removed already. Wait until that is done, then try again.</translation>
    </message>
    <message>
        <location filename="../models/store/sealcheck.cpp" line="+23"/>
        <source>What was sealed is not what the journal says of it.</source>
        <translation>What was sealed is not what the journal says of it.</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Something was changed, added or taken away among the events that stay sealed.</source>
        <translation>Something was changed, added or taken away among the events that stay sealed.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>There are events of sessions that were sealed.</source>
        <translation>There are events of sessions that were sealed.</translation>
    </message>
    <message>
        <location line="+77"/>
        <source>A summary of sealed sessions was changed, added or taken away.</source>
        <translation>A summary of sealed sessions was changed, added or taken away.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../ui/strip/stripview.cpp" line="+28"/>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not relevant</source>
        <translation>not relevant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>step %1 of %2</source>
        <translation>step %1 of %2</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>All steps are done</source>
        <translation>All steps are done</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose how it ended</source>
        <translation>Choose how it ended</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No. %1 · %2</source>
        <translation>No. %1 · %2</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Ready for the next citizen</source>
        <translation>Ready for the next citizen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>A session was interrupted: see the window</source>
        <translation>A session was interrupted: see the window</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n sessions on hold</source>
        <translation>
            <numerusform>%n session on hold</numerusform>
            <numerusform>%n sessions on hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SystemKeys</name>
    <message>
        <location filename="../ui/shared/systemkeys.cpp" line="+23"/>
        <source>Done, next step</source>
        <translation>Done, next step</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Put on hold or resume</source>
        <translation>Put on hold or resume</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bring the window to the front</source>
        <translation>Bring the window to the front</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This desktop uses Wayland, which gives keys only to the program in front: keys for the whole system are not possible here.</source>
        <translation>This desktop uses Wayland, which gives keys only to the program in front: keys for the whole system are not possible here.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Keys for the whole system have not been made for macOS yet.</source>
        <translation>Keys for the whole system have not been made for macOS yet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This display (%1) gives keys only to the program in front: keys for the whole system are not possible here.</source>
        <translation>This display (%1) gives keys only to the program in front: keys for the whole system are not possible here.</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>Another program has the key %1 already. The keys for the whole system stay off.</source>
        <translation>Another program has the key %1 already. The keys for the whole system stay off.</translation>
    </message>
    <message>
        <location filename="../ui/shared/systemkeysx11.cpp" line="+150"/>
        <source>This keyboard has no key for %1. The keys for the whole system stay off.</source>
        <translation>This keyboard has no key for %1. The keys for the whole system stay off.</translation>
    </message>
</context>
<context>
    <name>TermsReader</name>
    <message>
        <location filename="../models/domain/checklist/termsreader.cpp" line="+29"/>
        <source>the code “%1” stands twice in this list</source>
        <translation>the code “%1” stands twice in this list</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>the digit %1 stands twice in this list</source>
        <translation>the digit %1 stands twice in this list</translation>
    </message>
</context>
<context>
    <name>TimePositions</name>
    <message>
        <location filename="../ui/counter/timeposition.cpp" line="+27"/>
        <source>over %1 min</source>
        <translation>over %1 min</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+8"/>
        <source>under %1 min</source>
        <translation>under %1 min</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>between %1 and %2 min</source>
        <translation>between %1 and %2 min</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>min so far</source>
        <translation>min so far</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <location filename="../app/commands/verify.cpp" line="+20"/>
        <source>%1, event or row %2: %3</source>
        <translation>%1, event or row %2: %3</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Events: %1, sessions: %2, batches: %3.</source>
        <translation>Events: %1, sessions: %2, batches: %3.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Everything adds up.</source>
        <translation>Everything adds up.</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n thing(s) in %1 do not add up, see standard output. Keep the file, and restore a backup from before.</source>
        <translation>
            <numerusform>%n thing in %1 does not add up, see standard output. Keep the file, and restore a backup from before.</numerusform>
            <numerusform>%n things in %1 do not add up, see standard output. Keep the file, and restore a backup from before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <location filename="../app/gui.cpp" line="+276"/>
        <source>There is no display for the window. Without one, sessions are recorded with “skranketid record”; “skranketid --help” shows all commands.</source>
        <translation>There is no display for the window. Without one, sessions are recorded with “skranketid record”; “skranketid --help” shows all commands.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../ui/counter/words.cpp" line="+34"/>
        <source>%1 min, the estimate</source>
        <translation>%1 min, the estimate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 min, our proposal</source>
        <translation>%1 min, our proposal</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Partly completed</source>
        <translation>Partly completed</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not completed</source>
        <translation>Not completed</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Refusal</source>
        <translation>Refusal</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Not counted: %1.</source>
        <translation>Not counted: %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Ended without time: %1.</source>
        <translation>Ended without time: %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Finished. %1.</source>
        <translation>Finished. %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Finished after %1. %2.</source>
        <translation>Finished after %1. %2.</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>on hold %n min</source>
        <translation>
            <numerusform>on hold %n min</numerusform>
            <numerusform>on hold %n min</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>on hold since %1</source>
        <translation>on hold since %1</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%1: the computer slept from %2 to %3 (%n min).</source>
        <translation>
            <numerusform>%1: the computer slept from %2 to %3 (%n min).</numerusform>
            <numerusform>%1: the computer slept from %2 to %3 (%n min).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1: nobody touched the computer from %2 to %3 (%n min).</source>
        <translation>
            <numerusform>%1: nobody touched the computer from %2 to %3 (%n min).</numerusform>
            <numerusform>%1: nobody touched the computer from %2 to %3 (%n min).</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 down since %2</source>
        <translation>%1 down since %2</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>last: %1</source>
        <translation>last: %1</translation>
    </message>
</context>
<context>
    <name>skranketid::Access</name>
    <message>
        <location filename="../ui/admin/access.cpp" line="+84"/>
        <source>Another passphrase is being looked at. Try again.</source>
        <translation>Another passphrase is being looked at. Try again.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>There is a passphrase already. It can be changed by who knows it.</source>
        <translation>There is a passphrase already. It can be changed by who knows it.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The other role&apos;s passphrase is needed first.</source>
        <translation>The other role&apos;s passphrase is needed first.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>No passphrase is set any more.</source>
        <translation>No passphrase is set any more.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>After several wrong ones there is a wait. Nothing was looked at.</source>
        <translation>After several wrong ones there is a wait. Nothing was looked at.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>This is not the passphrase.</source>
        <translation>This is not the passphrase.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>There is not enough free memory just now. Close something and try again.</source>
        <translation>There is not enough free memory just now. Close something and try again.</translation>
    </message>
</context>
<context>
    <name>skranketid::AdminWindow</name>
    <message>
        <location filename="../ui/admin/adminwindow.cpp" line="+239"/>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Open for the administrator, for two minutes after the last key or click.</source>
        <translation>Open for the administrator, for two minutes after the last key or click.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open for the manager, for two minutes after the last key or click.</source>
        <translation>Open for the manager, for two minutes after the last key or click.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Locked.</source>
        <translation>Locked.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Administration – Skranketid</source>
        <translation>Administration – Skranketid</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Lock now</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Up and Down in the list choose a page, %1 and %2 from anywhere. Tab goes through the page, Enter stores what is typed, %3 closes the window. Two minutes after the last key or click the pages are locked; what is half typed is there again after the passphrase. It protects these pages, not the file with the data.</source>
        <translation>Up and Down in the list choose a page, %1 and %2 from anywhere. Tab goes through the page, Enter stores what is typed, %3 closes the window. Two minutes after the last key or click the pages are locked; what is half typed is there again after the passphrase. It protects these pages, not the file with the data.</translation>
    </message>
</context>
<context>
    <name>skranketid::Announcements</name>
    <message>
        <location filename="../ui/counter/announcements.cpp" line="+19"/>
        <source>A session was interrupted: %1.</source>
        <translation>A session was interrupted: %1.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Resumed: %1.</source>
        <translation>Resumed: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open again: %1.</source>
        <translation>Open again: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Started: %1.</source>
        <translation>Started: %1.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>On hold: %1.</source>
        <translation>On hold: %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not counted: %1.</source>
        <translation>Not counted: %1.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>All steps are done. Choose how it ended.</source>
        <translation>All steps are done. Choose how it ended.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not needed: %1.</source>
        <translation>Not needed: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Step %1 of %2: %3.</source>
        <translation>Step %1 of %2: %3.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look away: the citizen types a secret.</source>
        <translation>Look away: the citizen types a secret.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Locked until “%1” is done.</source>
        <translation>Locked until “%1” is done.</translation>
    </message>
    <message>
        <location line="+84"/>
        <source>Over %1 minutes.</source>
        <translation>Over %1 minutes.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Over the estimate of %1 minutes.</source>
        <translation>Over the estimate of %1 minutes.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Over our proposal of %1 minutes.</source>
        <translation>Over our proposal of %1 minutes.</translation>
    </message>
</context>
<context>
    <name>skranketid::BackupPage</name>
    <message>
        <location filename="../ui/admin/backuppage.cpp" line="+61"/>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>One is made each day, checked, and kept in %1. The newest %2 stay, and one for each of %3 weeks before them. They hold what has been erased since, until they go themselves.</source>
        <translation>One is made each day, checked, and kept in %1. The newest %2 stay, and one for each of %3 weeks before them. They hold what has been erased since, until they go themselves.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>There are no backups yet.</source>
        <translation>There are no backups yet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancel the backup</source>
        <translation>Cancel the backup</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Restore it</source>
        <translation>Restore it</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep what is here</source>
        <translation>Keep what is here</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Put %1 in the place of the database? The window closes and opens again. What is here now is kept beside it, and what was recorded since the backup is no longer in the figures.</source>
        <translation>Put %1 in the place of the database? The window closes and opens again. What is here now is kept beside it, and what was recorded since the backup is no longer in the figures.</translation>
    </message>
    <message>
        <location line="+64"/>
        <source>before what is old was removed</source>
        <translation>before what is old was removed</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>before a new version of the program</source>
        <translation>before a new version of the program</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Being checked …</source>
        <translation>Being checked …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It cannot be used: %1</source>
        <translation>It cannot be used: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Checked: %n events.</source>
        <translation>
            <numerusform>Checked: %n event.</numerusform>
            <numerusform>Checked: %n events.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Restore …</source>
        <translation>Restore …</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>The backup was cancelled.</source>
        <translation>The backup was cancelled.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Cancel the backup (%1 %)</source>
        <translation>Cancel the backup (%1 %)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The backup is written and checked.</source>
        <translation>The backup is written and checked.</translation>
    </message>
</context>
<context>
    <name>skranketid::Backups</name>
    <message>
        <location filename="../app/backups.cpp" line="+47"/>
        <source>Today&apos;s backup could not be made. Sessions are recorded all the same. %1</source>
        <translation>Today&apos;s backup could not be made. Sessions are recorded all the same. %1</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>An old backup could not be deleted. %1</source>
        <translation>An old backup could not be deleted. %1</translation>
    </message>
</context>
<context>
    <name>skranketid::ChecklistEditor</name>
    <message>
        <location filename="../ui/admin/checklisteditor.cpp" line="+158"/>
        <source>Publish …</source>
        <translation>Publish …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back to the fields</source>
        <translation>Back to the fields</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As the clerk sees it</source>
        <translation>As the clerk sees it</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next mistake</source>
        <translation>Next mistake</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep the draft</source>
        <translation>Keep the draft</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Parts of the checklist</source>
        <translation>Parts of the checklist</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Draft: %1</source>
        <translation>Draft: %1</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1 planned, no estimate</source>
        <translation>%1 planned, no estimate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 planned / %2 estimate</source>
        <translation>%1 planned / %2 estimate</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>No mistakes.</source>
        <translation>No mistakes.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n mistake(s). The first: %1 (%2)</source>
        <translation>
            <numerusform>%n mistake: %1 (%2)</numerusform>
            <numerusform>%n mistakes. The first: %1 (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranketid::ChecklistFiles</name>
    <message>
        <location filename="../ui/admin/checklistfiles.cpp" line="+20"/>
        <source>Import a checklist</source>
        <translation>Import a checklist</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+18"/>
        <source>Checklists (*.json)</source>
        <translation>Checklists (*.json)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Export the checklist</source>
        <translation>Export the checklist</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Written to %1.</source>
        <translation>Written to %1.</translation>
    </message>
</context>
<context>
    <name>skranketid::ChecklistOverview</name>
    <message>
        <location filename="../ui/admin/checklistoverview.cpp" line="+116"/>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>retired</source>
        <translation>retired</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>published, not in use yet</source>
        <translation>published, not in use yet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>replaced</source>
        <translation>replaced</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>historical</source>
        <translation>historical</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <location line="+17"/>
        <location line="+12"/>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>A published version is never changed: a new one takes its place from its first day, and a session stays on the version it began with.</source>
        <translation>A published version is never changed: a new one takes its place from its first day, and a session stays on the version it began with.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Offices</source>
        <translation>Offices</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New from this</source>
        <translation>New from this</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Import …</source>
        <translation>Import …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Retire</source>
        <translation>Retire</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete draft</source>
        <translation>Delete draft</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Go on with the draft</source>
        <translation>Go on with the draft</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Draft a new version</source>
        <translation>Draft a new version</translation>
    </message>
</context>
<context>
    <name>skranketid::ChecklistPreview</name>
    <message>
        <location filename="../ui/admin/checklistpreview.cpp" line="+86"/>
        <source>As the clerk sees it</source>
        <translation>As the clerk sees it</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The steps as the clerk sees them</source>
        <translation>The steps as the clerk sees them</translation>
    </message>
</context>
<context>
    <name>skranketid::ChecklistsPage</name>
    <message>
        <location filename="../ui/admin/checklistspage.cpp" line="+76"/>
        <source>The draft is kept. Nobody sees it until it is published.</source>
        <translation>The draft is kept. Nobody sees it until it is published.</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>These files are no drafts and were left alone: %1</source>
        <translation>These files are no drafts and were left alone: %1</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>There is a draft of this checklist already: this is it.</source>
        <translation>There is a draft of this checklist already: this is it.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>A new checklist that begins as a copy. Its id can be changed until it is published.</source>
        <translation>A new checklist that begins as a copy. Its id can be changed until it is published.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>There is a draft of %1 already. Publish or delete it first.</source>
        <translation>There is a draft of %1 already. Publish or delete it first.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Imported as a draft. It is used when it is published.</source>
        <translation>Imported as a draft. It is used when it is published.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1, version %2, is in use from %3.</source>
        <translation>%1, version %2, is in use from %3.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1 is not offered after %2.</source>
        <translation>%1 is not offered after %2.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The draft is deleted.</source>
        <translation>The draft is deleted.</translation>
    </message>
    <message>
        <location filename="../ui/admin/checklistspage.h" line="+30"/>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
</context>
<context>
    <name>skranketid::CompareView</name>
    <message>
        <location filename="../ui/admin/compareview.cpp" line="+71"/>
        <source>the draft</source>
        <translation>the draft</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Compare: %1</source>
        <translation>Compare: %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Older</source>
        <translation>Older</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Newer</source>
        <translation>Newer</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>skranketid::CorrectPage</name>
    <message>
        <location filename="../ui/counter/correctpage.cpp" line="+196"/>
        <source>That is what stands there already.</source>
        <translation>That is what stands there already.</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Noted: nobody knows when it ended.</source>
        <translation>Noted: nobody knows when it ended.</translation>
    </message>
    <message>
        <location filename="../ui/counter/correctpageshow.cpp" line="-8"/>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>We do not know</source>
        <translation>We do not know</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Minutes on hold</source>
        <translation>Minutes on hold</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Choose another</source>
        <translation>Choose another</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Nothing is changed yet.</source>
        <translation>Nothing is changed yet.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 · why? Press the key of the reason.</source>
        <translation>%1 · why? Press the key of the reason.</translation>
    </message>
    <message>
        <location filename="../ui/counter/correctpagevalue.cpp" line="+57"/>
        <source>Minutes are written like 4.5 or 4:30.</source>
        <translation>Minutes are written like 4.5 or 4:30.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Choose first: press the key that stands on the choice.</source>
        <translation>Choose first: press the key that stands on the choice.</translation>
    </message>
</context>
<context>
    <name>skranketid::CounterFlow</name>
    <message>
        <location filename="../ui/counter/counterflow.cpp" line="+146"/>
        <source>“%1” is ticked on its own.</source>
        <translation>“%1” is ticked on its own.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Counted: a citizen did not come.</source>
        <translation>Counted: a citizen did not come.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Choose first: press the key that stands on the choice.</source>
        <translation>Choose first: press the key that stands on the choice.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>The note is stored.</source>
        <translation>The note is stored.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Resumed. %1</source>
        <translation>Resumed. %1</translation>
    </message>
    <message>
        <location line="+22"/>
        <location filename="../ui/counter/counterflowquestions.cpp" line="+27"/>
        <source>No session is on hold.</source>
        <translation>No session is on hold.</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>Short interruption noted: %n in this session.</source>
        <translation>
            <numerusform>Short interruption noted: %n in this session.</numerusform>
            <numerusform>Short interruption noted: %n in this session.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This checklist has no refusal. Finish with an end code instead.</source>
        <translation>This checklist has no refusal. Finish with an end code instead.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>This checklist has no end code for it. Finish with another one.</source>
        <translation>This checklist has no end code for it. Finish with another one.</translation>
    </message>
    <message>
        <location filename="../ui/counter/counterflowquestions.cpp" line="+25"/>
        <source>Noted for %1: %2.</source>
        <translation>Noted for %1: %2.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>This step is done by choosing. Finish with an end code if it cannot be.</source>
        <translation>This step is done by choosing. Finish with an end code if it cannot be.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” cannot be left out: identity is confirmed before anything is changed. If it fails, press %2.</source>
        <translation>“%1” cannot be left out: identity is confirmed before anything is changed. If it fails, press %2.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1 is up again. A mistake? %2 notes it once more.</source>
        <translation>%1 is up again. A mistake? %2 notes it once more.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is down. %2 when it is up again.</source>
        <translation>%1 is down. %2 when it is up again.</translation>
    </message>
    <message>
        <location filename="../ui/counter/counterflowaway.cpp" line="+57"/>
        <source>The day is closed. What is corrected from now on needs the manager.</source>
        <translation>The day is closed. What is corrected from now on needs the manager.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The day is closed already.</source>
        <translation>The day is closed already.</translation>
    </message>
</context>
<context>
    <name>skranketid::CounterWindow</name>
    <message>
        <location filename="../ui/counter/counterwindow.cpp" line="+154"/>
        <source>Ticket and note are shown.</source>
        <translation>Ticket and note are shown.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ticket and note are hidden.</source>
        <translation>Ticket and note are hidden.</translation>
    </message>
    <message>
        <location line="+94"/>
        <source>Training: the next session counts for nothing.</source>
        <translation>Training: the next session counts for nothing.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Training has ended.</source>
        <translation>Training has ended.</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Skranketid</source>
        <translation>Skranketid</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>TRAINING</source>
        <translation>TRAINING</translation>
    </message>
</context>
<context>
    <name>skranketid::DamageBox</name>
    <message>
        <location filename="../ui/admin/damagebox.cpp" line="+32"/>
        <source>The database does not add up</source>
        <translation>The database does not add up</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The database cannot be opened</source>
        <translation>The database cannot be opened</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Looking for the newest backup that is whole …</source>
        <translation>Looking for the newest backup that is whole …</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Yes, restore it</source>
        <translation>Yes, restore it</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Restore this backup</source>
        <translation>Restore this backup</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Go on as it is</source>
        <translation>Go on as it is</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>No backup that is whole was found in %1.</source>
        <translation>No backup that is whole was found in %1.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>The newest backup that is whole was made on %1 at %2 and holds %n events.</source>
        <translation>
            <numerusform>The newest backup that is whole was made on %1 at %2 and holds %n event.</numerusform>
            <numerusform>The newest backup that is whole was made on %1 at %2 and holds %n events.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>What was recorded since this backup is then no longer in the figures. The database as it is now is kept beside it. Restore the backup?</source>
        <translation>What was recorded since this backup is then no longer in the figures. The database as it is now is kept beside it. Restore the backup?</translation>
    </message>
</context>
<context>
    <name>skranketid::DayNotesPage</name>
    <message>
        <location filename="../ui/admin/daynotespage.cpp" line="+54"/>
        <source>Notes on days</source>
        <translation>Notes on days</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>What was out of the ordinary, so that the day&apos;s figures explain themselves: a letter from the bank, a course, an election. About the work, never about a citizen or a colleague.</source>
        <translation>What was out of the ordinary, so that the day&apos;s figures explain themselves: a letter from the bank, a course, an election. About the work, never about a citizen or a colleague.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As %1.</source>
        <translation>As %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At most %1 characters. It takes the place of an earlier note on the same day. Enter stores it.</source>
        <translation>At most %1 characters. It takes the place of an earlier note on the same day. Enter stores it.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No notes in this month.</source>
        <translation>No notes in this month.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>There is no such day.</source>
        <translation>There is no such day.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The note on %1 is stored.</source>
        <translation>The note on %1 is stored.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>The note on %1 is erased. The journal keeps only that there was one.</source>
        <translation>The note on %1 is erased. The journal keeps only that there was one.</translation>
    </message>
</context>
<context>
    <name>skranketid::DaysPage</name>
    <message>
        <location filename="../ui/counter/dayspage.cpp" line="-5"/>
        <source>No sessions on this day.</source>
        <translation>No sessions on this day.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Sessions of the day</source>
        <translation>Sessions of the day</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open the session</source>
        <translation>Open the session</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Day before</source>
        <translation>Day before</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Day after</source>
        <translation>Day after</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The day is closed: what is changed now needs the manager&apos;s passphrase.</source>
        <translation>The day is closed: what is changed now needs the manager&apos;s passphrase.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The day is open: everything can still be put right.</source>
        <translation>The day is open: everything can still be put right.</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>mean %1 of %2</source>
        <translation>mean %1 of %2</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n without a known end</source>
        <translation>
            <numerusform>%n without a known end</numerusform>
            <numerusform>%n without a known end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n excluded; with them the mean is %1</source>
        <translation>
            <numerusform>%n excluded; with it the mean is %1</numerusform>
            <numerusform>%n excluded; with them the mean is %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n excluded</source>
        <translation>
            <numerusform>%n excluded</numerusform>
            <numerusform>%n excluded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranketid::DeskGridModel</name>
    <message>
        <location filename="../models/items/deskgridmodel.cpp" line="+154"/>
        <source>closed</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>skranketid::DesksPage</name>
    <message>
        <location filename="../ui/admin/deskspage.cpp" line="+37"/>
        <source>Open desks</source>
        <translation>Open desks</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>How many desks are open in each half hour. Arrow keys move, digits set the number. Where nothing is said, it is one.</source>
        <translation>How many desks are open in each half hour. Arrow keys move, digits set the number. Where nothing is said, it is one.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Half hours down, weekdays across.</source>
        <translation>Half hours down, weekdays across.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy this day to all others</source>
        <translation>Copy this day to all others</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As stored</source>
        <translation>As stored</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>No day has opening hours.</source>
        <translation>No day has opening hours.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not stored yet.</source>
        <translation>Not stored yet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stored.</source>
        <translation>Stored.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The open desks are stored.</source>
        <translation>The open desks are stored.</translation>
    </message>
</context>
<context>
    <name>skranketid::DifferenceTable</name>
    <message>
        <location filename="../ui/admin/differencetable.cpp" line="+51"/>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Differences between %1 and %2</source>
        <translation>Differences between %1 and %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 and %2 do not differ.</source>
        <translation>%1 and %2 do not differ.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n difference(s) between %1 and %2.</source>
        <translation>
            <numerusform>%n difference between %1 and %2.</numerusform>
            <numerusform>%n differences between %1 and %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranketid::DocumentPage</name>
    <message>
        <location filename="../ui/admin/documentpage.cpp" line="+35"/>
        <source>The file cannot be written (%1). Choose another folder.</source>
        <translation>The file cannot be written (%1). Choose another folder.</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open as web page</source>
        <translation>Open as web page</translation>
    </message>
</context>
<context>
    <name>skranketid::DraftForm</name>
    <message>
        <location filename="../ui/admin/draftform.cpp" line="+122"/>
        <source>%1, in Danish and English</source>
        <translation>%1, in Danish and English</translation>
    </message>
</context>
<context>
    <name>skranketid::EntryRow</name>
    <message>
        <location filename="../ui/admin/entryrow.cpp" line="+115"/>
        <source>Enter stores it.</source>
        <translation>Enter stores it.</translation>
    </message>
</context>
<context>
    <name>skranketid::ExtractPage</name>
    <message>
        <location filename="../ui/admin/extractpage.cpp" line="+36"/>
        <source>What is held about …</source>
        <translation>What is held about …</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A citizen</source>
        <translation>A citizen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A member of staff</source>
        <translation>A member of staff</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>extract</source>
        <comment>file name</comment>
        <translation>extract</translation>
    </message>
</context>
<context>
    <name>skranketid::FormPage</name>
    <message>
        <location filename="../ui/admin/formpage.cpp" line="+64"/>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>As before.</source>
        <translation>As before.</translation>
    </message>
</context>
<context>
    <name>skranketid::HelpPage</name>
    <message>
        <location filename="../ui/counter/helppage.cpp" line="+54"/>
        <source>Digits and letters choose what is on the page. A key pressed twice by accident counts once.</source>
        <translation>Digits and letters choose what is on the page. A key pressed twice by accident counts once.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Switched on with %1, these work while another program is in front. %2.</source>
        <translation>Switched on with %1, these work while another program is in front. %2.</translation>
    </message>
</context>
<context>
    <name>skranketid::HoursPage</name>
    <message>
        <location filename="../ui/admin/hourspage.cpp" line="+21"/>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Written as 09:00-15:00; a second opening the same day after a comma. Empty: closed. Enter stores the day. On public holidays the counter is closed without being told.</source>
        <translation>Written as 09:00-15:00; a second opening the same day after a comma. Empty: closed. Enter stores the day. On public holidays the counter is closed without being told.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>%1: %2. It was %3.</source>
        <translation>%1: %2. It was %3.</translation>
    </message>
</context>
<context>
    <name>skranketid::LevelCard</name>
    <message>
        <location filename="../ui/counter/levelcard.cpp" line="+103"/>
        <source>Assurance level: the lowest of the three wins. Nothing is stored here.</source>
        <translation>Assurance level: the lowest of the three wins. Nothing is stored here.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Overall: %1</source>
        <translation>Overall: %1</translation>
    </message>
</context>
<context>
    <name>skranketid::LookAwayBanner</name>
    <message>
        <location filename="../ui/counter/lookawaybanner.cpp" line="+33"/>
        <source>Look away</source>
        <translation>Look away</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The citizen types a secret. Turn to the side until it is done.</source>
        <translation>The citizen types a secret. Turn to the side until it is done.</translation>
    </message>
</context>
<context>
    <name>skranketid::NotePage</name>
    <message>
        <location filename="../ui/counter/notepage.cpp" line="-5"/>
        <location line="+3"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>About the work, never about the citizen: no names, no numbers.</source>
        <translation>About the work, never about the citizen: no names, no numbers.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Store the note</source>
        <translation>Store the note</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1 of %2 characters</source>
        <translation>%1 of %2 characters</translation>
    </message>
</context>
<context>
    <name>skranketid::OtherDaysPage</name>
    <message>
        <location filename="../ui/admin/otherdayspage.cpp" line="+28"/>
        <source>as usual</source>
        <translation>as usual</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Other days</source>
        <translation>Other days</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Days on which the counter is closed, or open at other hours than their weekday says. Enter stores the day.</source>
        <translation>Days on which the counter is closed, or open at other hours than their weekday says. Enter stores the day.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As 24-12-%1; without a year it is of %1.</source>
        <translation>As 24-12-%1; without a year it is of %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hours of that day</source>
        <translation>Hours of that day</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As 09:00-12:00. Empty: closed.</source>
        <translation>As 09:00-12:00. Empty: closed.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Told of %1</source>
        <translation>Told of %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No public holidays, but often closed</source>
        <translation>No public holidays, but often closed</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Public holidays of %1: closed unless told otherwise</source>
        <translation>Public holidays of %1: closed unless told otherwise</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No day yet.</source>
        <translation>No day yet.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>As usual again</source>
        <translation>As usual again</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1: closed</source>
        <translation>%1: closed</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close that day</source>
        <translation>Close that day</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>There is no such day. Write it as 24-12-%1.</source>
        <translation>There is no such day. Write it as 24-12-%1.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>skranketid::PartFields</name>
    <message>
        <location filename="../ui/admin/partfields.cpp" line="+116"/>
        <source>%1 in Danish</source>
        <translation>%1 in Danish</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 in English</source>
        <translation>%1 in English</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Write a date such as %1.</source>
        <translation>Write a date such as %1.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Write minutes with at most one decimal, or minutes and seconds such as 4:30; at most %1.</source>
        <translation>Write minutes with at most one decimal, or minutes and seconds such as 4:30; at most %1.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>These steps belong to an option and come when it is chosen. Ins adds the first one, Delete takes all of them away.</source>
        <translation>These steps belong to an option and come when it is chosen. Ins adds the first one, Delete takes all of them away.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The last steps of every session. Ins adds the first one.</source>
        <translation>The last steps of every session. Ins adds the first one.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The steps of every session, in their order. Ins adds the first one.</source>
        <translation>The steps of every session, in their order. Ins adds the first one.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Put in the steps of the choice “%1”</source>
        <translation>Put in the steps of the choice “%1”</translation>
    </message>
    <message>
        <location filename="../ui/admin/partfieldsof.cpp" line="+16"/>
        <source>The list</source>
        <translation>The list</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Id, the same for all versions</source>
        <translation>Id, the same for all versions</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+84"/>
        <location line="+34"/>
        <location line="+54"/>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <location line="-170"/>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last day; empty: none</source>
        <translation>Last day; empty: none</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Offices that use it, with ; between them; empty: all</source>
        <translation>Offices that use it, with ; between them; empty: all</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Outcome codes, the most common first</source>
        <translation>Outcome codes, the most common first</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Historical: not offered at the counter</source>
        <translation>Historical: not offered at the counter</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Add a choice</source>
        <translation>Add a choice</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add an add-on</source>
        <translation>Add an add-on</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Write minutes with at most one decimal, or nothing.</source>
        <translation>Write minutes with at most one decimal, or nothing.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Minutes the same work took before; may be empty</source>
        <translation>Minutes the same work took before; may be empty</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Estimate for a whole session</source>
        <translation>Estimate for a whole session</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The committee&apos;s own number</source>
        <translation>The committee&apos;s own number</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Holds for</source>
        <translation>Holds for</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Choice “%1”</source>
        <translation>Choice “%1”</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is chosen in a session. One step must set it; an option may bring steps of its own. Ins adds an option.</source>
        <translation>What is chosen in a session. One step must set it; an option may bring steps of its own. Ins adds an option.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Several options can be chosen together</source>
        <translation>Several options can be chosen together</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Name in files and figures</source>
        <translation>Name in files and figures</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Hint; may be empty</source>
        <translation>Hint; may be empty</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Give it steps of its own</source>
        <translation>Give it steps of its own</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Give it short steps, for who has a MitID already</source>
        <translation>Give it short steps, for who has a MitID already</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Here come the steps of what was chosen</source>
        <translation>Here come the steps of what was chosen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>full</source>
        <translation>full</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>short</source>
        <translation>short</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shown until something is chosen</source>
        <translation>Shown until something is chosen</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Minutes expected</source>
        <translation>Minutes expected</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Id of the step</source>
        <translation>Id of the step</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kept when the list is switched, with equal names in the other list</source>
        <translation>Kept when the list is switched, with equal names in the other list</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Rules that are shown, by their keys</source>
        <translation>Rules that are shown, by their keys</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look away</source>
        <translation>Look away</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lock: nothing after it comes first</source>
        <translation>Lock: nothing after it comes first</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Level card</source>
        <translation>Level card</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Who does it</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>reason</source>
        <translation>reason</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>outcome</source>
        <translation>outcome</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Sets</source>
        <translation>Sets</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Add-on: steps outside the estimate</source>
        <translation>Add-on: steps outside the estimate</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>When it is needed</source>
        <translation>When it is needed</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>After the step with this id; empty: at the end</source>
        <translation>After the step with this id; empty: at the end</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Refusal: other open steps are not needed then</source>
        <translation>Refusal: other open steps are not needed then</translation>
    </message>
</context>
<context>
    <name>skranketid::PartModel</name>
    <message numerus="yes">
        <location filename="../models/items/partmodel.cpp" line="+79"/>
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n mistake</numerusform>
            <numerusform>%n mistakes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranketid::PassphraseBox</name>
    <message>
        <location filename="../ui/admin/passphrasebox.cpp" line="-45"/>
        <location line="+26"/>
        <source>The administrator&apos;s passphrase</source>
        <translation>The administrator&apos;s passphrase</translation>
    </message>
    <message>
        <location line="-25"/>
        <source>A new passphrase for the administrator</source>
        <translation>A new passphrase for the administrator</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+25"/>
        <source>The manager&apos;s passphrase</source>
        <translation>The manager&apos;s passphrase</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>A new passphrase for the manager</source>
        <translation>A new passphrase for the manager</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>At least %1 characters. It protects these pages, not the file with the data.</source>
        <translation>At least %1 characters. It protects these pages, not the file with the data.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>None is set yet. Choose one of at least %1 characters; from now on it is asked for here. It protects these pages, not the file with the data.</source>
        <translation>None is set yet. Choose one of at least %1 characters; from now on it is asked for here. It protects these pages, not the file with the data.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>None is set yet. Whoever sets it must know the manager&apos;s: type that first.</source>
        <translation>None is set yet. Whoever sets it must know the manager&apos;s: type that first.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>None is set yet. Whoever sets it must know the administrator&apos;s: type that first.</source>
        <translation>None is set yet. Whoever sets it must know the administrator&apos;s: type that first.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The passphrase so far</source>
        <translation>The passphrase so far</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Set the passphrase</source>
        <translation>Set the passphrase</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>Wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Wait %n second before the next try.</numerusform>
            <numerusform>Wait %n seconds before the next try.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The two are not the same.</source>
        <translation>The two are not the same.</translation>
    </message>
</context>
<context>
    <name>skranketid::PassphrasePage</name>
    <message>
        <location filename="../ui/admin/passphrasepage.cpp" line="+41"/>
        <source>The administrator&apos;s passphrase is set.</source>
        <translation>The administrator&apos;s passphrase is set.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The manager&apos;s passphrase is set.</source>
        <translation>The manager&apos;s passphrase is set.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Passphrases</source>
        <translation>Passphrases</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The manager&apos;s opens the pages of the office, the administrator&apos;s those and a few more: how long data are kept, backups. Nobody needs one to serve a citizen.</source>
        <translation>The manager&apos;s opens the pages of the office, the administrator&apos;s those and a few more: how long data are kept, backups. Nobody needs one to serve a citizen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A passphrase protects these pages, not the file: whoever may read or replace the database&apos;s file on this computer needs none. That is what the computer&apos;s own users, rights and encrypted disk are for. One that was forgotten is reset on this computer with “skranketid passphrase reset”.</source>
        <translation>A passphrase protects these pages, not the file: whoever may read or replace the database&apos;s file on this computer needs none. That is what the computer&apos;s own users, rights and encrypted disk are for. One that was forgotten is reset on this computer with “skranketid passphrase reset”.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The manager&apos;s passphrase</source>
        <translation>The manager&apos;s passphrase</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+7"/>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>The manager has forgotten it, or none is set</source>
        <translation>The manager has forgotten it, or none is set</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Set a new one</source>
        <translation>Set a new one</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The administrator&apos;s passphrase</source>
        <translation>The administrator&apos;s passphrase</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The administrator&apos;s passphrase: none is set</source>
        <translation>The administrator&apos;s passphrase: none is set</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Set</source>
        <translation>Set</translation>
    </message>
</context>
<context>
    <name>skranketid::PlacesPage</name>
    <message>
        <location filename="../ui/admin/placespage.cpp" line="+51"/>
        <source>Offices and desks</source>
        <translation>Offices and desks</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>A session carries the name its desk had when it began. A new name holds for sessions started from then on.</source>
        <translation>A session carries the name its desk had when it began. A new name holds for sessions started from then on.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This desk: %1</source>
        <translation>This desk: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Names in the sessions of this file</source>
        <translation>Names in the sessions of this file</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No sessions yet.</source>
        <translation>No sessions yet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rename this desk</source>
        <translation>Rename this desk</translation>
    </message>
    <message numerus="yes">
        <location line="+28"/>
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: %2, last on %3</source>
        <translation>%1: %2, last on %3</translation>
    </message>
</context>
<context>
    <name>skranketid::PublishView</name>
    <message>
        <location filename="../ui/admin/publishview.cpp" line="+66"/>
        <source>First day; today at the earliest</source>
        <translation>First day; today at the earliest</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Write a date such as %1.</source>
        <translation>Write a date such as %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This day has passed. Sessions of that day stay on their version.</source>
        <translation>This day has passed. Sessions of that day stay on their version.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Publish %1 as version %2</source>
        <translation>Publish %1 as version %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is published is never changed. It holds from its first day; who is in the middle of a session then goes on with the old version.</source>
        <translation>What is published is never changed. It holds from its first day; who is in the middle of a session then goes on with the old version.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back to the draft</source>
        <translation>Back to the draft</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>No mistakes.</source>
        <translation>No mistakes.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n mistake(s) to correct first. Enter goes there.</source>
        <translation>
            <numerusform>%n mistake to correct first. Enter goes there.</numerusform>
            <numerusform>%n mistakes to correct first. Enter goes there.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>the list</source>
        <translation>the list</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <location line="+14"/>
        <location line="+1"/>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
</context>
<context>
    <name>skranketid::ReportFiles</name>
    <message>
        <location filename="../app/reportfiles.cpp" line="+30"/>
        <source>The report could not be made: the process for it ended early. Try again.</source>
        <translation>The report could not be made: the process for it ended early. Try again.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>The report could not be made: %1</source>
        <translation>The report could not be made: %1</translation>
    </message>
</context>
<context>
    <name>skranketid::ReportOutput</name>
    <message>
        <location filename="../ui/report/reportoutput.cpp" line="+43"/>
        <source>Writing …</source>
        <translation>Writing …</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Sent to the printer %1.</source>
        <translation>Sent to the printer %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Printed to the file %1.</source>
        <translation>Printed to the file %1.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>There is no printer on this computer.</source>
        <translation>There is no printer on this computer.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Saved as %1, and beside it as the web page %2.</source>
        <translation>Saved as %1, and beside it as the web page %2.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Saved as %1, but not as a web page: %2</source>
        <translation>Saved as %1, but not as a web page: %2</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>No program on this computer opens the web page %1.</source>
        <translation>No program on this computer opens the web page %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The web page is open in your browser.</source>
        <translation>The web page is open in your browser.</translation>
    </message>
</context>
<context>
    <name>skranketid::ReportWindow</name>
    <message>
        <location filename="../ui/report/reportwindow.cpp" line="+162"/>
        <source>Reading the day …</source>
        <translation>Reading the day …</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>This day cannot be read: %1</source>
        <translation>This day cannot be read: %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>“Open as web page” gives the page in a form to be read aloud.</source>
        <translation>“Open as web page” gives the page in a form to be read aloud.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Daily report, %1</source>
        <translation>Daily report, %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Daily report, %1 – Skranketid</source>
        <translation>Daily report, %1 – Skranketid</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Today, %1</source>
        <translation>Today, %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Previous day</source>
        <translation>Previous day</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next day</source>
        <translation>Next day</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Page width</source>
        <translation>Page width</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open as web page</source>
        <translation>Open as web page</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>The journal could not note the print: %1</source>
        <translation>The journal could not note the print: %1</translation>
    </message>
</context>
<context>
    <name>skranketid::RetentionPage</name>
    <message>
        <location filename="../ui/admin/retentionpage.cpp" line="+59"/>
        <source>What is kept</source>
        <translation>What is kept</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Notes %1 days, sessions %2 months, their summaries %3 years: these three are set under Settings. Nothing goes by itself, and nothing without a backup and an event that says what went.</source>
        <translation>Notes %1 days, sessions %2 months, their summaries %3 years: these three are set under Settings. Nothing goes by itself, and nothing without a backup and an event that says what went.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Remove what is old …</source>
        <translation>Remove what is old …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export the journal first …</source>
        <translation>Export the journal first …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove it</source>
        <translation>Remove it</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove it? A backup is made first. Notes are erased; of sessions only sums by day are left, which cannot be corrected any more.</source>
        <translation>Remove it? A backup is made first. Notes are erased; of sessions only sums by day are left, which cannot be corrected any more.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Looking for what is old …</source>
        <translation>Looking for what is old …</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Nothing is old enough to go.</source>
        <translation>Nothing is old enough to go.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n notes from before %1.</source>
        <translation>
            <numerusform>%n note from before %1.</numerusform>
            <numerusform>%n notes from before %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n sessions from before %1.</source>
        <translation>
            <numerusform>%n session from before %1.</numerusform>
            <numerusform>%n sessions from before %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n summaries of days before %1.</source>
        <translation>
            <numerusform>%n summary of days before %1.</numerusform>
            <numerusform>%n summaries of days before %1.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>It was cancelled.</source>
        <translation>It was cancelled.</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Removed: %1 notes, %2 sessions, %3 summaries. Event %4 says so.</source>
        <translation>Removed: %1 notes, %2 sessions, %3 summaries. Event %4 says so.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>journal</source>
        <comment>file name</comment>
        <translation>journal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Export the journal</source>
        <translation>Export the journal</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The journal is in %1.</source>
        <translation>The journal is in %1.</translation>
    </message>
</context>
<context>
    <name>skranketid::RetireView</name>
    <message>
        <location filename="../ui/admin/retireview.cpp" line="+39"/>
        <source>Last day it can be started</source>
        <translation>Last day it can be started</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Write a date such as %1.</source>
        <translation>Write a date such as %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Yesterday at the earliest: sessions of earlier days have used it.</source>
        <translation>Yesterday at the earliest: sessions of earlier days have used it.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Retire %1</source>
        <translation>Retire %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is not offered after its last day, in any version there is now. Sessions keep it, and a new version takes it up again.</source>
        <translation>It is not offered after its last day, in any version there is now. Sessions keep it, and a new version takes it up again.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Retire</source>
        <translation>Retire</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>skranketid::RuleBox</name>
    <message>
        <location filename="../ui/counter/rulebox.cpp" line="+37"/>
        <source>The sources disagree.</source>
        <translation>The sources disagree.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Source: %1.</source>
        <translation>Source: %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 shows the whole rule and its source.</source>
        <translation>%1 shows the whole rule and its source.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Rules of this step</source>
        <translation>Rules of this step</translation>
    </message>
</context>
<context>
    <name>skranketid::RulePage</name>
    <message>
        <location filename="../ui/counter/rulepage.cpp" line="+23"/>
        <source>Official source</source>
        <translation>Official source</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Press or secondary source</source>
        <translation>Press or secondary source</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Our proposal</source>
        <translation>Our proposal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Background</source>
        <translation>Background</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>All steps are done</source>
        <translation>All steps are done</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No rule belongs to this.</source>
        <translation>No rule belongs to this.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>The sources disagree. This one holds here:</source>
        <translation>The sources disagree. This one holds here:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Another source says:</source>
        <translation>Another source says:</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No rule is written down for this step.</source>
        <translation>No rule is written down for this step.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>%1: %2, read %3</source>
        <translation>%1: %2, read %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>skranketid::RuleView</name>
    <message>
        <location filename="../ui/admin/ruleview.cpp" line="+62"/>
        <source>%1 in Danish</source>
        <translation>%1 in Danish</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 in English</source>
        <translation>%1 in English</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+66"/>
        <source>Write a date such as %1.</source>
        <translation>Write a date such as %1.</translation>
    </message>
    <message>
        <location line="-58"/>
        <source>The source that holds here</source>
        <translation>The source that holds here</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Another source</source>
        <translation>Another source</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Value, as in figures</source>
        <translation>Value, as in figures</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As the counter reads it</source>
        <translation>As the counter reads it</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The source was read on</source>
        <translation>The source was read on</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>How certain</source>
        <translation>How certain</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>official</source>
        <translation>official</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>press or secondary</source>
        <translation>press or secondary</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>background</source>
        <translation>background</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>proposal</source>
        <translation>proposal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Let this one hold</source>
        <translation>Let this one hold</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take this source away</source>
        <translation>Take this source away</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Add another source</source>
        <translation>Add another source</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>First day of everything that was changed; today at the earliest</source>
        <translation>First day of everything that was changed; today at the earliest</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>This day has passed.</source>
        <translation>This day has passed.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Correct the rule “%1”</source>
        <translation>Correct the rule “%1”</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not complete yet: %1 (%2)</source>
        <translation>Not complete yet: %1 (%2)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>corrected</source>
        <translation>corrected</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>skranketid::RulesOverview</name>
    <message>
        <location filename="../ui/admin/rulesoverview.cpp" line="+59"/>
        <location line="+17"/>
        <source>Rules and prices</source>
        <translation>Rules and prices</translation>
    </message>
    <message>
        <location line="-16"/>
        <source>What the steps show beside the guidance, each with its source. A correction holds from its first day; what held before is kept.</source>
        <translation>What the steps show beside the guidance, each with its source. A correction holds from its first day; what held before is kept.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>changed, not published</source>
        <translation>changed, not published</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>published, not in use yet</source>
        <translation>published, not in use yet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>sources disagree</source>
        <translation>sources disagree</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
</context>
<context>
    <name>skranketid::RulesPage</name>
    <message>
        <location filename="../ui/admin/rulespage.cpp" line="+97"/>
        <source>Correction %1 of the rules holds from %2.</source>
        <translation>Correction %1 of the rules holds from %2.</translation>
    </message>
    <message>
        <location filename="../ui/admin/rulespage.h" line="+26"/>
        <source>Rules and prices</source>
        <translation>Rules and prices</translation>
    </message>
</context>
<context>
    <name>skranketid::SessionPage</name>
    <message>
        <location filename="../ui/counter/sessionpage.cpp" line="+158"/>
        <source>The session</source>
        <translation>The session</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>As measured, and as it is now</source>
        <translation>As measured, and as it is now</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There is a note.</source>
        <translation>There is a note.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Everything noted about it</source>
        <translation>Everything noted about it</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>It was imported or simulated: it can be read here, not changed.</source>
        <translation>It was imported or simulated: it can be read here, not changed.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is of a journal from before a restore: it can be read here, not changed.</source>
        <translation>It is of a journal from before a restore: it can be read here, not changed.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It was started by mistake and does not count.</source>
        <translation>It was started by mistake and does not count.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It has not ended yet. It can be changed when it has.</source>
        <translation>It has not ended yet. It can be changed when it has.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Its day is closed: what is changed now needs the manager&apos;s passphrase.</source>
        <translation>Its day is closed: what is changed now needs the manager&apos;s passphrase.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Put right with one key:</source>
        <translation>Put right with one key:</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>There is nothing to undo here.</source>
        <translation>There is nothing to undo here.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Undone.</source>
        <translation>Undone.</translation>
    </message>
</context>
<context>
    <name>skranketid::SettingsPage</name>
    <message>
        <location filename="../ui/admin/settingspage.cpp" line="+56"/>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>What holds at every desk of the office. A change holds from now on, at once.</source>
        <translation>What holds at every desk of the office. A change holds from now on, at once.</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Standard: %1.</source>
        <translation>Standard: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From %1 to %2.</source>
        <translation>From %1 to %2.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Last changed on %1, %2, by %3.</source>
        <translation>Last changed on %1, %2, by %3.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1: %2. It was %3.</source>
        <translation>%1: %2. It was %3.</translation>
    </message>
</context>
<context>
    <name>skranketid::SetupPage</name>
    <message>
        <location filename="../ui/counter/setuppage.cpp" line="-115"/>
        <source>The name is too long: at most %1 characters.</source>
        <translation>The name is too long: at most %1 characters.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This looks like a CPR number. Write it without the number.</source>
        <translation>This looks like a CPR number. Write it without the number.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The name holds characters that cannot be printed. Type it again.</source>
        <translation>The name holds characters that cannot be printed. Type it again.</translation>
    </message>
    <message>
        <location line="+93"/>
        <source>Welcome to Skranketid</source>
        <translation>Welcome to Skranketid</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Where does this program stand? It can be changed later with %1.</source>
        <translation>Where does this program stand? It can be changed later with %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sessions started from now on carry the new names; earlier ones keep theirs.</source>
        <translation>Sessions started from now on carry the new names; earlier ones keep theirs.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Borgerservice, the town hall</source>
        <translation>Borgerservice, the town hall</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose with %1</source>
        <translation>Choose with %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Go to the counter</source>
        <translation>Go to the counter</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Store</source>
        <translation>Store</translation>
    </message>
</context>
<context>
    <name>skranketid::SidePanel</name>
    <message>
        <location filename="../ui/counter/sidepanel.cpp" line="+48"/>
        <source>%1 · all %2 steps done</source>
        <translation>%1 · all %2 steps done</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · step %2 of %3</translation>
    </message>
</context>
<context>
    <name>skranketid::StaffNoticePage</name>
    <message>
        <location filename="../ui/admin/documentpage.cpp" line="+53"/>
        <source>Staff notice</source>
        <translation>Staff notice</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>staff-notice</source>
        <comment>file name</comment>
        <translation>staff-notice</translation>
    </message>
</context>
<context>
    <name>skranketid::StartPage</name>
    <message numerus="yes">
        <location filename="../ui/counter/startpage.cpp" line="-3"/>
        <source>%n session(s) without a known end. The last one: started %1, %2.</source>
        <translation>
            <numerusform>%n session without a known end: started %1, %2.</numerusform>
            <numerusform>%n sessions without a known end. The last one: started %1, %2.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tell when it ended</source>
        <translation>Tell when it ended</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Without steps: only what the citizen got and how it ended. The time is measured.</source>
        <translation>Without steps: only what the citizen got and how it ended. The time is measured.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>With steps</source>
        <translation>With steps</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Without steps</source>
        <translation>Without steps</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>By appointment</source>
        <translation>By appointment</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Walked in</source>
        <translation>Walked in</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Begins now</source>
        <translation>Begins now</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Began %n min ago</source>
        <translation>
            <numerusform>Began %n min ago</numerusform>
            <numerusform>Began %n min ago</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>What does the citizen come for?</source>
        <translation>What does the citizen come for?</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+1"/>
        <source>Ticket number</source>
        <translation>Ticket number</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Today at this desk</source>
        <translation>Today at this desk</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No sessions yet.</source>
        <translation>No sessions yet.</translation>
    </message>
</context>
<context>
    <name>skranketid::StatusFoot</name>
    <message>
        <location filename="../ui/counter/statusfoot.cpp" line="+58"/>
        <source>Checklist version %1, valid from %2</source>
        <translation>Checklist version %1, valid from %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The manager may tell desks apart</source>
        <translation>The manager may tell desks apart</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>Today: %n sessions · stored locally</source>
        <translation>
            <numerusform>Today: %n session · stored locally</numerusform>
            <numerusform>Today: %n sessions · stored locally</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranketid::StepModel</name>
    <message numerus="yes">
        <location filename="../models/items/stepmodel.cpp" line="+134"/>
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>together</source>
        <translation>together</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>expected %1</source>
        <translation>expected %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>next</source>
        <translation>next</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>to do</source>
        <translation>to do</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>if needed</source>
        <translation>if needed</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not relevant</source>
        <translation>not relevant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
</context>
<context>
    <name>skranketid::StepPage</name>
    <message>
        <location filename="../ui/counter/steppage.cpp" line="+94"/>
        <source>Put on hold</source>
        <translation>Put on hold</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>All steps are done</source>
        <translation>All steps are done</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose how it ended.</source>
        <translation>Choose how it ended.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Done in %1</source>
        <translation>Done in %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not relevant</source>
        <translation>Not relevant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Not needed: the session ends with a refusal</source>
        <translation>Not needed: the session ends with a refusal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Locked until “%1” is done: identity is confirmed before anything is changed</source>
        <translation>Locked until “%1” is done: identity is confirmed before anything is changed</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>If needed</source>
        <translation>If needed</translation>
    </message>
    <message>
        <location line="+76"/>
        <source>More than one</source>
        <translation>More than one</translation>
    </message>
    <message numerus="yes">
        <location line="+25"/>
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Done, %n steps</source>
        <translation>
            <numerusform>Done, %n step</numerusform>
            <numerusform>Done, %n steps</numerusform>
        </translation>
    </message>
    <message>
        <location line="-33"/>
        <source>Choose and go on</source>
        <translation>Choose and go on</translation>
    </message>
    <message>
        <location line="-83"/>
        <location line="+85"/>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>skranketid::StripArea</name>
    <message>
        <location filename="../ui/counter/striparea.cpp" line="+61"/>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>A session was interrupted at %1: %2.</source>
        <translation>A session was interrupted at %1: %2.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>It was work</source>
        <translation>It was work</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It was a pause</source>
        <translation>It was a pause</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Part of it was work</source>
        <translation>Part of it was work</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 It counts as a pause. Was it?</source>
        <translation>%1 It counts as a pause. Was it?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 Was it work?</source>
        <translation>%1 Was it work?</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>End training</source>
        <translation>End training</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Training: this session counts for nothing.</source>
        <translation>Training: this session counts for nothing.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Training: the next session counts for nothing.</source>
        <translation>Training: the next session counts for nothing.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>On hold: %1. %2.</source>
        <translation>On hold: %1. %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On hold: %1.</source>
        <translation>On hold: %1.</translation>
    </message>
</context>
<context>
    <name>skranketid::StripBody</name>
    <message>
        <location filename="../ui/strip/stripbody.cpp" line="+118"/>
        <source>Look away: the citizen types a secret.</source>
        <translation>Look away: the citizen types a secret.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Put on hold</source>
        <translation>Put on hold</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose in the window</source>
        <translation>Choose in the window</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open the window</source>
        <translation>Open the window</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+2"/>
        <source>Hide the strip</source>
        <translation>Hide the strip</translation>
    </message>
</context>
<context>
    <name>skranketid::StripControl</name>
    <message>
        <location filename="../ui/strip/stripcontrol.cpp" line="+54"/>
        <source>These keys now work in other programs too. %1.</source>
        <translation>These keys now work in other programs too. %1.</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>This desktop uses Wayland, where no window can put itself on top or back in its place: the menu of the window manager can.</source>
        <translation>This desktop uses Wayland, where no window can put itself on top or back in its place: the menu of the window manager can.</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>%1: only before a session starts.</source>
        <translation>%1: only before a session starts.</translation>
    </message>
</context>
<context>
    <name>skranketid::StripWindow</name>
    <message>
        <location filename="../ui/strip/stripwindow.cpp" line="+72"/>
        <source>Skranketid, strip</source>
        <translation>Skranketid, strip</translation>
    </message>
</context>
<context>
    <name>skranketid::TimeBox</name>
    <message>
        <location filename="../ui/counter/timebox.cpp" line="+116"/>
        <source>A time is written like 14:30.</source>
        <translation>A time is written like 14:30.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A date is written like 20/10/2026.</source>
        <translation>A date is written like 20/10/2026.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The clocks never showed that time: they were put forward that night.</source>
        <translation>The clocks never showed that time: they were put forward that night.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The clocks showed that time twice that night. Which one was it?</source>
        <translation>The clocks showed that time twice that night. Which one was it?</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The first time, summer time</source>
        <translation>The first time, summer time</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The second time, winter time</source>
        <translation>The second time, winter time</translation>
    </message>
</context>
<context>
    <name>skranketid::TimeHeader</name>
    <message>
        <location filename="../ui/counter/timeheader.cpp" line="+78"/>
        <source>Minutes so far</source>
        <translation>Minutes so far</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>%1 NemID</source>
        <translation>%1 NemID</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 estimate</source>
        <translation>%1 estimate</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 proposal</source>
        <translation>%1 proposal</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 planned</source>
        <translation>%1 planned</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The time is hidden</source>
        <translation>The time is hidden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It is measured all the same</source>
        <translation>It is measured all the same</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Ticket and note hidden</source>
        <translation>Ticket and note hidden</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Why longer?</source>
        <translation>Why longer?</translation>
    </message>
    <message>
        <location line="-27"/>
        <source>Ready for the next citizen</source>
        <translation>Ready for the next citizen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
</context>
<context>
    <name>skranketid::TodayModel</name>
    <message>
        <location filename="../models/items/todaymodel.cpp" line="+31"/>
        <source>Began</source>
        <translation>Began</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Authenticator</source>
        <translation>Authenticator</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <location line="+54"/>
        <location line="+12"/>
        <source>Not ended</source>
        <translation>Not ended</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>On hold since %1</source>
        <translation>On hold since %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Not counted</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No end code</source>
        <translation>No end code</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>training</source>
        <translation>training</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>excluded</source>
        <translation>excluded</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>measured</source>
        <translation>measured</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>corrected</source>
        <translation>corrected</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>recovered</source>
        <translation>recovered</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>simulated</source>
        <translation>simulated</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
</context>
</TS>
