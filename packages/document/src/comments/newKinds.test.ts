/** Threads and suggestions in callouts, beside references, and on blocks that are lists of rows. */
import type { Inline } from '@samplan/domain'
import { buildPlan, paragraphDraft, projectDraft } from '@samplan/domain/testing'
import { beforeEach, describe, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { followAnchors } from '../anchors/followAnchors.ts'
import { makeTextAnchor } from '../anchors/makeTextAnchor.ts'
import { resolveAnchors } from '../anchors/resolveAnchors.ts'
import { readAnchors, writeAnchorMoves } from '../anchors/storedAnchor.ts'
import { textBlocksOf, textOf } from '../anchors/textBlocks.ts'
import { blockText } from '../blocks/blockFields.ts'
import { readBlock } from '../blocks/readBlock.ts'
import { pmSchema } from '../schema/pmSchema.ts'
import { moveBlock } from '../section/moveBlock.ts'
import { projectSection } from '../section/readSection.ts'
import { editAs } from '../testing/editing.ts'
import { blockId, sectionId } from '../testing/ids.ts'
import { followBlock } from './followBlock.ts'
import { ReviewedPlan, type ThreadCommandDraft } from './testing.ts'

const [SECTION, ELSEWHERE] = [sectionId('section-1'), sectionId('section-2')]
const [INNER, PROJECT, CALLOUT] = [blockId('inner'), blockId('project'), blockId('callout')]
const plain = (text: string): Inline => ({ type: 'text', text, marks: [] })
const reference: Inline = { type: 'reference', to: { kind: 'block', id: PROJECT } }

let plan: ReviewedPlan
let doc: Y.Doc

beforeEach(() => {
  const inner = { ...paragraphDraft('', INNER), content: [plain('Se '), reference, plain(' om bron.')] }
  const blocks = [
    { type: 'callout' as const, id: CALLOUT, tone: 'fact' as const, content: [inner] },
    projectDraft({ id: PROJECT, name: 'Bron', status: 'planned' }),
  ]
  plan = new ReviewedPlan(buildPlan({ sections: [{ ownerIds: ['officer'], blocks }, {}] }))
  doc = plan.section(SECTION).doc
})

type Suggest = Pick<Extract<ThreadCommandDraft, { type: 'start-thread' }>, 'anchor' | 'suggestion'>
const start = (given: Suggest) =>
  plan.give('reviewer', {
    type: 'start-thread',
    threadId: 'thread',
    sectionId: SECTION,
    message: given.suggestion === null ? { messageId: 'm', body: 'Varför?' } : null,
    mustBeAnswered: false,
    ...given,
  })
const accept = () => plan.give('officer', { type: 'accept-suggestion', threadId: 'thread' })

const place = { kind: 'prose', elementId: INNER } as const
function onWords(from: number, to: number) {
  const anchor = makeTextAnchor(doc, SECTION, { place, offset: from }, { place, offset: to })
  if (anchor === null) throw new Error('There are words')
  return anchor
}

/** What the thread is on, in whichever section. */
function covered(id = SECTION): string[] {
  const { doc: where } = plan.section(id)
  const texts = new Map(textBlocksOf(where, id).map((block) => [JSON.stringify(block.place), textOf(block)]))
  return [...resolveAnchors(where, id, readAnchors(where)).values()]
    .flat()
    .map((span) => (texts.get(JSON.stringify(span.place)) ?? '').slice(span.from, span.to))
}

describe('words in a callout', () => {
  test('behind a reference are counted with it as one, and replaced without it', () => {
    start({ anchor: onWords(8, 12), suggestion: { kind: 'text', replacement: 'tunneln' } })
    expect(covered()).toEqual(['bron'])
    expect(accept()).toEqual({ ok: true })
    const content = [plain('Se '), reference, plain(' om tunneln.')]
    expect(projectSection(doc, SECTION)[0]).toMatchObject({ content: [{ content }] })
  })

  test('on both sides of a reference cannot be replaced as one, for it has no words', () => {
    expect(start({ anchor: onWords(0, 7), suggestion: { kind: 'text', replacement: 'Om' } })).toMatchObject({
      code: 'suggestion-unsuitable',
    })
  })

  test('keep their thread when a reference is put in, and when the callout goes elsewhere', () => {
    start({ anchor: onWords(8, 12), suggestion: null })
    doc.transact((transaction) => {
      editAs(doc, SECTION, ([callout, ...rest]) => {
        const paragraph = callout?.firstChild
        if (!callout || !paragraph) throw new Error('The callout has a paragraph')
        const atom = pmSchema.node('reference', { to: 'section:section-2' })
        const changed = paragraph.copy(paragraph.content.addToEnd(atom).addToStart(atom))
        return [callout.copy(callout.content.replaceChild(0, changed)), ...rest]
      })
      writeAnchorMoves(doc, followAnchors(transaction, null), null)
    })
    expect(covered()).toEqual(['bron'])
    const [from, to] = [plan.section(SECTION), plan.section(ELSEWHERE)]
    moveBlock(from, to, CALLOUT, null, 'director')
    followBlock(plan.comments, from, to, CALLOUT, 'director')
    expect(covered(ELSEWHERE)).toEqual(['bron'])
    expect(plan.thread('thread')).toMatchObject({ sectionId: ELSEWHERE })
  })
})

describe('a project', () => {
  const onStatus = (value: string): Suggest => ({
    anchor: { kind: 'block', blockId: PROJECT },
    suggestion: { kind: 'field', field: 'status', value, ground: 'planned' },
  })

  test('takes a suggested status, and none that there is not', () => {
    start(onStatus('granted'))
    expect(accept()).toEqual({ ok: true })
    expect(readBlock(doc, 'project', PROJECT).status).toBe('granted')
    plan.give('reviewer', { type: 'reopen-thread', threadId: 'thread' })
  })

  test('takes no status of something else', () => {
    start(onStatus('submitted'))
    expect(accept()).toEqual({ ok: false, code: 'suggestion-unsuitable' })
    expect(readBlock(doc, 'project', PROJECT).status).toBe('planned')
  })

  test('takes suggested words in each of its texts', () => {
    blockText(doc, PROJECT, 'aim').insert(0, 'En bro till')
    const field = { kind: 'field', blockId: PROJECT, field: 'aim' } as const
    const anchor = makeTextAnchor(doc, SECTION, { place: field, offset: 3 }, { place: field, offset: 6 })
    if (anchor === null) throw new Error('There are words')
    start({ anchor, suggestion: { kind: 'text', replacement: 'tunnel' } })
    expect(accept()).toEqual({ ok: true })
    expect(readBlock(doc, 'project', PROJECT).aim).toBe('En tunnel till')
  })
})
