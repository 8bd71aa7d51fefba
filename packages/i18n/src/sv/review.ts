/** Granskning: how sections stand, what waits, and what is said of them. */
export const review = {
  // How a section stands
  'story.draft': 'Utkast. Ingen har klarmarkerat avsnittet än.',
  'story.backToDraft': 'Utkast igen sedan {{when}}, av {{name}}.',
  'story.ready': 'Klarmarkerat {{when}} av {{name}}.',
  'story.returned': 'Återlämnat {{when}} av {{name}}.',
  'story.approved': 'Godkänt {{when}} av {{name}}.',
  'story.changed': 'Ändrat {{when}} av {{name}}, efter godkännandet. Godkännandet gäller fortfarande.',
  note: '”{{note}}”',
  returnedBy: '{{name}} har lämnat tillbaka avsnittet: ”{{note}}”',
  statusMore: 'Vem, när och varför',
  statusFailed: 'Statusen ”{{status}}” kom inte med: {{reason}}',
  due: 'Klart senast {{day}}',
  late: 'Skulle vara klart {{day}}',
  threads_one: '{{count}} öppen tråd',
  threads_other: '{{count}} öppna trådar',

  // Marking ready with a word
  addNote: 'Skriv en rad till granskaren',
  'readyNote.title': 'En rad till granskaren',
  'readyNote.label': 'Vad ska granskaren veta?',
  'readyNote.do': 'Skicka',
  'readyNote.done': 'Skickat till granskaren.',

  // Verdicts
  approve: 'Godkänn',
  approveAgain: 'Godkänn igen',
  sendBack: 'Skicka tillbaka',
  showChanges: 'Visa ändringarna',
  approved: '”{{section}}” är godkänt.',
  approvedHeld: '”{{section}}” är godkänt. Det hålls kvar tills du skickar granskningen.',
  sentBack: '”{{section}}” är återlämnat.',
  sentBackHeld: '”{{section}}” är återlämnat. Det hålls kvar tills du skickar granskningen.',
  'sendBack.title': 'Skicka tillbaka ”{{section}}”',
  'sendBack.label': 'Vad behöver göras?',
  'sendBack.hint': 'En mening räcker.',
} as const
