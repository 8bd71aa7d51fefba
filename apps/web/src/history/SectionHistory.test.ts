import { createBlock, emptyBlock, blockText, writeField } from '@samplan/document'
import { blockIdSchema, sectionIdSchema } from '@samplan/domain'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { lentManager, ownEdit, sectionHistory, type SectionHistory } from './index.ts'

const sectionId = sectionIdSchema.parse('halsa')
const goalId = blockIdSchema.parse('g1')

let doc: Y.Doc
let other: Y.Doc
let history: SectionHistory
let fragment: Y.XmlFragment

beforeEach(() => {
  doc = new Y.Doc()
  other = new Y.Doc()
  doc.on('update', (update, origin) => origin !== 'piped' && Y.applyUpdate(other, update, 'piped'))
  other.on('update', (update, origin) => origin !== 'piped' && Y.applyUpdate(doc, update, 'piped'))
  fragment = doc.getXmlFragment(sectionId)
  createBlock(doc, emptyBlock('goal', goalId), 'server')
  history = sectionHistory(doc, sectionId)
})

/** As y-tiptap writes it. */
function writeParagraph(text: string): Y.XmlText {
  const paragraph = new Y.XmlElement('paragraph')
  const content = new Y.XmlText(text)
  doc.transact(() => {
    paragraph.insert(0, [content])
    fragment.push([paragraph])
  }, ySyncPluginKey)
  return content
}

const writeGoal = (text: string) =>
  doc.transact(() => blockText(doc, goalId, 'text').insert(0, text), ownEdit)

describe('the history of a section', () => {
  test('takes back prose and fields in the order in which they were written', () => {
    writeParagraph('Prosa')
    history.boundary()
    writeGoal('Mål')
    history.undo()
    expect(blockText(doc, goalId, 'text').toJSON()).toBe('')
    expect(fragment.length).toBe(1)
    history.undo()
    expect(fragment.length).toBe(0)
    history.redo()
    history.redo()
    expect(fragment.toJSON()).toContain('Prosa')
    expect(blockText(doc, goalId, 'text').toJSON()).toBe('Mål')
  })

  test('leaves what another has written', () => {
    writeGoal('mitt')
    blockText(other, goalId, 'text').insert(0, 'ditt ')
    history.undo()
    expect(blockText(doc, goalId, 'text').toJSON()).toBe('ditt ')
    history.undo()
    expect(blockText(doc, goalId, 'text').toJSON()).toBe('ditt ')
  })

  test('leaves a value that another has set since', () => {
    writeField(doc, 'goal', goalId, 'due', '2027', ownEdit)
    writeField(other, 'goal', goalId, 'due', '2028', 'other')
    history.undo()
    expect(doc.getMap('fields').get(`${goalId}/due`)).toBe('2028')
  })

  test('keeps a paragraph of this person in which another has written', () => {
    writeParagraph('mitt')
    const theirs = other.getXmlFragment(sectionId).get(0)
    if (theirs instanceof Y.XmlElement) (theirs.get(0) as Y.XmlText).insert(4, ' ditt')
    history.undo()
    expect(fragment.toJSON()).toBe('<paragraph> ditt</paragraph>')
  })

  test('takes one step back out of order, once', () => {
    const step = history.step(() => writeParagraph('klistrat'))
    writeGoal('skrivet efteråt')
    expect(step).not.toBeNull()
    if (step) history.takeBack(step)
    expect(fragment.length).toBe(0)
    expect(blockText(doc, goalId, 'text').toJSON()).toBe('skrivet efteråt')
    if (step) history.takeBack(step)
    expect(blockText(doc, goalId, 'text').toJSON()).toBe('skrivet efteråt')
  })

  test('has no step for what changed nothing', () => {
    writeGoal('före')
    expect(history.step(() => undefined)).toBeNull()
  })

  test('is one for the document, and outlives the editors that borrow its manager', () => {
    expect(sectionHistory(doc, sectionId)).toBe(history)
    const added: number[] = []
    const lent = lentManager(history.manager)
    lent.on('stack-item-added', () => added.push(1))
    writeGoal('a')
    lent.destroy()
    history.boundary()
    writeGoal('b')
    expect(added).toEqual([1])
    lent.undo()
    expect(blockText(doc, goalId, 'text').toJSON()).toBe('a')
  })
})
