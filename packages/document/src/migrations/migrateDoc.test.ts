import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { OUTLINE } from '../docName.ts'
import { DOCUMENT_SCHEMA_VERSION, schemaVersionOf, stampSchemaVersion } from '../schemaVersion.ts'
import { migrateDoc } from './migrateDoc.ts'
import { MIGRATIONS, type Migration } from './migrations.ts'

const append = (to: number): Migration => ({
  to,
  migrate: (doc) => doc.getArray('steps').push([to]),
})

test('the steps after the version of the document run in order, in one transaction', () => {
  const doc = new Y.Doc()
  stampSchemaVersion(doc, 2)
  let transactions = 0
  doc.on('afterTransaction', () => transactions++)

  expect(migrateDoc(doc, OUTLINE, null, [append(2), append(3), append(4)])).toBe(true)
  expect(doc.getArray('steps').toArray()).toEqual([3, 4])
  expect(schemaVersionOf(doc)).toBe(4)
  expect(transactions).toBe(1)
})

test('a document that is up to date, or empty, is left alone', () => {
  const doc = new Y.Doc()
  expect(migrateDoc(doc, OUTLINE, null, [append(2)])).toBe(false)
  stampSchemaVersion(doc, 2)
  expect(migrateDoc(doc, OUTLINE, null, [append(2)])).toBe(false)
})

test('the list of migrations leads, without a gap, to the version that is written', () => {
  expect([1, ...MIGRATIONS.map((migration) => migration.to)].at(-1)).toBe(DOCUMENT_SCHEMA_VERSION)
  expect(MIGRATIONS.map((migration) => migration.to)).toEqual(MIGRATIONS.map((_, index) => index + 2))
})
