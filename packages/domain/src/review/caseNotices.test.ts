import { describe, expect, it } from 'vitest'
import { buildPlan } from '../testing/build.ts'
import { activityEntrySchema } from './activity.ts'
import { noticesOf } from './noticesOf.ts'

const outline = buildPlan()
const READS_ALONE = 'reader'
const WRITERS = ['coordinator', 'officer', 'other-officer', 'economist', 'secretary']
/** All but readers, and whoever did it. */
const AT_WORK = ['administrator', ...WRITERS, 'reviewer']

function told(type: string, to: object | null) {
  const entry = activityEntrySchema.parse({
    planId: 'plan',
    seq: 1,
    by: 'director',
    at: 1000,
    type,
    subject: { sectionId: null, threadId: null, userId: null },
    from: null,
    to,
  })
  const notices = noticesOf(entry, { outline, thread: null })
  const [first] = notices
  return {
    people: notices.map(({ userId }) => userId).toSorted(),
    kind: first?.notice.kind ?? null,
    excerpt: first?.notice.excerpt ?? null,
  }
}

const decided = { body: 'Styrelsen', paragraph: '84', outcome: 'adopted', text: 'Antas.', adopts: false }
const of = { body: 'Styrelsen', paragraph: '84' }

describe('the way to the board', () => {
  it('is announced to those who may have something under way', () => {
    const at = Date.UTC(2026, 10, 20, 15)
    expect(told('announce-freeze', { freezeAt: at })).toEqual({
      people: WRITERS.toSorted(),
      kind: 'freeze-announced',
      excerpt: '2026-11-20T15:00:00.000Z',
    })
    expect(told('announce-freeze', null)).toMatchObject({ kind: 'freeze-announced', excerpt: null })
  })

  it.each<[string, object, string, string]>([
    ['freeze', { label: 'Förslag 1' }, 'plan-frozen', 'Förslag 1'],
    ['freeze', { label: 'Beslutad lydelse', adopts: true }, 'plan-adopted', 'Beslutad lydelse'],
    ['return-to-drafting', { note: 'En rad saknas.' }, 'plan-returned', 'En rad saknas.'],
    ['record-decision', decided, 'plan-decided', 'Styrelsen, § 84'],
    ['record-decision', { ...decided, adopts: true }, 'plan-adopted', 'Styrelsen, § 84'],
    ['record-decision', { ...decided, outcome: 'adopted-with-changes' }, 'plan-decided', 'Styrelsen, § 84'],
    ['record-decision', { ...decided, outcome: 'returned' }, 'plan-returned', 'Antas.'],
    ['correct-decision', { outcome: 'returned', reason: 'Fel.', of }, 'plan-returned', 'Fel.'],
    [
      'correct-decision',
      { outcome: 'adopted-with-changes', reason: 'Fel.', of },
      'plan-decided',
      'Styrelsen, § 84',
    ],
  ])('%s %o is told to everybody at work as %s', (type, to, kind, excerpt) => {
    const { people, ...notice } = told(type, to)
    expect(notice).toEqual({ kind, excerpt })
    expect(people).toEqual(AT_WORK.toSorted())
    expect(people).not.toContain(READS_ALONE)
  })

  it('tells of no correction that leaves the outcome', () => {
    expect(told('correct-decision', { paragraph: '85', reason: 'Fel.', of }).people).toEqual([])
  })

  it('tells of nothing else that is done to the plan as a whole', () => {
    for (const type of ['set-facts', 'close-threads'])
      expect(told(type, { title: 'Plan' }).people).toEqual([])
  })
})
