import { buildPlan, paragraphDraft } from '@samplan/domain/testing'
import { sectionIdSchema, threadIdSchema, type TextAnchor } from '@samplan/domain'
import { beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { makeTextAnchor } from '../anchors/makeTextAnchor.ts'
import { resolveAnchors } from '../anchors/resolveAnchors.ts'
import { readAnchors } from '../anchors/storedAnchor.ts'
import { textBlocksOf } from '../anchors/textBlocks.ts'
import { OUTLINE } from '../docName.ts'
import { writePlanState } from '../outline/commands/writeCase.ts'
import { placeWaitingAnchors } from './placeWaitingAnchors.ts'
import { ReviewedPlan } from './testing.ts'

const SECTION = sectionIdSchema.parse('section-1')

let plan: ReviewedPlan
beforeEach(() => {
  plan = new ReviewedPlan(
    buildPlan({ sections: [{ blocks: [paragraphDraft('Planen antas av styrelsen', 'p')] }] }),
  )
})

const enter = (state: 'frozen' | 'drafting') => {
  const outline = plan.docs.get(OUTLINE)
  if (outline) writePlanState(outline, state, null)
}
const doc = () => plan.section(SECTION).doc
const start = (threadId: string) =>
  plan.give('reviewer', {
    type: 'start-thread',
    threadId,
    sectionId: SECTION,
    anchor: anchorOn(doc(), 7, 12),
    message: { messageId: `${threadId}-1`, body: 'När?' },
    suggestion: null,
    mustBeAnswered: false,
  })
const placed = () => [...readAnchors(doc()).keys()]

function anchorOn(section: Y.Doc, from: number, to: number): TextAnchor {
  const place = textBlocksOf(section, SECTION)[0]?.place
  const anchor = place && makeTextAnchor(section, SECTION, { place, offset: from }, { place, offset: to })
  if (!anchor) throw new Error('The section has a paragraph')
  return anchor
}

test('what was said of a frozen text follows its words from then on', () => {
  enter('frozen')
  expect(start('thread')).toEqual({ ok: true })
  expect(placed()).toEqual([])
  enter('drafting')
  placeWaitingAnchors(plan.docs, null)
  expect(
    resolveAnchors(doc(), SECTION, readAnchors(doc())).get(threadIdSchema.parse('thread')),
  ).toMatchObject([{ from: 7, to: 12 }])
  const before = Y.encodeStateAsUpdate(doc())
  placeWaitingAnchors(plan.docs, null)
  expect(Y.encodeStateAsUpdate(doc())).toEqual(before)
})

test('what was taken back while the plan was frozen leaves nothing in the section', () => {
  start('kept')
  start('removed')
  enter('frozen')
  expect(plan.give('reviewer', { type: 'remove-thread', threadId: 'removed' })).toEqual({ ok: true })
  expect(placed()).toEqual(['kept', 'removed'])
  enter('drafting')
  placeWaitingAnchors(plan.docs, null)
  expect(placed()).toEqual(['kept'])
})
