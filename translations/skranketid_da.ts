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
        <location filename="../app/commands/backup.cpp" line="+49"/>
        <source>The backup is back in use, but where the journal stands could not be noted outside the database; that is done at the next session. %1</source>
        <translation>Sikkerhedskopien er taget i brug, men det kunne ikke noteres uden for databasen, hvor langt journalen er nået; det sker ved næste ekspedition. %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 is written and checked.</source>
        <translation>%1 er skrevet og kontrolleret.</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
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
        <location filename="../app/catalogueloader.cpp" line="+37"/>
        <source>%1 An imported checklist is broken: bring the file back from a backup of the profile.</source>
        <translation>%1 En importeret tjekliste er ødelagt: hent filen tilbage fra en sikkerhedskopi af profilen.</translation>
    </message>
    <message>
        <location line="+30"/>
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
        <location filename="../models/domain/checklist/checklistcheck.cpp" line="+59"/>
        <source>the last day is before the first</source>
        <translation>den sidste dag ligger før den første</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 entries are too many; at most %2 fit</source>
        <translation>%1 poster er for mange; der er plads til højst %2</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>“%1” is used already: %2</source>
        <translation>»%1« er allerede brugt: %2</translation>
    </message>
    <message>
        <location line="+50"/>
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
        <location filename="../models/domain/checklist/checklistsums.cpp" line="+86"/>
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
        <location line="+7"/>
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
        <location line="+24"/>
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
        <location filename="../app/commands/checklistimport.cpp" line="+36"/>
        <source>The file %1 cannot be written (%2). Make room, or ask for the right to write there.</source>
        <translation>Filen %1 kan ikke skrives (%2). Skaf plads, eller bed om ret til at skrive der.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 has a version %2 already, with other content. Give the new content a higher version number.</source>
        <translation>%1 har allerede en version %2 med et andet indhold. Giv det nye indhold et højere versionsnummer.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1 Nothing was imported; “checklists check” tells every mistake.</source>
        <translation>%1 Intet er importeret; »checklists check« viser alle fejl.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1, version %2, is in use from %3.</source>
        <translation>%1, version %2, er i brug fra %3.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, version %2, valid from %3, is there already. Nothing was changed.</source>
        <translation>%1, version %2, gældende fra %3, findes allerede. Intet er ændret.</translation>
    </message>
    <message>
        <location filename="../app/commands/checklists.cpp" line="+46"/>
        <source>There is no checklist %1. “skranketid checklists list” shows them all.</source>
        <translation>Der er ingen tjekliste %1. »skranketid checklists list« viser dem alle.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>The file %1 cannot be written (%2). Choose another place.</source>
        <translation>Filen %1 kan ikke skrives (%2). Vælg et andet sted.</translation>
    </message>
    <message>
        <location line="+17"/>
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
        <source>file to write; one that exists is replaced</source>
        <translation>fil, der skrives; findes den, erstattes den</translation>
    </message>
    <message>
        <location line="+8"/>
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
        <location line="+4"/>
        <source>file to write</source>
        <translation>fil, der skrives</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>backup to bring back</source>
        <translation>sikkerhedskopi, der gendannes</translation>
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
        <source>bring a backup back after checking it</source>
        <translation>gendan en sikkerhedskopi efter kontrol</translation>
    </message>
    <message>
        <location line="+2"/>
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
        <location line="+54"/>
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
        <location line="+8"/>
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
        <translation>90 %</translation>
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
        <location line="+27"/>
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
    <message>
        <location line="-7"/>
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
        <location filename="../models/domain/checklist/checklistreader.cpp" line="+111"/>
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
        <source>this must be %1</source>
        <translation>her skal stå %1</translation>
    </message>
    <message>
        <location line="-35"/>
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
        <location line="+9"/>
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
        <location line="+33"/>
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
</context>
<context>
    <name>Engine</name>
    <message>
        <location filename="../models/domain/engine/command.cpp" line="+79"/>
        <source>%1 has no option “%2”. It is written: %3</source>
        <translation>%1 har ikke tilvalget »%2«. Kommandoen skrives: %3</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The option “%1” is given twice.</source>
        <translation>Tilvalget »%1« er angivet to gange.</translation>
    </message>
    <message>
        <location line="+70"/>
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
        <location line="+9"/>
        <location filename="../models/domain/engine/decideflow.cpp" line="+261"/>
        <location filename="../models/domain/engine/deciderepair.cpp" line="+141"/>
        <location filename="../models/domain/engine/decidesteps.cpp" line="+162"/>
        <source>The command is written: %1</source>
        <translation>Kommandoen skrives: %1</translation>
    </message>
    <message>
        <location filename="../models/domain/engine/decideflow.cpp" line="-222"/>
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
        <location line="+55"/>
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
        <location line="+28"/>
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
        <location filename="../models/domain/engine/decider.cpp" line="+85"/>
        <source>There is no such choice. Choose one from the list.</source>
        <translation>Det valg findes ikke. Vælg et fra listen.</translation>
    </message>
    <message>
        <location filename="../models/domain/engine/deciderepair.cpp" line="-47"/>
        <source>There is nothing to undo.</source>
        <translation>Der er intet at fortryde.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It is too late to undo that: another session has been in hand since. Correct or reopen session %1 instead.</source>
        <translation>Det er for sent at fortryde: en anden ekspedition har været i gang siden. Ret eller genåbn ekspedition %1 i stedet.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>There is nothing to redo.</source>
        <translation>Der er intet at gentage.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is too late to redo that: another session has been in hand since.</source>
        <translation>Det er for sent at gentage: en anden ekspedition har været i gang siden.</translation>
    </message>
    <message>
        <location line="+25"/>
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
        <location line="+34"/>
        <source>There is no other session %1 at this desk.</source>
        <translation>Der er ingen anden ekspedition %1 ved denne skranke.</translation>
    </message>
    <message>
        <location filename="../models/domain/engine/decidecorrect.cpp" line="+45"/>
        <source>The time on hold must be between 0 and 24 hours.</source>
        <translation>Tiden på hold skal være mellem 0 og 24 timer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A time is written like 2026-09-08T14:30:00.</source>
        <translation>Et tidspunkt skrives som 2026-09-08T14:30:00.</translation>
    </message>
    <message>
        <location line="+40"/>
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
        <location filename="../models/domain/data/jsonparser.cpp" line="+29"/>
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
        <location line="+7"/>
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
        <location filename="../ui/counter/notepage.cpp" line="+83"/>
        <location filename="../ui/counter/setuppage.cpp" line="+148"/>
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
        <location filename="../models/domain/text/note.cpp" line="+271"/>
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
        <location line="+68"/>
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
        <location filename="../ui/counter/question.cpp" line="+49"/>
        <source>Often used at this desk</source>
        <translation>Bruges ofte ved denne skranke</translation>
    </message>
    <message>
        <location line="+35"/>
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
    <name>RulesReader</name>
    <message>
        <location filename="../models/domain/checklist/rulesreader.cpp" line="+52"/>
        <source>the rule “%1” stands twice</source>
        <translation>reglen »%1« står to gange</translation>
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
        <location filename="../app/services.cpp" line="+57"/>
        <source>The database does not add up. %1: %2 “skranketid verify” tells all of it; keep the newest backup.</source>
        <translation>Databasen stemmer ikke. %1: %2 »skranketid verify« viser det hele; behold den nyeste sikkerhedskopi.</translation>
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
        <location filename="../models/store/anchor.cpp" line="+25"/>
        <source>The file %1, which says where the journal stood, cannot be read. Run a check of the database; it is written anew at the next session.</source>
        <translation>Filen %1, der viser, hvor langt journalen var nået, kan ikke læses. Kør en kontrol af databasen; filen skrives på ny ved næste ekspedition.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The file %1, which says where the journal stands, cannot be written (%2). Sessions are recorded all the same, but if the newest were lost, nobody would notice. Check that the disk is not full and that the folder may be written to.</source>
        <translation>Filen %1, der viser, hvor langt journalen er nået, kan ikke skrives (%2). Ekspeditionerne registreres alligevel, men hvis de nyeste gik tabt, ville ingen opdage det. Se efter, om disken er fuld, og om der må skrives i mappen.</translation>
    </message>
    <message>
        <location line="+75"/>
        <location filename="../models/store/chaincheck.cpp" line="+21"/>
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
        <location filename="../models/store/batchcheck.cpp" line="+68"/>
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
        <location filename="../models/store/chaincheck.cpp" line="+61"/>
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
        <location filename="../models/store/verifystart.cpp" line="+59"/>
        <source>Whether there are events or notes of an unknown chain could not be checked.</source>
        <translation>Om der er hændelser eller noter fra en ukendt kæde, kunne ikke kontrolleres.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Whether the newest events are there could not be checked.</source>
        <translation>Om de nyeste hændelser er der, kunne ikke kontrolleres.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>There are events or notes of an unknown chain.</source>
        <translation>Der er hændelser eller noter fra en ukendt kæde.</translation>
    </message>
    <message>
        <location filename="../models/store/verifyjob.cpp" line="+85"/>
        <source>The list of chains cannot be read, so nothing was checked.</source>
        <translation>Listen over kæder kan ikke læses, så intet er kontrolleret.</translation>
    </message>
    <message>
        <location line="+9"/>
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
        <location line="+9"/>
        <source>The events after this one cannot be read. They were not checked, nor were the sessions and batches they tell of.</source>
        <translation>Hændelserne efter denne kan ikke læses. De er ikke kontrolleret, og det er de ekspeditioner og batcher, de fortæller om, heller ikke.</translation>
    </message>
    <message>
        <location line="+72"/>
        <source>The note was changed after it was written.</source>
        <translation>Noten er ændret, efter at den blev skrevet.</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>The chain does not end where the next one says.</source>
        <translation>Kæden slutter ikke dér, hvor den næste siger.</translation>
    </message>
    <message>
        <location filename="../models/store/verifysessions.cpp" line="+1"/>
        <location line="+101"/>
        <source>session %1</source>
        <translation>ekspedition %1</translation>
    </message>
    <message>
        <location line="-83"/>
        <location line="+23"/>
        <source>The session belongs to no chain.</source>
        <translation>Ekspeditionen hører ikke til nogen kæde.</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>The events of the session cannot be read, so it was not checked.</source>
        <translation>Ekspeditionens hændelser kan ikke læses, så den er ikke kontrolleret.</translation>
    </message>
    <message>
        <location line="+18"/>
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
        <location filename="../app/gui.cpp" line="+212"/>
        <source>There is no display for the window. Without one, sessions are recorded with “skranketid record”; “skranketid --help” shows all commands.</source>
        <translation>Der er ingen skærm til vinduet. Uden skærm registreres ekspeditioner med »skranketid record«; »skranketid --help« viser alle kommandoer.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../ui/counter/words.cpp" line="+33"/>
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
    <message>
        <location line="+8"/>
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
    <name>skranketid::CounterFlow</name>
    <message>
        <location filename="../ui/counter/counterflow.cpp" line="+137"/>
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
</context>
<context>
    <name>skranketid::CounterWindow</name>
    <message>
        <location filename="../ui/counter/counterwindow.cpp" line="+142"/>
        <source>Ticket and note are shown.</source>
        <translation>Kønummer og note vises.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ticket and note are hidden.</source>
        <translation>Kønummer og note er skjult.</translation>
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
        <translation>Tal og bogstaver vælger det, der står på siden. Et dobbelttryk ved et uheld tæller kun én gang.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Switched on with %1, these work while another program is in front. %2.</source>
        <translation>Slås de til med %1, virker disse taster, også når et andet program er forrest. %2.</translation>
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
        <location filename="../ui/report/reportoutput.cpp" line="+45"/>
        <source>Writing the report …</source>
        <translation>Skriver rapporten …</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>The report was sent to the printer %1.</source>
        <translation>Rapporten er sendt til printeren %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The report was printed to the file %1.</source>
        <translation>Rapporten er udskrevet til filen %1.</translation>
    </message>
    <message>
        <location line="+7"/>
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
        <source>The report is saved as %1, and beside it as the web page %2.</source>
        <translation>Rapporten er gemt som %1 og ved siden af som websiden %2.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The report is saved as %1, but not as a web page: %2</source>
        <translation>Rapporten er gemt som %1, men ikke som webside: %2</translation>
    </message>
    <message>
        <location line="+16"/>
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
        <location filename="../ui/report/reportwindow.cpp" line="+213"/>
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
    <name>skranketid::RuleBox</name>
    <message>
        <location filename="../ui/counter/rulebox.cpp" line="+36"/>
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
        <location line="+17"/>
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
    <name>skranketid::StartPage</name>
    <message>
        <location filename="../ui/counter/startpage.cpp" line="+160"/>
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
        <location line="+4"/>
        <location line="+1"/>
        <source>Ticket number</source>
        <translation>Kønummer</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <location line="+9"/>
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
        <location filename="../ui/counter/statusfoot.cpp" line="+55"/>
        <source>Checklist version %1, valid from %2</source>
        <translation>Tjekliste version %1, gælder fra %2</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
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
        <location filename="../ui/counter/striparea.cpp" line="+56"/>
        <source>Resume</source>
        <translation>Genoptag</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>A session was interrupted at %1: %2.</source>
        <translation>En ekspedition blev afbrudt %1: %2.</translation>
    </message>
    <message>
        <location line="+17"/>
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
        <location line="+3"/>
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
