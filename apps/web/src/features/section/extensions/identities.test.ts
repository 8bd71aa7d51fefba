import { pmSchema } from '@samplan/document'
import type { Node } from '@tiptap/pm/model'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { beforeEach, describe, expect, test } from 'vitest'
import { identitiesPlugin } from './identities.ts'

let made: number
const newId = () => `new${(made += 1)}`
beforeEach(() => {
  made = 0
})

const paragraph = (id: string | null, text: string) =>
  pmSchema.node('paragraph', { id }, text === '' ? [] : [pmSchema.text(text)])
const goal = (id: string) => pmSchema.node('goal', { id })

const stateOf = (...blocks: Node[]) =>
  EditorState.create({ doc: pmSchema.node('doc', null, blocks), plugins: [identitiesPlugin(newId)] })

const idsAfter = (state: EditorState, change: (tr: Transaction) => Transaction) =>
  state
    .apply(change(state.tr))
    .doc.content.content.map((node): unknown[] => [node.attrs['id'], node.textContent])

/** As Tiptap's Enter does: the schema keeps ids off the second half. */
const split = (tr: Transaction, pos: number) =>
  tr.split(pos, 1, [{ type: pmSchema.node('paragraph').type, attrs: { id: null } }])

describe('ids', () => {
  test('the first half of a split keeps the id, the second gets a new one', () => {
    expect(idsAfter(stateOf(paragraph('p', 'abcd')), (tr) => split(tr, 3))).toEqual([
      ['p', 'ab'],
      ['new1', 'cd'],
    ])
  })

  test('split at its start, the text keeps the id and the empty paragraph gets a new one', () => {
    expect(idsAfter(stateOf(paragraph('p', 'abcd')), (tr) => split(tr, 1))).toEqual([
      ['new1', ''],
      ['p', 'abcd'],
    ])
  })

  test('Enter in an empty paragraph leaves its id where it is', () => {
    expect(idsAfter(stateOf(paragraph('p', '')), (tr) => split(tr, 1))).toEqual([
      ['p', ''],
      ['new1', ''],
    ])
  })

  test('a copy gets a new id, also where it is pasted before the original', () => {
    const state = stateOf(paragraph('p', 'a'), paragraph('q', 'b'))
    expect(idsAfter(state, (tr) => tr.insert(0, paragraph('q', 'b')))).toEqual([
      ['new1', 'b'],
      ['p', 'a'],
      ['q', 'b'],
    ])
  })

  test('what is cut and pasted keeps its id', () => {
    const state = stateOf(paragraph('p', 'a'), paragraph('q', 'b'))
    const cut = state.apply(state.tr.delete(3, 6))
    expect(idsAfter(cut, (tr) => tr.insert(0, paragraph('q', 'b')))).toEqual([
      ['q', 'b'],
      ['p', 'a'],
    ])
  })

  test('paragraphs in list items and cells have ids, too', () => {
    const item = pmSchema.node('listItem', null, [paragraph(null, 'a')])
    const list = pmSchema.node('bulletList', { id: null }, [item])
    const state = stateOf(paragraph('p', ''))
    const after = state.apply(state.tr.insert(2, list))
    expect(after.doc.child(1).attrs['id']).toBe('new1')
    expect(after.doc.child(1).firstChild?.firstChild?.attrs['id']).toBe('new2')
  })

  test('a structured block is never given another id', () => {
    expect(idsAfter(stateOf(goal('g')), (tr) => tr.insert(0, goal('g')))).toEqual([
      ['g', ''],
      ['g', ''],
    ])
  })

  test('typing makes none, and what others write is left alone', () => {
    const state = stateOf(paragraph(null, 'a'))
    expect(idsAfter(state, (tr) => tr.insertText('b', 2))).toEqual([[null, 'ab']])
    const foreign = (tr: Transaction) =>
      tr.insert(3, paragraph(null, 'c')).setMeta(ySyncPluginKey, { isChangeOrigin: true })
    expect(idsAfter(state, foreign)).toEqual([
      [null, 'a'],
      [null, 'c'],
    ])
    expect(made).toBe(0)
  })

  test('what the next letter shall look like is not forgotten', () => {
    const state = stateOf(paragraph('p', 'ab'))
    const bold = pmSchema.mark('bold')
    const after = state.apply(split(state.tr, 3).setStoredMarks([bold]))
    expect(after.storedMarks).toEqual([bold])
  })
})
