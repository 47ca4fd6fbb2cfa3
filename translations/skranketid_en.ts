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
        <location filename="../app/commands/backup.cpp" line="+49"/>
        <source>The backup is back in use, but where the journal stands could not be noted outside the database; that is done at the next session. %1</source>
        <translation>The backup is back in use, but where the journal stands could not be noted outside the database; that is done at the next session. %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 is written and checked.</source>
        <translation>%1 is written and checked.</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
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
        <location filename="../app/catalogueloader.cpp" line="+37"/>
        <source>%1 An imported checklist is broken: bring the file back from a backup of the profile.</source>
        <translation>%1 An imported checklist is broken: bring the file back from a backup of the profile.</translation>
    </message>
    <message>
        <location line="+30"/>
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
        <location filename="../models/domain/checklist/checklistcheck.cpp" line="+59"/>
        <source>the last day is before the first</source>
        <translation>the last day is before the first</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 entries are too many; at most %2 fit</source>
        <translation>%1 entries are too many; at most %2 fit</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>“%1” is used already: %2</source>
        <translation>“%1” is used already: %2</translation>
    </message>
    <message>
        <location line="+50"/>
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
        <location filename="../models/domain/checklist/checklistsums.cpp" line="+86"/>
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
        <location line="+7"/>
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
        <location line="+24"/>
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
        <location filename="../app/commands/checklistimport.cpp" line="+36"/>
        <source>The file %1 cannot be written (%2). Make room, or ask for the right to write there.</source>
        <translation>The file %1 cannot be written (%2). Make room, or ask for the right to write there.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 has a version %2 already, with other content. Give the new content a higher version number.</source>
        <translation>%1 has a version %2 already, with other content. Give the new content a higher version number.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1 Nothing was imported; “checklists check” tells every mistake.</source>
        <translation>%1 Nothing was imported; “checklists check” tells every mistake.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1, version %2, is in use from %3.</source>
        <translation>%1, version %2, is in use from %3.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, version %2, valid from %3, is there already. Nothing was changed.</source>
        <translation>%1, version %2, valid from %3, is there already. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../app/commands/checklists.cpp" line="+46"/>
        <source>There is no checklist %1. “skranketid checklists list” shows them all.</source>
        <translation>There is no checklist %1. “skranketid checklists list” shows them all.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>The file %1 cannot be written (%2). Choose another place.</source>
        <translation>The file %1 cannot be written (%2). Choose another place.</translation>
    </message>
    <message>
        <location line="+17"/>
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
        <source>file to write; one that exists is replaced</source>
        <translation>file to write; one that exists is replaced</translation>
    </message>
    <message>
        <location line="+8"/>
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
        <location line="+4"/>
        <source>file to write</source>
        <translation>file to write</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>backup to bring back</source>
        <translation>backup to bring back</translation>
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
        <source>bring a backup back after checking it</source>
        <translation>bring a backup back after checking it</translation>
    </message>
    <message>
        <location line="+2"/>
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
        <location line="+54"/>
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
        <location line="+8"/>
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
        <location line="+27"/>
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
    <message>
        <location line="-7"/>
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
        <location filename="../models/domain/checklist/checklistreader.cpp" line="+111"/>
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
        <source>this must be %1</source>
        <translation>this must be %1</translation>
    </message>
    <message>
        <location line="-35"/>
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
        <location line="+9"/>
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
        <location line="+33"/>
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
</context>
<context>
    <name>Engine</name>
    <message>
        <location filename="../models/domain/engine/command.cpp" line="+79"/>
        <source>%1 has no option “%2”. It is written: %3</source>
        <translation>%1 has no option “%2”. It is written: %3</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The option “%1” is given twice.</source>
        <translation>The option “%1” is given twice.</translation>
    </message>
    <message>
        <location line="+70"/>
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
        <location line="+9"/>
        <location filename="../models/domain/engine/decideflow.cpp" line="+261"/>
        <location filename="../models/domain/engine/deciderepair.cpp" line="+141"/>
        <location filename="../models/domain/engine/decidesteps.cpp" line="+162"/>
        <source>The command is written: %1</source>
        <translation>The command is written: %1</translation>
    </message>
    <message>
        <location filename="../models/domain/engine/decideflow.cpp" line="-222"/>
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
        <location line="+55"/>
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
        <location line="+28"/>
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
        <location filename="../models/domain/engine/decider.cpp" line="+85"/>
        <source>There is no such choice. Choose one from the list.</source>
        <translation>There is no such choice. Choose one from the list.</translation>
    </message>
    <message>
        <location filename="../models/domain/engine/deciderepair.cpp" line="-47"/>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It is too late to undo that: another session has been in hand since. Correct or reopen session %1 instead.</source>
        <translation>It is too late to undo that: another session has been in hand since. Correct or reopen session %1 instead.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is too late to redo that: another session has been in hand since.</source>
        <translation>It is too late to redo that: another session has been in hand since.</translation>
    </message>
    <message>
        <location line="+25"/>
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
        <location line="+34"/>
        <source>There is no other session %1 at this desk.</source>
        <translation>There is no other session %1 at this desk.</translation>
    </message>
    <message>
        <location filename="../models/domain/engine/decidecorrect.cpp" line="+45"/>
        <source>The time on hold must be between 0 and 24 hours.</source>
        <translation>The time on hold must be between 0 and 24 hours.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A time is written like 2026-09-08T14:30:00.</source>
        <translation>A time is written like 2026-09-08T14:30:00.</translation>
    </message>
    <message>
        <location line="+40"/>
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
        <location filename="../models/domain/data/jsonparser.cpp" line="+29"/>
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
        <location line="+7"/>
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
        <location filename="../ui/counter/notepage.cpp" line="+83"/>
        <location filename="../ui/counter/setuppage.cpp" line="+148"/>
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
        <location filename="../models/domain/text/note.cpp" line="+271"/>
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
        <location line="+68"/>
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
        <location filename="../ui/counter/question.cpp" line="+49"/>
        <source>Often used at this desk</source>
        <translation>Often used at this desk</translation>
    </message>
    <message>
        <location line="+35"/>
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
    <name>RulesReader</name>
    <message>
        <location filename="../models/domain/checklist/rulesreader.cpp" line="+52"/>
        <source>the rule “%1” stands twice</source>
        <translation>the rule “%1” stands twice</translation>
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
        <location filename="../app/services.cpp" line="+57"/>
        <source>The database does not add up. %1: %2 “skranketid verify” tells all of it; keep the newest backup.</source>
        <translation>The database does not add up. %1: %2 “skranketid verify” tells all of it; keep the newest backup.</translation>
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
        <location filename="../models/store/anchor.cpp" line="+25"/>
        <source>The file %1, which says where the journal stood, cannot be read. Run a check of the database; it is written anew at the next session.</source>
        <translation>The file %1, which says where the journal stood, cannot be read. Run a check of the database; it is written anew at the next session.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The file %1, which says where the journal stands, cannot be written (%2). Sessions are recorded all the same, but if the newest were lost, nobody would notice. Check that the disk is not full and that the folder may be written to.</source>
        <translation>The file %1, which says where the journal stands, cannot be written (%2). Sessions are recorded all the same, but if the newest were lost, nobody would notice. Check that the disk is not full and that the folder may be written to.</translation>
    </message>
    <message>
        <location line="+75"/>
        <location filename="../models/store/chaincheck.cpp" line="+21"/>
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
        <location filename="../models/store/batchcheck.cpp" line="+68"/>
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
        <location filename="../models/store/chaincheck.cpp" line="+61"/>
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
        <location filename="../models/store/verifystart.cpp" line="+59"/>
        <source>Whether there are events or notes of an unknown chain could not be checked.</source>
        <translation>Whether there are events or notes of an unknown chain could not be checked.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Whether the newest events are there could not be checked.</source>
        <translation>Whether the newest events are there could not be checked.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>There are events or notes of an unknown chain.</source>
        <translation>There are events or notes of an unknown chain.</translation>
    </message>
    <message>
        <location filename="../models/store/verifyjob.cpp" line="+85"/>
        <source>The list of chains cannot be read, so nothing was checked.</source>
        <translation>The list of chains cannot be read, so nothing was checked.</translation>
    </message>
    <message>
        <location line="+9"/>
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
        <location line="+9"/>
        <source>The events after this one cannot be read. They were not checked, nor were the sessions and batches they tell of.</source>
        <translation>The events after this one cannot be read. They were not checked, nor were the sessions and batches they tell of.</translation>
    </message>
    <message>
        <location line="+72"/>
        <source>The note was changed after it was written.</source>
        <translation>The note was changed after it was written.</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>The chain does not end where the next one says.</source>
        <translation>The chain does not end where the next one says.</translation>
    </message>
    <message>
        <location filename="../models/store/verifysessions.cpp" line="+1"/>
        <location line="+101"/>
        <source>session %1</source>
        <translation>session %1</translation>
    </message>
    <message>
        <location line="-83"/>
        <location line="+23"/>
        <source>The session belongs to no chain.</source>
        <translation>The session belongs to no chain.</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>The events of the session cannot be read, so it was not checked.</source>
        <translation>The events of the session cannot be read, so it was not checked.</translation>
    </message>
    <message>
        <location line="+18"/>
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
        <location filename="../app/gui.cpp" line="+212"/>
        <source>There is no display for the window. Without one, sessions are recorded with “skranketid record”; “skranketid --help” shows all commands.</source>
        <translation>There is no display for the window. Without one, sessions are recorded with “skranketid record”; “skranketid --help” shows all commands.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../ui/counter/words.cpp" line="+33"/>
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
    <message>
        <location line="+8"/>
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
    <name>skranketid::CounterFlow</name>
    <message>
        <location filename="../ui/counter/counterflow.cpp" line="+137"/>
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
</context>
<context>
    <name>skranketid::CounterWindow</name>
    <message>
        <location filename="../ui/counter/counterwindow.cpp" line="+142"/>
        <source>Ticket and note are shown.</source>
        <translation>Ticket and note are shown.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ticket and note are hidden.</source>
        <translation>Ticket and note are hidden.</translation>
    </message>
    <message>
        <location line="+110"/>
        <source>Skranketid</source>
        <translation>Skranketid</translation>
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
        <location filename="../ui/report/reportoutput.cpp" line="+45"/>
        <source>Writing the report …</source>
        <translation>Writing the report …</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>The report was sent to the printer %1.</source>
        <translation>The report was sent to the printer %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The report was printed to the file %1.</source>
        <translation>The report was printed to the file %1.</translation>
    </message>
    <message>
        <location line="+7"/>
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
        <source>The report is saved as %1, and beside it as the web page %2.</source>
        <translation>The report is saved as %1, and beside it as the web page %2.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The report is saved as %1, but not as a web page: %2</source>
        <translation>The report is saved as %1, but not as a web page: %2</translation>
    </message>
    <message>
        <location line="+16"/>
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
        <location filename="../ui/report/reportwindow.cpp" line="+213"/>
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
    <name>skranketid::RuleBox</name>
    <message>
        <location filename="../ui/counter/rulebox.cpp" line="+36"/>
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
        <location line="+17"/>
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
    <name>skranketid::StartPage</name>
    <message>
        <location filename="../ui/counter/startpage.cpp" line="+160"/>
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
        <location line="+4"/>
        <location line="+1"/>
        <source>Ticket number</source>
        <translation>Ticket number</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <location line="+9"/>
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
        <location filename="../ui/counter/statusfoot.cpp" line="+55"/>
        <source>Checklist version %1, valid from %2</source>
        <translation>Checklist version %1, valid from %2</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
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
        <location filename="../ui/counter/striparea.cpp" line="+56"/>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>A session was interrupted at %1: %2.</source>
        <translation>A session was interrupted at %1: %2.</translation>
    </message>
    <message>
        <location line="+17"/>
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
        <location line="+3"/>
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
