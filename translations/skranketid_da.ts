<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <location filename="../ui/shared/actions.cpp" line="+23"/>
        <source>Done, next step</source>
        <translation>Udført, næste trin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Done up to here</source>
        <translation>Udført hertil</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Put on hold or resume</source>
        <translation>Sæt på hold eller genoptag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Say why it is on hold</source>
        <translation>Angiv årsag til hold</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Interruption</source>
        <translation>Afbrydelse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add steps</source>
        <translation>Tilføj trin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refusal</source>
        <translation>Afslag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Why longer than the estimate</source>
        <translation>Hvorfor længere end skønnet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not relevant</source>
        <translation>Ikke relevant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Failed</source>
        <translation>Mislykkedes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Switch checklist</source>
        <translation>Skift tjekliste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Started by mistake</source>
        <translation>Startet ved en fejl</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Finish</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The citizen left</source>
        <translation>Borgeren gik</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refer to</source>
        <translation>Henvis til</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ticket number</source>
        <translation>Kønummer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Began a minute earlier</source>
        <translation>Begyndte et minut tidligere</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Began a minute later</source>
        <translation>Begyndte et minut senere</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Quick session without steps</source>
        <translation>Hurtig ekspedition uden trin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By appointment, or walked in</source>
        <translation>Med tid eller uden tid</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Where the citizen is served</source>
        <translation>Hvor borgeren betjenes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Training: nothing counts</source>
        <translation>Øvelse: intet tæller med</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Citizen did not come</source>
        <translation>Borgeren udeblev</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Put on hold</source>
        <translation>Sæt på hold</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>End without time</source>
        <translation>Afslut uden tid</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The rule of the step</source>
        <translation>Reglen bag trinnet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All keys</source>
        <translation>Alle taster</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Strip on top of other windows</source>
        <translation>Minivindue oven på andre vinduer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keys that work in other programs too</source>
        <translation>Taster, der også virker i andre programmer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Minutes, seconds or no time</source>
        <translation>Minutter, sekunder eller ingen tid</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hide ticket and note</source>
        <translation>Skjul kønummer og note</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A system is down, or up again</source>
        <translation>Et system er nede eller oppe igen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The day&apos;s sessions, and corrections</source>
        <translation>Dagens ekspeditioner og rettelser</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Close the day</source>
        <translation>Luk dagen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Daily report</source>
        <translation>Dagsrapport</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Office, desk and language</source>
        <translation>Borgerservice, skranke og sprog</translation>
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
        <translation>Lyst, mørkt, høj kontrast</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Smaller text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Normal text size</source>
        <translation>Normal tekststørrelse</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>Steps</source>
        <translation>Trin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The session</source>
        <translation>Ekspeditionen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Before it starts</source>
        <translation>Før start</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An interrupted session</source>
        <translation>En afbrudt ekspedition</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The window</source>
        <translation>Vinduet</translation>
    </message>
</context>
<context>
    <name>Assurance</name>
    <message>
        <location filename="../models/domain/assurance/assurancetext.cpp" line="+16"/>
        <source>Identity proofing pulls it down: carry out identity proofing</source>
        <translation>Registreringen trækker ned: foretag identitetssikring</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The log-in is only one factor</source>
        <translation>Login er kun én faktor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The authenticator pulls it down</source>
        <translation>Identifikationsmidlet trækker ned</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The federation is too weak</source>
        <translation>Føderationen er for svag</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Low</source>
        <translation>Lav</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Substantial</source>
        <translation>Betydelig</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>High</source>
        <translation>Høj</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Strength of identity registration</source>
        <translation>Styrken af registrering af identitet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Strength of authentication</source>
        <translation>Styrken af autentifikation</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Strength of the federation&apos;s IT security</source>
        <translation>Styrken af føderationens it-sikkerhed</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>OK, needs the approval of two employees at registration</source>
        <translation>OK, kræver to medarbejderes godkendelse ved registreringen</translation>
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
        <translation>Sikkerhedskopien er taget i brug, men det kunne ikke noteres uden for databasen, hvor langt journalen er nået; det sker ved næste ekspedition. %1</translation>
    </message>
    <message>
        <location line="+30"/>
        <location line="+42"/>
        <source>%1 is written and checked.</source>
        <translation>%1 er skrevet og kontrolleret.</translation>
    </message>
    <message numerus="yes">
        <location line="-23"/>
        <source>%n event(s), checked</source>
        <translation>
            <numerusform>%n hændelse, kontrolleret</numerusform>
            <numerusform>%n hændelser, kontrolleret</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>cannot be used</source>
        <translation>kan ikke bruges</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There are no backups in %1.</source>
        <translation>Der er ingen sikkerhedskopier i %1.</translation>
    </message>
    <message numerus="yes">
        <location line="+27"/>
        <source>%1 is checked and back in use with %n event(s).</source>
        <translation>
            <numerusform>%1 er kontrolleret og taget i brug igen med %n hændelse.</numerusform>
            <numerusform>%1 er kontrolleret og taget i brug igen med %n hændelser.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The database that was there before is kept as %1.</source>
        <translation>Den tidligere database er bevaret som %1.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <location filename="../app/catalogueloader.cpp" line="+36"/>
        <source>%1 A published definition is broken: bring the file back from a backup of the profile.</source>
        <translation>%1 En udgivet definition er ødelagt: hent filen tilbage fra en sikkerhedskopi af profilen.</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>The file %1 cannot be read (%2). Check the name and the rights.</source>
        <translation>Filen %1 kan ikke læses (%2). Kontrollér navnet og rettighederne.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The file %1 is larger than 1 MB and cannot be a checklist. Give another file.</source>
        <translation>Filen %1 fylder mere end 1 MB og kan ikke være en tjekliste. Angiv en anden fil.</translation>
    </message>
</context>
<context>
    <name>ChecklistCheck</name>
    <message>
        <location filename="../models/domain/checklist/checklistagainst.cpp" line="+29"/>
        <source>there is no outcome code “%1”</source>
        <translation>afslutningskoden »%1« findes ikke</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is for those who did not come; a session cannot end so</source>
        <translation>»%1« er til udeblevne; sådan kan en ekspedition ikke slutte</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>there is an add-on for a refusal, but no outcome code of a refusal</source>
        <translation>der er et tillæg for afslag, men ingen afslutningskode for afslag</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>there is no rule “%1”</source>
        <translation>reglen »%1« findes ikke</translation>
    </message>
    <message>
        <location filename="../models/domain/checklist/checklistcheck.cpp" line="+64"/>
        <source>the last day is before the first</source>
        <translation>den sidste dag ligger før den første</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 entries are too many; at most %2 fit</source>
        <translation>%1 poster er for mange; der er plads til højst %2</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>“%1” is used already: %2</source>
        <translation>»%1« er allerede brugt: %2</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>no choice has the option “%1”</source>
        <translation>intet valg har muligheden »%1«</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is another estimate for the same option</source>
        <translation>der er et andet skøn for samme mulighed</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an estimate must be more than 0 minutes</source>
        <translation>et skøn skal være mere end 0 minutter</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>there is no branch “%1”</source>
        <translation>grenen »%1« findes ikke</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>no place in “steps” takes in the branches of “%1”</source>
        <translation>grenene for »%1« har ingen plads i »steps«</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>no step sets the choice “%1”</source>
        <translation>intet trin sætter valget »%1«</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>no option brings the branch “%1”</source>
        <translation>ingen mulighed bruger grenen »%1«</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>there is no choice “%1”</source>
        <translation>valget »%1« findes ikke</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the branches of “%1” have a place already</source>
        <translation>grenene for »%1« har allerede en plads</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>the branch “%1” has no full form</source>
        <translation>grenen »%1« har ingen fuld form</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the branch “%1” has no short form</source>
        <translation>grenen »%1« har ingen kort form</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>“%1” is neither “reason” nor “outcome” nor the key of a choice</source>
        <translation>»%1« er hverken »reason«, »outcome« eller nøglen til et valg</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a step in a branch or add-on cannot set anything</source>
        <translation>et trin i en gren eller et tillæg kan ikke sætte noget</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is set by another step: %2</source>
        <translation>»%1« sættes af et andet trin: %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>a step that locks cannot be left out: it must be required</source>
        <translation>et trin, der låser, kan ikke udelades: det skal være påkrævet</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>a dated text needs “from” or “until”</source>
        <translation>en dateret tekst skal have »from« eller »until«</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>its days overlap with those of another dated text</source>
        <translation>dagene overlapper dagene for en anden dateret tekst</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>there is no step “%1” outside the add-ons</source>
        <translation>der er intet trin »%1« uden for tillæggene</translation>
    </message>
    <message>
        <location filename="../models/domain/checklist/checklistsums.cpp" line="+95"/>
        <source>the estimate says %1 minutes, but the steps add up to %2</source>
        <translation>skønnet siger %1 minutter, men trinnene giver tilsammen %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>no estimate holds for %1</source>
        <translation>intet skøn gælder for %1</translation>
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
        <translation>%1, først</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, after %2</source>
        <translation>%1, efter %2</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Removed</source>
        <translation>Fjernet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Moved</source>
        <translation>Flyttet</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
</context>
<context>
    <name>ChecklistText</name>
    <message>
        <location filename="../app/checklisttext.cpp" line="+46"/>
        <source>Closing</source>
        <translation>Afslutning</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add-on %1: %2</source>
        <translation>Tillæg %1: %2</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1, version %2, valid from %3</source>
        <translation>%1, version %2, gælder fra %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 until %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Only in %1</source>
        <translation>Kun i %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Estimate: %1%2, %3. %4</source>
        <translation>Skøn: %1%2, %3. %4</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>the committee&apos;s own number</source>
        <translation>udvalgets eget tal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a proposal, not the committee&apos;s number</source>
        <translation>et forslag, ikke udvalgets tal</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>optional</source>
        <translation>valgfrit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>lock</source>
        <translation>lås</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>look away</source>
        <translation>kig væk</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>%1, short form</source>
        <translation>%1, kort form</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Sum, %1: %2</source>
        <translation>Sum, %1: %2</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>until %1</source>
        <translation>til og med %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>minutes are a proposal</source>
        <translation>minutterne er et forslag</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>historical</source>
        <translation>historisk</translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <location filename="../app/definitions.cpp" line="+31"/>
        <source>The file %1 cannot be written (%2). Make room, or ask for the right to write there.</source>
        <translation>Filen %1 kan ikke skrives (%2). Skaf plads, eller bed om ret til at skrive der.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The first day has passed. What is published holds from today at the earliest.</source>
        <translation>Den første dag er passeret. Det, der udgives, gælder tidligst fra i dag.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not published: %1</source>
        <translation>Ikke udgivet: %1</translation>
    </message>
    <message>
        <location line="+78"/>
        <source>%1 has a version %2 already, with other content. Give the new content a higher version number.</source>
        <translation>%1 har allerede en version %2 med et andet indhold. Giv det nye indhold et højere versionsnummer.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>No rule differs from what is in use. Nothing was changed.</source>
        <translation>Ingen regel afviger fra det, der er i brug. Intet er ændret.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>The last day is yesterday at the earliest: sessions of earlier days have used it.</source>
        <translation>Den sidste dag er tidligst i går: ekspeditioner fra tidligere dage har brugt den.</translation>
    </message>
    <message>
        <location filename="../app/commands/checklistimport.cpp" line="+24"/>
        <source>%1 Nothing was imported; “checklists check” tells every mistake.</source>
        <translation>%1 Intet er importeret; »checklists check« viser alle fejl.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1, version %2, is in use from %3.</source>
        <translation>%1, version %2, er i brug fra %3.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, version %2, valid from %3, is there already. Nothing was changed.</source>
        <translation>%1, version %2, gældende fra %3, findes allerede. Intet er ændret.</translation>
    </message>
    <message>
        <location filename="../app/commands/checklists.cpp" line="+44"/>
        <location filename="../app/definitions.cpp" line="-5"/>
        <source>There is no checklist %1. “skranketid checklists list” shows them all.</source>
        <translation>Der er ingen tjekliste %1. »skranketid checklists list« viser dem alle.</translation>
    </message>
    <message>
        <location filename="../app/catalogueloader.cpp" line="+13"/>
        <source>The file %1 cannot be written (%2). Choose another place.</source>
        <translation>Filen %1 kan ikke skrives (%2). Vælg et andet sted.</translation>
    </message>
    <message>
        <location filename="../app/commands/checklists.cpp" line="+34"/>
        <source>%1: no mistakes (%2, version %3).</source>
        <translation>%1: ingen fejl (%2, version %3).</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%1 has %n mistake(s), each with its line and column on standard output. Correct them and check again.</source>
        <translation>
            <numerusform>%1 har %n fejl, vist med linje og kolonne i standardoutput. Ret den, og kontrollér igen.</numerusform>
            <numerusform>%1 har %n fejl, hver vist med linje og kolonne i standardoutput. Ret dem, og kontrollér igen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../app/drafts.cpp" line="+46"/>
        <source>The draft was not kept: its id must be %1.</source>
        <translation>Kladden er ikke gemt: dens id skal være %1.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>The draft cannot be written to %1 (%2). Make room, or ask for the right to write there.</source>
        <translation>Kladden kan ikke skrives til %1 (%2). Skaf plads, eller bed om ret til at skrive der.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <location filename="../app/commandforms.cpp" line="+17"/>
        <source>SQLite file (PATH or sqlite:PATH); default: the profile&apos;s own</source>
        <translation>SQLite-fil (PATH eller sqlite:PATH); standard: profilens egen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>folder of settings, database, backups and logs</source>
        <translation>mappe med indstillinger, database, sikkerhedskopier og logfiler</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>language of texts and messages; default: the system&apos;s</source>
        <translation>sprog i tekster og meddelelser; standard: systemets</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>show this help, or with a command the command&apos;s</source>
        <translation>vis denne hjælp eller, med en kommando, kommandoens</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>show the version</source>
        <translation>vis versionen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>desk the sessions belong to; default: the profile&apos;s</source>
        <translation>skranke, som ekspeditionerne hører til; standard: profilens</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+8"/>
        <source>checklist, as `checklists list` names it</source>
        <translation>tjekliste, som `checklists list` kalder den</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>checklist definition (JSON)</source>
        <translation>definition af en tjekliste (JSON)</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+29"/>
        <source>file to write; one that exists is replaced</source>
        <translation>fil, der skrives; findes den, erstattes den</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>number of desks</source>
        <translation>antal skranker</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>start of the random numbers: the same seed, the same sessions</source>
        <translation>startværdi for tilfældige tal: samme værdi giver samme ekspeditioner</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>length of the period in days, closed ones included</source>
        <translation>periodens længde i dage, lukkedage medregnet</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>sessions over all desks on an average opening day</source>
        <translation>ekspeditioner ved alle skranker tilsammen på en gennemsnitlig åbningsdag</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>first day (2024-01-31); default: so that yesterday is the last</source>
        <translation>første dag (2024-01-31); standard: så i går er den sidste</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>every step, or whole sessions only; default: sessions</source>
        <translation>hvert trin eller kun hele ekspeditioner; standard: sessions</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>file to write; default: today&apos;s in the profile&apos;s backup folder</source>
        <translation>fil, der skrives; standard: dagens i profilens mappe til sikkerhedskopier</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>check and list the backups that are there</source>
        <translation>kontrollér og vis de sikkerhedskopier, der er</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>first day (2024-01-31)</source>
        <translation>første dag (2024-01-31)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>last day</source>
        <translation>sidste dag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>how it is written; default: json</source>
        <translation>hvordan den skrives; standard: json</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>only say what is old enough</source>
        <translation>sig kun, hvad der er gammelt nok</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>write the whole journal to this file first</source>
        <translation>skriv hele journalen til denne fil først</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>backup to bring back</source>
        <translation>sikkerhedskopi, der gendannes</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>whose passphrase was forgotten</source>
        <translation>hvis adgangsfrase der er glemt</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the day (2024-01-31); default: today</source>
        <translation>dagen (2024-01-31); ellers i dag</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>file to write, .pdf or .html; one that exists is replaced</source>
        <translation>fil, der skrives, .pdf eller .html; en, der findes, erstattes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>printer to print on in its stead</source>
        <translation>printer, der udskrives på i stedet</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>sessions driven by lines on standard input</source>
        <translation>styr ekspeditioner med linjer fra standardinput</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>checklist definitions</source>
        <translation>definitioner af tjeklister</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>all checklists with versions and minutes</source>
        <translation>alle tjeklister med versioner og minutter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>one checklist as readable text</source>
        <translation>én tjekliste som læsbar tekst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>line and column of every mistake in a file</source>
        <translation>linje og kolonne for hver fejl i en fil</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>check a file and put it into use</source>
        <translation>kontrollér en fil, og tag den i brug</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>write a checklist&apos;s definition to a file</source>
        <translation>skriv en tjeklistes definition til en fil</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>reports on paper and on file</source>
        <translation>rapporter på papir og i filer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the day of this desk on one sheet</source>
        <translation>skrankens dag på ét ark</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>synthetic sessions in a database without real ones</source>
        <translation>opdigtede ekspeditioner i en database uden rigtige</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>recompute hash chains and derived tables, say what differs</source>
        <translation>genberegn hashkæder og afledte tabeller, og vis, hvad der afviger</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a consistent copy, also while the program runs</source>
        <translation>tag en hel sikkerhedskopi, også mens programmet kører</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what was recorded, for others</source>
        <translation>det registrerede, til andre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the journal with its hashes, for anybody to recompute</source>
        <translation>journalen med sine kontrolsummer, så enhver kan regne efter</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>erase old notes and seal old sessions, after a backup</source>
        <translation>slet gamle noter, og forsegl gamle ekspeditioner efter en sikkerhedskopi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>bring a backup back after checking it</source>
        <translation>gendan en sikkerhedskopi efter kontrol</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>passphrases of the pages of administration</source>
        <translation>adgangsfraser til administrationens sider</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>take a forgotten passphrase away; the window asks for a new one</source>
        <translation>fjern en glemt adgangsfrase; vinduet beder om en ny</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>record, verify and report a session in a throw-away database</source>
        <translation>registrer, kontrollér og rapportér en ekspedition i en database, der smides væk</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>(required)</source>
        <translation>(påkrævet)</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Usage:</source>
        <translation>Brug:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>[OPTIONS]</source>
        <translation>[TILVALG]</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>[COMMAND]</source>
        <translation>[KOMMANDO]</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>COMMAND</source>
        <translation>KOMMANDO</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>guides and times sessions at the counter; without a command it opens its window</source>
        <translation>vejleder i ekspeditioner ved skranken og tager tid på dem; uden kommando åbnes vinduet</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Arguments</source>
        <translation>Argumenter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Options</source>
        <translation>Tilvalg</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Options of every command</source>
        <translation>Tilvalg til alle kommandoer</translation>
    </message>
    <message>
        <location filename="../app/commandline.cpp" line="+24"/>
        <source>This command works on a local database only, not on a postgresql:// address. Give --database a file.</source>
        <translation>Kommandoen virker kun på en lokal database, ikke på en postgresql://-adresse. Angiv en fil med --database.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>--database needs a file&apos;s path, sqlite:PATH or a postgresql:// address.</source>
        <translation>--database kræver stien til en fil, sqlite:PATH eller en postgresql://-adresse.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 must be a whole number from %2 to %3.</source>
        <translation>%1 skal være et helt tal fra %2 til %3.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 must be a day such as 2024-01-31.</source>
        <translation>%1 skal være en dato som 2024-01-31.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>A report needs either --output or --print. Try skranketid report daily --help.</source>
        <translation>En rapport skal have enten --output eller --print. Prøv skranketid report daily --help.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>--output must be the name of a file that ends in .pdf or .html.</source>
        <translation>--output skal være navnet på en fil, der ender på .pdf eller .html.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>--detail must be steps or sessions.</source>
        <translation>--detail skal være steps eller sessions.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>--desk must be a desk&apos;s name of at most %1 characters, without anything that looks like a CPR number.</source>
        <translation>--desk skal være en skrankes navn på højst %1 tegn uden noget, der ligner et CPR-nummer.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>--role must be manager or administrator.</source>
        <translation>--role skal være manager eller administrator.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>backup takes either FILE or --list. Try skranketid backup --help.</source>
        <translation>backup skal have enten FILE eller --list. Prøv skranketid backup --help.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>--to must not be before --from.</source>
        <translation>--to må ikke ligge før --from.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--format must be json: the journal itself.</source>
        <translation>--format skal være json: selve journalen.</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>--language must be da or en.</source>
        <translation>--language skal være da eller en.</translation>
    </message>
    <message>
        <location filename="../app/commandwords.cpp" line="+45"/>
        <source>The option %1 needs a value. Try %2.</source>
        <translation>Tilvalget %1 kræver en værdi. Prøv %2.</translation>
    </message>
    <message>
        <location line="+102"/>
        <source>There is no option %1 here. Try %2.</source>
        <translation>Tilvalget %1 findes ikke her. Prøv %2.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is no command %1. Try %2.</source>
        <translation>Kommandoen %1 findes ikke. Prøv %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 takes fewer arguments: %2 is one too many. Try %3.</source>
        <translation>%1 tager færre argumenter: %2 er ét for meget. Prøv %3.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1 needs one of these after it: %2. Try %3.</source>
        <translation>%1 skal følges af en af disse: %2. Prøv %3.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 needs %2. Try %3.</source>
        <translation>%1 kræver %2. Prøv %3.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <location filename="../app/console.cpp" line="+83"/>
        <source>Standard output cannot be written (%1). Make room, or send it to another place.</source>
        <translation>Standardoutput kan ikke skrives (%1). Skaf plads, eller send det et andet sted hen.</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <location filename="../ui/counter/correction.cpp" line="+69"/>
        <source>Start</source>
        <translation>Begyndt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>End</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Outcome</source>
        <translation>Udfald</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Authenticator</source>
        <translation>Middel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reopen</source>
        <translation>Genåbn</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Exclude</source>
        <translation>Hold ude</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Include</source>
        <translation>Tag med</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Other visit</source>
        <translation>Andet besøg</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>When did it begin?</source>
        <translation>Hvornår begyndte den?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When did it end?</source>
        <translation>Hvornår sluttede den?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long was it on hold?</source>
        <translation>Hvor længe var den på hold?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How did it end?</source>
        <translation>Hvordan endte den?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What did the citizen get?</source>
        <translation>Hvad fik borgeren?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What did the citizen come for?</source>
        <translation>Hvad kom borgeren for?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Where was it?</source>
        <translation>Hvor var det?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reopen the session</source>
        <translation>Genåbn ekspeditionen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Exclude from the figures</source>
        <translation>Hold ude af tallene</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Include in the figures again</source>
        <translation>Tag med i tallene igen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Which other visit was for the same errand?</source>
        <translation>Hvilket andet besøg gjaldt samme ærinde?</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>%1, %2. It began at %3; nobody knows when it ended.</source>
        <translation>%1, %2. Den begyndte %3; ingen ved, hvornår den sluttede.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The same ticket, or one agreed on</source>
        <translation>Samme nummer eller et, der var aftalt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other sessions of the last 14 days</source>
        <translation>Andre ekspeditioner de seneste 14 dage</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>The session runs again; the time since its end is hold</source>
        <translation>Ekspeditionen løber igen; tiden siden afslutningen tæller som hold</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Both visits count as one errand</source>
        <translation>De to besøg tæller som ét ærinde</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 · working time %2 → %3</source>
        <translation>%1 · arbejdstid %2 → %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 · why: %2</source>
        <translation>%1 · hvorfor: %2</translation>
    </message>
</context>
<context>
    <name>DailyChart</name>
    <message>
        <location filename="../models/report/dailychart.cpp" line="+32"/>
        <source>The day, session by session</source>
        <translation>Dagen, ekspedition for ekspedition</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>minutes</source>
        <translation>minutter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>start of the session</source>
        <translation>ekspeditionens start</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>with a result</source>
        <translation>med resultat</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>taken out of the times</source>
        <translation>holdt ude af tiderne</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>without a result</source>
        <translation>uden resultat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All sessions as text</source>
        <translation>Alle ekspeditioner som tekst</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>%1: %2 min, %3, %4</source>
        <comment>time, minutes, authenticator, outcome</comment>
        <translation>%1: %2 min., %3, %4</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 down</source>
        <translation>%1 nede</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 to %2: %3</source>
        <comment>time, time, what was down</comment>
        <translation>%1 til %2: %3</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>No session of known length began.</source>
        <translation>Ingen ekspedition med kendt varighed begyndte.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n dot(s), one for each session of known length: across when it began, up how many minutes it took.</source>
        <translation>
            <numerusform>%n prik: ekspeditionen med kendt varighed; vandret hvornår den begyndte, lodret hvor mange minutter den tog.</numerusform>
            <numerusform>%n prikker, én for hver ekspedition med kendt varighed; vandret hvornår den begyndte, lodret hvor mange minutter den tog.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The longest took %1 minutes. %2 without a result, %3 taken out of the times.</source>
        <translation>Den længste tog %1 minutter. %2 uden resultat, %3 holdt ude af tiderne.</translation>
    </message>
</context>
<context>
    <name>DailyReport</name>
    <message>
        <location filename="../models/report/dailyreport.cpp" line="+35"/>
        <source>Daily report</source>
        <translation>Dagsrapport</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>page %1 of %2</source>
        <translation>side %1 af %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To read on a screen or have read aloud: %1</source>
        <translation>Til læsning på skærm eller oplæsning: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>report</source>
        <comment>file name</comment>
        <translation>rapport</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>first start %1, last end %2</source>
        <translation>første start %1, sidste slut %2</translation>
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
        <translation>Simulerede ekspeditioner: et eksempel, ikke en skrankes arbejde</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Provisional: %n session(s) not ended</source>
        <translation>
            <numerusform>Foreløbig: %n ekspedition er ikke afsluttet</numerusform>
            <numerusform>Foreløbig: %n ekspeditioner er ikke afsluttet</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Sessions by authenticator</source>
        <translation>Ekspeditioner efter identifikationsmiddel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Authenticator</source>
        <translation>Middel</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Started</source>
        <translation>Begyndt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Completed</source>
        <translation>Gennem­ført</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Issued</source>
        <translation>Udstedt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>MitID issued</source>
        <translation>MitID udstedt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean</source>
        <translation>Gennem­snit</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Mean, minutes</source>
        <translation>Gennemsnit, minutter</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Median, minutes</source>
        <translation>Median, minutter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>90%</source>
        <translation>90&#xa0;%</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nine of ten took at most, minutes</source>
        <translation>Ni af ti tog højst, minutter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Within 7</source>
        <translation>Inden 7</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Within 7 minutes</source>
        <translation>Inden for 7 minutter</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Within 15</source>
        <translation>Inden 15</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Within 15 minutes</source>
        <translation>Inden for 15 minutter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On hold</source>
        <translation>På hold</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On hold, minutes</source>
        <translation>På hold, minutter</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add-ons</source>
        <translation>Tillæg</translation>
    </message>
    <message>
        <location line="+102"/>
        <source>Void, not counted</source>
        <translation>Annulleret, tæller ikke med</translation>
    </message>
    <message>
        <location line="-129"/>
        <source>several desks</source>
        <translation>flere skranker</translation>
    </message>
    <message>
        <location line="-52"/>
        <source>On this day the office let the manager&apos;s figures tell desks apart.</source>
        <translation>Denne dag kunne lederens tal skelne mellem skrankerne.</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>On add-ons, minutes</source>
        <translation>På tillægstrin, minutter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All</source>
        <translation>I alt</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Several taken together</source>
        <translation>Flere midler</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>How many</source>
        <translation>Antal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Others</source>
        <translation>Øvrige</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Why citizens came</source>
        <translation>Årsager til besøget</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No sessions.</source>
        <translation>Ingen ekspeditioner.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>How sessions ended</source>
        <translation>Hvordan ekspeditionerne endte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No session has ended.</source>
        <translation>Ingen ekspedition er afsluttet.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Why some took longer than the estimate</source>
        <translation>Hvorfor nogle tog længere tid end skønnet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No reasons noted.</source>
        <translation>Ingen årsager noteret.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Interruptions</source>
        <translation>Afbrydelser</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>None noted.</source>
        <translation>Ingen noteret.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>How good the data are</source>
        <translation>Datakvalitet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How the time is known</source>
        <translation>Hvordan tiden er kendt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sessions</source>
        <translation>Ekspeditioner</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Measured</source>
        <translation>Målt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Corrected</source>
        <translation>Rettet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Recovered after a breakdown</source>
        <translation>Gendannet efter nedbrud</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Imported</source>
        <translation>Importeret</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Simulated</source>
        <translation>Simuleret</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Length unknown, not in the times</source>
        <translation>Ukendt varighed, ikke med i tiderne</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Taken out (effect on the mean %1 min)</source>
        <translation>Holdt ude (virkning på gennemsnittet %1 min.)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not ended yet</source>
        <translation>Ikke afsluttet endnu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Did not come</source>
        <translation>Udeblevet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Training, not counted</source>
        <translation>Øvelse, tæller ikke med</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Minutes run from start to end, without what was on hold. Mean, median, 90% (nine of ten took at most so long), within 7 and within 15 are of ended sessions of known length, without no-shows, training and what was taken out. Issued includes a MitID that the citizen activates at home. No citizen and no member of staff can be seen from the figures.</source>
        <translation>Minutter regnes fra start til slut uden tid på hold. Gennemsnit, median, 90 % (ni af ti tog højst så længe), inden 7 og inden 15 gælder afsluttede ekspeditioner med kendt varighed, uden udeblivelser, øvelser og det, der er holdt ude. Udstedt omfatter også et MitID, som borgeren selv aktiverer hjemme. Ingen borgere og ingen medarbejdere kan ses af tallene.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Journal: event %1 of chain %2, checksum %3</source>
        <translation>Journal: hændelse %1 i kæde %2, kontrolsum %3</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>as of %1 %2</source>
        <translation>opgjort %1 %2</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>daily-report-%1</source>
        <comment>file name</comment>
        <translation>dagsrapport-%1</translation>
    </message>
</context>
<context>
    <name>DailyText</name>
    <message>
        <location filename="../models/report/dailytext.cpp" line="+29"/>
        <source>%1 was down all day</source>
        <translation>%1 var nede hele dagen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was down until %2</source>
        <translation>%1 var nede indtil %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was down from %2</source>
        <translation>%1 var nede fra %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was down from %2 to %3</source>
        <translation>%1 var nede fra %2 til %3</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n session(s) began meanwhile.</source>
        <translation>
            <numerusform>%n ekspedition begyndte imens.</numerusform>
            <numerusform>%n ekspeditioner begyndte imens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n session(s) began</source>
        <translation>
            <numerusform>%n ekspedition begyndte</numerusform>
            <numerusform>%n ekspeditioner begyndte</numerusform>
        </translation>
    </message>
    <message>
        <location line="+29"/>
        <source>None chosen</source>
        <translation>Intet middel valgt</translation>
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
        <translation>Ikke noteret</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>No sessions were held at this desk on this day.</source>
        <translation>Der var ingen ekspeditioner ved denne skranke denne dag.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>None of them counts in the times.</source>
        <translation>Ingen af dem tæller med i tiderne.</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>the %n that count took %1.</source>
        <translation>
            <numerusform>den %n, der tæller med, tog %1.</numerusform>
            <numerusform>de %n, der tæller med, tog %1.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 ended within the estimate of 15 minutes, %2 within 7.</source>
        <translation>%1 sluttede inden for skønnet på 15 minutter, %2 inden for 7.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Each MitID issued took %1 minutes, %n visit(s) in vain included.</source>
        <translation>
            <numerusform>Hvert udstedt MitID tog %1 minutter, %n forgæves besøg medregnet.</numerusform>
            <numerusform>Hvert udstedt MitID tog %1 minutter, %n forgæves besøg medregnet.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Noted on the day: %1</source>
        <translation>Noteret om dagen: %1</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>%1 minutes on average</source>
        <translation>%1 minutter i gennemsnit</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n session(s) took %1.</source>
        <translation>
            <numerusform>%n ekspedition tog %1.</numerusform>
            <numerusform>%n ekspeditioner tog %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataName</name>
    <message>
        <location filename="../models/domain/data/dataname.cpp" line="+23"/>
        <location line="+10"/>
        <source>1 to 40 of a-z, 0-9 and -</source>
        <translation>1 til 40 tegn af a-z, 0-9 og -</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>1 to 16 of A-Z, a-z, 0-9, . and -</source>
        <translation>1 til 16 tegn af A-Z, a-z, 0-9, . og -</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>1 to 40 of a-z, 0-9 and -, but not “reason” or “outcome”</source>
        <translation>1 til 40 tegn af a-z, 0-9 og -, men ikke »reason« eller »outcome«</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>1 to 40 of A-Z, a-z, 0-9, . and -</source>
        <translation>1 til 40 tegn af A-Z, a-z, 0-9, . og -</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>1 to 60 of a-z, 0-9, _ and .</source>
        <translation>1 til 60 tegn af a-z, 0-9, _ og .</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>capital letters and a number</source>
        <translation>store bogstaver og et tal</translation>
    </message>
</context>
<context>
    <name>DataReader</name>
    <message>
        <location filename="../models/domain/checklist/checklistreader.cpp" line="+115"/>
        <source>the key “full” or “short” is missing</source>
        <translation>nøglen »full« eller »short« mangler</translation>
    </message>
    <message>
        <location filename="../models/domain/data/datareader.cpp" line="+23"/>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a number</source>
        <translation>et tal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a text in double quotes</source>
        <translation>en tekst i anførselstegn</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a list in [ ]</source>
        <translation>en liste i [ ]</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an object in { }</source>
        <translation>et objekt i { }</translation>
    </message>
    <message>
        <location line="+31"/>
        <location line="+28"/>
        <location line="+16"/>
        <location line="+55"/>
        <source>this must be %1</source>
        <translation>her skal stå %1</translation>
    </message>
    <message>
        <location line="-90"/>
        <source>the key “%1” is missing</source>
        <translation>nøglen »%1« mangler</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>the key “%1” is unknown; known here: %2</source>
        <translation>nøglen »%1« er ukendt; kendte her: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the key “%1” stands twice</source>
        <translation>nøglen »%1« står to gange</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>at least one entry is needed here</source>
        <translation>her skal være mindst én post</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>“%1” cannot be used here: %2</source>
        <translation>»%1« kan ikke bruges her: %2</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>the text is empty</source>
        <translation>teksten er tom</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the text has %1 characters; at most %2 fit</source>
        <translation>teksten har %1 tegn; der er plads til højst %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the text has a character that cannot be shown: U+%1</source>
        <translation>teksten har et tegn, der ikke kan vises: U+%1</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>this must be a whole number from %1 to %2</source>
        <translation>her skal stå et helt tal fra %1 til %2</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>“%1” is not a date such as 2021-10-01</source>
        <translation>»%1« er ikke en dato som 2021-10-01</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>minutes cannot be negative</source>
        <translation>minutter kan ikke være negative</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>minutes are written with at most one decimal, such as 4.5</source>
        <translation>minutter skrives med højst én decimal, for eksempel 4.5</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 minutes cannot be right; at most %2 are possible here</source>
        <translation>%1 minutter kan ikke passe; her er højst %2 mulige</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>“%1” is unknown; known here: %2</source>
        <translation>»%1« er ukendt; kendte her: %2</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>the text holds something that looks like a CPR number</source>
        <translation>teksten indeholder noget, der ligner et CPR-nummer</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <location filename="../models/domain/engine/command.cpp" line="+83"/>
        <source>%1 has no option “%2”. It is written: %3</source>
        <translation>%1 har ikke tilvalget »%2«. Kommandoen skrives: %3</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The option “%1” is given twice.</source>
        <translation>Tilvalget »%1« er angivet to gange.</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>The id after @ looks like a CPR number. Nothing was stored.</source>
        <translation>Id&apos;et efter @ ligner et CPR-nummer. Intet er gemt.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The id after @ must be 1 to 64 letters, digits, dots, dashes or underscores.</source>
        <translation>Id&apos;et efter @ skal være 1 til 64 bogstaver, cifre, punktummer, bindestreger eller understreger.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The line has no command.</source>
        <translation>Linjen har ingen kommando.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no command of that name. “status” is one.</source>
        <translation>Den kommando findes ikke. »status« er for eksempel en.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The command holds something that looks like a CPR number. Nothing was stored.</source>
        <translation>Kommandoen indeholder noget, der ligner et CPR-nummer. Intet blev gemt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A word of the command is too long or holds characters that cannot be printed.</source>
        <translation>Et ord i kommandoen er for langt eller indeholder tegn, der ikke kan vises.</translation>
    </message>
    <message>
        <location line="+9"/>
        <location filename="../models/domain/engine/decideday.cpp" line="+132"/>
        <location filename="../models/domain/engine/decideflow.cpp" line="+264"/>
        <location filename="../models/domain/engine/deciderepair.cpp" line="+147"/>
        <location filename="../models/domain/engine/decidesteps.cpp" line="+162"/>
        <source>The command is written: %1</source>
        <translation>Kommandoen skrives: %1</translation>
    </message>
    <message>
        <location filename="../models/domain/engine/decideflow.cpp" line="-225"/>
        <source>The ticket number looks like a CPR number. Nothing was stored.</source>
        <translation>Kønummeret ligner et CPR-nummer. Intet er gemt.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A ticket number has 1 to 8 letters, digits and hyphens, at most four of them digits.</source>
        <translation>Et kønummer har 1 til 8 bogstaver, cifre og bindestreger, heraf højst fire cifre.</translation>
    </message>
    <message>
        <location line="+17"/>
        <location filename="../models/domain/engine/deciderepair.cpp" line="-25"/>
        <source>Session %1 is running. Finish it or put it on hold first.</source>
        <translation>Ekspedition %1 er i gang. Afslut den først, eller sæt den på hold.</translation>
    </message>
    <message>
        <location line="+14"/>
        <location filename="../models/domain/engine/decidesteps.cpp" line="+78"/>
        <source>There is no checklist “%1” valid today.</source>
        <translation>Der er ingen tjekliste »%1«, som gælder i dag.</translation>
    </message>
    <message>
        <location line="-20"/>
        <location line="+37"/>
        <source>“%1” is yes or no.</source>
        <translation>»%1« skal være yes eller no.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The start can be set back by at most %1 minutes.</source>
        <translation>Starten kan højst sættes %1 minutter tilbage.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The session before was in hand until %1 ago (minutes:seconds); this one cannot have begun earlier.</source>
        <translation>Den forrige ekspedition var i gang indtil for %1 siden (minutter:sekunder); denne kan ikke være begyndt tidligere.</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>An interruption lasts at most %1 minutes.</source>
        <translation>En afbrydelse kan højst vare %1 minutter.</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>“%1” is not an outcome of this checklist.</source>
        <translation>»%1« er ikke en afslutningskode i denne tjekliste.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” cannot be the outcome: identity was not confirmed, or the session is a refusal.</source>
        <translation>»%1« kan ikke vælges: identiteten er ikke bekræftet, eller ekspeditionen er et afslag.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>“%1” is not done yet. Tick it, or skip it with a reason.</source>
        <translation>»%1« er ikke udført endnu. Markér trinnet som udført eller ikke relevant.</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>No such outage is going on.</source>
        <translation>Den driftsforstyrrelse er ikke i gang.</translation>
    </message>
    <message>
        <location filename="../models/domain/engine/decider.cpp" line="+30"/>
        <source>Checklist %1, version %2, is missing, so this session cannot go on. Import it, or void the session.</source>
        <translation>Tjekliste %1, version %2, mangler, så ekspeditionen kan ikke fortsætte. Importér tjeklisten, eller markér ekspeditionen som startet ved en fejl.</translation>
    </message>
    <message>
        <location filename="../models/domain/engine/decidetarget.cpp" line="+40"/>
        <source>There is no session %1 at this desk.</source>
        <translation>Der er ingen ekspedition %1 ved denne skranke.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>No session is running. Start one, or resume one on hold.</source>
        <translation>Ingen ekspedition er i gang. Start en, eller genoptag en, der er på hold.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>No session is on hold.</source>
        <translation>Ingen ekspedition er på hold.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No session was interrupted.</source>
        <translation>Ingen ekspedition er blevet afbrudt.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Session %1 is still running. Finish it or put it on hold first.</source>
        <translation>Ekspedition %1 er stadig i gang. Afslut den først, eller sæt den på hold.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Session %1 is not finished yet. Resume and finish it first.</source>
        <translation>Ekspedition %1 er ikke afsluttet endnu. Genoptag og afslut den først.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Session %1 is not running. Resume it first.</source>
        <translation>Ekspedition %1 er ikke i gang. Genoptag den først.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Session %1 was void: it does not count and cannot be changed.</source>
        <translation>Ekspedition %1 blev startet ved en fejl: den tæller ikke og kan ikke ændres.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Session %1 is finished. Reopen it to go on with it.</source>
        <translation>Ekspedition %1 er afsluttet. Genåbn den for at fortsætte.</translation>
    </message>
    <message>
        <location filename="../models/domain/engine/decider.cpp" line="+89"/>
        <source>There is no such choice. Choose one from the list.</source>
        <translation>Det valg findes ikke. Vælg et fra listen.</translation>
    </message>
    <message>
        <location filename="../models/domain/engine/deciderepair.cpp" line="-53"/>
        <source>There is nothing to undo.</source>
        <translation>Der er intet at fortryde.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It is too late to undo that: another session has been in hand since. Correct or reopen session %1 instead.</source>
        <translation>Det er for sent at fortryde: en anden ekspedition har været i gang siden. Ret eller genåbn ekspedition %1 i stedet.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>There is nothing to redo.</source>
        <translation>Der er intet at gentage.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It is too late to redo that: another session has been in hand since.</source>
        <translation>Det er for sent at gentage: en anden ekspedition har været i gang siden.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Session %1 ended without a known time and cannot go on. Correct its end, or start a new one.</source>
        <translation>Ekspedition %1 sluttede uden kendt tid og kan ikke fortsætte. Ret dens sluttidspunkt, eller start en ny.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>An interrupted session cannot be resumed in that way.</source>
        <translation>En afbrudt ekspedition kan ikke genoptages på den måde.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>The session can have gone on for at most %1 more (minutes:seconds).</source>
        <translation>Ekspeditionen kan højst have varet %1 længere (minutter:sekunder).</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>There is no other session %1 at this desk.</source>
        <translation>Der er ingen anden ekspedition %1 ved denne skranke.</translation>
    </message>
    <message>
        <location filename="../models/domain/engine/decidecorrect.cpp" line="+50"/>
        <source>The time on hold must be between 0 and 24 hours.</source>
        <translation>Tiden på hold skal være mellem 0 og 24 timer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A time is written like 2026-09-08T14:30:00.</source>
        <translation>Et tidspunkt skrives som 2026-09-08T14:30:00.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The end of session %1 is known.</source>
        <translation>Afslutningen på ekspedition %1 er kendt.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>A time that moves by more than %1 minutes needs the manager&apos;s passphrase.</source>
        <translation>En tid, der flyttes mere end %1 minutter, kræver lederens adgangsfrase.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>The time lies in the future.</source>
        <translation>Tidspunktet ligger i fremtiden.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The session before at this desk ended later than that.</source>
        <translation>Den forrige ekspedition ved skranken sluttede senere end det.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The next session at this desk started before that.</source>
        <translation>Den næste ekspedition ved skranken begyndte før det.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Another session was in hand meanwhile, so the time on hold cannot be made shorter.</source>
        <translation>En anden ekspedition var i gang imens, så ventetiden kan ikke gøres kortere.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The last step was ticked later than that.</source>
        <translation>Det sidste trin blev udført senere end det.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The session would be shorter than nothing.</source>
        <translation>Så ville ekspeditionen slutte, før den begyndte.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The session would be longer than a day.</source>
        <translation>Så ville ekspeditionen vare mere end et døgn.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>“%1” cannot be the outcome of this session.</source>
        <translation>»%1« kan ikke være udfaldet af denne ekspedition.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>That cannot be corrected.</source>
        <translation>Det kan ikke rettes.</translation>
    </message>
    <message>
        <location filename="../models/domain/engine/decidesteps.cpp" line="-221"/>
        <source>This session has no step %1.</source>
        <translation>Ekspeditionen har intet trin %1.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>“%1” needs a choice. Choose one from the list.</source>
        <translation>»%1« kræver et valg. Vælg fra listen.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>“%1” is not needed: the session ends with a refusal.</source>
        <translation>»%1« er ikke nødvendigt: ekspeditionen ender med afslag.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” must wait: “%2” comes first, because identity is confirmed before anything is changed.</source>
        <translation>»%1« må vente: »%2« kommer først, for identiteten bekræftes, før noget ændres.</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>“%1” must be confirmed on its own.</source>
        <translation>»%1« skal bekræftes for sig.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>“%1” cannot be skipped: identity is confirmed before anything is changed. If the step does not succeed, mark it as failed.</source>
        <translation>»%1« kan ikke springes over: identiteten bekræftes, før noget ændres. Mislykkes trinnet, så markér det som mislykket.</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>There is nothing like that to choose in this checklist.</source>
        <translation>Det kan ikke vælges i denne tjekliste.</translation>
    </message>
    <message>
        <location line="-15"/>
        <source>These cannot be chosen together.</source>
        <translation>De kan ikke vælges sammen.</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>This checklist has no such add-on. Choose one from the list.</source>
        <translation>Tjeklisten har ikke det tillæg. Vælg et fra listen.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>“%1” is not part of this session.</source>
        <translation>»%1« er ikke med i denne ekspedition.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>A step of “%1” is done already. Undo it first.</source>
        <translation>Et trin i »%1« er allerede udført. Fortryd det først.</translation>
    </message>
    <message>
        <location line="-37"/>
        <source>A new session has started. Correct the reason of session %1 instead.</source>
        <translation>En ny ekspedition er begyndt. Ret i stedet årsagen på ekspedition %1.</translation>
    </message>
    <message>
        <location filename="../models/domain/engine/decideday.cpp" line="-83"/>
        <source>Session %1 is not finished yet. The day can be closed when it is.</source>
        <translation>Ekspedition %1 er ikke afsluttet. Dagen kan lukkes, når den er det.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>The day of session %1 is closed. What is changed now needs the manager&apos;s passphrase.</source>
        <translation>Dagen for ekspedition %1 er lukket. Ændringer kræver nu lederens adgangsfrase.</translation>
    </message>
    <message>
        <location line="+64"/>
        <source>Of the time away, at most %1 seconds can have been work.</source>
        <translation>Højst %1 sekunder af tiden væk kan have været arbejde.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Session %1 was not running all that time.</source>
        <translation>Ekspedition %1 var ikke i gang i hele den tid.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <location filename="../app/commands/export.cpp" line="+30"/>
        <source>%1 is written.</source>
        <translation>%1 er skrevet.</translation>
    </message>
</context>
<context>
    <name>Extract</name>
    <message>
        <location filename="../models/report/extract.cpp" line="+31"/>
        <source>What Skranketid holds</source>
        <translation>Hvad Skranketid indeholder</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>as of %1</source>
        <translation>pr. %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>page %1 of %2</source>
        <translation>side %1 af %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>about a citizen</source>
        <translation>om en borger</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>about a member of staff</source>
        <translation>om en medarbejder</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>about %1</source>
        <translation>om %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>a desk</source>
        <translation>en skranke</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+2"/>
        <source>Nothing.</source>
        <translation>Ingenting.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Why that can be said</source>
        <translation>Hvorfor det kan siges</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A session has no field for a CPR number, a name, an address, a user-ID, a code or a serial number. The only free texts are notes of at most 80 characters, and what looks like a CPR number is refused in them, before it is stored and once more by the database. It cannot be searched for a citizen, because nothing in it says who came.</source>
        <translation>En ekspedition har intet felt til CPR-nummer, navn, adresse, bruger-id, kode eller serienummer. De eneste frie tekster er noter på højst 80 tegn, og det, der ligner et CPR-nummer, afvises i dem, før det gemmes, og én gang til af databasen. Der kan ikke søges efter en borger, for intet siger, hvem der kom.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The queue ticket</source>
        <translation>Kønummeret</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A session may carry the number on a queue ticket, as “A042”. It says nothing about who held it, unless another system keeps that; then that system answers.</source>
        <translation>En ekspedition kan have nummeret fra kølappen, for eksempel »A042«. Det siger intet om, hvem der havde den, medmindre et andet system gemmer det; så er det det system, der svarer.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Members of staff</source>
        <translation>Medarbejdere</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody signs in to serve a citizen, and no initials are kept: an event knows its desk and its time. Whether a duty roster says who sat at that desk is for whoever keeps the roster to answer.</source>
        <translation>Ingen logger på for at betjene en borger, og der gemmes ingen initialer: en hændelse kender sin skranke og sit tidspunkt. Om en vagtplan fortæller, hvem der sad ved skranken, må den svare på, der fører vagtplanen.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>No sessions are kept of this desk.</source>
        <translation>Der er ingen ekspeditioner fra denne skranke.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n session(s) of this desk are kept.</source>
        <translation>
            <numerusform>Der er gemt %n ekspedition fra denne skranke.</numerusform>
            <numerusform>Der er gemt %n ekspeditioner fra denne skranke.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Sessions by office</source>
        <translation>Ekspeditioner pr. kontor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sessions</source>
        <translation>Ekspeditioner</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>without a name</source>
        <translation>uden navn</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What is kept of each</source>
        <translation>Hvad der gemmes om hver</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>When it began and ended, each step and when it was done, pauses with their reason, why the citizen came, which authenticators, how it ended, the ticket&apos;s number, corrections with what it was before and why. Kept for %n month(s); then only sums without desk and ticket are left.</source>
        <translation>
            <numerusform>Hvornår den begyndte og sluttede, hvert trin og hvornår det blev udført, pauser med årsag, hvorfor borgeren kom, hvilke identifikationsmidler, hvordan den endte, kønummeret, rettelser med det, der stod før, og hvorfor. Gemmes i %n måned; derefter er kun summer uden skranke og nummer tilbage.</numerusform>
            <numerusform>Hvornår den begyndte og sluttede, hvert trin og hvornår det blev udført, pauser med årsag, hvorfor borgeren kom, hvilke identifikationsmidler, hvordan den endte, kønummeret, rettelser med det, der stod før, og hvorfor. Gemmes i %n måneder; derefter er kun summer uden skranke og nummer tilbage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <location filename="../app/instance.cpp" line="+78"/>
        <source>The database of %1 is in use by another program (process %2 on %3). Close that program and try again.</source>
        <translation>Databasen %1 bruges af et andet program (proces %2 på %3). Luk programmet, og prøv igen.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>The folder %1 cannot be written. Give this user the right to write there, or choose another folder.</source>
        <translation>Der kan ikke skrives i mappen %1. Giv brugeren ret til at skrive der, eller vælg en anden mappe.</translation>
    </message>
</context>
<context>
    <name>JsonParser</name>
    <message>
        <location filename="../models/domain/data/jsonparser.cpp" line="+31"/>
        <source>the file is larger than %1 bytes</source>
        <translation>filen fylder mere end %1 byte</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>there is something after the end</source>
        <translation>der står noget efter slutningen</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>the file is nested more than %1 levels deep</source>
        <translation>filen har mere end %1 niveauer inden i hinanden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the file has more than %1 values</source>
        <translation>filen har mere end %1 værdier</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>a key in double quotes is expected here</source>
        <translation>her skal stå en nøgle i anførselstegn</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>a colon is expected here</source>
        <translation>her skal stå et kolon</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>a comma or } is expected here</source>
        <translation>her skal stå et komma eller }</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>a comma or ] is expected here</source>
        <translation>her skal stå et komma eller ]</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+19"/>
        <source>a value is expected here</source>
        <translation>her skal stå en værdi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>the file ends too early</source>
        <translation>filen slutter for tidligt</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>this is not a number</source>
        <translation>det er ikke et tal</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>this text is not valid UTF-8</source>
        <translation>teksten er ikke gyldig UTF-8</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>a line feed or control character cannot stand in a text</source>
        <translation>linjeskift og styretegn kan ikke stå i en tekst</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this text has no closing quote</source>
        <translation>teksten mangler det afsluttende anførselstegn</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>this is not an escape sequence of JSON</source>
        <translation>det er ikke en escape-sekvens i JSON</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>four hexadecimal digits are expected after \u</source>
        <translation>efter \u skal stå fire hexadecimale cifre</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+6"/>
        <source>half of a surrogate pair cannot stand alone</source>
        <translation>et halvt surrogatpar kan ikke stå alene</translation>
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
        <translation>Mellemrum</translation>
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
        <translation>Linje %1, kolonne %2: %3</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <location filename="../models/domain/text/note.cpp" line="+273"/>
        <source>The note is empty.</source>
        <translation>Noten er tom.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The note is too long: at most %1 characters are kept.</source>
        <translation>Noten er for lang: der gemmes højst %1 tegn.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The note was not kept: it holds something that looks like a CPR number. Write it without the number.</source>
        <translation>Noten blev ikke gemt: den indeholder noget, der ligner et CPR-nummer. Skriv den uden nummeret.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The note holds characters that cannot be printed. Type it again.</source>
        <translation>Noten indeholder tegn, der ikke kan udskrives. Skriv den igen.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <location filename="../models/domain/office/hourstext.cpp" line="+45"/>
        <location line="+6"/>
        <source>Write opening hours as 09:00-15:00.</source>
        <translation>Skriv åbningstiden som 09:00-15:00.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The counter must close after it opens.</source>
        <translation>Skranken skal lukke, efter den er åbnet.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The second opening must begin after the first has ended.</source>
        <translation>Den anden åbning skal begynde, efter den første er slut.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>At most two openings a day.</source>
        <translation>Højst to åbninger om dagen.</translation>
    </message>
    <message>
        <location filename="../models/domain/office/officecheck.cpp" line="+28"/>
        <source>The number must be between %1 and %2.</source>
        <translation>Tallet skal være mellem %1 og %2.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This is either on or off.</source>
        <translation>Det er enten til eller fra.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is no such channel.</source>
        <translation>Den kanal findes ikke.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Open desks are given from a half hour on, 0 to 99 of them.</source>
        <translation>Åbne skranker angives fra en halv time, 0 til 99.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Opening hours are written 09:00-15:00, each later than the one before.</source>
        <translation>Åbningstider skrives 09:00-15:00, hver senere end den foregående.</translation>
    </message>
    <message>
        <location line="+11"/>
        <location line="+11"/>
        <source>Only the manager can change this.</source>
        <translation>Kun lederen kan ændre det.</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>There is no such setting.</source>
        <translation>Den indstilling findes ikke.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only the administrator can change this.</source>
        <translation>Kun administratoren kan ændre det.</translation>
    </message>
    <message>
        <location filename="../models/store/daynotes.cpp" line="+83"/>
        <source>There is no such day.</source>
        <translation>Den dag findes ikke.</translation>
    </message>
</context>
<context>
    <name>PagePrinter</name>
    <message>
        <location filename="../ui/report/pageprinter.cpp" line="+25"/>
        <source>There is no printer on this computer. Add one, or write the report to a file with --output.</source>
        <translation>Der er ingen printer på denne computer. Tilføj en, eller skriv rapporten til en fil med --output.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is no printer %1 here. The printers are: %2.</source>
        <translation>Der er ingen printer %1 her. Printerne er: %2.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The printer %1 does not take the page. See whether it is on, and try again.</source>
        <translation>Printeren %1 tager ikke imod siden. Se efter, om den er tændt, og prøv igen.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The printer %1 stopped before the page was out.</source>
        <translation>Printeren %1 stoppede, før siden var ude.</translation>
    </message>
</context>
<context>
    <name>PartModel</name>
    <message>
        <location filename="../models/items/partmodel.cpp" line="+39"/>
        <location line="+7"/>
        <source>(no text yet)</source>
        <translation>(ingen tekst endnu)</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>required</source>
        <translation>skal udføres</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>if needed</source>
        <translation>efter behov</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>lock</source>
        <translation>lås</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look away</source>
        <translation>kig væk</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>level card</source>
        <translation>sikringsniveau-kort</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sets “%1”</source>
        <translation>sætter »%1«</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The list: %1</source>
        <translation>Listen: %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Estimate</source>
        <translation>Skøn</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Estimate for %1</source>
        <translation>Skøn for %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Choice “%1”</source>
        <translation>Valget »%1«</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Steps of the choice “%1”</source>
        <translation>Trin for valget »%1«</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Steps</source>
        <translation>Trin</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Closing</source>
        <translation>Afslutning</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Add-on %1: %2</source>
        <translation>Tillæg %1: %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Steps for %1</source>
        <translation>Trin for %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Short steps for %1</source>
        <translation>Korte trin for %1</translation>
    </message>
</context>
<context>
    <name>PartWords</name>
    <message>
        <location filename="../models/domain/checklist/partwords.cpp" line="+34"/>
        <source>Steps for %1</source>
        <translation>Trin for %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Short steps for %1</source>
        <translation>Korte trin for %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Closing</source>
        <translation>Afslutning</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1, source %2</source>
        <translation>%1, kilde %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Danish text</source>
        <translation>Dansk tekst</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>English text</source>
        <translation>Engelsk tekst</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+43"/>
        <source>Danish source</source>
        <translation>Dansk kilde</translation>
    </message>
    <message>
        <location line="-43"/>
        <location line="+43"/>
        <source>English source</source>
        <translation>Engelsk kilde</translation>
    </message>
    <message>
        <location line="-42"/>
        <source>Read</source>
        <translation>Læst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Certainty</source>
        <translation>Sikkerhed</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The checklist</source>
        <translation>Tjeklisten</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+26"/>
        <location line="+21"/>
        <location line="+16"/>
        <source>Danish title</source>
        <translation>Dansk titel</translation>
    </message>
    <message>
        <location line="-63"/>
        <location line="+26"/>
        <location line="+21"/>
        <location line="+16"/>
        <source>English title</source>
        <translation>Engelsk titel</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>Danish summary</source>
        <translation>Dansk resumé</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>English summary</source>
        <translation>Engelsk resumé</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Offices</source>
        <translation>Borgerservicesteder</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Historical</source>
        <translation>Historisk</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Minutes before</source>
        <translation>Minutter før</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Outcomes</source>
        <translation>Afslutningskoder</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Estimate</source>
        <translation>Skøn</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Estimate for %1</source>
        <translation>Skøn for %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+63"/>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>The committee&apos;s own number</source>
        <translation>Udvalgets eget tal</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Choice “%1”</source>
        <translation>Valget »%1«</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Several together</source>
        <translation>Flere sammen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Danish hint</source>
        <translation>Dansk hjælpetekst</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>English hint</source>
        <translation>Engelsk hjælpetekst</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+7"/>
        <location line="+4"/>
        <source>Steps</source>
        <translation>Trin</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Steps of the choice “%1”</source>
        <translation>Trin for valget »%1«</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>full</source>
        <translation>fuld</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>short</source>
        <translation>kort</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Danish placeholder</source>
        <translation>Dansk pladsholder</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>English placeholder</source>
        <translation>Engelsk pladsholder</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Danish trigger</source>
        <translation>Dansk anledning</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>English trigger</source>
        <translation>Engelsk anledning</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refusal</source>
        <translation>Afslag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add-on %1</source>
        <translation>Tillæg %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Danish guidance</source>
        <translation>Dansk vejledning</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>English guidance</source>
        <translation>Engelsk vejledning</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Danish guidance, %1</source>
        <translation>Dansk vejledning, %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>English guidance, %1</source>
        <translation>Engelsk vejledning, %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Required</source>
        <translation>Skal udføres</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look away</source>
        <translation>Kig væk</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Level card</source>
        <translation>Sikringsniveau-kort</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sets</source>
        <translation>Sætter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kept with</source>
        <translation>Bevares med</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>Staff</source>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Employee</source>
        <translation>Ansat</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <location filename="../app/commands/passphrase.cpp" line="+20"/>
        <source>The administrator has no passphrase any more. The window asks for a new one.</source>
        <translation>Administratoren har ikke længere nogen adgangsfrase. Vinduet beder om en ny.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The manager has no passphrase any more. The window asks for a new one.</source>
        <translation>Lederen har ikke længere nogen adgangsfrase. Vinduet beder om en ny.</translation>
    </message>
    <message>
        <location filename="../models/domain/office/passphraserule.cpp" line="+26"/>
        <source>The passphrase is too short: at least %1 characters.</source>
        <translation>Adgangsfrasen er for kort: mindst %1 tegn.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The passphrase is too long: at most %1 characters.</source>
        <translation>Adgangsfrasen er for lang: højst %1 tegn.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This looks like a CPR number. Choose a passphrase without one.</source>
        <translation>Det ligner et CPR-nummer. Vælg en adgangsfrase uden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The passphrase holds characters that cannot be typed again. Choose another one.</source>
        <translation>Adgangsfrasen har tegn, der ikke kan skrives igen. Vælg en anden.</translation>
    </message>
</context>
<context>
    <name>PlaceName</name>
    <message>
        <location filename="../models/domain/text/placename.cpp" line="+13"/>
        <source>Desk %1</source>
        <translation>Skranke %1</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <location filename="../app/profile.cpp" line="+29"/>
        <source>The folder %1 cannot be made. Give another one with --profile, or the right to write there.</source>
        <translation>Mappen %1 kan ikke oprettes. Angiv en anden med --profile, eller giv ret til at skrive der.</translation>
    </message>
    <message>
        <location line="+73"/>
        <source>The folder %1 of the database does not exist. Make it, or give --database another path.</source>
        <translation>Databasens mappe %1 findes ikke. Opret den, eller angiv en anden sti med --database.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The folder %1 lies on another machine, where a power cut can lose what was recorded. Keep the database on this computer, and its backups there.</source>
        <translation>Mappen %1 ligger på en anden maskine, hvor en strømafbrydelse kan koste det, der er registreret. Hav databasen på denne computer og sikkerhedskopierne dér.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <location filename="../ui/counter/question.cpp" line="+57"/>
        <source>Often used at this desk</source>
        <translation>Bruges ofte ved denne skranke</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>How did it end?</source>
        <translation>Hvordan endte det?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Referred to: %1</source>
        <translation>Henvist til: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Where is the citizen referred to?</source>
        <translation>Hvor henvises borgeren til?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is stored with the end code.</source>
        <translation>Henvisningen gemmes sammen med afslutningskoden.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 is up again (down since %2)</source>
        <translation>%1 er oppe igen (nede siden %2)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Which system is down, or up again?</source>
        <translation>Hvilket system er nede eller oppe igen?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The time is noted and shown on the day&apos;s report. Sessions are timed as usual.</source>
        <translation>Tidspunktet noteres og vises på dagsrapporten. Tiden tages som ellers.</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%n min of it were work</source>
        <translation>
            <numerusform>%n min. af det var arbejde</numerusform>
            <numerusform>%n min. af det var arbejde</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>How much of it was work?</source>
        <translation>Hvor meget af det var arbejde?</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Why did the step fail?</source>
        <translation>Hvorfor mislykkedes trinnet?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Why is the step not relevant?</source>
        <translation>Hvorfor er trinnet ikke relevant?</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Added. Press again to take it out.</source>
        <translation>Tilføjet. Tryk igen for at fjerne det.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 min · %2</source>
        <translation>%1 min. · %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Which steps does it take besides?</source>
        <translation>Hvilke ekstra trin er der brug for?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Their time is kept apart from the estimate.</source>
        <translation>Deres tid holdes uden for skønnet.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Why is it on hold?</source>
        <translation>Hvorfor er ekspeditionen på hold?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The time is not running.</source>
        <translation>Tiden står stille.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Why is %1 taking longer than the estimate?</source>
        <translation>Hvorfor tager %1 længere tid end skønnet?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Why did %1 take longer than the estimate?</source>
        <translation>Hvorfor tog %1 længere tid end skønnet?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is the estimate that is on trial, not you.</source>
        <translation>Det er skønnet, der bliver prøvet, ikke dig.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Why does it not count?</source>
        <translation>Hvorfor skal ekspeditionen ikke tælle med?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The session will not count. Undo brings it back.</source>
        <translation>Den udgår af tallene. Fortryd henter den tilbage.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Which checklist instead?</source>
        <translation>Hvilken tjekliste i stedet?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Steps that are the same stay done, and the time runs on.</source>
        <translation>Trin, der går igen, forbliver udført, og tiden løber videre.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Which session goes on?</source>
        <translation>Hvilken ekspedition skal fortsætte?</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <location filename="../app/commands/record.cpp" line="+22"/>
        <source>The line is longer than %1 bytes. Nothing was done.</source>
        <translation>Linjen er længere end %1 byte. Intet er gjort.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The line holds a zero byte. Nothing was done.</source>
        <translation>Linjen indeholder en nulbyte. Intet er gjort.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The line is not UTF-8. Nothing was done.</source>
        <translation>Linjen er ikke UTF-8. Intet er gjort.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <location filename="../ui/admin/refusal.cpp" line="+13"/>
        <source>This looks like a CPR number and is not kept. Write it without the number.</source>
        <translation>Det ligner et CPR-nummer og gemmes ikke. Skriv det uden nummeret.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The text is too long and is not kept.</source>
        <translation>Teksten er for lang og gemmes ikke.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are characters that cannot be shown; it is not kept.</source>
        <translation>Der er tegn, der ikke kan vises; det gemmes ikke.</translation>
    </message>
</context>
<context>
    <name>RemoteCommand</name>
    <message>
        <location filename="../app/remotecommand.cpp" line="+85"/>
        <source>The program that has the database open ended before it answered. What it had acknowledged is kept; run the command again, “status” tells where it stands.</source>
        <translation>Programmet, der har databasen åben, sluttede, før det svarede. Det, det havde kvitteret for, er bevaret; kør kommandoen igen, »status« viser, hvor langt den er.</translation>
    </message>
    <message>
        <location filename="../app/servedcommand.cpp" line="+76"/>
        <source>A running program has this database open with another profile, %1. Give that one with --profile.</source>
        <translation>Et kørende program har databasen åben med en anden profil, %1. Angiv den med --profile.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Another version of the program (%1) is running. Close it and try again.</source>
        <translation>En anden version af programmet (%1) kører. Luk den, og prøv igen.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The window cannot open while another command (process %1) works on the database. Wait until it is done.</source>
        <translation>Vinduet kan ikke åbnes, mens en anden kommando (proces %1) arbejder på databasen. Vent, til den er færdig.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <location filename="../app/reportpage.cpp" line="+43"/>
        <source>The report cannot be written to %1: %2. Nothing there was changed.</source>
        <translation>Rapporten kan ikke skrives til %1: %2. Intet der er ændret.</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>%1 is still to come: there is nothing to report.</source>
        <translation>%1 ligger i fremtiden: der er intet at rapportere.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The running program sent something else than a day. Close it and try again.</source>
        <translation>Det kørende program sendte noget andet end en dag. Luk det, og prøv igen.</translation>
    </message>
    <message>
        <location filename="../models/report/reprint.cpp" line="+20"/>
        <source>Reprint: first printed %1 %2</source>
        <translation>Genoptryk: først udskrevet %1 %2</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <location filename="../app/restoring.cpp" line="+24"/>
        <source>The backup was not put back; nothing was changed. %1</source>
        <translation>Kopien blev ikke gendannet; intet er ændret. %1</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%1 is checked and in use again with %n events.</source>
        <translation>
            <numerusform>%1 er kontrolleret og i brug igen med %n hændelse.</numerusform>
            <numerusform>%1 er kontrolleret og i brug igen med %n hændelser.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What was there before is kept as %1.</source>
        <translation>Det, der var der før, er gemt som %1.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The backup is being checked and put back …</source>
        <translation>Sikkerhedskopien kontrolleres og sættes tilbage …</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <location filename="../app/commands/retention.cpp" line="+24"/>
        <source>Notes from before %1: %2.</source>
        <translation>Noter fra før %1: %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sessions from before %1: %2.</source>
        <translation>Ekspeditioner fra før %1: %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Summaries of days before %1: %2.</source>
        <translation>Opgørelser over dage før %1: %2.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>It was removed; event %1 says so. The backup before it: %2.</source>
        <translation>Det er fjernet; det står i hændelse %1. Sikkerhedskopien fra før: %2.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nothing is old enough. Nothing was changed.</source>
        <translation>Intet er gammelt nok. Intet er ændret.</translation>
    </message>
</context>
<context>
    <name>RulesReader</name>
    <message>
        <location filename="../models/domain/checklist/rulesreader.cpp" line="+50"/>
        <source>the rule “%1” stands twice</source>
        <translation>reglen »%1« står to gange</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>there is no rule “%1” to correct</source>
        <translation>der er ingen regel »%1« at rette</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <location filename="../app/commands/selftest.cpp" line="+70"/>
        <source>A new database was made and opened.</source>
        <translation>En ny database er oprettet og åbnet.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>A session from NemID to MitID was recorded.</source>
        <translation>En ekspedition fra NemID til MitID er registreret.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>It was verified: %1 events, %2 session.</source>
        <translation>Den er kontrolleret: %1 hændelser, %2 ekspedition.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The report is no PDF or web page.</source>
        <translation>Rapporten er ikke en PDF eller webside.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The day&apos;s report was made as PDF and as web page.</source>
        <translation>Dagsrapporten blev lavet som PDF og som webside.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>It was backed up and restored: %1 bytes.</source>
        <translation>Den er sikkerhedskopieret og gendannet: %1 byte.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The self-test failed: %1 Do not use this installation.</source>
        <translation>Selvtesten mislykkedes: %1 Brug ikke denne installation.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>All is well with Skranketid %1.</source>
        <translation>Alt er i orden med Skranketid %1.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <location filename="../app/services.cpp" line="+58"/>
        <source>The database does not add up. %1: %2 “skranketid verify” tells all of it; keep the newest backup.</source>
        <translation>Databasen stemmer ikke. %1: %2 »skranketid verify« viser det hele; behold den nyeste sikkerhedskopi.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <location filename="../models/items/sessionjournal.cpp" line="+32"/>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../models/items/sessionwords.cpp" line="+146"/>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../models/items/sessionwords.cpp" line="+0"/>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 (undone)</source>
        <translation>%1 (fortrudt)</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Done: %1</source>
        <translation>Udført: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not relevant: %1</source>
        <translation>Ikke relevant: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Failed: %1</source>
        <translation>Mislykket: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Steps added: %1</source>
        <translation>Trin føjet til: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Steps taken out: %1</source>
        <translation>Trin taget ud: %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Another checklist</source>
        <translation>En anden tjekliste</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Chosen: %1</source>
        <translation>Valgt: %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Started: %1</source>
        <translation>Startet: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Reason of the visit: %1</source>
        <translation>Årsag til besøget: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../models/items/sessionwords.cpp" line="-99"/>
        <source>On hold</source>
        <translation>På hold</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resumed</source>
        <translation>Genoptaget</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Short interruption</source>
        <translation>Kort afbrydelse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Longer than the estimate</source>
        <translation>Længere end skønnet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A note was written</source>
        <translation>Der blev skrevet en note</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Finished: %1</source>
        <translation>Afsluttet: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Started by mistake</source>
        <translation>Startet ved en fejl</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Excluded from the figures</source>
        <translation>Holdt ude af tallene</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Included in the figures again</source>
        <translation>Med i tallene igen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reopened</source>
        <translation>Genåbnet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Linked with session %1</source>
        <translation>Knyttet til ekspedition %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <location filename="../models/items/sessionwords.cpp" line="+30"/>
        <location line="+2"/>
        <source>not known</source>
        <translation>ukendt</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Corrected: %1</source>
        <translation>Rettet: %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Undone: %1</source>
        <translation>Fortrudt: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redone: %1</source>
        <translation>Gentaget: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Interrupted, and continued</source>
        <translation>Afbrudt og fortsat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Interrupted, and put on hold</source>
        <translation>Afbrudt og sat på hold</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Interrupted, and continued without the time between</source>
        <translation>Afbrudt og fortsat uden tiden imellem</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Interrupted, and ended</source>
        <translation>Afbrudt og afsluttet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ended without a known end</source>
        <translation>Afsluttet, ingen ved hvornår</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>begun %1 before the key was pressed</source>
        <translation>begyndt %1 før tasten blev trykket</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Nobody at the keys for %1: it was work</source>
        <translation>Ingen ved tasterne i %1: det var arbejde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody at the keys for %1: %2 are hold</source>
        <translation>Ingen ved tasterne i %1: %2 tæller som hold</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>by the manager</source>
        <translation>af lederen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1, by the manager</source>
        <translation>%1, af lederen</translation>
    </message>
    <message>
        <location filename="../models/items/sessionwords.cpp" line="-38"/>
        <source>Start</source>
        <translation>Begyndt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>End</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Working time</source>
        <translation>Arbejdstid</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Time not known</source>
        <translation>Ukendt tid</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Outcome</source>
        <translation>Udfald</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Authenticator</source>
        <translation>Middel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reason of the visit</source>
        <translation>Årsag til besøget</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The time is</source>
        <translation>Tiden er</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Counts</source>
        <translation>Tæller med</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Other visits</source>
        <translation>Andre besøg</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>not ended</source>
        <translation>ikke afsluttet</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+4"/>
        <location line="+10"/>
        <location line="+124"/>
        <location line="+6"/>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <location line="-124"/>
        <source>no, started by mistake</source>
        <translation>nej, startet ved en fejl</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no, training</source>
        <translation>nej, øvelse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no, excluded</source>
        <translation>nej, holdt ude</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>As measured</source>
        <translation>Som målt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Step</source>
        <translation>Trin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Took</source>
        <translation>Tog</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>done</source>
        <translation>udført</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not relevant</source>
        <translation>ikke relevant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>failed</source>
        <translation>mislykket</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>together</source>
        <translation>samlet</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 summer time</source>
        <translation>%1 sommertid</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 winter time</source>
        <translation>%1 vintertid</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../ui/admin/settingtexts.cpp" line="+22"/>
        <source>minutes</source>
        <translation>minutter</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Without a key or click in a session</source>
        <translation>Uden tryk eller klik i en ekspedition</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>After so long the window asks afterwards what the time was: work, a pause, or nothing. 0: never.</source>
        <translation>Efter så længe spørger vinduet bagefter, hvad tiden var: arbejde, en pause eller ingenting. 0: aldrig.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>After closing time</source>
        <translation>Efter lukketid</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A session nobody works on so long after closing time was forgotten. It ends without a length, and is asked about next morning.</source>
        <translation>En ekspedition, ingen arbejder på så længe efter lukketid, er glemt. Den slutter uden længde, og der spørges til den næste morgen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Corrections at the desk</source>
        <translation>Rettelser ved skranken</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A time that is corrected by more than this needs the manager&apos;s passphrase.</source>
        <translation>En tid, der rettes med mere end det, kræver lederens adgangsfrase.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Where the citizen is served</source>
        <translation>Hvor borgeren betjenes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of a session for which nothing else is chosen.</source>
        <translation>For en ekspedition, hvor intet andet er valgt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By appointment</source>
        <translation>Med tid</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whether a session is by appointment when nothing else is chosen. Off: the citizen walked in.</source>
        <translation>Om en ekspedition er med tid, når intet andet er valgt. Fra: borgeren kom uden tid.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Desks in the manager&apos;s figures</source>
        <translation>Skranker i lederens tal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Off: the manager&apos;s figures tell no desk apart. On: they may, and as long as it is on, every counter window and every daily report says so.</source>
        <translation>Fra: lederens tal skelner ikke mellem skranker. Til: det må de, og så længe står det i hvert skrankevindue og på hver dagsrapport.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Notes are kept</source>
        <translation>Noter gemmes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Older ones are erased. The administrator decides.</source>
        <translation>Ældre slettes. Administratoren bestemmer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>days</source>
        <translation>dage</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sessions are kept</source>
        <translation>Ekspeditioner gemmes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Older ones are added up, and only the sums stay. The administrator decides.</source>
        <translation>Ældre lægges sammen, og kun summerne bliver. Administratoren bestemmer.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>months</source>
        <translation>måneder</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sums are kept</source>
        <translation>Summer gemmes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Older ones are removed. The administrator decides.</source>
        <translation>Ældre fjernes. Administratoren bestemmer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>years</source>
        <translation>år</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>on</source>
        <translation>til</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>off</source>
        <translation>fra</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>the manager</source>
        <translation>lederen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the administrator</source>
        <translation>administratoren</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the desk</source>
        <translation>skranken</translation>
    </message>
</context>
<context>
    <name>Shipped</name>
    <message>
        <location filename="../models/domain/checklist/shipped.cpp" line="+24"/>
        <source>The definition %1 cannot be read: %2.</source>
        <translation>Definitionen %1 kan ikke læses: %2.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The definition %1 is broken. %2.</source>
        <translation>Definitionen %1 er ødelagt. %2.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>The definition %1 has the id “%2” instead of “%3”.</source>
        <translation>Definitionen %1 har id&apos;et »%2« i stedet for »%3«.</translation>
    </message>
</context>
<context>
    <name>Simulate</name>
    <message>
        <location filename="../app/commands/simulate.cpp" line="+73"/>
        <source>Simulated %1 sessions on %2 opening days from %3 to %4 at %5 desk(s) in %6 seconds: batch %7.</source>
        <translation>%1 ekspeditioner er simuleret på %2 åbningsdage fra %3 til %4 ved %5 skranke(r) på %6 sekunder: batch %7.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>A mail-out in week %1 brings people in week %2.</source>
        <translation>Breve udsendt i uge %1 giver flere borgere i uge %2.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Devices run out in week %1.</source>
        <translation>Identifikationsmidlerne slipper op i uge %1.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>--detail steps makes at most %1 sessions, and these would be %2. Give fewer days or sessions, or --detail sessions.</source>
        <translation>--detail steps laver højst %1 ekspeditioner, og her ville det blive %2. Angiv færre dage eller ekspeditioner, eller brug --detail sessions.</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <location filename="../models/analysis/workloadsimulation.cpp" line="+84"/>
        <source>There is no opening day from %1 to %2: opening days are weekdays that are no public holiday. Give other days with --from and --days.</source>
        <translation>Der er ingen åbningsdag fra %1 til %2: åbningsdage er hverdage, der ikke er helligdage. Angiv andre dage med --from og --days.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No checklist was valid on %1. Give a later day with --from.</source>
        <translation>Ingen tjekliste gjaldt den %1. Angiv en senere dag med --from.</translation>
    </message>
    <message>
        <location filename="../models/analysis/workloadsimulationsteps.cpp" line="+54"/>
        <source>The checklist “%1” cannot be played: “%2” was refused. %3 Use --detail sessions, or correct the checklist.</source>
        <translation>Tjeklisten »%1« kan ikke gennemspilles: »%2« blev afvist. %3 Brug --detail sessions, eller ret tjeklisten.</translation>
    </message>
</context>
<context>
    <name>StaffNotice</name>
    <message>
        <location filename="../models/report/staffnotice.cpp" line="+25"/>
        <source>What Skranketid records</source>
        <translation>Hvad Skranketid registrerer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To everyone who serves citizens with it</source>
        <translation>Til alle, der betjener borgere med det</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>as of %1</source>
        <translation>pr. %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Questions to</source>
        <translation>Spørgsmål til</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>page %1 of %2</source>
        <translation>side %1 af %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What it is for</source>
        <translation>Hvad det er til</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It leads through the steps of a session at the counter and measures how long sessions take, so that the office can show what issuing MitID costs, against the minutes the council has reckoned with, and can plan how many desks to open.</source>
        <translation>Det leder gennem trinene i en ekspedition ved skranken og måler, hvor lang tid ekspeditioner tager, så kontoret kan vise, hvad udstedelse af MitID koster i forhold til de minutter, kommunalbestyrelsen har regnet med, og kan planlægge, hvor mange skranker der skal være åbne.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It is not made to measure, compare or check a member of staff. It cannot: it does not know who sits at a desk.</source>
        <translation>Det er ikke lavet til at måle, sammenligne eller kontrollere en medarbejder. Det kan det ikke: det ved ikke, hvem der sidder ved en skranke.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>On what basis</source>
        <translation>På hvilket grundlag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is nothing about the citizen in it. Where the times of a desk, together with a duty roster, say something about who sat there, they are personal data of that colleague. They are then processed for a task in the public interest (General Data Protection Regulation, article 6(1)(e)), with as little data as the purpose needs (article 5(1)(c)).</source>
        <translation>Der står intet om borgeren. Hvor en skrankes tider sammen med en vagtplan siger noget om, hvem der sad der, er de personoplysninger om den kollega. De behandles da af hensyn til en opgave i samfundets interesse (databeskyttelsesforordningens artikel 6, stk. 1, litra e), med så få oplysninger, som formålet kræver (artikel 5, stk. 1, litra c).</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The municipality is responsible. Notice of the measure in the works council (MED-udvalg), and the entry in the municipality&apos;s record of processing, are the municipality&apos;s own.</source>
        <translation>Kommunen er dataansvarlig. Varsling af målingen i MED-udvalget og optegnelsen i kommunens fortegnelse over behandlinger er kommunens egne.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What is kept</source>
        <translation>Hvad der gemmes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of each session: office and desk, when it began and ended, each step and when it was done, pauses with their reason, why the citizen came, which authenticators, how it ended, the queue ticket&apos;s number, and whether it was by appointment. Why a session took long, if somebody chose a reason.</source>
        <translation>Om hver ekspedition: kontor og skranke, hvornår den begyndte og sluttede, hvert trin og hvornår det blev udført, pauser med årsag, hvorfor borgeren kom, hvilke identifikationsmidler, hvordan den endte, kønummeret, og om den var med tid. Hvorfor en ekspedition tog lang tid, hvis nogen valgte en årsag.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Of each correction: what it was, what it is, why. The original stays beside it.</source>
        <translation>Om hver rettelse: hvad der stod, hvad der står, og hvorfor. Det oprindelige bliver stående ved siden af.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Notes of at most 80 characters about the work, notes on days, outages of systems, what the manager and the administrator have set and when.</source>
        <translation>Noter på højst 80 tegn om arbejdet, noter om dage, systemer, der var nede, og hvad lederen og administratoren har indstillet hvornår.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Without a key or click for some time in a session, the window asks what the time was. Only how long ago the last one was is looked at, never which one, and only the answer is kept.</source>
        <translation>Uden tryk eller klik et stykke tid i en ekspedition spørger vinduet, hvad tiden var. Der ses kun på, hvor længe siden det sidste var, aldrig hvilket, og kun svaret gemmes.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What is never kept</source>
        <translation>Hvad der aldrig gemmes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No CPR number, no name, no user-ID, no code and no serial number: there is no field for them, and a text that looks like a CPR number is refused. No initials and no sign-in of staff. No keys, no pictures of the screen, nothing from other programs.</source>
        <translation>Intet CPR-nummer, intet navn, intet bruger-id, ingen kode og intet serienummer: der er intet felt til dem, og en tekst, der ligner et CPR-nummer, afvises. Ingen initialer og ingen medarbejderlogin. Ingen tastetryk, ingen skærmbilleder, intet fra andre programmer.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>In this office the manager may tell desks apart at present. As long as that lasts, every counter window and every daily report says so.</source>
        <translation>På dette kontor kan lederen for tiden skelne mellem skrankerne. Så længe det varer, står det i hvert skrankevindue og på hver dagsrapport.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>In this office the manager cannot tell desks apart. Should that be switched on, every counter window and every daily report says so.</source>
        <translation>På dette kontor kan lederen ikke skelne mellem skrankerne. Skulle det blive slået til, står det i hvert skrankevindue og på hver dagsrapport.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Who sees what</source>
        <translation>Hvem der ser hvad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At the desk: everything that desk did on its own day. The manager: figures of at least five sessions, with the start to the hour only. Smaller groups are put together with others, so that nothing can be found out by subtraction. Whoever may read the computer&apos;s files can read the database, as with any file.</source>
        <translation>Ved skranken: alt, hvad skranken selv har lavet den dag. Lederen: tal for mindst fem ekspeditioner, med starten kun på timen. Mindre grupper lægges sammen med andre, så intet kan regnes ud ved at trække fra. Den, der må læse computerens filer, kan læse databasen som enhver anden fil.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>For how long</source>
        <translation>Hvor længe</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Notes: %n day(s).</source>
        <translation>
            <numerusform>Noter: %n dag.</numerusform>
            <numerusform>Noter: %n dage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Sessions: %n month(s); then only sums without desk and ticket are left.</source>
        <translation>
            <numerusform>Ekspeditioner: %n måned; derefter er kun summer uden skranke og nummer tilbage.</numerusform>
            <numerusform>Ekspeditioner: %n måneder; derefter er kun summer uden skranke og nummer tilbage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Sums: %n year(s).</source>
        <translation>
            <numerusform>Summer: %n år.</numerusform>
            <numerusform>Summer: %n år.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Backups hold the same, and are replaced day by day and week by week.</source>
        <translation>Sikkerhedskopier indeholder det samme og udskiftes dag for dag og uge for uge.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Your rights</source>
        <translation>Dine rettigheder</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You may see what is kept, have it corrected, and object. A wrong time is put right at the desk, with a reason; the window shows what is kept about the desk&apos;s day at any time. Complaints about the processing go to Datatilsynet, datatilsynet.dk.</source>
        <translation>Du kan se, hvad der gemmes, få det rettet og gøre indsigelse. En forkert tid rettes ved skranken med en årsag; vinduet viser til enhver tid, hvad der er gemt om skrankens dag. Klager over behandlingen sendes til Datatilsynet, datatilsynet.dk.</translation>
    </message>
</context>
<context>
    <name>StorageCalls</name>
    <message>
        <location filename="../app/storagecalls.cpp" line="+71"/>
        <source>The work was cancelled. Nothing was changed.</source>
        <translation>Arbejdet blev afbrudt. Intet er ændret.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <location filename="../models/store/anchor.cpp" line="+26"/>
        <source>The file %1, which says where the journal stood, cannot be read. Run a check of the database; it is written anew at the next session.</source>
        <translation>Filen %1, der viser, hvor langt journalen var nået, kan ikke læses. Kør en kontrol af databasen; filen skrives på ny ved næste ekspedition.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The file %1, which says where the journal stands, cannot be written (%2). Sessions are recorded all the same, but if the newest were lost, nobody would notice. Check that the disk is not full and that the folder may be written to.</source>
        <translation>Filen %1, der viser, hvor langt journalen er nået, kan ikke skrives (%2). Ekspeditionerne registreres alligevel, men hvis de nyeste gik tabt, ville ingen opdage det. Se efter, om disken er fuld, og om der må skrives i mappen.</translation>
    </message>
    <message>
        <location line="+87"/>
        <location filename="../models/store/chaincheck.cpp" line="+23"/>
        <source>chain %1</source>
        <translation>kæde %1</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>The newest events are missing (%n). The log of the database was cut or damaged, or an older copy of the file was put in its place.</source>
        <translation>
            <numerusform>Den nyeste hændelse mangler (%n). Databasens log er afkortet eller beskadiget, eller en ældre kopi af filen er sat i stedet.</numerusform>
            <numerusform>De nyeste hændelser mangler (%n). Databasens log er afkortet eller beskadiget, eller en ældre kopi af filen er sat i stedet.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The event is not the one that was written then: the past was changed.</source>
        <translation>Hændelsen er ikke den, der blev skrevet dengang: fortiden er ændret.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This file does not hold the events that were written last: it is another database.</source>
        <translation>Filen indeholder ikke de hændelser, der sidst blev skrevet: det er en anden database.</translation>
    </message>
    <message>
        <location filename="../models/store/batchcheck.cpp" line="+72"/>
        <source>The journal knows nothing of this batch.</source>
        <translation>Journalen kender ikke denne batch.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The batch is not what the journal says of it.</source>
        <translation>Batchen svarer ikke til det, der står i journalen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The batch has %1 rows instead of %2.</source>
        <translation>Batchen har %1 rækker i stedet for %2.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A row of the batch was changed after it was stored.</source>
        <translation>En række i batchen er ændret, efter at den blev gemt.</translation>
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
        <translation>Batchen står i journalen, men ikke i databasen.</translation>
    </message>
    <message>
        <location filename="../models/store/chaincheck.cpp" line="+69"/>
        <source>Events %1 to %2 are missing.</source>
        <translation>Hændelse %1 til %2 mangler.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The event was changed after it was written: its hash does not fit.</source>
        <translation>Hændelsen er ændret, efter at den blev skrevet: dens hash passer ikke.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The event cannot be understood.</source>
        <translation>Hændelsen kan ikke forstås.</translation>
    </message>
    <message>
        <location filename="../models/store/openchecks.cpp" line="+93"/>
        <source>The database is damaged (%1). Make a copy of it and restore the newest backup.</source>
        <translation>Databasen er beskadiget (%1). Tag en kopi af den, og gendan den nyeste sikkerhedskopi.</translation>
    </message>
    <message>
        <location filename="../models/store/simulationjob.cpp" line="+56"/>
        <source>%1 holds real sessions, and simulated ones do not belong among them. Nothing was changed: simulate in a database of its own, with --profile or --database.</source>
        <translation>%1 indeholder rigtige ekspeditioner, og simulerede hører ikke hjemme mellem dem. Intet er ændret: simulér i en database for sig med --profile eller --database.</translation>
    </message>
    <message>
        <location filename="../models/store/storemessages.cpp" line="+21"/>
        <source>The database %1 is in use by another program. Close it there and try again.</source>
        <translation>Databasen %1 bruges af et andet program. Luk den der, og prøv igen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The database %1 was written by a newer version of Skranketid. Install that version to open it; nothing was changed.</source>
        <translation>Databasen %1 er skrevet af en nyere version af Skranketid. Installér den version for at åbne den; intet er ændret.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file %1 is not a database of Skranketid. Choose another file; nothing was changed.</source>
        <translation>Filen %1 er ikke en Skranketid-database. Vælg en anden fil; intet er ændret.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The file %1 cannot be written to. Ask for write permission to it and to its folder.</source>
        <translation>Der kan ikke skrives i filen %1. Bed om skriveadgang til den og dens mappe.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The disk of %1 is full. This was not stored; make space and try again.</source>
        <translation>Disken med %1 er fuld. Det her er ikke gemt; skaf plads, og prøv igen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The database %1 is damaged. Keep the file and restore the newest backup.</source>
        <translation>Databasen %1 er beskadiget. Behold filen, og gendan den nyeste sikkerhedskopi.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>Filen %1 findes ikke. Kontrollér navnet og mappen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The database %1 does not accept this. It was not stored.</source>
        <translation>Databasen %1 tager ikke imod det her. Det er ikke gemt.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The disk reported an error with %1. This was not stored; check the disk and try again.</source>
        <translation>Disken meldte en fejl med %1. Det her er ikke gemt; kontrollér disken, og prøv igen.</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>The folder %1 cannot be written to, and files beside the database are needed. Ask for write permission to the folder or choose another one.</source>
        <translation>Der kan ikke skrives i mappen %1, og der skal ligge filer ved siden af databasen. Bed om skriveadgang til mappen, eller vælg en anden.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The file %1 cannot be read (%2). Ask for permission to read it and to write to it.</source>
        <translation>Filen %1 kan ikke læses (%2). Bed om adgang til at læse den og skrive i den.</translation>
    </message>
    <message>
        <location filename="../models/store/verifystart.cpp" line="+76"/>
        <source>Whether there are events or notes of an unknown chain could not be checked.</source>
        <translation>Om der er hændelser eller noter fra en ukendt kæde, kunne ikke kontrolleres.</translation>
    </message>
    <message>
        <location line="-44"/>
        <location line="+54"/>
        <source>Whether the newest events are there could not be checked.</source>
        <translation>Om de nyeste hændelser er der, kunne ikke kontrolleres.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>There are events or notes of an unknown chain.</source>
        <translation>Der er hændelser eller noter fra en ukendt kæde.</translation>
    </message>
    <message>
        <location filename="../models/store/verifyjob.cpp" line="+87"/>
        <source>The list of chains cannot be read, so nothing was checked.</source>
        <translation>Listen over kæder kan ikke læses, så intet er kontrolleret.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The notes after this event cannot be read and were not checked.</source>
        <translation>Noterne efter denne hændelse kan ikke læses og er ikke kontrolleret.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The sessions after this row cannot be read. They were not checked, nor were the batches.</source>
        <translation>Ekspeditionerne efter denne række kan ikke læses. De er ikke kontrolleret, og det er batchene heller ikke.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>The list of batches cannot be read, so they were not checked.</source>
        <translation>Listen over batcher kan ikke læses, så de er ikke kontrolleret.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What is left of sealed sessions cannot be read and was not checked.</source>
        <translation>Det, der er tilbage af forseglede ekspeditioner, kan ikke læses og er ikke kontrolleret.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The events after this one cannot be read. They were not checked, nor were the sessions and batches they tell of.</source>
        <translation>Hændelserne efter denne kan ikke læses. De er ikke kontrolleret, og det er de ekspeditioner og batcher, de fortæller om, heller ikke.</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>The note was changed after it was written.</source>
        <translation>Noten er ændret, efter at den blev skrevet.</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>The chain does not end where the next one says.</source>
        <translation>Kæden slutter ikke dér, hvor den næste siger.</translation>
    </message>
    <message>
        <location filename="../models/store/verifysessions.cpp" line="+1"/>
        <location line="+103"/>
        <source>session %1</source>
        <translation>ekspedition %1</translation>
    </message>
    <message>
        <location line="-85"/>
        <location line="+25"/>
        <source>The session belongs to no chain.</source>
        <translation>Ekspeditionen hører ikke til nogen kæde.</translation>
    </message>
    <message>
        <location line="-15"/>
        <source>The events of the session cannot be read, so it was not checked.</source>
        <translation>Ekspeditionens hændelser kan ikke læses, så den er ikke kontrolleret.</translation>
    </message>
    <message>
        <location line="+20"/>
        <location line="+31"/>
        <source>The journal knows nothing of this session.</source>
        <translation>Journalen kender ikke denne ekspedition.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Whether the session is open differs from its events.</source>
        <translation>Hændelserne siger noget andet om, hvorvidt ekspeditionen er åben.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The session differs from its events in: %1.</source>
        <translation>Ekspeditionen afviger fra sine hændelser i: %1.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The session is in the journal but its row is missing.</source>
        <translation>Ekspeditionen står i journalen, men dens række mangler.</translation>
    </message>
    <message>
        <location filename="../models/store/retention.cpp" line="+134"/>
        <source>What is old is being removed already. Wait until that is done, then try again.</source>
        <translation>Det gamle er allerede ved at blive fjernet. Vent, til det er gjort, og prøv igen.</translation>
    </message>
    <message>
        <location filename="../models/store/sealcheck.cpp" line="+23"/>
        <source>What was sealed is not what the journal says of it.</source>
        <translation>Det forseglede er ikke det, journalen siger om det.</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Something was changed, added or taken away among the events that stay sealed.</source>
        <translation>Noget er ændret, tilføjet eller fjernet blandt de hændelser, der bliver efter forseglingen.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>There are events of sessions that were sealed.</source>
        <translation>Der er hændelser fra ekspeditioner, som er forseglet.</translation>
    </message>
    <message>
        <location line="+77"/>
        <source>A summary of sealed sessions was changed, added or taken away.</source>
        <translation>En opgørelse over forseglede ekspeditioner er ændret, tilføjet eller fjernet.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../ui/strip/stripview.cpp" line="+28"/>
        <source>done</source>
        <translation>udført</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not relevant</source>
        <translation>ikke relevant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>failed</source>
        <translation>mislykket</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>not needed</source>
        <translation>ikke nødvendigt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>locked</source>
        <translation>låst</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>step %1 of %2</source>
        <translation>trin %1 af %2</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>All steps are done</source>
        <translation>Alle trin er udført</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose how it ended</source>
        <translation>Vælg, hvordan det endte</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No. %1 · %2</source>
        <translation>Nr. %1 · %2</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Ready for the next citizen</source>
        <translation>Klar til næste borger</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>A session was interrupted: see the window</source>
        <translation>En ekspedition blev afbrudt: se vinduet</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n sessions on hold</source>
        <translation>
            <numerusform>%n ekspedition på hold</numerusform>
            <numerusform>%n ekspeditioner på hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SystemKeys</name>
    <message>
        <location filename="../ui/shared/systemkeys.cpp" line="+23"/>
        <source>Done, next step</source>
        <translation>Udført, næste trin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Put on hold or resume</source>
        <translation>Sæt på hold eller genoptag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bring the window to the front</source>
        <translation>Hent vinduet frem</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This desktop uses Wayland, which gives keys only to the program in front: keys for the whole system are not possible here.</source>
        <translation>Skrivebordet bruger Wayland, som kun giver taster til det forreste program: genveje på tværs af programmer kan ikke bruges her.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Keys for the whole system have not been made for macOS yet.</source>
        <translation>Genveje på tværs af programmer findes endnu ikke til macOS.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This display (%1) gives keys only to the program in front: keys for the whole system are not possible here.</source>
        <translation>Denne skærm (%1) giver kun taster til det forreste program: genveje på tværs af programmer kan ikke bruges her.</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>Another program has the key %1 already. The keys for the whole system stay off.</source>
        <translation>Et andet program har allerede tasten %1. Genveje på tværs af programmer er fortsat slået fra.</translation>
    </message>
    <message>
        <location filename="../ui/shared/systemkeysx11.cpp" line="+150"/>
        <source>This keyboard has no key for %1. The keys for the whole system stay off.</source>
        <translation>Tastaturet har ingen tast til %1. Genveje på tværs af programmer er fortsat slået fra.</translation>
    </message>
</context>
<context>
    <name>TermsReader</name>
    <message>
        <location filename="../models/domain/checklist/termsreader.cpp" line="+29"/>
        <source>the code “%1” stands twice in this list</source>
        <translation>koden »%1« står to gange i listen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>the digit %1 stands twice in this list</source>
        <translation>cifferet %1 står to gange i listen</translation>
    </message>
</context>
<context>
    <name>TimePositions</name>
    <message>
        <location filename="../ui/counter/timeposition.cpp" line="+27"/>
        <source>over %1 min</source>
        <translation>over %1 min.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+8"/>
        <source>under %1 min</source>
        <translation>under %1 min.</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>between %1 and %2 min</source>
        <translation>mellem %1 og %2 min.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>min so far</source>
        <translation>min. i gang</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <location filename="../app/commands/verify.cpp" line="+20"/>
        <source>%1, event or row %2: %3</source>
        <translation>%1, hændelse eller række %2: %3</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Events: %1, sessions: %2, batches: %3.</source>
        <translation>Hændelser: %1, ekspeditioner: %2, batcher: %3.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Everything adds up.</source>
        <translation>Alt stemmer.</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n thing(s) in %1 do not add up, see standard output. Keep the file, and restore a backup from before.</source>
        <translation>
            <numerusform>%n ting i %1 stemmer ikke, se standardoutput. Behold filen, og gendan en tidligere sikkerhedskopi.</numerusform>
            <numerusform>%n ting i %1 stemmer ikke, se standardoutput. Behold filen, og gendan en tidligere sikkerhedskopi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <location filename="../app/gui.cpp" line="+276"/>
        <source>There is no display for the window. Without one, sessions are recorded with “skranketid record”; “skranketid --help” shows all commands.</source>
        <translation>Der er ingen skærm til vinduet. Uden skærm registreres ekspeditioner med »skranketid record«; »skranketid --help« viser alle kommandoer.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../ui/counter/words.cpp" line="+34"/>
        <source>%1 min, the estimate</source>
        <translation>%1 min. skønnet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 min, our proposal</source>
        <translation>%1 min. foreslået</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Completed</source>
        <translation>Gennemført</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Partly completed</source>
        <translation>Delvist gennemført</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not completed</source>
        <translation>Ikke gennemført</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Refusal</source>
        <translation>Afslag</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Did not come</source>
        <translation>Udeblevet</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Not counted: %1.</source>
        <translation>Tæller ikke med: %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Ended without time: %1.</source>
        <translation>Afsluttet uden tid: %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Finished. %1.</source>
        <translation>Afsluttet. %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Finished after %1. %2.</source>
        <translation>Afsluttet efter %1. %2.</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>on hold %n min</source>
        <translation>
            <numerusform>%n min. på hold</numerusform>
            <numerusform>%n min. på hold</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 %2</source>
        <translation>%1 den %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>on hold since %1</source>
        <translation>på hold siden %1</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%1: the computer slept from %2 to %3 (%n min).</source>
        <translation>
            <numerusform>%1: computeren sov fra %2 til %3 (%n min.).</numerusform>
            <numerusform>%1: computeren sov fra %2 til %3 (%n min.).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1: nobody touched the computer from %2 to %3 (%n min).</source>
        <translation>
            <numerusform>%1: ingen rørte computeren fra %2 til %3 (%n min.).</numerusform>
            <numerusform>%1: ingen rørte computeren fra %2 til %3 (%n min.).</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 down since %2</source>
        <translation>%1 nede siden %2</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Step %1 of %2</source>
        <translation>Trin %1 af %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>last: %1</source>
        <translation>sidst: %1</translation>
    </message>
</context>
<context>
    <name>skranketid::Access</name>
    <message>
        <location filename="../ui/admin/access.cpp" line="+84"/>
        <source>Another passphrase is being looked at. Try again.</source>
        <translation>En anden adgangsfrase er ved at blive kontrolleret. Prøv igen.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>There is a passphrase already. It can be changed by who knows it.</source>
        <translation>Der er allerede en adgangsfrase. Den, der kender den, kan ændre den.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The other role&apos;s passphrase is needed first.</source>
        <translation>Den anden rolles adgangsfrase skal bruges først.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>No passphrase is set any more.</source>
        <translation>Der er ikke længere nogen adgangsfrase.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>After several wrong ones there is a wait. Nothing was looked at.</source>
        <translation>Efter flere forkerte er der en ventetid. Intet blev kontrolleret.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>This is not the passphrase.</source>
        <translation>Det er ikke adgangsfrasen.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>There is not enough free memory just now. Close something and try again.</source>
        <translation>Der er ikke hukommelse nok lige nu. Luk noget, og prøv igen.</translation>
    </message>
</context>
<context>
    <name>skranketid::AdminWindow</name>
    <message>
        <location filename="../ui/admin/adminwindow.cpp" line="+239"/>
        <source>locked</source>
        <translation>låst</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Open for the administrator, for two minutes after the last key or click.</source>
        <translation>Åben for administratoren, til to minutter efter det sidste tryk eller klik.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open for the manager, for two minutes after the last key or click.</source>
        <translation>Åben for lederen, til to minutter efter det sidste tryk eller klik.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Locked.</source>
        <translation>Låst.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Administration – Skranketid</source>
        <translation>Administration – Skranketid</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Lock now</source>
        <translation>Lås nu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Up and Down in the list choose a page, %1 and %2 from anywhere. Tab goes through the page, Enter stores what is typed, %3 closes the window. Two minutes after the last key or click the pages are locked; what is half typed is there again after the passphrase. It protects these pages, not the file with the data.</source>
        <translation>Pil op og ned i listen vælger side, %1 og %2 alle steder fra. Tab går gennem siden, Enter gemmer det indtastede, %3 lukker vinduet. To minutter efter det sidste tryk eller klik låses siderne; det halvt indtastede er der igen efter adgangsfrasen. Den beskytter siderne her, ikke filen med data.</translation>
    </message>
</context>
<context>
    <name>skranketid::Announcements</name>
    <message>
        <location filename="../ui/counter/announcements.cpp" line="+19"/>
        <source>A session was interrupted: %1.</source>
        <translation>En ekspedition blev afbrudt: %1.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Resumed: %1.</source>
        <translation>Genoptaget: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open again: %1.</source>
        <translation>Åben igen: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Started: %1.</source>
        <translation>Startet: %1.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>On hold: %1.</source>
        <translation>På hold: %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not counted: %1.</source>
        <translation>Tælles ikke med: %1.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>All steps are done. Choose how it ended.</source>
        <translation>Alle trin er udført. Vælg, hvordan det endte.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not needed: %1.</source>
        <translation>Ikke nødvendigt: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Step %1 of %2: %3.</source>
        <translation>Trin %1 af %2: %3.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look away: the citizen types a secret.</source>
        <translation>Kig væk: borgeren taster noget hemmeligt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Locked until “%1” is done.</source>
        <translation>Låst, til »%1« er udført.</translation>
    </message>
    <message>
        <location line="+84"/>
        <source>Over %1 minutes.</source>
        <translation>Over %1 minutter.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Over the estimate of %1 minutes.</source>
        <translation>Over skønnet på %1 minutter.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Over our proposal of %1 minutes.</source>
        <translation>Over vores forslag på %1 minutter.</translation>
    </message>
</context>
<context>
    <name>skranketid::BackupPage</name>
    <message>
        <location filename="../ui/admin/backuppage.cpp" line="+61"/>
        <source>Backups</source>
        <translation>Sikkerhedskopier</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>One is made each day, checked, and kept in %1. The newest %2 stay, and one for each of %3 weeks before them. They hold what has been erased since, until they go themselves.</source>
        <translation>Der tages en hver dag; den kontrolleres og ligger i %1. De nyeste %2 bliver, og en for hver af de %3 uger før dem. De rummer det, der er slettet siden, indtil de selv slettes.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>There are no backups yet.</source>
        <translation>Der er ingen sikkerhedskopier endnu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back up now</source>
        <translation>Tag en kopi nu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancel the backup</source>
        <translation>Afbryd kopien</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Restore it</source>
        <translation>Gendan den</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep what is here</source>
        <translation>Behold det, der er her</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Put %1 in the place of the database? The window closes and opens again. What is here now is kept beside it, and what was recorded since the backup is no longer in the figures.</source>
        <translation>Sæt %1 i databasens sted? Vinduet lukker og åbner igen. Det, der er her nu, gemmes ved siden af, og det, der er registreret siden kopien, er ikke længere med i tallene.</translation>
    </message>
    <message>
        <location line="+64"/>
        <source>before what is old was removed</source>
        <translation>før det gamle blev fjernet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>before a new version of the program</source>
        <translation>før en ny version af programmet</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Being checked …</source>
        <translation>Kontrolleres …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It cannot be used: %1</source>
        <translation>Den kan ikke bruges: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Checked: %n events.</source>
        <translation>
            <numerusform>Kontrolleret: %n hændelse.</numerusform>
            <numerusform>Kontrolleret: %n hændelser.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Restore …</source>
        <translation>Gendan …</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>The backup was cancelled.</source>
        <translation>Kopien blev afbrudt.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Cancel the backup (%1 %)</source>
        <translation>Afbryd kopien (%1 %)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The backup is written and checked.</source>
        <translation>Sikkerhedskopien er skrevet og kontrolleret.</translation>
    </message>
</context>
<context>
    <name>skranketid::Backups</name>
    <message>
        <location filename="../app/backups.cpp" line="+47"/>
        <source>Today&apos;s backup could not be made. Sessions are recorded all the same. %1</source>
        <translation>Dagens sikkerhedskopi kunne ikke tages. Ekspeditioner registreres alligevel. %1</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>An old backup could not be deleted. %1</source>
        <translation>En gammel sikkerhedskopi kunne ikke slettes. %1</translation>
    </message>
</context>
<context>
    <name>skranketid::ChecklistEditor</name>
    <message>
        <location filename="../ui/admin/checklisteditor.cpp" line="+158"/>
        <source>Publish …</source>
        <translation>Udgiv …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Insert</source>
        <translation>Indsæt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Up</source>
        <translation>Op</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Redo</source>
        <translation>Gendan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back to the fields</source>
        <translation>Tilbage til felterne</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As the clerk sees it</source>
        <translation>Som medarbejderen ser den</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next mistake</source>
        <translation>Næste fejl</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep the draft</source>
        <translation>Gem kladden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Parts of the checklist</source>
        <translation>Tjeklistens dele</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Draft: %1</source>
        <translation>Kladde: %1</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1 planned, no estimate</source>
        <translation>%1 planlagt, intet skøn</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 planned / %2 estimate</source>
        <translation>%1 planlagt / %2 skønnet</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>No mistakes.</source>
        <translation>Ingen fejl.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n mistake(s). The first: %1 (%2)</source>
        <translation>
            <numerusform>%n fejl. Den første: %1 (%2)</numerusform>
            <numerusform>%n fejl. Den første: %1 (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranketid::ChecklistFiles</name>
    <message>
        <location filename="../ui/admin/checklistfiles.cpp" line="+20"/>
        <source>Import a checklist</source>
        <translation>Importér en tjekliste</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+18"/>
        <source>Checklists (*.json)</source>
        <translation>Tjeklister (*.json)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Export the checklist</source>
        <translation>Eksportér tjeklisten</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Written to %1.</source>
        <translation>Skrevet til %1.</translation>
    </message>
</context>
<context>
    <name>skranketid::ChecklistOverview</name>
    <message>
        <location filename="../ui/admin/checklistoverview.cpp" line="+116"/>
        <source>draft</source>
        <translation>kladde</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>retired</source>
        <translation>taget ud af brug</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>published, not in use yet</source>
        <translation>udgivet, endnu ikke i brug</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>replaced</source>
        <translation>afløst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>historical</source>
        <translation>historisk</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>in use</source>
        <translation>i brug</translation>
    </message>
    <message>
        <location line="+17"/>
        <location line="+12"/>
        <source>Checklists</source>
        <translation>Tjeklister</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>A published version is never changed: a new one takes its place from its first day, and a session stays on the version it began with.</source>
        <translation>En udgivet version ændres aldrig: en ny afløser den fra sin første dag, og en ekspedition bliver på den version, den begyndte med.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Checklist</source>
        <translation>Tjekliste</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Offices</source>
        <translation>Borgerservicesteder</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New from this</source>
        <translation>Ny ud fra denne</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Import …</source>
        <translation>Importér …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export …</source>
        <translation>Eksportér …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Retire</source>
        <translation>Tag ud af brug</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete draft</source>
        <translation>Slet kladden</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Go on with the draft</source>
        <translation>Fortsæt kladden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Draft a new version</source>
        <translation>Skriv en ny version</translation>
    </message>
</context>
<context>
    <name>skranketid::ChecklistPreview</name>
    <message>
        <location filename="../ui/admin/checklistpreview.cpp" line="+86"/>
        <source>As the clerk sees it</source>
        <translation>Som medarbejderen ser den</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The steps as the clerk sees them</source>
        <translation>Trinene, som medarbejderen ser dem</translation>
    </message>
</context>
<context>
    <name>skranketid::ChecklistsPage</name>
    <message>
        <location filename="../ui/admin/checklistspage.cpp" line="+76"/>
        <source>The draft is kept. Nobody sees it until it is published.</source>
        <translation>Kladden er gemt. Ingen ser den, før den er udgivet.</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>These files are no drafts and were left alone: %1</source>
        <translation>Disse filer er ikke kladder og er ikke rørt: %1</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>There is a draft of this checklist already: this is it.</source>
        <translation>Der er allerede en kladde til denne tjekliste: det er den her.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>A new checklist that begins as a copy. Its id can be changed until it is published.</source>
        <translation>En ny tjekliste, der begynder som en kopi. Dens id kan ændres, indtil den er udgivet.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>There is a draft of %1 already. Publish or delete it first.</source>
        <translation>Der er allerede en kladde til %1. Udgiv eller slet den først.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Imported as a draft. It is used when it is published.</source>
        <translation>Importeret som kladde. Den bruges, når den er udgivet.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1, version %2, is in use from %3.</source>
        <translation>%1, version %2, er i brug fra %3.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1 is not offered after %2.</source>
        <translation>%1 tilbydes ikke efter %2.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The draft is deleted.</source>
        <translation>Kladden er slettet.</translation>
    </message>
    <message>
        <location filename="../ui/admin/checklistspage.h" line="+30"/>
        <source>Checklists</source>
        <translation>Tjeklister</translation>
    </message>
</context>
<context>
    <name>skranketid::CompareView</name>
    <message>
        <location filename="../ui/admin/compareview.cpp" line="+71"/>
        <source>the draft</source>
        <translation>kladden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Compare: %1</source>
        <translation>Sammenlign: %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Older</source>
        <translation>Ældre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Newer</source>
        <translation>Nyere</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
</context>
<context>
    <name>skranketid::CorrectPage</name>
    <message>
        <location filename="../ui/counter/correctpage.cpp" line="+196"/>
        <source>That is what stands there already.</source>
        <translation>Det står der allerede.</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Noted: nobody knows when it ended.</source>
        <translation>Noteret: ingen ved, hvornår den sluttede.</translation>
    </message>
    <message>
        <location filename="../ui/counter/correctpageshow.cpp" line="-8"/>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Reopen</source>
        <translation>Genåbn</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Store</source>
        <translation>Gem</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>We do not know</source>
        <translation>Det ved vi ikke</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Minutes on hold</source>
        <translation>Minutter på hold</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Choose another</source>
        <translation>Vælg en anden</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Nothing is changed yet.</source>
        <translation>Intet er ændret endnu.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 · why? Press the key of the reason.</source>
        <translation>%1 · hvorfor? Tryk på tasten ved årsagen.</translation>
    </message>
    <message>
        <location filename="../ui/counter/correctpagevalue.cpp" line="+57"/>
        <source>Minutes are written like 4.5 or 4:30.</source>
        <translation>Minutter skrives som 4,5 eller 4:30.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Choose first: press the key that stands on the choice.</source>
        <translation>Vælg først: tryk på den tast, der står ved valget.</translation>
    </message>
</context>
<context>
    <name>skranketid::CounterFlow</name>
    <message>
        <location filename="../ui/counter/counterflow.cpp" line="+146"/>
        <source>“%1” is ticked on its own.</source>
        <translation>»%1« skal krydses af særskilt.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Counted: a citizen did not come.</source>
        <translation>Registreret: borgeren udeblev.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Choose first: press the key that stands on the choice.</source>
        <translation>Vælg først: tryk på den tast, der står ved valget.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>The note is stored.</source>
        <translation>Noten er gemt.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Resumed. %1</source>
        <translation>Genoptaget. %1</translation>
    </message>
    <message>
        <location line="+22"/>
        <location filename="../ui/counter/counterflowquestions.cpp" line="+27"/>
        <source>No session is on hold.</source>
        <translation>Ingen ekspedition er på hold.</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>Short interruption noted: %n in this session.</source>
        <translation>
            <numerusform>Kort afbrydelse noteret: %n i denne ekspedition.</numerusform>
            <numerusform>Kort afbrydelse noteret: %n i denne ekspedition.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This checklist has no refusal. Finish with an end code instead.</source>
        <translation>Denne tjekliste har ingen mulighed for afslag. Afslut med en afslutningskode i stedet.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>This checklist has no end code for it. Finish with another one.</source>
        <translation>Tjeklisten har ingen afslutningskode til det. Afslut med en anden.</translation>
    </message>
    <message>
        <location filename="../ui/counter/counterflowquestions.cpp" line="+25"/>
        <source>Noted for %1: %2.</source>
        <translation>Noteret for %1: %2.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>This step is done by choosing. Finish with an end code if it cannot be.</source>
        <translation>Trinnet udføres ved at vælge. Kan det ikke lade sig gøre, så afslut med en afslutningskode.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” cannot be left out: identity is confirmed before anything is changed. If it fails, press %2.</source>
        <translation>»%1« kan ikke springes over: identiteten bekræftes, før noget ændres. Mislykkes trinnet, så tryk på %2.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1 is up again. A mistake? %2 notes it once more.</source>
        <translation>%1 er oppe igen. En fejl? %2 noterer det på ny.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is down. %2 when it is up again.</source>
        <translation>%1 er nede. %2, når det er oppe igen.</translation>
    </message>
    <message>
        <location filename="../ui/counter/counterflowaway.cpp" line="+57"/>
        <source>The day is closed. What is corrected from now on needs the manager.</source>
        <translation>Dagen er lukket. Rettelser herefter kræver lederens adgangsfrase.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The day is closed already.</source>
        <translation>Dagen er allerede lukket.</translation>
    </message>
</context>
<context>
    <name>skranketid::CounterWindow</name>
    <message>
        <location filename="../ui/counter/counterwindow.cpp" line="+154"/>
        <source>Ticket and note are shown.</source>
        <translation>Kønummer og note vises.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ticket and note are hidden.</source>
        <translation>Kønummer og note er skjult.</translation>
    </message>
    <message>
        <location line="+94"/>
        <source>Training: the next session counts for nothing.</source>
        <translation>Øvelse: den næste ekspedition tæller ikke med.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Training has ended.</source>
        <translation>Øvelsen er slut.</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Skranketid</source>
        <translation>Skranketid</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>TRAINING</source>
        <translation>ØVELSE</translation>
    </message>
</context>
<context>
    <name>skranketid::DamageBox</name>
    <message>
        <location filename="../ui/admin/damagebox.cpp" line="+32"/>
        <source>The database does not add up</source>
        <translation>Databasen stemmer ikke</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The database cannot be opened</source>
        <translation>Databasen kan ikke åbnes</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Looking for the newest backup that is whole …</source>
        <translation>Leder efter den nyeste sikkerhedskopi, der er hel …</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Yes, restore it</source>
        <translation>Ja, gendan den</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Restore this backup</source>
        <translation>Gendan denne kopi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Go on as it is</source>
        <translation>Fortsæt, som det er</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>No backup that is whole was found in %1.</source>
        <translation>Der er ingen hel sikkerhedskopi i %1.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>The newest backup that is whole was made on %1 at %2 and holds %n events.</source>
        <translation>
            <numerusform>Den nyeste hele sikkerhedskopi er taget %1 %2 og rummer %n hændelse.</numerusform>
            <numerusform>Den nyeste hele sikkerhedskopi er taget %1 %2 og rummer %n hændelser.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>What was recorded since this backup is then no longer in the figures. The database as it is now is kept beside it. Restore the backup?</source>
        <translation>Det, der er registreret siden denne kopi, er så ikke længere med i tallene. Databasen, som den er nu, gemmes ved siden af. Gendan kopien?</translation>
    </message>
</context>
<context>
    <name>skranketid::DayNotesPage</name>
    <message>
        <location filename="../ui/admin/daynotespage.cpp" line="+54"/>
        <source>Notes on days</source>
        <translation>Noter om dage</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>What was out of the ordinary, so that the day&apos;s figures explain themselves: a letter from the bank, a course, an election. About the work, never about a citizen or a colleague.</source>
        <translation>Det, der var ud over det sædvanlige, så dagens tal forklarer sig selv: et brev fra banken, et kursus, et valg. Om arbejdet, aldrig om en borger eller en kollega.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As %1.</source>
        <translation>For eksempel %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At most %1 characters. It takes the place of an earlier note on the same day. Enter stores it.</source>
        <translation>Højst %1 tegn. Den erstatter en tidligere note om samme dag. Enter gemmer den.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No notes in this month.</source>
        <translation>Ingen noter i denne måned.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Erase</source>
        <translation>Slet</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>There is no such day.</source>
        <translation>Den dag findes ikke.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The note on %1 is stored.</source>
        <translation>Noten om %1 er gemt.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>The note on %1 is erased. The journal keeps only that there was one.</source>
        <translation>Noten om %1 er slettet. Journalen ved kun, at der var en.</translation>
    </message>
</context>
<context>
    <name>skranketid::DaysPage</name>
    <message>
        <location filename="../ui/counter/dayspage.cpp" line="-5"/>
        <source>No sessions on this day.</source>
        <translation>Ingen ekspeditioner den dag.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Sessions of the day</source>
        <translation>Dagens ekspeditioner</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open the session</source>
        <translation>Åbn ekspeditionen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Day before</source>
        <translation>Dagen før</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Day after</source>
        <translation>Dagen efter</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The day is closed: what is changed now needs the manager&apos;s passphrase.</source>
        <translation>Dagen er lukket: ændringer kræver nu lederens adgangsfrase.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The day is open: everything can still be put right.</source>
        <translation>Dagen er åben: alt kan stadig rettes.</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n ekspedition</numerusform>
            <numerusform>%n ekspeditioner</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>mean %1 of %2</source>
        <translation>gennemsnit %1 af %2</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n without a known end</source>
        <translation>
            <numerusform>%n uden kendt afslutning</numerusform>
            <numerusform>%n uden kendt afslutning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n excluded; with them the mean is %1</source>
        <translation>
            <numerusform>%n holdt ude; med den er gennemsnittet %1</numerusform>
            <numerusform>%n holdt ude; med dem er gennemsnittet %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n excluded</source>
        <translation>
            <numerusform>%n holdt ude</numerusform>
            <numerusform>%n holdt ude</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranketid::DeskGridModel</name>
    <message>
        <location filename="../models/items/deskgridmodel.cpp" line="+154"/>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
</context>
<context>
    <name>skranketid::DesksPage</name>
    <message>
        <location filename="../ui/admin/deskspage.cpp" line="+37"/>
        <source>Open desks</source>
        <translation>Åbne skranker</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>How many desks are open in each half hour. Arrow keys move, digits set the number. Where nothing is said, it is one.</source>
        <translation>Hvor mange skranker der er åbne i hver halve time. Piletaster flytter, tal skriver antallet. Hvor intet er sagt, er det én.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Half hours down, weekdays across.</source>
        <translation>Halve timer nedad, ugedage henad.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Store</source>
        <translation>Gem</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy this day to all others</source>
        <translation>Kopiér dagen til alle andre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As stored</source>
        <translation>Som gemt</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>No day has opening hours.</source>
        <translation>Ingen dag har åbningstid.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not stored yet.</source>
        <translation>Ikke gemt endnu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stored.</source>
        <translation>Gemt.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The open desks are stored.</source>
        <translation>De åbne skranker er gemt.</translation>
    </message>
</context>
<context>
    <name>skranketid::DifferenceTable</name>
    <message>
        <location filename="../ui/admin/differencetable.cpp" line="+51"/>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Differences between %1 and %2</source>
        <translation>Forskelle mellem %1 og %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 and %2 do not differ.</source>
        <translation>Der er ingen forskel på %1 og %2.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n difference(s) between %1 and %2.</source>
        <translation>
            <numerusform>%n forskel mellem %1 og %2.</numerusform>
            <numerusform>%n forskelle mellem %1 og %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranketid::DocumentPage</name>
    <message>
        <location filename="../ui/admin/documentpage.cpp" line="+35"/>
        <source>The file cannot be written (%1). Choose another folder.</source>
        <translation>Filen kan ikke skrives (%1). Vælg en anden mappe.</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open as web page</source>
        <translation>Åbn som webside</translation>
    </message>
</context>
<context>
    <name>skranketid::DraftForm</name>
    <message>
        <location filename="../ui/admin/draftform.cpp" line="+122"/>
        <source>%1, in Danish and English</source>
        <translation>%1, på dansk og engelsk</translation>
    </message>
</context>
<context>
    <name>skranketid::EntryRow</name>
    <message>
        <location filename="../ui/admin/entryrow.cpp" line="+115"/>
        <source>Enter stores it.</source>
        <translation>Enter gemmer.</translation>
    </message>
</context>
<context>
    <name>skranketid::ExtractPage</name>
    <message>
        <location filename="../ui/admin/extractpage.cpp" line="+36"/>
        <source>What is held about …</source>
        <translation>Hvad der gemmes om …</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A citizen</source>
        <translation>En borger</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A member of staff</source>
        <translation>En medarbejder</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>extract</source>
        <comment>file name</comment>
        <translation>indsigt</translation>
    </message>
</context>
<context>
    <name>skranketid::FormPage</name>
    <message>
        <location filename="../ui/admin/formpage.cpp" line="+64"/>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>As before.</source>
        <translation>Som før.</translation>
    </message>
</context>
<context>
    <name>skranketid::HelpPage</name>
    <message>
        <location filename="../ui/counter/helppage.cpp" line="+54"/>
        <source>Digits and letters choose what is on the page. A key pressed twice by accident counts once.</source>
        <translation>Tal og bogstaver vælger det, der står på siden. Et dobbelttryk ved et uheld tæller kun én gang.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Switched on with %1, these work while another program is in front. %2.</source>
        <translation>Slås de til med %1, virker disse taster, også når et andet program er forrest. %2.</translation>
    </message>
</context>
<context>
    <name>skranketid::HoursPage</name>
    <message>
        <location filename="../ui/admin/hourspage.cpp" line="+21"/>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Opening hours</source>
        <translation>Åbningstider</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Written as 09:00-15:00; a second opening the same day after a comma. Empty: closed. Enter stores the day. On public holidays the counter is closed without being told.</source>
        <translation>Skrives som 09:00-15:00; en åbning mere samme dag efter et komma. Tomt: lukket. Enter gemmer dagen. På helligdage er der lukket af sig selv.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>%1: %2. It was %3.</source>
        <translation>%1: %2. Det var %3.</translation>
    </message>
</context>
<context>
    <name>skranketid::LevelCard</name>
    <message>
        <location filename="../ui/counter/levelcard.cpp" line="+103"/>
        <source>Assurance level: the lowest of the three wins. Nothing is stored here.</source>
        <translation>Sikringsniveau: det laveste af de tre afgør. Intet gemmes her.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Overall: %1</source>
        <translation>Samlet: %1</translation>
    </message>
</context>
<context>
    <name>skranketid::LookAwayBanner</name>
    <message>
        <location filename="../ui/counter/lookawaybanner.cpp" line="+33"/>
        <source>Look away</source>
        <translation>Kig væk</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The citizen types a secret. Turn to the side until it is done.</source>
        <translation>Borgeren taster en hemmelig kode. Vend dig væk, til det er gjort.</translation>
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
        <translation>Om arbejdet, aldrig om borgeren: ingen navne, ingen numre.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Store the note</source>
        <translation>Gem noten</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1 of %2 characters</source>
        <translation>%1 af %2 tegn</translation>
    </message>
</context>
<context>
    <name>skranketid::OtherDaysPage</name>
    <message>
        <location filename="../ui/admin/otherdayspage.cpp" line="+28"/>
        <source>as usual</source>
        <translation>som ellers</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Other days</source>
        <translation>Andre dage</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Days on which the counter is closed, or open at other hours than their weekday says. Enter stores the day.</source>
        <translation>Dage, hvor skranken er lukket eller har andre åbningstider end ugedagens. Enter gemmer dagen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As 24-12-%1; without a year it is of %1.</source>
        <translation>For eksempel 24-12-%1; uden årstal er den i %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hours of that day</source>
        <translation>Dagens åbningstid</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As 09:00-12:00. Empty: closed.</source>
        <translation>For eksempel 09:00-12:00. Tomt: lukket.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Told of %1</source>
        <translation>Aftalt for %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No public holidays, but often closed</source>
        <translation>Ikke helligdage, men ofte lukket</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Public holidays of %1: closed unless told otherwise</source>
        <translation>Helligdage i %1: lukket, hvis intet andet er aftalt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No day yet.</source>
        <translation>Ingen endnu.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>As usual again</source>
        <translation>Som ellers igen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1: closed</source>
        <translation>%1: lukket</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close that day</source>
        <translation>Luk den dag</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>There is no such day. Write it as 24-12-%1.</source>
        <translation>Den dag findes ikke. Skriv den som 24-12-%1.</translation>
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
        <translation>%1 på dansk</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 in English</source>
        <translation>%1 på engelsk</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Write a date such as %1.</source>
        <translation>Skriv en dato som %1.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Write minutes with at most one decimal, or minutes and seconds such as 4:30; at most %1.</source>
        <translation>Skriv minutter med højst én decimal, eller minutter og sekunder som 4:30; højst %1.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>These steps belong to an option and come when it is chosen. Ins adds the first one, Delete takes all of them away.</source>
        <translation>Disse trin hører til en valgmulighed og kommer, når den vælges. Ins tilføjer det første, Delete fjerner dem alle.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The last steps of every session. Ins adds the first one.</source>
        <translation>De sidste trin i enhver ekspedition. Ins tilføjer det første.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The steps of every session, in their order. Ins adds the first one.</source>
        <translation>Trinene i enhver ekspedition i rækkefølge. Ins tilføjer det første.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Put in the steps of the choice “%1”</source>
        <translation>Indsæt trinene for valget »%1«</translation>
    </message>
    <message>
        <location filename="../ui/admin/partfieldsof.cpp" line="+16"/>
        <source>The list</source>
        <translation>Listen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Id, the same for all versions</source>
        <translation>Id, det samme for alle versioner</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+84"/>
        <location line="+34"/>
        <location line="+54"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location line="-170"/>
        <source>Summary</source>
        <translation>Resumé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last day; empty: none</source>
        <translation>Sidste dag; tom: ingen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Offices that use it, with ; between them; empty: all</source>
        <translation>Borgerservicesteder, der bruger den, med ; imellem; tom: alle</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Outcome codes, the most common first</source>
        <translation>Afslutningskoder, de mest brugte først</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Historical: not offered at the counter</source>
        <translation>Historisk: tilbydes ikke ved skranken</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Add a choice</source>
        <translation>Tilføj et valg</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add an add-on</source>
        <translation>Tilføj et tillæg</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Write minutes with at most one decimal, or nothing.</source>
        <translation>Skriv minutter med højst én decimal, eller ingenting.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Minutes the same work took before; may be empty</source>
        <translation>Minutter, det samme arbejde tog før; må være tom</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Estimate for a whole session</source>
        <translation>Skøn for en hel ekspedition</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The committee&apos;s own number</source>
        <translation>Udvalgets eget tal</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Holds for</source>
        <translation>Gælder for</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Choice “%1”</source>
        <translation>Valget »%1«</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is chosen in a session. One step must set it; an option may bring steps of its own. Ins adds an option.</source>
        <translation>Det, der vælges i en ekspedition. Ét trin skal sætte det; en valgmulighed kan have sine egne trin. Ins tilføjer en valgmulighed.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Several options can be chosen together</source>
        <translation>Flere muligheder kan vælges sammen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Option</source>
        <translation>Valgmulighed</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Name in files and figures</source>
        <translation>Navn i filer og tal</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Hint; may be empty</source>
        <translation>Hjælpetekst; må være tom</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Give it steps of its own</source>
        <translation>Giv den sine egne trin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Give it short steps, for who has a MitID already</source>
        <translation>Giv den korte trin, til den, der har MitID i forvejen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Here come the steps of what was chosen</source>
        <translation>Her kommer trinene for det valgte</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>full</source>
        <translation>fuld</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>short</source>
        <translation>kort</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shown until something is chosen</source>
        <translation>Vises, indtil der er valgt</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Guidance</source>
        <translation>Vejledning</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Minutes expected</source>
        <translation>Forventede minutter</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Id of the step</source>
        <translation>Trinets id</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kept when the list is switched, with equal names in the other list</source>
        <translation>Bevares ved skift af liste til samme navn i den anden liste</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Rules that are shown, by their keys</source>
        <translation>Regler, der vises, ved deres nøgler</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Required</source>
        <translation>Skal udføres</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look away</source>
        <translation>Kig væk</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lock: nothing after it comes first</source>
        <translation>Lås: intet efter trinet kommer før det</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Level card</source>
        <translation>Sikringsniveau-kort</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Who does it</source>
        <translation>Hvem gør det</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>nothing</source>
        <translation>intet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>reason</source>
        <translation>årsag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>outcome</source>
        <translation>afslutning</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Sets</source>
        <translation>Sætter</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Add-on: steps outside the estimate</source>
        <translation>Tillæg: trin uden for skønnet</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>When it is needed</source>
        <translation>Hvornår det er nødvendigt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>After the step with this id; empty: at the end</source>
        <translation>Efter trinet med dette id; tom: til sidst</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Refusal: other open steps are not needed then</source>
        <translation>Afslag: andre åbne trin er så ikke nødvendige</translation>
    </message>
</context>
<context>
    <name>skranketid::PartModel</name>
    <message numerus="yes">
        <location filename="../models/items/partmodel.cpp" line="+79"/>
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n fejl</numerusform>
            <numerusform>%n fejl</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranketid::PassphraseBox</name>
    <message>
        <location filename="../ui/admin/passphrasebox.cpp" line="-45"/>
        <location line="+26"/>
        <source>The administrator&apos;s passphrase</source>
        <translation>Administratorens adgangsfrase</translation>
    </message>
    <message>
        <location line="-25"/>
        <source>A new passphrase for the administrator</source>
        <translation>Ny adgangsfrase til administratoren</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+25"/>
        <source>The manager&apos;s passphrase</source>
        <translation>Lederens adgangsfrase</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>A new passphrase for the manager</source>
        <translation>Ny adgangsfrase til lederen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>At least %1 characters. It protects these pages, not the file with the data.</source>
        <translation>Mindst %1 tegn. Den beskytter siderne her, ikke filen med data.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>None is set yet. Choose one of at least %1 characters; from now on it is asked for here. It protects these pages, not the file with the data.</source>
        <translation>Der er ingen endnu. Vælg en på mindst %1 tegn; fra nu af bliver der spurgt om den her. Den beskytter siderne her, ikke filen med data.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>None is set yet. Whoever sets it must know the manager&apos;s: type that first.</source>
        <translation>Der er ingen endnu. Den, der vælger den, skal kende lederens: skriv den først.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>None is set yet. Whoever sets it must know the administrator&apos;s: type that first.</source>
        <translation>Der er ingen endnu. Den, der vælger den, skal kende administratorens: skriv den først.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The passphrase so far</source>
        <translation>Den hidtidige adgangsfrase</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>New passphrase</source>
        <translation>Ny adgangsfrase</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The same once more</source>
        <translation>Den samme igen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Set the passphrase</source>
        <translation>Gem adgangsfrasen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>Wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Vent %n sekund før næste forsøg.</numerusform>
            <numerusform>Vent %n sekunder før næste forsøg.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The two are not the same.</source>
        <translation>De to er ikke ens.</translation>
    </message>
</context>
<context>
    <name>skranketid::PassphrasePage</name>
    <message>
        <location filename="../ui/admin/passphrasepage.cpp" line="+41"/>
        <source>The administrator&apos;s passphrase is set.</source>
        <translation>Administratorens adgangsfrase er gemt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The manager&apos;s passphrase is set.</source>
        <translation>Lederens adgangsfrase er gemt.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Passphrases</source>
        <translation>Adgangsfraser</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The manager&apos;s opens the pages of the office, the administrator&apos;s those and a few more: how long data are kept, backups. Nobody needs one to serve a citizen.</source>
        <translation>Lederens åbner kontorets sider, administratorens dem og nogle flere: hvor længe data gemmes, sikkerhedskopier. Ingen behøver en for at betjene en borger.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A passphrase protects these pages, not the file: whoever may read or replace the database&apos;s file on this computer needs none. That is what the computer&apos;s own users, rights and encrypted disk are for. One that was forgotten is reset on this computer with “skranketid passphrase reset”.</source>
        <translation>En adgangsfrase beskytter siderne her, ikke filen: den, der må læse eller udskifte databasens fil på denne computer, behøver ingen. Det er det, computerens egne brugere, rettigheder og krypterede disk er til for. En, der er glemt, fjernes på denne computer med »skranketid passphrase reset«.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The manager&apos;s passphrase</source>
        <translation>Lederens adgangsfrase</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+7"/>
        <source>Change</source>
        <translation>Skift</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>The manager has forgotten it, or none is set</source>
        <translation>Lederen har glemt den, eller der er ingen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Set a new one</source>
        <translation>Vælg en ny</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The administrator&apos;s passphrase</source>
        <translation>Administratorens adgangsfrase</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The administrator&apos;s passphrase: none is set</source>
        <translation>Administratorens adgangsfrase: der er ingen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Set</source>
        <translation>Vælg</translation>
    </message>
</context>
<context>
    <name>skranketid::PlacesPage</name>
    <message>
        <location filename="../ui/admin/placespage.cpp" line="+51"/>
        <source>Offices and desks</source>
        <translation>Kontorer og skranker</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>A session carries the name its desk had when it began. A new name holds for sessions started from then on.</source>
        <translation>En ekspedition bærer det navn, skranken havde, da den begyndte. Et nyt navn gælder for ekspeditioner, der begynder derefter.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This desk: %1</source>
        <translation>Denne skranke: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Names in the sessions of this file</source>
        <translation>Navne i ekspeditionerne i denne fil</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No sessions yet.</source>
        <translation>Ingen ekspeditioner endnu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rename this desk</source>
        <translation>Omdøb denne skranke</translation>
    </message>
    <message numerus="yes">
        <location line="+28"/>
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n ekspedition</numerusform>
            <numerusform>%n ekspeditioner</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: %2, last on %3</source>
        <translation>%1: %2, senest %3</translation>
    </message>
</context>
<context>
    <name>skranketid::PublishView</name>
    <message>
        <location filename="../ui/admin/publishview.cpp" line="+66"/>
        <source>First day; today at the earliest</source>
        <translation>Første dag; tidligst i dag</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Write a date such as %1.</source>
        <translation>Skriv en dato som %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This day has passed. Sessions of that day stay on their version.</source>
        <translation>Den dag er passeret. Dens ekspeditioner bliver på deres version.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Publish %1 as version %2</source>
        <translation>Udgiv %1 som version %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is published is never changed. It holds from its first day; who is in the middle of a session then goes on with the old version.</source>
        <translation>Det, der er udgivet, ændres aldrig. Det gælder fra sin første dag; den, der da er midt i en ekspedition, fortsætter med den gamle version.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What changes</source>
        <translation>Det ændrer sig</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Publish</source>
        <translation>Udgiv</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back to the draft</source>
        <translation>Tilbage til kladden</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>No mistakes.</source>
        <translation>Ingen fejl.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n mistake(s) to correct first. Enter goes there.</source>
        <translation>
            <numerusform>%n fejl skal rettes først. Enter går derhen.</numerusform>
            <numerusform>%n fejl skal rettes først. Enter går derhen.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>the list</source>
        <translation>listen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What is wrong</source>
        <translation>Hvad der er galt</translation>
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
        <translation>Rapporten kunne ikke laves: processen til den sluttede før tid. Prøv igen.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>The report could not be made: %1</source>
        <translation>Rapporten kunne ikke laves: %1</translation>
    </message>
</context>
<context>
    <name>skranketid::ReportOutput</name>
    <message>
        <location filename="../ui/report/reportoutput.cpp" line="+43"/>
        <source>Writing …</source>
        <translation>Skriver …</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Sent to the printer %1.</source>
        <translation>Sendt til printeren %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Printed to the file %1.</source>
        <translation>Udskrevet til filen %1.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>There is no printer on this computer.</source>
        <translation>Der er ingen printer på denne computer.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Saved as %1, and beside it as the web page %2.</source>
        <translation>Gemt som %1 og ved siden af som websiden %2.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Saved as %1, but not as a web page: %2</source>
        <translation>Gemt som %1, men ikke som webside: %2</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>No program on this computer opens the web page %1.</source>
        <translation>Intet program på denne computer åbner websiden %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The web page is open in your browser.</source>
        <translation>Websiden er åben i din browser.</translation>
    </message>
</context>
<context>
    <name>skranketid::ReportWindow</name>
    <message>
        <location filename="../ui/report/reportwindow.cpp" line="+162"/>
        <source>Reading the day …</source>
        <translation>Læser dagen …</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>This day cannot be read: %1</source>
        <translation>Denne dag kan ikke læses: %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>“Open as web page” gives the page in a form to be read aloud.</source>
        <translation>»Åbn som webside« giver siden i en form, der kan læses op.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Daily report, %1</source>
        <translation>Dagsrapport, %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Daily report, %1 – Skranketid</source>
        <translation>Dagsrapport, %1 – Skranketid</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Today, %1</source>
        <translation>I dag, %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Previous day</source>
        <translation>Forrige dag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next day</source>
        <translation>Næste dag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whole page</source>
        <translation>Hele siden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Page width</source>
        <translation>Sidebredde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open as web page</source>
        <translation>Åbn som webside</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>The journal could not note the print: %1</source>
        <translation>Udskriften kunne ikke noteres i journalen: %1</translation>
    </message>
</context>
<context>
    <name>skranketid::RetentionPage</name>
    <message>
        <location filename="../ui/admin/retentionpage.cpp" line="+59"/>
        <source>What is kept</source>
        <translation>Hvad der gemmes</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Notes %1 days, sessions %2 months, their summaries %3 years: these three are set under Settings. Nothing goes by itself, and nothing without a backup and an event that says what went.</source>
        <translation>Noter %1 dage, ekspeditioner %2 måneder, opgørelserne over dem %3 år: de tre tal sættes under Indstillinger. Intet forsvinder af sig selv, og intet uden en sikkerhedskopi og en hændelse, der siger, hvad der forsvandt.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Remove what is old …</source>
        <translation>Fjern det gamle …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export the journal first …</source>
        <translation>Eksportér journalen først …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove it</source>
        <translation>Fjern det</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep it</source>
        <translation>Behold det</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancel</source>
        <translation>Afbryd</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove it? A backup is made first. Notes are erased; of sessions only sums by day are left, which cannot be corrected any more.</source>
        <translation>Fjern det? Først tages en sikkerhedskopi. Noter slettes; af ekspeditionerne bliver kun summer pr. dag, som ikke længere kan rettes.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Looking for what is old …</source>
        <translation>Leder efter det gamle …</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Nothing is old enough to go.</source>
        <translation>Intet er gammelt nok til at blive fjernet.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n notes from before %1.</source>
        <translation>
            <numerusform>%n note fra før %1.</numerusform>
            <numerusform>%n noter fra før %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n sessions from before %1.</source>
        <translation>
            <numerusform>%n ekspedition fra før %1.</numerusform>
            <numerusform>%n ekspeditioner fra før %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n summaries of days before %1.</source>
        <translation>
            <numerusform>%n opgørelse over dage før %1.</numerusform>
            <numerusform>%n opgørelser over dage før %1.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>It was cancelled.</source>
        <translation>Det blev afbrudt.</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Removed: %1 notes, %2 sessions, %3 summaries. Event %4 says so.</source>
        <translation>Fjernet: noter %1, ekspeditioner %2, opgørelser %3. Det står i hændelse %4.</translation>
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
        <translation>Eksportér journalen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The journal is in %1.</source>
        <translation>Journalen ligger i %1.</translation>
    </message>
</context>
<context>
    <name>skranketid::RetireView</name>
    <message>
        <location filename="../ui/admin/retireview.cpp" line="+39"/>
        <source>Last day it can be started</source>
        <translation>Sidste dag, den kan startes</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Write a date such as %1.</source>
        <translation>Skriv en dato som %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Yesterday at the earliest: sessions of earlier days have used it.</source>
        <translation>Tidligst i går: ekspeditioner fra tidligere dage har brugt den.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Retire %1</source>
        <translation>Tag %1 ud af brug</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is not offered after its last day, in any version there is now. Sessions keep it, and a new version takes it up again.</source>
        <translation>Den tilbydes ikke efter sin sidste dag i nogen af de versioner, der er nu. Ekspeditioner beholder den, og en ny version tager den i brug igen.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Retire</source>
        <translation>Tag ud af brug</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
</context>
<context>
    <name>skranketid::RuleBox</name>
    <message>
        <location filename="../ui/counter/rulebox.cpp" line="+37"/>
        <source>The sources disagree.</source>
        <translation>Kilderne er uenige.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Source: %1.</source>
        <translation>Kilde: %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 shows the whole rule and its source.</source>
        <translation>%1 viser hele reglen og kilden.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Rules of this step</source>
        <translation>Regler for trinnet</translation>
    </message>
</context>
<context>
    <name>skranketid::RulePage</name>
    <message>
        <location filename="../ui/counter/rulepage.cpp" line="+23"/>
        <source>Official source</source>
        <translation>Officiel kilde</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Press or secondary source</source>
        <translation>Presse eller anden kilde</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Our proposal</source>
        <translation>Vores forslag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Background</source>
        <translation>Baggrund</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>All steps are done</source>
        <translation>Alle trin er udført</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No rule belongs to this.</source>
        <translation>Der hører ingen regel til her.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>The sources disagree. This one holds here:</source>
        <translation>Kilderne er uenige. Denne gælder her:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Another source says:</source>
        <translation>En anden kilde siger:</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No rule is written down for this step.</source>
        <translation>Der er ikke noteret nogen regel til dette trin.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>%1: %2, read %3</source>
        <translation>%1: %2, læst %3</translation>
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
        <translation>%1 på dansk</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 in English</source>
        <translation>%1 på engelsk</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+66"/>
        <source>Write a date such as %1.</source>
        <translation>Skriv en dato som %1.</translation>
    </message>
    <message>
        <location line="-58"/>
        <source>The source that holds here</source>
        <translation>Den kilde, der gælder her</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Another source</source>
        <translation>En anden kilde</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Value, as in figures</source>
        <translation>Værdi, som tal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As the counter reads it</source>
        <translation>Som skranken læser den</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The source was read on</source>
        <translation>Kilden er læst den</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>How certain</source>
        <translation>Hvor sikkert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>official</source>
        <translation>officiel</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>press or secondary</source>
        <translation>presse eller anden hånd</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>background</source>
        <translation>baggrund</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>proposal</source>
        <translation>forslag</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Let this one hold</source>
        <translation>Lad denne gælde</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take this source away</source>
        <translation>Fjern denne kilde</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Add another source</source>
        <translation>Tilføj en kilde mere</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>First day of everything that was changed; today at the earliest</source>
        <translation>Første dag for alt det ændrede; tidligst i dag</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>This day has passed.</source>
        <translation>Den dag er passeret.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Correct the rule “%1”</source>
        <translation>Ret reglen »%1«</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not complete yet: %1 (%2)</source>
        <translation>Endnu ikke færdig: %1 (%2)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in use</source>
        <translation>i brug</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>corrected</source>
        <translation>rettet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Publish</source>
        <translation>Udgiv</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Redo</source>
        <translation>Gendan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
</context>
<context>
    <name>skranketid::RulesOverview</name>
    <message>
        <location filename="../ui/admin/rulesoverview.cpp" line="+59"/>
        <location line="+17"/>
        <source>Rules and prices</source>
        <translation>Regler og priser</translation>
    </message>
    <message>
        <location line="-16"/>
        <source>What the steps show beside the guidance, each with its source. A correction holds from its first day; what held before is kept.</source>
        <translation>Det, trinene viser ved siden af vejledningen, hver med sin kilde. En rettelse gælder fra sin første dag; det, der gjaldt før, bevares.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>changed, not published</source>
        <translation>ændret, ikke udgivet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>published, not in use yet</source>
        <translation>udgivet, endnu ikke i brug</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>sources disagree</source>
        <translation>kilderne er uenige</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Key</source>
        <translation>Nøgle</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Correct</source>
        <translation>Ret</translation>
    </message>
</context>
<context>
    <name>skranketid::RulesPage</name>
    <message>
        <location filename="../ui/admin/rulespage.cpp" line="+97"/>
        <source>Correction %1 of the rules holds from %2.</source>
        <translation>Rettelse %1 af reglerne gælder fra %2.</translation>
    </message>
    <message>
        <location filename="../ui/admin/rulespage.h" line="+26"/>
        <source>Rules and prices</source>
        <translation>Regler og priser</translation>
    </message>
</context>
<context>
    <name>skranketid::SessionPage</name>
    <message>
        <location filename="../ui/counter/sessionpage.cpp" line="+158"/>
        <source>The session</source>
        <translation>Ekspeditionen</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>As measured, and as it is now</source>
        <translation>Som målt og som den er nu</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There is a note.</source>
        <translation>Der er en note.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Steps</source>
        <translation>Trin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Everything noted about it</source>
        <translation>Alt, der er noteret om den</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>It was imported or simulated: it can be read here, not changed.</source>
        <translation>Den er importeret eller simuleret: her kan den læses, ikke ændres.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is of a journal from before a restore: it can be read here, not changed.</source>
        <translation>Den hører til en journal fra før en gendannelse: her kan den læses, ikke ændres.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It was started by mistake and does not count.</source>
        <translation>Den blev startet ved en fejl og tæller ikke med.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It has not ended yet. It can be changed when it has.</source>
        <translation>Den er ikke afsluttet endnu. Den kan rettes, når den er.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Its day is closed: what is changed now needs the manager&apos;s passphrase.</source>
        <translation>Dagen er lukket: ændringer kræver nu lederens adgangsfrase.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Put right with one key:</source>
        <translation>Ret med én tast:</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>There is nothing to undo here.</source>
        <translation>Der er intet at fortryde her.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Undone.</source>
        <translation>Fortrudt.</translation>
    </message>
</context>
<context>
    <name>skranketid::SettingsPage</name>
    <message>
        <location filename="../ui/admin/settingspage.cpp" line="+56"/>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>What holds at every desk of the office. A change holds from now on, at once.</source>
        <translation>Det, der gælder ved alle kontorets skranker. En ændring gælder straks og fra nu af.</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>On</source>
        <translation>Til</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Off</source>
        <translation>Fra</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Standard: %1.</source>
        <translation>Standard: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From %1 to %2.</source>
        <translation>Fra %1 til %2.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Last changed on %1, %2, by %3.</source>
        <translation>Senest ændret %1 %2 af %3.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1: %2. It was %3.</source>
        <translation>%1: %2. Det var %3.</translation>
    </message>
</context>
<context>
    <name>skranketid::SetupPage</name>
    <message>
        <location filename="../ui/counter/setuppage.cpp" line="-115"/>
        <source>The name is too long: at most %1 characters.</source>
        <translation>Navnet er for langt: højst %1 tegn.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This looks like a CPR number. Write it without the number.</source>
        <translation>Det ligner et CPR-nummer. Skriv det uden nummeret.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The name holds characters that cannot be printed. Type it again.</source>
        <translation>Navnet indeholder tegn, der ikke kan vises. Skriv det igen.</translation>
    </message>
    <message>
        <location line="+93"/>
        <source>Welcome to Skranketid</source>
        <translation>Velkommen til Skranketid</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Where does this program stand? It can be changed later with %1.</source>
        <translation>Hvor bruges programmet? Det kan ændres senere med %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sessions started from now on carry the new names; earlier ones keep theirs.</source>
        <translation>Ekspeditioner, der startes fra nu af, får de nye navne; tidligere beholder deres.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Office</source>
        <translation>Borgerservice</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Borgerservice, the town hall</source>
        <translation>Borgerservice, rådhuset</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Desk</source>
        <translation>Skranke</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose with %1</source>
        <translation>Vælg med %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Go to the counter</source>
        <translation>Til skranken</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Store</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>skranketid::SidePanel</name>
    <message>
        <location filename="../ui/counter/sidepanel.cpp" line="+48"/>
        <source>%1 · all %2 steps done</source>
        <translation>%1 · alle %2 trin er udført</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · trin %2 af %3</translation>
    </message>
</context>
<context>
    <name>skranketid::StaffNoticePage</name>
    <message>
        <location filename="../ui/admin/documentpage.cpp" line="+53"/>
        <source>Staff notice</source>
        <translation>Orientering til medarbejdere</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>staff-notice</source>
        <comment>file name</comment>
        <translation>orientering</translation>
    </message>
</context>
<context>
    <name>skranketid::StartPage</name>
    <message numerus="yes">
        <location filename="../ui/counter/startpage.cpp" line="-3"/>
        <source>%n session(s) without a known end. The last one: started %1, %2.</source>
        <translation>
            <numerusform>%n ekspedition uden kendt afslutning: startet %1, %2.</numerusform>
            <numerusform>%n ekspeditioner uden kendt afslutning. Den seneste: startet %1, %2.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tell when it ended</source>
        <translation>Sig, hvornår den sluttede</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Without steps: only what the citizen got and how it ended. The time is measured.</source>
        <translation>Uden trin: kun hvad borgeren fik, og hvordan det endte. Tiden måles som ellers.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>With steps</source>
        <translation>Med trin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Without steps</source>
        <translation>Uden trin</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>By appointment</source>
        <translation>Med tid</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Walked in</source>
        <translation>Uden tid</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Begins now</source>
        <translation>Begynder nu</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Began %n min ago</source>
        <translation>
            <numerusform>Begyndte for %n min. siden</numerusform>
            <numerusform>Begyndte for %n min. siden</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>What does the citizen come for?</source>
        <translation>Hvad kommer borgeren for?</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+1"/>
        <source>Ticket number</source>
        <translation>Kønummer</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Today at this desk</source>
        <translation>I dag ved denne skranke</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No sessions yet.</source>
        <translation>Ingen ekspeditioner endnu.</translation>
    </message>
</context>
<context>
    <name>skranketid::StatusFoot</name>
    <message>
        <location filename="../ui/counter/statusfoot.cpp" line="+58"/>
        <source>Checklist version %1, valid from %2</source>
        <translation>Tjekliste version %1, gælder fra %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The manager may tell desks apart</source>
        <translation>Lederen kan skelne mellem skrankerne</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>Today: %n sessions · stored locally</source>
        <translation>
            <numerusform>I dag: %n ekspedition · gemt lokalt</numerusform>
            <numerusform>I dag: %n ekspeditioner · gemt lokalt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranketid::StepModel</name>
    <message numerus="yes">
        <location filename="../models/items/stepmodel.cpp" line="+134"/>
        <source>%n min</source>
        <translation>
            <numerusform>%n min.</numerusform>
            <numerusform>%n min.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>together</source>
        <translation>samlet</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>expected %1</source>
        <translation>forventet %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>next</source>
        <translation>næste</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>to do</source>
        <translation>mangler</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>if needed</source>
        <translation>ved behov</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>locked</source>
        <translation>låst</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>done</source>
        <translation>udført</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not relevant</source>
        <translation>ikke relevant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>failed</source>
        <translation>mislykket</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>not needed</source>
        <translation>ikke nødvendigt</translation>
    </message>
</context>
<context>
    <name>skranketid::StepPage</name>
    <message>
        <location filename="../ui/counter/steppage.cpp" line="+94"/>
        <source>Put on hold</source>
        <translation>Sæt på hold</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>All steps are done</source>
        <translation>Alle trin er udført</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose how it ended.</source>
        <translation>Vælg, hvordan det endte.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Done in %1</source>
        <translation>Udført på %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not relevant</source>
        <translation>Ikke relevant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Failed</source>
        <translation>Mislykkedes</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Not needed: the session ends with a refusal</source>
        <translation>Ikke nødvendigt: ekspeditionen ender med afslag</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Locked until “%1” is done: identity is confirmed before anything is changed</source>
        <translation>Låst, til »%1« er udført: identiteten bekræftes, før noget ændres</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>If needed</source>
        <translation>Ved behov</translation>
    </message>
    <message>
        <location line="+76"/>
        <source>More than one</source>
        <translation>Flere midler</translation>
    </message>
    <message numerus="yes">
        <location line="+25"/>
        <source>%n steps</source>
        <translation>
            <numerusform>%n trin</numerusform>
            <numerusform>%n trin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Done, %n steps</source>
        <translation>
            <numerusform>Udført, %n trin</numerusform>
            <numerusform>Udført, %n trin</numerusform>
        </translation>
    </message>
    <message>
        <location line="-33"/>
        <source>Choose and go on</source>
        <translation>Vælg og gå videre</translation>
    </message>
    <message>
        <location line="-83"/>
        <location line="+85"/>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
</context>
<context>
    <name>skranketid::StripArea</name>
    <message>
        <location filename="../ui/counter/striparea.cpp" line="+61"/>
        <source>Resume</source>
        <translation>Genoptag</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>A session was interrupted at %1: %2.</source>
        <translation>En ekspedition blev afbrudt %1: %2.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>It was work</source>
        <translation>Det var arbejde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It was a pause</source>
        <translation>Det var en pause</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Part of it was work</source>
        <translation>Noget af det var arbejde</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 It counts as a pause. Was it?</source>
        <translation>%1 Det tæller som pause. Passer det?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 Was it work?</source>
        <translation>%1 Var det arbejde?</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>End training</source>
        <translation>Afslut øvelse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Training: this session counts for nothing.</source>
        <translation>Øvelse: denne ekspedition tæller ikke med.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Training: the next session counts for nothing.</source>
        <translation>Øvelse: den næste ekspedition tæller ikke med.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>On hold: %1. %2.</source>
        <translation>På hold: %1. %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On hold: %1.</source>
        <translation>På hold: %1.</translation>
    </message>
</context>
<context>
    <name>skranketid::StripBody</name>
    <message>
        <location filename="../ui/strip/stripbody.cpp" line="+118"/>
        <source>Look away: the citizen types a secret.</source>
        <translation>Kig væk: borgeren taster noget hemmeligt.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Put on hold</source>
        <translation>Sæt på hold</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Resume</source>
        <translation>Genoptag</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose in the window</source>
        <translation>Vælg i vinduet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open the window</source>
        <translation>Åbn vinduet</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+2"/>
        <source>Hide the strip</source>
        <translation>Skjul minivinduet</translation>
    </message>
</context>
<context>
    <name>skranketid::StripControl</name>
    <message>
        <location filename="../ui/strip/stripcontrol.cpp" line="+54"/>
        <source>These keys now work in other programs too. %1.</source>
        <translation>Disse taster virker nu også i andre programmer. %1.</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>This desktop uses Wayland, where no window can put itself on top or back in its place: the menu of the window manager can.</source>
        <translation>Skrivebordet bruger Wayland, hvor intet vindue selv kan lægge sig øverst eller tilbage på sin plads: det kan vinduesmenuen.</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>%1: only before a session starts.</source>
        <translation>%1: kun før en ekspedition begynder.</translation>
    </message>
</context>
<context>
    <name>skranketid::StripWindow</name>
    <message>
        <location filename="../ui/strip/stripwindow.cpp" line="+72"/>
        <source>Skranketid, strip</source>
        <translation>Skranketid, minivindue</translation>
    </message>
</context>
<context>
    <name>skranketid::TimeBox</name>
    <message>
        <location filename="../ui/counter/timebox.cpp" line="+116"/>
        <source>A time is written like 14:30.</source>
        <translation>Et klokkeslæt skrives som 14.30.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A date is written like 20/10/2026.</source>
        <translation>En dato skrives som 20-10-2026.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The clocks never showed that time: they were put forward that night.</source>
        <translation>Det klokkeslæt fandtes ikke: uret blev stillet frem den nat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The clocks showed that time twice that night. Which one was it?</source>
        <translation>Det klokkeslæt kom to gange den nat. Hvilken gang var det?</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Time</source>
        <translation>Klokkeslæt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The first time, summer time</source>
        <translation>Første gang, sommertid</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The second time, winter time</source>
        <translation>Anden gang, vintertid</translation>
    </message>
</context>
<context>
    <name>skranketid::TimeHeader</name>
    <message>
        <location filename="../ui/counter/timeheader.cpp" line="+78"/>
        <source>Minutes so far</source>
        <translation>Minutter indtil nu</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>%1 NemID</source>
        <translation>%1 NemID</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 estimate</source>
        <translation>%1 skønnet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 proposal</source>
        <translation>%1 foreslået</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 planned</source>
        <translation>%1 planlagt</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The time is hidden</source>
        <translation>Tiden er skjult</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It is measured all the same</source>
        <translation>Den måles alligevel</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Ticket and note hidden</source>
        <translation>Kønummer og note skjult</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Why longer?</source>
        <translation>Hvorfor længere?</translation>
    </message>
    <message>
        <location line="-27"/>
        <source>Ready for the next citizen</source>
        <translation>Klar til næste borger</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 %2, %3</source>
        <translation>%1 den %2, %3</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
</context>
<context>
    <name>skranketid::TodayModel</name>
    <message>
        <location filename="../models/items/todaymodel.cpp" line="+31"/>
        <source>Began</source>
        <translation>Begyndt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Checklist</source>
        <translation>Tjekliste</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Authenticator</source>
        <translation>Middel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Minutes</source>
        <translation>Min.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Outcome</source>
        <translation>Udfald</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <location line="+54"/>
        <location line="+12"/>
        <source>Not ended</source>
        <translation>Ikke afsluttet</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>On hold since %1</source>
        <translation>På hold siden %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>In progress</source>
        <translation>I gang</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Not counted</source>
        <translation>Tæller ikke med</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No end code</source>
        <translation>Ingen afslutningskode</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>training</source>
        <translation>øvelse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>excluded</source>
        <translation>holdt ude</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>measured</source>
        <translation>målt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>corrected</source>
        <translation>rettet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>recovered</source>
        <translation>genskabt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>imported</source>
        <translation>importeret</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>simulated</source>
        <translation>simuleret</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>unknown</source>
        <translation>ukendt</translation>
    </message>
</context>
</TS>
