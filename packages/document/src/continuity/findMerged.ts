/**
 * Two who begin to write in one empty paragraph leave two texts in it. y-tiptap then appends the second to the first, and
 * deletes it in a transaction of its own, where nothing comes any more that could be what went.
 */
import type { CharacterRun } from '@samplan/domain'
import * as Y from 'yjs'
import { holderOf } from '../losses/ownWriting.ts'
import { itemsOf, type Stretch } from './stretches.ts'
import { appendRun, sliceRuns } from './runs.ts'
import { successionsBetween, type Succession } from './succession.ts'

export function findMerged(dead: readonly Stretch[]): Succession[] {
  return dead.flatMap(({ type, remade, text, runs }) => {
    const first = remade ? textBefore(type) : null
    const at = first?.text.lastIndexOf(text) ?? -1
    return first && at !== -1 ? successionsBetween(runs, sliceRuns(first.runs, at, at + text.length)) : []
  })
}

/** The text that stands right before a deleted one, in a paragraph that stands. */
function textBefore(type: Y.Text) {
  const holder = holderOf(type)
  if (!(holder?.parent instanceof Y.XmlElement) || holderOf(holder.parent)?.deleted) return null
  let left = holder.left
  while (left?.deleted) left = left.left
  return left?.content instanceof Y.ContentType && left.content.type instanceof Y.XmlText
    ? lettersOf(left.content.type)
    : null
}

function lettersOf(type: Y.XmlText): { readonly text: string; readonly runs: readonly CharacterRun[] } {
  const runs: CharacterRun[] = []
  let text = ''
  for (const { deleted, content, id, length } of itemsOf(type)) {
    if (deleted || !(content instanceof Y.ContentString)) continue
    text += content.str
    appendRun(runs, [id.client, id.clock, length])
  }
  return { text, runs }
}
