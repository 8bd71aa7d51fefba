/** Reading and writing single fields of structured blocks; nobody else builds their keys. */
import type { BlockId } from '@samplan/domain'
import * as Y from 'yjs'
import { fieldKey } from './fieldKey.ts'
import {
  VALUE_FIELDS,
  type TextFieldName,
  type ValueField,
  type ValueFields,
  type ValueFieldType,
} from './fieldTypes.ts'

export function readField<Type extends ValueFieldType, Field extends keyof ValueFields[Type]>(
  doc: Y.Doc,
  type: Type,
  blockId: BlockId,
  field: Field,
): ValueFields[Type][Field]
export function readField(doc: Y.Doc, type: ValueFieldType, blockId: BlockId, field: string): unknown {
  const fields: Readonly<Record<string, ValueField<unknown>>> = VALUE_FIELDS[type]
  return fields[field]?.read(doc.getMap('fields').get(fieldKey(blockId, field)))
}

export function writeField<Type extends ValueFieldType, Field extends keyof ValueFields[Type]>(
  doc: Y.Doc,
  _type: Type,
  blockId: BlockId,
  field: Field,
  value: ValueFields[Type][Field],
  origin: unknown,
): void {
  doc.transact(() => doc.getMap('fields').set(fieldKey(blockId, String(field)), value), origin)
}

/**
 * The text that editors bind to. `createBlock` makes it together with its block: two people who each made one would
 * overwrite each other, so it is made here only if the document lacks it.
 */
export function blockText(doc: Y.Doc, blockId: BlockId, field: TextFieldName): Y.Text {
  const fields = doc.getMap('fields')
  const key = fieldKey(blockId, field)
  const stored = fields.get(key)
  if (stored instanceof Y.Text) return stored
  const text = new Y.Text()
  fields.set(key, text)
  return text
}

/** The text's content, without making it. */
export function readText(doc: Y.Doc, blockId: BlockId, field: TextFieldName): string {
  const stored = doc.getMap('fields').get(fieldKey(blockId, field))
  return stored instanceof Y.Text ? stored.toJSON() : ''
}
