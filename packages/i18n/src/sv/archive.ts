/** `samplan verify`, `backup` and `restore`, and the evidence package. For whoever runs the server, and for archivists. */
export const archive = {
  // What has been checked
  'verify.version': 'OK   {{plan}}: {{label}}, version {{number}}, {{hash}}',
  'verify.decisions_one': 'OK   {{plan}}: {{count}} beslut',
  'verify.decisions_other': 'OK   {{plan}}: {{count}} beslut',
  'verify.versionFault': 'FEL  {{plan}}: {{label}}, version {{number}}: {{fault}}',
  'verify.caseFault': 'FEL  {{plan}}: {{fault}}',
  'verify.databaseFault': 'FEL  Databasen: {{fault}}',
  'verify.none': 'Ingen version är fryst än.',
  'verify.fine_one': '{{count}} version är kontrollerad och stämmer.',
  'verify.fine_other': '{{count}} versioner är kontrollerade och stämmer.',
  'verify.otherRenderer':
    'OBS  {{plan}}: {{label}}, version {{number}}: filerna är gjorda med {{renderer}}, det här programmet gör dem med {{own}}. De lagrade filerna gäller.',

  // What can be wrong
  'fault.text-changed': 'texten är inte den som frystes: kontrollsumman stämmer inte',
  'fault.text-unreadable': 'texten går inte att läsa som en version',
  'fault.head-differs': 'registret säger något annat än texten (kolumnen {{column}})',
  'fault.chain-broken': 'kedjan är bruten: versionen följer inte på den som står före',
  'fault.number-missing': 'en version saknas: här skulle version {{number}} stå',
  'fault.states-incomplete': 'de lagrade dokumenten är inte de som frystes: något saknas eller är utbytt',
  'fault.state-changed': 'det lagrade dokumentet {{doc}} är ändrat',
  'fault.projection-differs': 'de lagrade dokumenten säger något annat än texten',
  'fault.projector-newer':
    'versionen är fryst av ett nyare program (läsning {{projector}}), så dokumenten kan inte jämföras med texten. Kontrollera med det programmet.',
  'fault.file-changed': 'den lagrade filen {{kind}} är ändrad: kontrollsumman stämmer inte',
  'fault.file-row-changed': 'uppgifterna om den lagrade filen {{kind}} är ändrade',
  'fault.decision-changed': 'beslutet {{decision}} på {{version}} är ändrat: kontrollsumman stämmer inte',
  'fault.decision-unreadable': 'beslutet {{decision}} på {{version}} går inte att läsa',
  'fault.decision-row-changed':
    'registret säger något annat om beslutet {{decision}} på {{version}} än beslutet själv',
  'fault.decision-chain-broken':
    'beslutskedjan är bruten: {{decision}} på {{version}} följer inte på det som står före',
  'fault.decision-number-missing': 'ett beslut saknas före {{decision}} på {{version}}',
  'fault.decision-version-unknown': 'beslutet {{decision}} gäller en text som inte är {{version}}',
  'fault.excerpt-missing': 'protokollsutdraget till {{decision}} på {{version}} saknas',
  'fault.case-file-changed': 'ärendets fil {{name}} ({{version}}) är ändrad: kontrollsumman stämmer inte',
  'fault.case-file-row-changed': 'uppgifterna om ärendets fil {{name}} ({{version}}) är ändrade',
  'fault.image-missing': 'bilden {{hash}} saknas',
  'fault.image-changed': 'bilden {{hash}} är ändrad: kontrollsumman stämmer inte',
  'fault.version-missing':
    'den senaste versionen saknas: planen säger att det finns en till efter {{version}}',
  'fault.decision-missing':
    'ett senare beslut saknas: planen säger att mer har hänt i ärendet än de {{count}} beslut som finns kvar',
  'fault.plan-missing': 'planen som versionen hör till finns inte',
  'fault.unreadable': 'går inte att läsa: {{reason}}',
  'fault.database-damaged': '{{reason}}',

  // Backup and restore
  'backup.done': 'Säkerhetskopian är klar och kontrollerad: {{file}} ({{size}} MB).',
  'backup.damaged':
    'Kopian är gjord, {{file}}, men det som kopierades är skadat, se ovan. Spara den och äldre kopior, och kontrollera databasen.',
  'backup.holds':
    'Med: planerna med hela sin historik, bilder, versioner, beslut, filer och konton. Inte med: inloggningar, länkar i e-post att logga in eller byta lösenord med, och hemligheten i {{secret}} (eller AUTH_SECRET).',
  'restore.done': 'Säkerhetskopian är inläst i {{target}} och kontrollerad.',
  'restore.damaged': 'Säkerhetskopian är inläst i {{target}}, men något i den är skadat, se ovan.',
  'restore.next':
    'Alla får logga in igen. Det som någon hade skrivit efter kopian skickas inte av sig självt: det visas i webbläsaren, så att det går att ta till vara.',

  // README.txt of the evidence package
  'evidence.intro': `BEVISPAKET
{{title}}
{{organisation}}
{{label}}, fryst {{frozenAt}} (UTC) av {{name}}
Kontrollsumma (SHA-256): {{hash}}

Samma kontrollsumma står på PDF-filens sista sida och under ”Om versionen” i
Samplan. Är den här texten den som beslutades, så är summorna lika.`,
  'evidence.files': `Filerna
  plan.json          versionen: texten och alla uppgifter, vem som frös den och när.
                     Kanonisk JSON (RFC 8785). Kontrollsumman ovan är av den filen.
  plan.pdf           planen som PDF/UA-1 (tillgänglig)
  plan-archive.pdf   planen som PDF/A-2a (för arkivet)
  plan.html          planen som webbsida
  plan.docx          planen som Word-dokument
  plan.xlsx          budgeten som arbetsbok
  plan.csv           budgeten som CSV
  decisions.json     besluten om planen och rättelser av dem, i den ordning de registrerades
  previous.sha256    kontrollsumman för versionen före den här, om det finns någon
  SHA256SUMS         kontrollsummor för filerna`,
  'evidence.caseFiles': 'Ärendets filer, och vad de hette när de lämnades in:',
  'evidence.images': `Bilderna ligger i images. Varje bild heter som sin egen kontrollsumma, och texten
nämner den vid samma summa. Kontrollera att alla bilder som texten nämner finns
med och är de rätta:

    jq -r '.. | objects | select(.type? == "image") | .file.hash // empty' plan.json | sort -u | while read sum; do sha256sum images/$sum.* | grep -q "^$sum" || echo "$sum FAILED"; done`,
  'evidence.comments': `  comments.json      kommentarerna som de såg ut när paketet hämtades. De hör inte till
                     versionen och ändrar den inte.`,
  'evidence.check': `Kontrollera filerna. Packa upp paketet, ställ dig i mappen och kör:

    sha256sum -c SHA256SUMS

Kontrollera att summan för plan.json är {{hash}}:

    sha256sum plan.json

Se vem som frös texten, när, och summan för versionen före:

    jq -r '.label, .frozenBy.name, .frozenAt, .previous' plan.json`,
  'evidence.previous': `Kontrollera att versionen följer på den före. Ställ dig i den förra versionens
uppackade paket och kör, med sökvägen till det här paketet i stället för PAKET:

    sha256sum -c PAKET/previous.sha256`,
  'evidence.decisions': `Kontrollera besluten. De två listorna ska vara lika, rad för rad:

    for i in $(seq 0 $(($(jq length decisions.json) - 1))); do jq -cSj ".[$i].decision" decisions.json | sha256sum | cut -d ' ' -f 1; done

    jq -r '.[].sha256' decisions.json

Varje beslut innehåller summan för den text det gäller (versionSha256) och för
beslutet före (previous):

    jq -r '.[].decision | [.body, .paragraph, .date, .outcome, .versionSha256, .previous] | @tsv' decisions.json`,
} as const
