/** What a client wrote into the fields of structured blocks. */
import type { SectionId } from '@samplan/domain'
import * as Y from 'yjs'
import { SECTION_MAPS, sectionRoots, type SectionMapName } from '../section/roots.ts'
import { holderOf, ownItems, stoodBefore, type OwnRange } from './ownWriting.ts'

/** A field that says something of this client's, or did until this transaction. */
export interface WrittenField {
  readonly map: SectionMapName
  readonly key: string
  /** The map's entry: the value itself, or what holds the text. */
  readonly entry: Y.Item
  /** Null for a value. */
  readonly text: Y.Text | null
}

/** Written by every edit or by no person; nobody typed it. */
const UNTYPED_MAPS = new Set<SectionMapName>(['meta', 'taken', 'conflicts', 'reconciled'])
const UNTYPED_FIELDS = new Set([
  'order',
  'groupId',
  'side',
  'status',
  'nature',
  'carriedFrom',
  'parentId',
  'isDecorative',
  'width',
  'view',
])

export function writtenFields(
  transaction: Y.Transaction,
  sectionId: SectionId,
  ranges: readonly OwnRange[],
): WrittenField[] {
  const roots = sectionRoots(transaction.doc, sectionId)
  const names = new Map<unknown, SectionMapName>(SECTION_MAPS.map((name) => [roots[name], name]))
  return [...ownItems(transaction.doc, ranges)].flatMap((item) => {
    if (!stoodBefore(transaction, item) || !saysSomething(item.content)) return []
    const text = item.parent instanceof Y.Text && !(item.parent instanceof Y.XmlText) ? item.parent : null
    const entry = text === null ? item : holderOf(text)
    const map = entry === null ? undefined : names.get(entry.parent)
    const key = entry?.parentSub ?? null
    if (entry === null || map === undefined || key === null) return []
    return isTyped(map, key) ? [{ map, key, entry, text }] : []
  })
}

function isTyped(map: SectionMapName, key: string): boolean {
  return !UNTYPED_MAPS.has(map) && !UNTYPED_FIELDS.has(key.slice(key.lastIndexOf('/') + 1))
}

/** A new block is written with all its fields empty. */
function saysSomething(content: Y.Item['content']): boolean {
  if (content instanceof Y.ContentString) return true
  if (!(content instanceof Y.ContentAny)) return false
  const value: unknown = content.arr.at(-1)
  if (Array.isArray(value)) return value.length > 0
  return value !== null && value !== '' && !isUnknownAmount(value)
}

const isUnknownAmount = (value: unknown): boolean =>
  JSON.stringify(value) === JSON.stringify({ kind: 'unknown', typed: null })
