/** A writer of a scene, told by words where to do what. What is done reaches the server at once, unless it is held back. */
import type { Node } from '@tiptap/pm/model'
import { TextSelection, type Command, type EditorState, type Transaction } from '@tiptap/pm/state'
import { textblocksOf, type HeadlessEditor } from './HeadlessEditor.ts'
import type { SharedSection, Writer } from './SharedSection.ts'

export class Actor {
  readonly editor: HeadlessEditor
  readonly #section: SharedSection
  readonly #writer: Writer
  #isHeld = false

  constructor(section: SharedSection, writer: Writer) {
    this.#section = section
    this.#writer = writer
    this.editor = writer.editor
  }

  /** From now on nothing is sent before the section settles. */
  hold(): this {
    this.#isHeld = true
    return this
  }

  /** Does what the command says, with the caret before the first of some words. */
  at(words: string, command: Command): void {
    const { state } = this.editor
    this.editor.dispatch(state.tr.setSelection(TextSelection.create(state.doc, positionOf(state.doc, words))))
    this.editor.run(command)
    this.#send()
  }

  /** Letter by letter, before the first of some words. */
  type(text: string, before: string): void {
    for (const letter of text) this.change(({ tr, doc }) => tr.insertText(letter, positionOf(doc, before)))
  }

  /** Returns how it is pasted before the first of some words. */
  cut(words: string): (before: string) => void {
    const from = positionOf(this.editor.state.doc, words)
    const slice = this.editor.state.doc.slice(from, from + words.length)
    this.change(({ tr }) => tr.delete(from, from + words.length))
    return (before) => {
      this.change(({ tr, doc }) => {
        const position = positionOf(doc, before)
        return tr.replaceRange(position, position, slice)
      })
    }
  }

  /** Returns how it is pasted before the block at an index. */
  cutBlock(index: number): (before: number) => void {
    const block = this.editor.state.doc.child(index)
    const from = positionOfBlock(this.editor.state.doc, index)
    this.change(({ tr }) => tr.delete(from, from + block.nodeSize))
    return (before) => this.change(({ tr, doc }) => tr.insert(positionOfBlock(doc, before), block))
  }

  /** The block at an index to where it then stands at another, in one step. */
  move(from: number, to: number): void {
    this.change(({ tr, doc }) => {
      const moved = doc.child(from)
      const start = positionOfBlock(doc, from)
      tr.delete(start, start + moved.nodeSize)
      return tr.insert(positionOfBlock(tr.doc, to), moved)
    })
  }

  undo(): void {
    this.editor.undo()
    this.#send()
  }

  redo(): void {
    this.editor.redo()
    this.#send()
  }

  change(make: (state: EditorState) => Transaction): void {
    this.editor.run((state, dispatch) => {
      dispatch?.(make(state))
      return true
    })
    this.#send()
  }

  #send(): void {
    if (!this.#isHeld) this.#section.send(this.#writer, false)
  }
}

/** Where some words are first read; for none, the end of the text. */
function positionOf(doc: Node, words: string): number {
  if (words === '') return doc.content.size - 1
  for (const { node, start } of textblocksOf(doc)) {
    const at = node.textBetween(0, node.content.size, '\n', '\n').indexOf(words)
    if (at !== -1) return start + at
  }
  throw new Error(`"${words}" is nowhere`)
}

function positionOfBlock(doc: Node, index: number): number {
  let position = 0
  for (let child = 0; child < Math.min(index, doc.childCount); child++) position += doc.child(child).nodeSize
  return position
}
