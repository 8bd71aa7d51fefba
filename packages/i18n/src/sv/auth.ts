/** Signing in, passwords, invitations. */
export const auth = {
  'signIn.title': 'Logga in',
  'signIn.lead': 'Här skriver förbundets handläggare verksamhetsplan och budget tillsammans.',
  email: 'E-postadress',
  password: 'Lösenord',
  name: 'Namn',
  signIn: 'Logga in',
  forgotten: 'Glömt lösenordet?',
  'oidc.signIn': 'Logga in med {{name}}',
  'oidc.or': 'Eller med e-postadress och lösenord',
  'oidc.newTab': 'Öppnas i en ny flik. Texten finns kvar här.',
  'oidc.done.title': 'Du är inloggad',
  'oidc.done.text': 'Gå tillbaka till fliken där du skrev, och fortsätt där. Den här fliken kan stängas.',
  'oidc.done.close': 'Stäng fliken',

  'link.text': 'Länken loggar in dig en gång. Den gäller i en kvart från det att den gjordes.',

  'demo.title': 'Prova som',
  'demo.lead':
    'Det här är en demonstration. Välj någon och börja skriva; flera kan vara inne samtidigt i var sin webbläsare.',
  'demo.own': 'Logga in med eget konto',

  'again.title': 'Du har loggats ut',
  'again.text': 'Logga in här, texten finns kvar.',
  'again.other':
    'Du är nu inloggad som {{name}}. Sidan läses om. Det som {{before}} inte hann skicka ligger kvar på den här datorn till nästa gång {{before}} loggar in.',
  'again.reload': 'Läs om sidan',

  'forgotten.title': 'Glömt lösenordet',
  'forgotten.text': 'Skriv din e-postadress, så skickar vi en länk där du väljer ett nytt lösenord.',
  'forgotten.send': 'Skicka länk',
  'forgotten.sent': 'Om adressen har ett konto är en länk på väg till {{email}}. Den gäller i en timme.',
  'forgotten.back': 'Till inloggningen',

  'reset.title': 'Nytt lösenord',
  'reset.new': 'Nytt lösenord',
  'reset.hint': 'Minst {{count}} tecken. En mening du minns är bättre än ett krångligt ord.',
  'reset.save': 'Spara lösenordet',
  'reset.done': 'Lösenordet är bytt. Logga in med det.',
  'password.short': 'Lösenordet behöver minst {{count}} tecken.',

  'invitation.title': 'Välkommen till Samplan',
  'invitation.text':
    '{{invitedBy}} har bjudit in {{email}} att arbeta med {{planTitle}}. Skriv ditt namn och välj ett lösenord.',
  'invitation.nameHint': 'Så som det ska stå vid det du skriver.',
  'invitation.accept': 'Skapa konto och logga in',
  'invitation.invalid': 'Inbjudan gäller inte längre. Be den som bjöd in dig om en ny.',
} as const
