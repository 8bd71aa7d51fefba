import { blockIdSchema, ROW_SCHEMAS, rowIdSchema, type RowBlockType } from '@samplan/domain'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { emptyRow, writeAnyRowField } from './anyRow.ts'
import { insertRow } from './editRows.ts'
import { readRows } from './readRows.ts'

const block = blockIdSchema.parse('block')
const id = rowIdSchema.parse('row')

test.each(Object.keys(ROW_SCHEMAS) as RowBlockType[])('an empty row of %s is read back as it is', (type) => {
  const doc = new Y.Doc()
  insertRow(doc, type, block, emptyRow(type, id), null, null)
  expect(readRows(doc, type, block)).toEqual([emptyRow(type, id)])
})

test('a value is written where the field takes it, and nowhere else', () => {
  const doc = new Y.Doc()
  insertRow(doc, 'shares', block, emptyRow('shares', id), null, null)
  const write = (field: string, value: unknown) =>
    writeAnyRowField(doc, 'shares', block, id, field, value, null)
  expect(write('percent', 66)).toBe(true)
  expect(write('percent', -1)).toBe(false)
  expect(write('label', null)).toBe(false)
  expect(write('party', 'X')).toBe(false)
  expect(readRows(doc, 'shares', block)).toEqual([{ id, label: '', percent: 66, kronor: null }])
})
