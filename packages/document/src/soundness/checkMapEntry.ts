/** Entries of the section's maps: known keys, and values of the type that the key has. */
import { blockIdSchema } from '@samplan/domain'
import * as Y from 'yjs'
import type { z } from 'zod'
import { TEXT_FIELDS } from '../blocks/fieldTypes.ts'
import { MAX_TYPED_LENGTH, MAX_VALUE_LENGTH } from '../limits.ts'
import type { SectionMapName } from '../section/roots.ts'
import { CELL, STATED_TOTAL, TAKEN, VALUES_BY_FIELD, type FieldSchemas } from './entryValues.ts'
import { isTooLong } from './isTooLong.ts'
import { SOUND, unsound, type Soundness } from './soundness.ts'

const TEXTS = new Set<string>(Object.values(TEXT_FIELDS).flat())

export function checkMapEntry(map: SectionMapName, item: Y.Item): Soundness {
  if (item.parentSub === null) return unsound('foreign-content', map)
  const parts = item.parentSub.split('/')
  switch (map) {
    case 'meta':
    case 'conflicts':
    case 'reconciled':
    case 'anchors':
      return unsound('server-only', map)
    case 'fields':
      return checkField(parts, item)
    case 'groups':
    case 'lines':
    case 'rows':
    case 'footnotes':
      return checkRecord(map, VALUES_BY_FIELD[map], parts, item)
    case 'cells':
      return checkEntry(map, parts, 3, CELL, item)
    case 'statedTotals':
      return checkEntry(map, parts, 3, STATED_TOTAL, item)
    case 'taken':
      return checkEntry(map, parts, 2, TAKEN, item)
    default:
      return map satisfies never
  }
}

function checkField(parts: readonly string[], item: Y.Item): Soundness {
  const field = parts[1] ?? ''
  if (!TEXTS.has(field)) return checkRecord('fields', VALUES_BY_FIELD.fields, parts, item)
  if (!areIds(parts.slice(0, -1), 1)) return unsound('unknown-key', 'fields')
  // An XML text is a Y.Text too, but may hold what a field may not.
  const isText = item.content instanceof Y.ContentType && item.content.type.constructor === Y.Text
  return isText ? SOUND : unsound('wrong-value', `fields/${field}`)
}

/** The last part of the key is the field's name; those before it are ids. */
function checkRecord(
  map: 'fields' | 'groups' | 'lines' | 'rows' | 'footnotes',
  schemas: FieldSchemas,
  parts: readonly string[],
  item: Y.Item,
): Soundness {
  const field = parts.at(-1) ?? ''
  const schema = schemas.get(field)
  if (schema === undefined || !areIds(parts.slice(0, -1), map === 'fields' ? 1 : 2))
    return unsound('unknown-key', map)
  return checkValue(`${map}/${field}`, schema, item)
}

function checkEntry(
  map: SectionMapName,
  parts: readonly string[],
  length: number,
  schema: z.ZodType,
  item: Y.Item,
): Soundness {
  return areIds(parts, length) ? checkValue(map, schema, item) : unsound('unknown-key', map)
}

function checkValue(where: string, schema: z.ZodType, { content }: Y.Item): Soundness {
  if (!(content instanceof Y.ContentAny) || content.arr.length !== 1) return unsound('wrong-value', where)
  const value: unknown = content.arr[0]
  if (isTooLong(value, where === 'cells' ? MAX_TYPED_LENGTH : MAX_VALUE_LENGTH))
    return unsound('too-long', where)
  return schema.safeParse(value).success ? SOUND : unsound('wrong-value', where)
}

/** `=` stands for the result where a group's id would: see `budget/keys.ts`. */
function areIds(parts: readonly string[], length: number): boolean {
  if (parts.length !== length) return false
  return parts.every((part, index) => blockIdSchema.safeParse(part).success || (index === 1 && part === '='))
}
