import { pmSchema } from '@samplan/document'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { noSlash, slashAfter, type SlashState } from './slashQuery.ts'

const paragraph = (text: string) => pmSchema.node('paragraph', null, text === '' ? [] : [pmSchema.text(text)])

function written(text: string, before: SlashState = noSlash, { dismiss = false, caret = text.length } = {}) {
  const doc = pmSchema.node('doc', null, [paragraph('Före'), paragraph(text)])
  const start = paragraph('Före').nodeSize + 1
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, start + caret) })
  return slashAfter(before, state.tr, state, dismiss)
}

test.each([
  ['/', ''],
  ['/mål', 'mål'],
  ['/nyckelaktivitet', 'nyckelaktivitet'],
  ['/övergripande mål', 'övergripande mål'],
])('%s asks', (text, query) => {
  expect(written(text).open).toEqual({ pos: 6, end: 8 + text.length, query })
})

test.each(['', 'och/eller', ' /mål', '/1', '/en hel mening', 'mål'])('%j does not ask', (text) => {
  expect(written(text).open).toBeNull()
})

test('it does not ask with the caret inside, nor in a list', () => {
  expect(written('/mål', noSlash, { caret: 2 }).open).toBeNull()
  const doc = pmSchema.node('doc', null, [
    pmSchema.node('bulletList', null, [pmSchema.node('listItem', null, [paragraph('/mål')])]),
  ])
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, 7) })
  expect(slashAfter(noSlash, state.tr, state, false).open).toBeNull()
})

test('waved away it stays away, until the paragraph asks anew', () => {
  const dismissed = written('/mål', written('/mål'), { dismiss: true })
  expect(dismissed.open).toBeNull()
  expect(written('/måle', dismissed).open).toBeNull()
  expect(written('', dismissed)).toEqual(noSlash)
  expect(written('/', written('', dismissed)).open).not.toBeNull()
})

test('what has not changed is the same object', () => {
  const asked = written('/m')
  expect(written('/m', asked)).toBe(asked)
  expect(written('text', noSlash)).toBe(noSlash)
})
