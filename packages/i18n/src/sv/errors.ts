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
  'thread-unknown': 'Kommentaren finns inte längre. Det du skrev finns kvar här.',
  'thread-empty': 'Skriv en kommentar eller ett förslag först.',
  'thread-answered': 'Någon har svarat, så kommentaren kan inte tas bort. Markera den som löst i stället.',
  'message-unknown': 'Kommentaren finns inte längre.',
  'message-not-yours': 'Bara den som skrev kommentaren kan ändra eller ta bort den.',
  'mention-not-member': 'En av dem du nämner har inte tillgång till planen.',
  'suggestion-unknown': 'Tråden har inget förslag.',
  'suggestion-unsuitable': 'Förslaget passar inte det som är markerat. Markera text inom ett stycke.',
  'suggestion-open': 'Tråden har ett öppet förslag. Godta eller avböj det först.',
  'suggestion-decided': 'Förslaget är redan avgjort av någon annan.',
  'suggestion-outdated': 'Texten har ändrats sedan förslaget skrevs, så det kan inte föras in.',
  'reminded-today': 'Ansvariga har redan fått en påminnelse om avsnittet i dag.',
  'held-too-many': 'Det hålls kvar {{max}} saker redan. Skicka granskningen först.',

  // Freezing and deciding
  'already-frozen': 'Planen är redan fryst.',
  'not-frozen': 'Versionen är inte den som är fryst nu.',
  'freeze-obstructed': 'Planen kan inte frysas än.',
  'freeze-obstructed.detail': 'Det som måste lösas först står på sidan Frys version.',
  'version-taken': 'Det finns redan en version med samma id.',
  'version-unknown': 'Versionen finns inte.',
  'version-decided': 'Ett organ har redan antagit versionen, så den kan inte tas tillbaka.',
  'version-decided.detail': 'Registrera i stället vad nästa organ beslutade.',
  'plan-adopted': 'Planen är antagen.',
  'decision-unknown': 'Beslutet finns inte.',
  'decision-taken': 'Organets beslut om versionen är redan registrerat.',
  'decision-taken.detail': 'Blev något fel, rätta det beslutet.',
  'decision-paragraph-taken': 'Organet har redan ett beslut med den paragrafen det året.',
  'decision-body-unknown': 'Organet är inte ett av dem som beslutar om planen.',
  'decision-corrected': 'Beslutet har redan rättats. Rätta den senaste lydelsen.',
  'decision-fixed': 'En rättelse kan inte ändra vilket organ eller vilken version beslutet gäller.',
  'decision-fixed.detail': 'Utfallet kan bara ändras så länge planen inte har gått vidare efter beslutet.',
  'excerpt-unknown': 'Protokollsutdraget finns inte. Ladda upp det igen.',
  'rule-severity-fixed': 'Den regeln måste alltid rättas och kan inte ställas om.',

  // Amounts
  'amount-empty': 'Skriv ett belopp.',
  'amount-unreadable': '”{{text}}” går inte att läsa som belopp. Skriv till exempel 12 000.',
  'amount-not-whole': '”{{text}}” är inte hela kronor.',
  'amount-ambiguous':
    '”{{text}}” kan läsas på två sätt. Skriv hela kronor med mellanslag, till exempel 12 000.',
  'amount-too-large': '”{{text}}” är ett för stort belopp.',

  // HTTP
  'share-unreadable': '”{{text}}” går inte att läsa som procent. Skriv till exempel 66 eller 12,5.',
  'request-invalid': 'Begäran går inte att förstå.',
  'request-invalid.detail': 'Fel vid ”{{path}}”: {{reason}}',
  'request-not-json': 'Begäran måste vara JSON.',
  'request-too-large': 'Begäran är för stor. Gränsen är {{kilobytes, number}} kB.',
  'method-not-allowed': 'Metoden {{method}} kan inte användas här.',
  'idempotency-key-reused': 'Samma Idempotency-Key har redan använts för en annan begäran.',
  'not-found': 'Det du söker finns inte.',
  'plan-unknown': 'Planen finns inte, eller så är du inte medlem i den.',
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

  'password-sign-in-off': 'Här loggar man in med organisationens konto, inte med lösenord.',
  'oidc-unavailable': 'Organisationens inloggning svarar inte just nu. Försök igen om en stund.',
  'oidc-denied': 'Inloggningen avbröts. Försök igen när du vill.',
  'oidc-expired': 'Inloggningen tog för lång tid, eller började i en annan webbläsare. Försök igen.',
  'oidc-failed': 'Organisationens inloggning gav inget svar som går att lita på. Försök igen.',
  'oidc-failed.detail': 'Händer det igen, be den som sköter Samplan att se i serverns logg.',
  'oidc-email-unverified': 'Ditt konto har ingen bekräftad e-postadress, så Samplan vet inte vem du är.',
  'oidc-email-unverified.detail': 'Be den som sköter organisationens konton om hjälp.',
  'oidc-account-not-linked':
    'E-postadressen hör till ett konto i Samplan som redan används med en annan inloggning.',
  'oidc-account-not-linked.detail': 'Be den som sköter Samplan om hjälp.',
  'account-disabled': 'Åtkomsten till Samplan är borttagen för det här kontot.',
  'account-disabled.detail': 'Den som är administratör kan ge åtkomst igen.',
  'account-unknown': 'Det finns inget sådant konto i organisationen.',
  'account-yourself': 'Du kan inte ta bort din egen åtkomst. Be en annan administratör.',
  'account-last-administrator': 'Organisationen behöver minst en administratör.',
  'account-not-disabled': 'Kontot har sin åtkomst. Ta bort den först.',
  'account-erased':
    'Uppgifterna är raderade, så åtkomsten går inte att ge tillbaka. Bjud in personen på nytt.',

  // Plan files
  'import-not-json': 'Filen är inte JSON.',
  'import-not-json.detail': 'Välj en planfil som slutar på .json.',
  'import-wrong-shape': 'Filen är inte en planfil.',
  'import-wrong-shape.detail': 'Fel vid ”{{path}}”: {{problem}}',
  'import-too-large': 'Filen är för stor. Gränsen är {{megabytes}} MB.',
  'nobody-to-import-as':
    'Det finns ingen att göra till samordnare. Lägg först till någon: npm run samplan -- user add E-POST NAMN --administrator',
  'import-file-unreadable': 'Filen ”{{file}}” går inte att läsa.',

  // Next year's plan
  'next-year-not-later': 'Den nya planen behöver gälla ett senare år än {{year}}.',
  'next-year-line-unknown': 'Raden ”{{line}}” bygger på en rad som inte finns i planen.',
  'next-year-line-lost': 'Raden ”{{line}}” har belopp i år men ingen rad i den nya planen.',
  'next-year-line-lost.detail': 'Låt den fortsätta, slå ihop den med en annan eller markera att den upphör.',
  'next-year-split-differs':
    'Delarna av ”{{line}}” blir {{after, kronor}}, men raden är {{before, kronor}}. Skillnad {{difference, kronor}}.',
  'template-unknown': 'Mallen finns inte längre.',
  'template-name-taken': 'Det finns redan en mall som heter ”{{name}}”.',

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

  // Versions and their files
  'file-not-pdf': 'Filen är inte en PDF.',
  'file-too-large': 'Filen är för stor. Gränsen är {{megabytes}} MB.',

  // Pictures
  'image-unknown': 'Bilden finns inte.',
  'image-lost': 'En bild i ”{{section}}” finns inte lagrad.',
  'image-lost.detail': 'Välj bilden på nytt eller ta bort den, och frys sedan.',
  'image-too-large': 'Bilden är för stor. Gränsen är {{megabytes}} MB.',
  'image-too-many-pixels': 'Bilden har för många bildpunkter. Gränsen är {{megapixels}} miljoner.',
  'image-too-many-pixels.detail': 'Förminska bilden och försök igen.',
  'image-svg': 'SVG-filer kan inte tas emot.',
  'image-svg.detail': 'Spara teckningen som PNG och försök igen.',
  'image-heic': 'Bilder i formatet HEIC kan inte tas emot.',
  'image-heic.detail': 'Spara bilden som JPEG och försök igen.',
  'image-kind-unknown': 'Filen är ingen bild i formatet PNG, JPEG, WebP eller GIF.',
  'image-unreadable': 'Bilden är skadad eller ofullständig.',
  'image-too-slow': 'Bilden tog för lång tid att läsa. Försök med en mindre.',

  // The board's link, and the organisation's paper
  'comparison-unknown': 'Det finns inget sådant att jämföra med.',
  'comparison-unknown.detail': 'Välj en version av planen, eller en annan plan som du får läsa.',
  'link-unknown': 'Länken leder inte till något.',
  'link-unknown.detail': 'Kontrollera att hela länken kom med, eller be den som skickade den om en ny.',
  'link-expired': 'Länken har gått ut.',
  'link-expired.detail': 'Be den som skickade länken om en ny.',
  'link-revoked': 'Länken har återkallats.',
  'link-revoked.detail': 'Be den som skickade länken om en ny.',
  'link-expiry-past': 'Länken skulle sluta gälla innan den ens har skapats.',
  'link-expiry-past.detail': 'Välj en dag som ligger framåt.',
  'logo-unsafe': 'Logotypen går inte att använda: {{found}}.',
  'logo-unsafe.detail':
    'En logotyp får vara högst 200 kB och 4 000 bildpunkter på en sida. En SVG får bara innehålla former, text och färger.',
  'logo-unreadable': 'Logotypen går inte att läsa. Välj en PNG-, JPEG- eller SVG-fil.',
  'theme-contrast':
    'Färgen syns för dåligt mot vitt: kontrasten är {{ratio, ratio}}:1 och behöver vara minst {{least, ratio}}:1.',
  'export-failed': 'Filen gick inte att framställa. Försök igen om en stund.',
  'export-too-large':
    'Planen är för stor för att bli en fil av det här slaget. Hämta den som HTML, eller dela upp den.',

  // The command line's verify, backup and restore
  'verify-failed': 'Kontrollen hittade fel, {{count}} stycken.',
  'backup-target-exists': '{{file}} finns redan. Välj ett annat namn; en säkerhetskopia skrivs aldrig över.',
  'backup-failed': 'Säkerhetskopian blev inte gjord: {{reason}}',
  'restore-target-not-empty':
    '{{target}} är inte tom. Läs in i en ny datamapp (DATA_DIR) eller i ett tomt schema (DATABASE_URL).',
  'restore-not-a-backup': '{{file}} är ingen säkerhetskopia som går att läsa in: {{reason}}',

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
