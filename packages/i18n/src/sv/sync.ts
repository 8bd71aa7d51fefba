/** Whether what one writes is safe: the save state, the network, what the server refused. */
export const sync = {
  connecting: 'Ansluter…',
  saved: 'Sparat',
  savedAt: 'Sparat {{time}}',
  saving: 'Sparar…',
  failing: 'Ej sparat – försöker igen',
  offline: 'Frånkopplad – sparas när du är tillbaka',
  signedOut: 'Ej sparat – logga in igen',
  signedOutRead: 'Utloggad',
  outdated: 'Ladda om sidan',
  noAccess: 'Ingen åtkomst',
  refused: 'Anslutningen nekades',
  unsent_one: '{{count}} ändring är inte sparad på servern än.',
  unsent_other: '{{count}} ändringar är inte sparade på servern än.',

  allSaved: 'Allt är sparat',
  allSavedAgain: 'Anslutningen är tillbaka. Allt är sparat.',
  notSavedYet: 'Allt är inte sparat på servern än.',

  'notice.offline': 'Du är frånkopplad. Skriv vidare, texten sparas här och skickas när nätet är tillbaka.',
  'notice.offlineTabOnly':
    'Du är frånkopplad, och webbläsaren sparar inget på den här datorn. Låt fliken vara öppen, texten skickas när nätet är tillbaka.',
  'notice.failing': 'Servern kan inte spara just nu. Låt fliken vara öppen, vi försöker igen.',
  'notice.signedOut': 'Du har loggats ut. Logga in här, texten finns kvar.',
  'notice.signIn': 'Logga in',
  'notice.outdated':
    'Samplan har uppdaterats. Ladda om sidan för att skriva vidare; det du skrivit finns kvar.',
  'notice.reload': 'Ladda om',
  'notice.noAccess':
    'Du har inte längre tillgång till planen. Det du inte hann spara finns kvar på den här datorn.',
  'notice.refused':
    'Servern tar inte emot ändringar från den här sidan. Ladda om den; det du skrivit finns kvar.',
  'notice.tabOnly':
    'Webbläsaren sparar inget på den här datorn. Låt fliken vara öppen tills det står ”Sparat”.',

  'aside.title': 'Det här kom inte med',
  'aside.one': 'Det du skrev i ”{{section}}” togs inte emot, men finns kvar.',
  'aside.deleted':
    'Stycket du skrev i, i ”{{section}}”, har tagits bort under tiden. Det du skrev finns kvar.',
  'aside.moved':
    'Blocket du skrev i har flyttats från ”{{section}}” till ”{{to}}” under tiden. Det du skrev sist följde inte med, men finns kvar.',
  'aside.deletedWhy': 'Någon annan tog bort det medan du skrev. Så här såg det ut:',
  'aside.movedWhy': 'Det flyttades till ”{{to}}” medan du skrev. Så här såg det ut hos dig:',
  'aside.show': 'Visa',
  'aside.copy': 'Kopiera',
  'aside.copied': 'Kopierat',
  'aside.insert': 'Infoga i avsnittet',
  'aside.inserted': 'Infogat sist i ”{{section}}”',
  'aside.discard': 'Ta bort',
  'aside.discarded': 'Borttaget',
  'aside.why': 'Servern kunde inte ta emot ändringen.',
  'aside.writtenAt': 'Skrivet {{when}}',
} as const
