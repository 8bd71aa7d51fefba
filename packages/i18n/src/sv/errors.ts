/**
 * Errors, by their code; `.detail` says what to do about it where the first sentence does not. Owned by the server; the
 * browser shows the same words.
 */
export const errors = {
  // Commands and rights
  forbidden: 'Du har inte behörighet att göra det här.',
  'section-not-yours': 'Avsnittet skrivs av någon annan.',
  'plan-locked': 'Planen är fryst.',
  'plan-locked.detail': 'Innehållet kan inte ändras förrän planen återlämnas för fortsatt arbete.',
  'section-unknown': 'Avsnittet finns inte längre.',
  'section-place-unknown': 'Platsen dit avsnittet skulle flyttas finns inte längre.',
  'section-cycle': 'Ett avsnitt kan inte ligga under sig självt.',
  'section-too-deep': 'Rubrikerna kan inte bli fler nivåer än så här.',
  'id-taken': 'Det finns redan något med samma id.',
  'overarching-goal-unknown': 'Det övergripande målet finns inte längre.',
  'area-unknown': 'Det strategiska området finns inte längre.',
  'column-unknown': 'Budgetkolumnen finns inte längre.',
  'column-last': 'Budgeten behöver minst en kolumn.',
  'block-unknown': 'Det som skulle flyttas finns inte längre.',
  'member-unknown': 'Personen är inte medlem i planen.',
  'member-last-manager': 'Planen behöver minst en person som kan hantera avsnitt och medlemmar.',
  'owner-not-member': 'Den som ska ansvara för ett avsnitt måste vara medlem i planen.',
  'owner-may-not-write': 'Personens roll får inte skriva, och kan därför inte ansvara för ett avsnitt.',
  'section-approved': 'Avsnittet är godkänt. Bara den som granskar kan ändra dess status.',
  'moment-unknown': 'Den tidpunkten finns inte i avsnittets historik.',
  'comments-closed': 'Planen tar inte emot kommentarer just nu.',
  'thread-unknown': 'Tråden finns inte längre. Det du skrev finns kvar här.',
  'thread-empty': 'Skriv en kommentar eller ett förslag först.',
  'thread-answered': 'Någon har svarat, så tråden kan inte tas bort. Den kan avslutas.',
  'message-unknown': 'Kommentaren finns inte längre.',
  'message-not-yours': 'Bara den som skrev kommentaren kan ändra eller ta bort den.',
  'mention-not-member': 'En av dem du nämner har inte tillgång till planen.',
  'suggestion-unknown': 'Tråden har inget förslag.',
  'suggestion-unsuitable': 'Förslaget passar inte det som är markerat. Markera text inom ett stycke.',
  'suggestion-open': 'Tråden har ett öppet förslag. Godta eller avböj det först.',
  'suggestion-decided': 'Förslaget är redan avgjort av någon annan.',
  'suggestion-outdated': 'Texten har ändrats sedan förslaget skrevs, så det kan inte föras in.',

  // Amounts
  'amount-empty': 'Skriv ett belopp.',
  'amount-unreadable': '”{{text}}” går inte att läsa som belopp. Skriv till exempel 12 000.',
  'amount-not-whole': '”{{text}}” är inte hela kronor.',
  'amount-too-large': '”{{text}}” är ett för stort belopp.',

  // HTTP
  'request-invalid': 'Begäran går inte att förstå.',
  'request-invalid.detail': 'Fel vid ”{{path}}”: {{reason}}',
  'request-not-json': 'Begäran måste vara JSON.',
  'request-too-large': 'Begäran är för stor. Gränsen är {{kilobytes, number}} kB.',
  'method-not-allowed': 'Metoden {{method}} kan inte användas här.',
  'idempotency-key-reused': 'Samma Idempotency-Key har redan använts för en annan begäran.',
  'not-found': 'Det du söker finns inte.',
  'plan-unknown': 'Planen finns inte, eller så är du inte medlem i den.',
  'version-unknown': 'Versionen finns inte.',
  'too-many-requests': 'För många begäranden på kort tid. Försök igen om en stund.',
  internal: 'Något gick fel hos oss. Försök igen om en stund.',

  // Accounts
  'not-signed-in': 'Du är inte inloggad.',
  'session-ended': 'Du har loggats ut. Logga in igen.',
  'sign-in-failed': 'Fel e-postadress eller lösenord.',
  'sign-in-throttled': 'För många försök. Vänta {{minutes}} min och försök igen.',
  'password-too-short': 'Lösenordet är för kort. Det ska ha minst {{length}} tecken.',
  'password-too-long': 'Lösenordet är för långt. Det får ha högst {{length}} tecken.',
  'password-wrong': 'Det nuvarande lösenordet stämmer inte.',
  'token-expiry-past': 'Nyckeln skulle sluta gälla innan den ens har skapats.',
  'token-expiry-past.detail': 'Välj en tid som ligger framåt.',
  'demo-password-fixed': 'Demokontonas lösenord går inte att byta, för då kommer andra som provar inte in.',
  'email-taken': 'Det finns redan ett konto med den e-postadressen.',
  'email-unknown': 'Det finns inget konto med e-postadressen {{email}}.',
  'link-invalid': 'Länken gäller inte längre.',
  'link-invalid.detail': 'Be om en ny länk på inloggningssidan.',
  'invitation-unknown': 'Inbjudan finns inte, eller har återkallats.',
  'invitation-expired': 'Inbjudan har gått ut.',
  'invitation-expired.detail': 'Be den som bjöd in dig att skicka en ny.',
  'invitation-used': 'Inbjudan har redan använts.',
  'invitation-used.detail': 'Logga in med lösenordet du valde då.',
  'mail-unavailable': 'Servern kan inte skicka e-post.',
  'mail-unavailable.detail': 'Be den som sköter Samplan om hjälp med lösenordet.',
  'origin-forbidden': 'Begäran kommer från en annan webbplats och släpps inte igenom.',

  // Plan files
  'import-not-json': 'Filen är inte JSON.',
  'import-not-json.detail': 'Välj en planfil som slutar på .json.',
  'import-wrong-shape': 'Filen är inte en planfil.',
  'import-wrong-shape.detail': 'Fel vid ”{{path}}”: {{problem}}',
  'import-too-large': 'Filen är för stor. Gränsen är {{megabytes}} MB.',
  'nobody-to-import-as':
    'Det finns ingen att göra till samordnare. Lägg först till någon: npm run samplan -- user add E-POST NAMN --administrator',
  'import-file-unreadable': 'Filen ”{{file}}” går inte att läsa.',

  // Frames and connections
  'frame-malformed': 'Servern förstod inte det som skickades.',
  'frame-too-large': 'Det som skickades är för stort.',
  'doc-unknown': 'Dokumentet finns inte.',
  'doc-read-only': 'Du kan läsa här men inte skriva.',
  'update-malformed': 'Ändringen är skadad och har inte sparats.',
  'update-unsound': 'Ändringen passar inte i planen och har inte sparats.',
  'update-incomplete': 'Ändringen bygger på något som servern inte har, och har inte sparats.',
  'client-too-old': 'Sidan är äldre än servern. Ladda om den.',
  'slow-reader': 'Förbindelsen hann inte med. Den öppnas på nytt.',
  'too-many-connections': 'För många anslutningar. Stäng några flikar och försök igen.',
  'server-stopping': 'Servern startas om. Förbindelsen öppnas strax på nytt.',

  // Storage
  'storage-unavailable': 'Servern kan inte spara just nu. Försök igen om en stund.',
  'storage-full': 'Serverns disk är full. Inget har sparats.',

  // The start
  'config-invalid': '{{name}}={{value}} går inte att använda. Tillåtet: {{expected}}.',
  'demo-not-local':
    'DEMO kan bara vara på när servern nås från den egna datorn, men den nås på {{host}}. Demokontonas lösenord är känt.',
  'auth-secret-damaged': '{{file}} är skadad. Ta bort den, så görs en ny; alla måste då logga in igen.',
  'port-taken': 'Port {{port}} på {{host}} är upptagen. Välj en annan med PORT.',
  'data-folder-unusable': 'Datamappen {{folder}} går inte att använda: {{reason}}',
  'data-folder-in-use': 'En annan server använder redan datamappen {{folder}}.',
  'database-unreachable': 'Databasen svarar inte: {{reason}}',
} as const
