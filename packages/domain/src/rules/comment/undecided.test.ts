import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { threadSchema, type Thread } from '../../review/thread.ts'
import { buildPlan, paragraphDraft } from '../../testing/build.ts'
import { issuesOf } from '../../testing/issuesOf.ts'

const plan = buildPlan({ sections: [{ blocks: [paragraphDraft('Text')] }] })

const thread = (parts: Partial<z.input<typeof threadSchema>> = {}): Thread =>
  threadSchema.parse({
    id: 'thread',
    by: 'director',
    at: 0,
    sectionId: 'section-1',
    anchor: { kind: 'block', blockId: 'paragraph' },
    mustBeAnswered: false,
    resolution: null,
    suggestion: null,
    messages: [],
    ...parts,
  })

const decided = { by: 'officer', at: 1 }
const suggestion = (outcome?: 'accepted' | 'declined') => ({
  change: { kind: 'text', replacement: 'Annan text' } as const,
  decision: outcome === undefined ? null : { ...decided, outcome },
})

const undecided = (...threads: Thread[]) => issuesOf('comment.undecided', plan, threads)

describe('comment.undecided', () => {
  it('holds for open suggestions and what must be answered', () => {
    expect(undecided(thread({ suggestion: suggestion() }))).toMatchObject([
      {
        severity: 'block',
        sectionId: 'section-1',
        blockId: 'paragraph',
        params: { threadId: 'thread', kind: 'suggestion' },
      },
    ])
    expect(undecided(thread({ mustBeAnswered: true, anchor: { kind: 'section' } }))).toMatchObject([
      { blockId: null, params: { kind: 'question' } },
    ])
  })

  it('leaves other open threads and everything closed alone', () => {
    expect(undecided(thread())).toEqual([])
    expect(undecided(thread({ mustBeAnswered: true, resolution: decided }))).toEqual([])
    expect(
      undecided(
        thread({ suggestion: suggestion('accepted') }),
        thread({ suggestion: suggestion('declined') }),
      ),
    ).toEqual([])
  })

  it('forgets threads of a section that is in the bin', () => {
    const [section] = buildPlan({ sections: [{ id: 'removed' }] }).sections
    if (!section) throw new Error('the plan has one section')
    expect(undecided(thread({ suggestion: suggestion(), sectionId: section.id }))).toEqual([])
  })
})
