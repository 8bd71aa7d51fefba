/** Words that become a cross-reference: the text is parted around it, as an editor parts it. */
import type { ReferenceTarget } from '@samplan/domain'
import * as Y from 'yjs'
import { formatTarget } from '../prose/referenceTarget.ts'
import { runsOf } from '../prose/readInline.ts'
import type { FoundWords } from './wordsInBlock.ts'

export function referInstead({ text, index }: FoundWords, words: string, to: ReferenceTarget): void {
  const { parent } = text
  if (!(parent instanceof Y.XmlElement)) return
  const rest = runsFrom(text, index + words.length)
  const reference = new Y.XmlElement('reference')
  reference.setAttribute('to', formatTarget(to))
  const place = parent.toArray().indexOf(text) + 1
  text.delete(index, text.length - index)
  if (rest.length === 0) {
    parent.insert(place, [reference])
    return
  }
  const after = new Y.XmlText()
  parent.insert(place, [reference, after])
  after.applyDelta([...rest])
}

/** What stands from `index` on, with its marks. */
function runsFrom(text: Y.Text, index: number) {
  let start = 0
  return runsOf(text).flatMap((run) => {
    const { insert } = run
    if (typeof insert !== 'string') return []
    const from = Math.max(0, index - start)
    start += insert.length
    return from < insert.length ? [{ ...run, insert: insert.slice(from) }] : []
  })
}
