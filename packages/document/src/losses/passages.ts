/** What a client wrote in a text, with enough around it to be known again where the text was made anew. */
import * as Y from 'yjs'
import { ownLength, stoodBefore, type OwnRange } from './ownWriting.ts'

/** Letters on either side that a passage is known by: a single letter would be found anywhere. */
const CONTEXT = 8

export interface TextBefore {
  /** The whole text as it stood before the transaction. */
  readonly text: string
  /** The client's own writing in it, in reading order. */
  readonly passages: readonly Passage[]
}

/** Forms of one passage; it stands wherever one of them is read. */
export type Passage = readonly [string, ...string[]]

interface Span {
  readonly start: number
  readonly end: number
}

export function textBefore(
  type: Y.Text,
  transaction: Y.Transaction,
  ranges: readonly OwnRange[],
): TextBefore {
  let text = ''
  const spans: Span[] = []
  for (const item of itemsOf(type)) {
    if (!(item.content instanceof Y.ContentString) || !stoodBefore(transaction, item)) continue
    text += item.content.str
    const own = ownLength(ranges, item)
    if (own > 0) addSpan(spans, { start: text.length - own, end: text.length })
  }
  return { text, passages: spans.map((span) => passageOf(text, span)) }
}

function* itemsOf(type: Y.Text): Generator<Y.Item> {
  // Deleted items, too, which Yjs shows nobody.
  // oxlint-disable-next-line no-underscore-dangle
  for (let item = type._start; item !== null; item = item.right) yield item
}

function addSpan(spans: Span[], { start, end }: Span): void {
  const last = spans.at(-1)
  if (last?.end === start) spans[spans.length - 1] = { start: last.start, end }
  else spans.push({ start, end })
}

/** A split or a join puts only one side of the passage's surroundings beside it. */
function passageOf(text: string, { start, end }: Span): Passage {
  const from = Math.max(0, start - CONTEXT)
  const to = end + CONTEXT
  const oneSided = [text.slice(from, end), text.slice(start, to)]
  return [text.slice(from, to), ...oneSided.filter((form) => form.length >= CONTEXT)]
}

/** Is every passage to be read in one of the texts? A short one only counts as a text of its own. */
export function areRead(passages: readonly Passage[], texts: readonly string[]): boolean {
  return passages.every((forms) => forms.some((form) => texts.some((text) => isRead(form, text))))
}

const isRead = (form: string, text: string): boolean =>
  form.length >= CONTEXT ? text.includes(form) : text === form
