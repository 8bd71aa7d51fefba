import { commandSchema } from '@samplan/domain'
import { locales } from '@samplan/i18n'
import { describe, expect, test } from 'vitest'
import type { ActivityType } from './activityType.ts'
import { tell } from './tell.ts'
import { change, decided, entryOf, told, wordsIn, type Parts } from './testing.ts'

const owners = (...ownerIds: string[]) => ({ ownerIds })
const goal = { id: 'g', text: 'Fler bostäder', shortLabel: null, beforeId: null }
const area = { id: 'a', title: 'Folkhälsa', altTitles: [], overarchingGoalIds: [], beforeId: null }
const column = { id: 'c', label: '2027', kind: 'budget', year: 2027, beforeId: null }
const ofBo = { userId: 'bo' }

/** An entry of every type as the server writes it, and its sentence. */
const SENTENCES: Readonly<Record<ActivityType, readonly [Parts, string]>> = {
  'set-facts': [{ subject: {} }, 'Karin Lind ändrade uppgifter om planen'],
  'set-settings': [{ subject: {} }, 'Karin Lind ändrade planens regler'],
  'set-labels': [{ subject: {} }, 'Karin Lind ändrade planens egna ord'],
  'add-section': [{ to: { title: 'Kultur' } }, 'Karin Lind lade till avsnittet 2.1 Kultur'],
  'rename-section': [
    { from: { title: 'K' }, to: { title: 'Kultur' } },
    'Karin Lind bytte rubrik på 2.1 Kultur',
  ],
  'move-section': [
    { from: { beforeId: 'growth' }, to: { beforeId: null } },
    'Karin Lind flyttade 2.1 Kultur',
  ],
  'remove-section': [
    { from: { title: 'Borta', below: ['x', 'y'] }, subject: { sectionId: 'gone' } },
    'Karin Lind lade Borta i papperskorgen och 2 avsnitt under det',
  ],
  'restore-section': [
    { to: { title: 'Kultur', below: [] } },
    'Karin Lind tog tillbaka 2.1 Kultur ur papperskorgen',
  ],
  'set-section-details': [{}, 'Karin Lind ändrade uppgifter om 2.1 Kultur'],
  'assign-owners': [{}, 'Karin Lind ändrade vem som ansvarar för 2.1 Kultur'],
  'set-section-status': [
    { from: { status: 'draft' }, to: { status: 'ready' } },
    'Karin Lind klarmarkerade 2.1 Kultur',
  ],
  'remind-owners': [{ to: owners('bo', 'eva') }, 'Karin Lind påminde Bo Ek och Eva Å om 2.1 Kultur'],
  'put-overarching-goal': [
    { to: goal, subject: {} },
    'Karin Lind lade till det övergripande målet Fler bostäder',
  ],
  'remove-overarching-goal': [
    { from: goal, subject: {} },
    'Karin Lind tog bort det övergripande målet Fler bostäder',
  ],
  'put-area': [{ to: area, subject: {} }, 'Karin Lind lade till området Folkhälsa'],
  'remove-area': [{ from: area, subject: {} }, 'Karin Lind tog bort området Folkhälsa'],
  'put-budget-column': [{ to: column, subject: {} }, 'Karin Lind lade till budgetkolumnen 2027'],
  'remove-budget-column': [{ from: column, subject: {} }, 'Karin Lind tog bort budgetkolumnen 2027'],
  'set-member': [
    { to: { role: 'economist' }, subject: ofBo },
    'Karin Lind tog med Bo Ek i planen som ekonom',
  ],
  'remove-member': [{ from: { role: 'economist' }, subject: ofBo }, 'Karin Lind tog bort Bo Ek ur planen'],
  'move-block': [
    { from: { blockId: 'b', sectionId: 'growth' }, to: { blockId: 'b', sectionId: 'culture' } },
    'Karin Lind flyttade något från 2.2 Tillväxt till 2.1 Kultur',
  ],
  'restore-section-text': [{ to: { seq: 4 } }, 'Karin Lind återställde en tidigare lydelse av 2.1 Kultur'],
  'reconcile-budget': [{ to: { blockId: 'b' } }, 'Karin Lind stämde av en budgettabell i 2.1 Kultur'],
  'lift-reconciliation': [
    { from: { blockId: 'b' } },
    'Karin Lind tog bort avstämningen av en budgettabell i 2.1 Kultur',
  ],
  'start-thread': [
    { to: { about: { kind: 'section' }, body: 'Varför?', suggestion: null, mustBeAnswered: false } },
    'Karin Lind kommenterade i 2.1 Kultur',
  ],
  reply: [{ to: { messageId: 'm', body: 'Därför.' } }, 'Karin Lind svarade i 2.1 Kultur'],
  'edit-message': [
    { from: { body: 'A' }, to: { body: 'B' } },
    'Karin Lind ändrade det som stod i en kommentar i 2.1 Kultur',
  ],
  'remove-message': [{}, 'Karin Lind tog bort sitt inlägg i en kommentar i 2.1 Kultur'],
  'remove-thread': [{ from: { messages: 1 } }, 'Karin Lind tog bort sin kommentar i 2.1 Kultur'],
  'resolve-thread': [{}, 'Karin Lind markerade en kommentar i 2.1 Kultur som löst'],
  'reopen-thread': [{}, 'Karin Lind öppnade en kommentar i 2.1 Kultur igen'],
  'require-answer': [
    { from: { mustBeAnswered: false }, to: { mustBeAnswered: true } },
    'Karin Lind bestämde att en kommentar i 2.1 Kultur måste besvaras',
  ],
  'accept-suggestion': [{}, 'Karin Lind godtog ett förslag i 2.1 Kultur'],
  'decline-suggestion': [{}, 'Karin Lind avböjde ett förslag i 2.1 Kultur'],
  'announce-freeze': [
    { from: null, to: { freezeAt: 1 }, subject: {} },
    'Karin Lind meddelade när planen fryses',
  ],
  'close-threads': [{ to: { threads: 3, body: 'Klart.' }, subject: {} }, 'Karin Lind stängde 3 kommentarer'],
  freeze: [
    { to: { label: 'Förslag 2', kind: 'proposal', note: null }, subject: {} },
    'Karin Lind frös planen: Förslag 2',
  ],
  'return-to-drafting': [
    { from: { label: 'Förslag 2' }, to: { note: 'En rad saknas.' }, subject: {} },
    'Karin Lind tog tillbaka Förslag 2 för fortsatt arbete',
  ],
  'record-decision': [
    { to: decided, subject: {} },
    'Karin Lind registrerade att Förslag 2 antogs: Styrelsen, § 84',
  ],
  'correct-decision': [
    {
      from: { paragraph: '84' },
      to: { paragraph: '85', reason: 'Fel paragraf.', of: decided },
      subject: {},
    },
    'Karin Lind rättade ett registrerat beslut: Styrelsen, § 84',
  ],
  'section-changed-by-reviewer': [{}, 'Karin Lind ändrade direkt i 2.1 Kultur'],
  'section-changed-after-approval': [{}, 'Karin Lind ändrade i 2.1 Kultur efter godkännandet'],
}

test.each(Object.entries(SENTENCES))('%s is one sentence', (type, [parts, sentence]) => {
  expect(told(type, parts).sentence).toBe(sentence)
})

test('every type has its sentence in every language, and nothing left open in it', async () => {
  for (const words of await Promise.all(locales.map(wordsIn))) {
    for (const [type, [parts]] of Object.entries(SENTENCES)) {
      const { sentence } = tell(entryOf(type, parts), words)
      expect(sentence).toContain('Karin Lind')
      expect(sentence).not.toMatch(/\{\{|activity:/u)
    }
  }
  expect(Object.keys(SENTENCES)).toEqual(
    expect.arrayContaining(commandSchema.options.map(({ shape }) => shape.type.value)),
  )
})

describe('a status', () => {
  test('says from what to what, and with which words', () => {
    const returned = told('set-section-status', {
      from: { status: 'ready', note: null },
      to: { status: 'returned', note: 'Skriv mer.' },
    })
    expect(returned).toEqual({
      sentence: 'Karin Lind lämnade tillbaka 2.1 Kultur',
      quote: 'Skriv mer.',
      changes: [change('Status', 'Klart för granskning', 'Återlämnat')],
    })
  })

  test('that stayed the same was given again, or got a line', () => {
    const stamp = { by: 'bo', at: 1 }
    const again = { from: { changedAfterApproval: stamp }, to: { changedAfterApproval: null } }
    expect(told('set-section-status', again).sentence).toBe('Karin Lind godkände 2.1 Kultur igen')
    const noted = told('set-section-status', { from: { note: null }, to: { note: 'Klart nu.' } })
    expect(noted).toMatchObject({ sentence: 'Karin Lind skrev en rad om 2.1 Kultur', quote: 'Klart nu.' })
  })
})

describe('from what to what', () => {
  test.each<[string, object, object, ReturnType<typeof change>]>([
    [
      'assign-owners',
      owners('karin'),
      owners('bo', 'eva'),
      change('Ansvariga', 'Karin Lind', 'Bo Ek och Eva Å'),
    ],
    ['assign-owners', owners(), owners('bo'), change('Ansvariga', null, 'Bo Ek')],
    ['rename-section', { title: null }, { title: 'Kultur' }, change('Rubrik', null, 'Kultur')],
    [
      'move-section',
      { parentId: 'growth' },
      { parentId: null },
      change('Ligger under', '2.2 Tillväxt', 'Överst i planen'),
    ],
    [
      'set-section-details',
      { dueDate: null },
      { dueDate: '2026-10-14' },
      change('Klart senast', null, '14 oktober 2026'),
    ],
    ['set-section-details', { kind: 'prose' }, { kind: 'budget' }, change('Slag', 'Text', 'Budget')],
    ['set-section-details', { areaIds: ['a'] }, { areaIds: [] }, change('Områden', 'Område a', null)],
    ['set-facts', { year: 2026 }, { year: 2027 }, change('År', '2026', '2027')],
    [
      'set-facts',
      { decidingBodies: [] },
      { decidingBodies: ['Styrelsen', 'Årsmötet'] },
      change('Beslutas av', null, 'Styrelsen och Årsmötet'),
    ],
    [
      'set-settings',
      { completeness: false },
      { completeness: true },
      change('Kontrollera att planen är fullständig', 'nej', 'ja'),
    ],
    [
      'set-settings',
      { balanceRule: 'off' },
      { balanceRule: 'equal' },
      change('Balans', 'Balansen kontrolleras inte', 'Intäkter och kostnader ska vara lika'),
    ],
    [
      'set-labels',
      {},
      { goal: { one: 'delmål', other: 'delmål' } },
      change('mål', null, 'delmål, flera delmål'),
    ],
    [
      'put-area',
      { overarchingGoalIds: [] },
      { overarchingGoalIds: ['1', '2'] },
      change('Övergripande mål som området bidrar till', null, 'Mål 1 och Mål 2'),
    ],
    ['put-budget-column', { kind: 'budget' }, { kind: 'outcome' }, change('Innehåll', 'Budget', 'Utfall')],
    ['set-member', { role: 'reader' }, { role: 'reviewer' }, change('Roll', 'Läsare', 'Granskare')],
    [
      'edit-message',
      { body: '<@bo>, varför?' },
      { body: 'Varför?' },
      change('Text', '@Bo Ek, varför?', 'Varför?'),
    ],
  ])('%s %o → %o', (type, from, to, expected) => {
    expect(told(type, { from, to }).changes).toEqual([expected])
  })

  test.each(['put-overarching-goal', 'put-area', 'put-budget-column'])(
    '%s may be a new place alone',
    (type) => {
      const moved = told(type, { from: { beforeId: 'x' }, to: { beforeId: null } })
      expect(moved.sentence).toMatch(/^Karin Lind flyttade /u)
      expect(moved.changes).toEqual([])
    },
  )
})

describe('a suggestion', () => {
  const start = (suggestion: object, about: object = { kind: 'section' }) =>
    told('start-thread', { to: { about, body: null, suggestion, mustBeAnswered: false } })

  test('shows what it would put in place of what', () => {
    const quoted = { kind: 'text', quote: 'i fjol' }
    expect(start({ kind: 'text', replacement: 'i år' }, quoted)).toEqual({
      sentence: 'Karin Lind föreslog en ändring i 2.1 Kultur',
      quote: null,
      changes: [change('Lydelse', 'i fjol', 'i år')],
    })
    const amounts = { ground: { kind: 'none' }, amount: { kind: 'known', kronor: -5 } }
    expect(start({ kind: 'amount', ...amounts }).changes).toEqual([change('Belopp', null, '−5')])
    expect(start({ kind: 'field', field: 'due', ground: null, value: '2028' }).changes).toEqual([
      change('Värde', null, '2028'),
    ])
  })

  test('is declined with a reason', () => {
    const declined = told('decline-suggestion', {
      to: { outcome: 'declined', change: { kind: 'text', replacement: 'i år' }, reason: 'Nej, <@bo>.' },
    })
    expect(declined).toMatchObject({ quote: 'Nej, @Bo Ek.', changes: [change('Lydelse', undefined, 'i år')] })
  })
})

test('what one cannot read is told without its details', () => {
  expect(told('set-section-status', { from: 'x', to: 7 }).sentence).toBe(
    'Karin Lind skrev en rad om 2.1 Kultur',
  )
  expect(told('set-facts', { from: { year: 'x' }, to: { year: {} } }).changes).toEqual([])
  expect(told('reply', { subject: { sectionId: 'gone' } }).sentence).toBe(
    'Karin Lind svarade i ett borttaget avsnitt',
  )
  expect(told('set-something-new').sentence).toContain('Karin Lind gjorde något')
})
