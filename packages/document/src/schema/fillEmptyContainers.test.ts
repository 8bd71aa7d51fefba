import { EditorState } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { expect, test } from 'vitest'
import { fillEmptyContainersPlugin } from './fillEmptyContainers.ts'
import { pmSchema } from './pmSchema.ts'

const emptyTable = pmSchema.node('table', null, [
  pmSchema.node('tableRow', null, [pmSchema.node('tableHeader'), pmSchema.node('tableCell')]),
])

const state = () => EditorState.create({ doc: pmSchema.node('doc'), plugins: [fillEmptyContainersPlugin()] })

test('what its user adds gets a paragraph, where a caret can stand', () => {
  const list = pmSchema.node('bulletList', null, [pmSchema.node('listItem')])
  const before = state()
  const { doc } = before.apply(before.tr.insert(0, [emptyTable, list]))
  expect(doc.toString()).toBe(
    'doc(table(tableRow(tableHeader(paragraph), tableCell(paragraph))), bulletList(listItem(paragraph)))',
  )
})

test('what comes from others is left as it is', () => {
  const before = state()
  const remote = before.tr.insert(0, emptyTable).setMeta(ySyncPluginKey, { isChangeOrigin: true })
  expect(before.apply(remote).doc.toString()).toBe('doc(table(tableRow(tableHeader, tableCell)))')
})
