import type { Inline } from '@samplan/domain'
import {
  amounts,
  budgetDraft,
  buildPlan,
  goalDraft,
  groupDraft,
  lineDraft,
  listDraft,
  paragraphDraft,
} from '@samplan/domain/testing'
import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { makeTextAnchor } from '../anchors/makeTextAnchor.ts'
import { resolveAnchors } from '../anchors/resolveAnchors.ts'
import { readAnchors } from '../anchors/storedAnchor.ts'
import { blockText } from '../blocks/blockFields.ts'
import { readBlock } from '../blocks/readBlock.ts'
import { projectSection } from '../section/readSection.ts'
import { blockId, sectionId } from '../testing/ids.ts'
import { ReviewedPlan, type ThreadCommandDraft } from './testing.ts'

const SECTION = sectionId('section-1')
const PARAGRAPH = blockId('paragraph')
const bold = (text: string): Inline => ({ type: 'text', text, marks: [{ type: 'bold' }] })
const plain = (text: string): Inline => ({ type: 'text', text, marks: [] })

let plan: ReviewedPlan
let doc: Y.Doc

beforeEach(() => {
  plan = new ReviewedPlan(
    buildPlan({
      sections: [
        {
          ownerIds: ['officer'],
          blocks: [
            { ...paragraphDraft(''), content: [plain('Vi ordnar '), bold('fyra möten'), plain(' om året.')] },
            listDraft(['Ett', 'Två']),
            goalDraft({ due: '2026' }),
            budgetDraft({ groups: [groupDraft({ lines: [lineDraft({ amounts: amounts(100, 90) })] })] }),
          ],
        },
      ],
    }),
  )
  doc = plan.section(SECTION).doc
})

type Suggest = Pick<Extract<ThreadCommandDraft, { type: 'start-thread' }>, 'anchor' | 'suggestion'>

const suggest = (given: Suggest, threadId = 'thread') =>
  plan.give('reviewer', {
    type: 'start-thread',
    threadId,
    sectionId: SECTION,
    message: null,
    mustBeAnswered: false,
    ...given,
  })
const accept = (by = 'officer', threadId = 'thread') => plan.give(by, { type: 'accept-suggestion', threadId })

const place = { kind: 'prose', elementId: PARAGRAPH } as const
function onWords(from: number, to: number) {
  const anchor = makeTextAnchor(doc, SECTION, { place, offset: from }, { place, offset: to })
  if (anchor === null) throw new Error('There are words')
  return anchor
}
const paragraph = () => {
  const [first] = projectSection(doc, SECTION)
  if (first?.type !== 'paragraph') throw new Error('It begins with a paragraph')
  return first.content
}
const textIn = (content: readonly Inline[]) =>
  content.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('')
const coveredBy = (threadId: string) =>
  [...resolveAnchors(doc, SECTION, readAnchors(doc))]
    .filter(([id]) => id === threadId)
    .flatMap(([, spans]) => spans.map(({ from, to }) => textIn(paragraph()).slice(from, to)))

/** As an officer types, in the first text of the paragraph. */
function typing(change: (text: Y.XmlText) => void) {
  const element = doc.getXmlFragment(SECTION).get(0)
  const text = element instanceof Y.XmlElement ? element.get(0) : null
  if (text instanceof Y.XmlText) change(text)
}

const OUTDATED = { ok: false, code: 'suggestion-outdated' }

describe('words', () => {
  const words = (replacement: string, from = 10, to = 20) =>
    suggest({ anchor: onWords(from, to), suggestion: { kind: 'text', replacement } })

  test('are written over what differs alone, with its marks, and the thread is about them', () => {
    words('fem möten')
    expect(accept()).toEqual({ ok: true })
    expect(paragraph()).toEqual([plain('Vi ordnar '), bold('fem möten'), plain(' om året.')])
    expect(coveredBy('thread')).toEqual(['fem möten'])
    expect(plan.thread('thread')).toMatchObject({
      by: 'reviewer',
      suggestion: { decision: { by: 'officer', outcome: 'accepted' } },
      resolution: { by: 'officer' },
    })
  })

  test('leave carets and other threads where they are', () => {
    plan.give('officer', {
      type: 'start-thread',
      threadId: 'other',
      sectionId: SECTION,
      anchor: onWords(15, 20),
      message: { messageId: 'm', body: 'Vilka möten?' },
      suggestion: null,
      mustBeAnswered: false,
    })
    words('fem möten')
    accept()
    expect(coveredBy('other')).toEqual(['möten'])
  })

  test('may be taken out, put in between, or run over marks', () => {
    words('', 3, 10)
    expect(accept()).toEqual({ ok: true })
    expect(textIn(paragraph())).toBe('Vi fyra möten om året.')
    suggest(
      { anchor: onWords(3, 13), suggestion: { kind: 'text', replacement: 'fyra korta möten' } },
      'second',
    )
    expect(accept('director', 'second')).toEqual({ ok: true })
    expect(paragraph()).toEqual([plain('Vi '), bold('fyra korta möten'), plain(' om året.')])
    expect(coveredBy('second')).toEqual(['fyra korta möten'])
  })

  test.each([
    ['changed', () => typing((text) => text.insert(12, 'X'))],
    ['cut short', () => typing((text) => text.delete(10, 4))],
    ['gone', () => typing((text) => text.delete(10, 10))],
  ])('that are %s are not written over', (_, edit) => {
    words('fem möten')
    edit()
    const before = [...Y.encodeStateAsUpdate(doc)]
    expect(accept()).toEqual(OUTDATED)
    expect([...Y.encodeStateAsUpdate(doc)]).toEqual(before)
    expect(plan.thread('thread')).toMatchObject({ suggestion: { decision: null }, resolution: null })
  })

  test('are written where they stand now', () => {
    words('fem möten')
    typing((text) => text.insert(0, 'I år: '))
    expect(accept()).toEqual({ ok: true })
    expect(textIn(paragraph())).toBe('I år: Vi ordnar fem möten om året.')
  })

  test('are written in a field of a block, too', () => {
    const field = { kind: 'field', blockId: blockId('goal'), field: 'text' } as const
    const anchor = makeTextAnchor(doc, SECTION, { place: field, offset: 0 }, { place: field, offset: 4 })
    if (anchor === null) throw new Error('There are words')
    suggest({ anchor, suggestion: { kind: 'text', replacement: 'Färre' } })
    expect(accept()).toEqual({ ok: true })
    expect(blockText(doc, blockId('goal'), 'text').toJSON()).toBe('Färre möts')
  })

  test('are the review’s and the owner’s to accept', () => {
    words('fem möten')
    expect(accept('reviewer')).toEqual({ ok: false, code: 'section-not-yours' })
    expect(accept('other-officer')).toEqual({ ok: false, code: 'section-not-yours' })
    expect(accept('officer')).toEqual({ ok: true })
    expect(accept('director')).toEqual({ ok: false, code: 'suggestion-decided' })
    expect(accept('officer')).toEqual({ ok: true })
    expect(textIn(paragraph())).toBe('Vi ordnar fem möten om året.')
  })
})

describe('an amount', () => {
  const anchor = { kind: 'cell', blockId: 'budget', lineId: 'line', columnId: 'now' } as const
  const known = (kronor: number) => ({ kind: 'known', kronor }) as const
  const amount = () => readBlock(doc, 'budget', blockId('budget')).groups[0]?.lines[0]?.amounts

  test('is written into its cell', () => {
    suggest({ anchor, suggestion: { kind: 'amount', amount: known(170), ground: known(100) } })
    expect(accept('director')).toEqual({ ok: true })
    expect(amount()).toEqual({ now: known(170), before: known(90) })
  })

  test('is not, on another ground or where the line is gone', () => {
    suggest({ anchor, suggestion: { kind: 'amount', amount: known(170), ground: known(101) } })
    expect(accept('director')).toEqual(OUTDATED)
    const gone = { ...anchor, lineId: 'gone' }
    const ground = { kind: 'unknown', typed: null } as const
    suggest({ anchor: gone, suggestion: { kind: 'amount', amount: known(170), ground } }, 'second')
    expect(accept('director', 'second')).toEqual(OUTDATED)
    expect(amount()).toEqual({ now: known(100), before: known(90) })
  })
})

describe('a field’s value', () => {
  const field = (name: string, value: string | string[] | null, ground: string | null = '2026') => ({
    anchor: { kind: 'block', blockId: 'goal' } as const,
    suggestion: { kind: 'field', field: name, value, ground } as const,
  })
  const due = () => readBlock(doc, 'goal', blockId('goal')).due

  test('is written into its block', () => {
    suggest(field('due', '2027'))
    expect(accept()).toEqual({ ok: true })
    expect(due()).toBe('2027')
  })

  test.each([
    ['on another ground', field('due', '2027', '2025'), 'suggestion-outdated'],
    ['that the field cannot hold', field('due', ['2027']), 'suggestion-unsuitable'],
    ['of no field of it', field('owner', '2027'), 'suggestion-unsuitable'],
    ['of a text', field('text', 'Mål'), 'suggestion-unsuitable'],
    ['of what every object has', field('constructor', null), 'suggestion-unsuitable'],
    [
      'of a block that is gone',
      { ...field('due', '2027'), anchor: { kind: 'block', blockId: 'gone' } as const },
      'suggestion-outdated',
    ],
  ])('is not, %s', (_, given, code) => {
    suggest(given)
    expect(accept()).toEqual({ ok: false, code })
    expect(due()).toBe('2026')
  })
})

test('a suggestion that is declined changes nothing but its thread, which keeps the reason', () => {
  suggest({ anchor: onWords(10, 20), suggestion: { kind: 'text', replacement: 'fem möten' } })
  const before = [...Y.encodeStateAsUpdate(doc)]
  const decline = {
    type: 'decline-suggestion',
    threadId: 'thread',
    messageId: 'm',
    body: 'Vi hinner fyra.',
  } as const
  expect(plan.give('officer', decline)).toEqual({ ok: true })
  expect(plan.give('officer', decline)).toEqual({ ok: true })
  expect([...Y.encodeStateAsUpdate(doc)]).toEqual(before)
  expect(plan.thread('thread')).toMatchObject({
    suggestion: { decision: { by: 'officer', outcome: 'declined' } },
    resolution: { by: 'officer' },
    messages: [{ by: 'officer', body: 'Vi hinner fyra.' }],
  })
})
