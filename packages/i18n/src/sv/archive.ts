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
  'fault.version-missing':
    'den senaste versionen saknas: planen säger att det finns en till efter {{version}}',
  'fault.plan-missing': 'planen som versionen hör till finns inte',
  'fault.unreadable': 'går inte att läsa: {{reason}}',
  'fault.database-damaged': '{{reason}}',
  noVersion: 'ingen version',

  // Backup and restore
  'backup.done': 'Säkerhetskopian är klar och kontrollerad: {{file}} ({{size}} MB).',
  'backup.damaged':
    'Kopian är gjord, {{file}}, men det som kopierades är skadat, se ovan. Spara den och äldre kopior, och kontrollera databasen.',
  'backup.holds':
    'Med: planerna med hela sin historik, versioner, beslut, filer och konton. Inte med: inloggningar, länkar i e-post att logga in eller byta lösenord med, och hemligheten i {{secret}} (eller AUTH_SECRET).',
  'restore.done': 'Säkerhetskopian är inläst i {{target}} och kontrollerad.',
  'restore.damaged': 'Säkerhetskopian är inläst i {{target}}, men något i den är skadat, se ovan.',
  'restore.next':
    'Alla får logga in igen. Det som någon hade skrivit efter kopian skickas inte av sig självt: det visas i webbläsaren, så att det går att ta till vara.',
} as const
