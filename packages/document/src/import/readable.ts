/** Readable text from a value of unknown shape: every word and number in it, in order, as nested lists. */
import type { List, Prose } from '@samplan/domain'
import { newBlockId, type ImportContext } from './importContext.ts'
import { isEditorialKey } from './editorialKeys.ts'

/** Empty where the value holds nothing to read. */
export function readableBlocks(context: ImportContext, value: unknown): Prose[] {
  const own = ownWords(value)
  const items = nestedItems(context, value)
  return [
    ...(own === '' ? [] : [paragraphOf(context, own)]),
    ...(items.length === 0 ? [] : [listOf(context, items)]),
  ]
}

export function paragraphOf(context: ImportContext, text: string): Prose {
  const content = text === '' ? [] : [{ type: 'text' as const, text, marks: [] }]
  return { type: 'paragraph', id: newBlockId(context), content }
}

function listOf(context: ImportContext, items: List['items']): List {
  return { type: 'list', id: newBlockId(context), ordered: false, start: 1, items }
}

/** What the value says itself, not counting lists and objects inside it. */
export function ownWords(value: unknown): string {
  if (typeof value !== 'object' || value === null) return wordOf(value)
  if (Array.isArray(value)) return ''
  return entriesOf(value).reduce((words, [key, inner]) => {
    const word = wordOf(inner)
    if (word === '' || words === '') return words + word
    return key === 'unit' ? `${words} ${word}` : `${words}, ${word}`
  }, '')
}

function wordOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function nestedItems(context: ImportContext, value: unknown): List['items'] {
  const inner = Array.isArray(value) ? value : objectsIn(value)
  return inner.flatMap((item: unknown) => {
    const content = Array.isArray(item) ? nestedContent(context, item) : readableBlocks(context, item)
    return content.length === 0 ? [] : [{ content }]
  })
}

function nestedContent(context: ImportContext, list: readonly unknown[]): Prose[] {
  const items = nestedItems(context, list)
  return items.length === 0 ? [] : [listOf(context, items)]
}

function objectsIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return entriesOf(value)
    .map(([, inner]) => inner)
    .filter((inner) => typeof inner === 'object' && inner !== null)
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([key]) => !isEditorialKey(key, value))
}
