/** What is linked to a thing that somebody is about to take away. */
export const removal = {
  title: 'Ta bort det som andra är kopplade till?',
  linked_one: 'En sak i planen är kopplad hit:',
  linked_other: '{{count}} saker i planen är kopplade hit:',
  more_one: 'och en till',
  more_other: 'och {{count}} till',
  afterwards: 'Kopplingarna leder ingenstans när det är borta. Du kan ångra direkt efteråt.',
  do: 'Ta bort ändå',
  'from.area': 'Område',
  'from.section': 'Avsnitt',
  'from.text': 'Text',
} as const
