/** What waits for the network, and what the server refused of it. */
export const outbox = {
  waiting: 'Väntar på nät',
  sending: 'Skickas…',
  failed: 'Kom inte med',
  held: 'Hålls kvar',
  waitingCount_one: '{{count}} sak skickas när nätet är tillbaka.',
  waitingCount_other: '{{count}} saker skickas när nätet är tillbaka.',
  retry: 'Försök igen',
  discard: 'Ta bort',
} as const
