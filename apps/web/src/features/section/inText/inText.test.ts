import { pmSchema } from '@samplan/document'
import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { describe, expect, test } from 'vitest'
import { insertNote, insertReference } from './insertInline.ts'
import { endOfText, lastOfText, placeForNote } from './notePlaces.ts'
import { sentenceAround, statementAt } from './statements.ts'

const text = (words: string) => pmSchema.text(words)
const reference = (to: string) => pmSchema.node('reference', { to })
const paragraph = (...content: readonly Node[]) => pmSchema.node('paragraph', null, content)
const note = (id: string, words: string) => pmSchema.node('note', { id }, [paragraph(text(words))])
const docOf = (...content: readonly Node[]) => pmSchema.node('doc', null, content)

/** As much of an editor as an insertion uses, with the caret behind `words`. */
function editorAt(doc: Node, words: string) {
  let at = 0
  doc.descendants((node, pos) => {
    const index = node.text?.indexOf(words) ?? -1
    if (index >= 0) at = pos + index + words.length
  })
  const holder = { state: EditorState.create({ doc, selection: TextSelection.create(doc, at) }) }
  const view = {
    get state() {
      return holder.state
    },
    dispatch: (tr: Transaction) => {
      holder.state = holder.state.apply(tr)
    },
    focus: () => undefined,
  }
  let steps = 0
  const history = {
    step: (act: () => void) => {
      steps += 1
      act()
      return null
    },
  }
  // oxlint-disable-next-line typescript/consistent-type-assertions -- the rest of a view needs a page
  const context = { view, history, newId: () => 'ny' } as unknown as Parameters<typeof insertNote>[0] & {
    readonly view: EditorView
  }
  return { context, state: () => holder.state, steps: () => steps }
}

/** "Först[1] sedan[2] | 1: ett | 2: två", as a reader of the document has it. */
function drawn(doc: Node): string {
  return doc.content.content
    .map((block) => {
      const words: string[] = []
      block.descendants((node) => {
        if (node.isText) words.push(node.text ?? '')
        if (node.type.name === 'reference') words.push(`[${String(node.attrs['to'])}]`)
      })
      return block.type.name === 'note' ? `${String(block.attrs['id'])}: ${words.join('')}` : words.join('')
    })
    .join(' | ')
}

describe('a footnote', () => {
  test('comes with its reference in one step, and the caret goes into it', () => {
    const { context, state, steps } = editorAt(docOf(paragraph(text('Pengar finns.'))), 'finns')
    insertNote(context)
    expect(drawn(state().doc)).toBe('Pengar finns[block:ny]. | ny: ')
    expect(steps()).toBe(1)
    context.view.dispatch(state().tr.insertText('Enligt lagen'))
    expect(drawn(state().doc)).toBe('Pengar finns[block:ny]. | ny: Enligt lagen')
  })

  test('stands where its number puts it, whoever was first', () => {
    const doc = docOf(
      paragraph(text('Först och sist'), reference('block:b')),
      paragraph(text('Slut')),
      note('b', 'två'),
    )
    const before = editorAt(doc, 'Först')
    insertNote(before.context)
    expect(drawn(before.state().doc)).toBe('Först[block:ny] och sist[block:b] | Slut | ny:  | b: två')
    const after = editorAt(doc, 'Slut')
    insertNote(after.context)
    expect(drawn(after.state().doc)).toBe('Först och sist[block:b] | Slut[block:ny] | b: två | ny: ')
  })

  test('has none of its own', () => {
    const doc = docOf(paragraph(text('Text'), reference('block:a')), note('a', 'ett'))
    const { context, state } = editorAt(doc, 'ett')
    insertNote(context)
    expect(state().doc.eq(doc)).toBe(true)
  })

  test('stands behind the text, which goes on before it', () => {
    const last = paragraph(text('Sist'))
    const doc = docOf(paragraph(text('Först')), last, note('a', 'ett'), note('b', 'två'))
    expect(doc.resolve(endOfText(doc)).nodeBefore).toBe(last)
    expect(lastOfText(doc)).toBe(last)
    expect(endOfText(docOf(last))).toBe(last.nodeSize)
    expect(lastOfText(docOf(note('a', 'ett')))).toBeNull()
    expect(placeForNote(doc, 1)).toBe(doc.content.size)
  })
})

describe('a reference', () => {
  test.each([
    ['Se', 'Se [section:a] mer'],
    ['Se ', 'Se [section:a]mer'],
  ])('behind %j does not touch the word before it', (words, expected) => {
    const { context, state } = editorAt(docOf(paragraph(text('Se mer'))), words)
    insertReference(context, 'section:a')
    expect(drawn(state().doc)).toBe(expected)
  })
})

describe('the sentence around the caret', () => {
  const doc = docOf(paragraph(text('Kort. Kommunerna ska samverka'), reference('section:a'), text('. Slut.')))
  const sentenceAt = (offset: number) => {
    const range = sentenceAround(doc.resolve(1 + offset))
    return range && doc.textBetween(range.from, range.to, undefined, '*')
  }

  test('is what is marked where nothing is selected', () => {
    expect(sentenceAt(2)).toBe('Kort.')
    expect(sentenceAt(15)).toBe('Kommunerna ska samverka*.')
    expect(sentenceAt(34)).toBe('Slut.')
  })

  test('is none where nothing is written', () => {
    expect(sentenceAround(docOf(paragraph()).resolve(1))).toBeNull()
  })
})

test('what words are marked as is known in them and right beside them', () => {
  const mark = pmSchema.mark('statement', { kind: 'goal' })
  const doc = docOf(paragraph(text('Först. '), pmSchema.text('Mål.', [mark]), text(' Sist.')))
  const at = (from: number, to = from) =>
    statementAt({ state: EditorState.create({ doc, selection: TextSelection.create(doc, from, to) }) })
  expect([at(3), at(8), at(10), at(12), at(13)]).toEqual([null, 'goal', 'goal', 'goal', null])
  expect([at(8, 12), at(3, 12)]).toEqual(['goal', null])
})
