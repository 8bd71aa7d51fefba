import { describe, expect, it } from 'vitest'
import { buildPlan, paragraphDraft, type SectionParts } from '../testing/build.ts'
import { buildThread } from '../testing/buildThread.ts'
import { someStamp } from '../testing/stamp.ts'
import type { Thread } from '../review/thread.ts'
import { freezeReview, mayFreeze } from './obstacles.ts'

const written: SectionParts = { id: 'one', blocks: [paragraphDraft('Text.')], status: 'approved' }
const review = (sections: readonly SectionParts[], threads: readonly Thread[] = []) => {
  const settings = { balanceRule: 'off' as const, completeness: false, commentsWhileFrozen: true }
  return freezeReview(buildPlan({ sections, settings }), threads)
}

describe('a plan', () => {
  it('whose text is approved may be frozen', () => {
    const found = review([written])
    expect(found).toEqual({ blocking: [], unapproved: [], openThreads: [], toReview: [], changedSince: [] })
    expect(mayFreeze(found)).toBe(true)
  })

  it.each(['draft', 'ready', 'returned'] as const)('with a section that is %s may not', (status) => {
    const found = review([{ ...written, status }])
    expect(found.unapproved).toEqual(['one'])
    expect(mayFreeze(found)).toBe(false)
  })

  it('has nothing to approve in a heading that carries only subheadings', () => {
    const found = review([{ id: 'top' }, { ...written, parentId: 'top' }])
    expect(mayFreeze(found)).toBe(true)
  })

  it('with an issue that must be mended may not', () => {
    const found = review([written, { id: 'empty' }])
    expect(found.blocking).toMatchObject([{ code: 'section.empty', sectionId: 'empty' }])
    expect(mayFreeze(found)).toBe(false)
  })

  it('that was changed after its approval may, and says so', () => {
    const found = review([{ ...written, changedAfterApproval: someStamp }])
    expect(found.changedSince).toEqual(['one'])
    expect(mayFreeze(found)).toBe(true)
  })

  it('with something to look at may, and says what', () => {
    const [first, second] = [
      paragraphDraft('Kommunerna samverkar om bibliotek.', 'a'),
      { ...written, id: 'two' },
    ]
    const repeated = 'En mening som står på två ställen i planen, ord för ord, och är lång nog.'
    const found = review([
      { ...written, blocks: [first, paragraphDraft(repeated, 'b')] },
      { ...second, blocks: [paragraphDraft(repeated, 'c')] },
    ])
    expect(found.toReview.map(({ code }) => code)).toContain('text.repeated')
    expect(mayFreeze(found)).toBe(true)
  })
})

describe('a thread', () => {
  const suggestion = { change: { kind: 'text' as const, replacement: 'Fler' }, decision: null }

  it.each<[string, Thread, object]>([
    ['open', buildThread({ sectionId: 'one' }), { openThreads: ['thread'], blocking: [] }],
    ['resolved', buildThread({ sectionId: 'one', resolution: someStamp }), { openThreads: [], blocking: [] }],
    [
      'to be answered',
      buildThread({ sectionId: 'one', mustBeAnswered: true }),
      { openThreads: [], blocking: [{ code: 'comment.undecided' }] },
    ],
    [
      'with an open suggestion',
      buildThread({ sectionId: 'one', suggestion }),
      { openThreads: [], blocking: [{ code: 'comment.undecided' }] },
    ],
  ])('%s', (_, thread, expected) => {
    expect(review([written], [thread])).toMatchObject(expected)
  })
})
