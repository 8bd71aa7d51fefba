import { describe, expect, it } from 'vitest'
import { threadSchema, type Thread } from '../../plan/thread.ts'
import { buildPlan, paragraphDraft } from '../../testing/build.ts'
import { issuesOf } from '../../testing/issuesOf.ts'

const plan = buildPlan({ sections: [{ blocks: [paragraphDraft('Text')] }] })

const thread = (parts: Partial<Thread> = {}): Thread => ({
  ...threadSchema.parse({
    id: 'thread',
    sectionId: 'section-1',
    blockId: 'paragraph',
    mustBeAnswered: false,
    resolved: false,
    suggestion: 'none',
  }),
  ...parts,
})

const undecided = (...threads: Thread[]) => issuesOf('comment.undecided', plan, threads)

describe('comment.undecided', () => {
  it('holds for open suggestions and what must be answered', () => {
    expect(undecided(thread({ suggestion: 'open' }))).toMatchObject([
      {
        severity: 'block',
        sectionId: 'section-1',
        blockId: 'paragraph',
        params: { threadId: 'thread', kind: 'suggestion' },
      },
    ])
    expect(undecided(thread({ mustBeAnswered: true, blockId: null }))).toMatchObject([
      { blockId: null, params: { kind: 'question' } },
    ])
  })

  it('leaves other open threads and everything closed alone', () => {
    expect(undecided(thread())).toEqual([])
    expect(undecided(thread({ mustBeAnswered: true, resolved: true }))).toEqual([])
    expect(undecided(thread({ suggestion: 'accepted' }), thread({ suggestion: 'declined' }))).toEqual([])
  })

  it('forgets threads of a section that is in the bin', () => {
    const [section] = buildPlan({ sections: [{ id: 'removed' }] }).sections
    if (!section) throw new Error('the plan has one section')
    expect(undecided(thread({ suggestion: 'open', sectionId: section.id }))).toEqual([])
  })
})
