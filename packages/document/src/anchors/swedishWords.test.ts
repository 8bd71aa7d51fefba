/** What happens to a marked passage in everyday editing, in words that recur. */
import { threadIdSchema, type Block } from '@samplan/domain'
import type { Node } from '@tiptap/pm/model'
import { TextSelection, type Command } from '@tiptap/pm/state'
import { joinBackward, setBlockType, splitBlock } from '@tiptap/pm/commands'
import { wrapInList } from '@tiptap/pm/schema-list'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { pmSchema } from '../schema/pmSchema.ts'
import { writeSection } from '../section/writeSection.ts'
import { blockId, sectionId, userId } from '../testing/ids.ts'
import { textblocksOf } from '../testing/writers/HeadlessEditor.ts'
import { SharedSection } from '../testing/writers/SharedSection.ts'
import { makeTextAnchor } from './makeTextAnchor.ts'
import { resolveAnchors } from './resolveAnchors.ts'
import { readAnchors } from './storedAnchor.ts'
import { textBlocksOf, textOf } from './textBlocks.ts'

const SECTION = sectionId('section')
const THREAD = threadIdSchema.parse('thread')

const paragraph = (id: string, text: string): Block => ({
  type: 'paragraph',
  id: blockId(id),
  content: text === '' ? [] : [{ type: 'text', text, marks: [] }],
})

/** A section in which the words between two brackets are marked. */
class Scene {
  readonly section: SharedSection

  constructor(...marked: string[]) {
    const original = new Y.Doc()
    original.clientID = 2
    writeSection(
      original,
      SECTION,
      marked.map((text, index) => paragraph(`p${index}`, text.replace(/[[\]]/g, ''))),
    )
    this.section = new SharedSection(SECTION, original, userId('maker'), [userId('anna'), userId('bo')])
    const point = (bracket: string) => {
      const index = marked.findIndex((text) => text.includes(bracket))
      const offset = marked[index]?.replace(bracket === ']' ? '[' : ']', '').indexOf(bracket) ?? 0
      return { place: { kind: 'prose' as const, elementId: blockId(`p${index}`) }, offset }
    }
    const anchor = makeTextAnchor(this.section.server, SECTION, point('['), point(']'))
    if (!anchor) throw new Error('nothing is marked')
    this.section.startThread(THREAD, anchor)
    this.section.settle()
  }

  get anna() {
    return this.#writer(0)
  }

  get bo() {
    return this.#writer(1)
  }

  /** The section's text as all have it, with brackets about what the thread is on. */
  get marked(): string[] {
    this.section.settle()
    const { server } = this.section
    const spans = resolveAnchors(server, SECTION, readAnchors(server)).get(THREAD) ?? []
    return textBlocksOf(server, SECTION).map((block) => {
      const here = spans.filter(({ place }) => JSON.stringify(place) === JSON.stringify(block.place))
      return here.reduceRight(
        (text, { from, to }) => `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`,
        textOf(block),
      )
    })
  }

  #writer(index: number) {
    const writer = this.section.writers[index]
    if (!writer) throw new Error('no such writer')
    const { editor } = writer
    const send = () => this.section.send(writer, false)
    return {
      editor,
      /** Puts the caret before the first occurrence of some words, and does what the command says. */
      at: (words: string, command: Command) => {
        const caret = TextSelection.create(editor.state.doc, positionOf(editor.state.doc, words))
        editor.dispatch(editor.state.tr.setSelection(caret))
        editor.run(command)
        send()
      },
      type: (text: string, before: string) => {
        for (const [index_, letter] of [...text].entries()) {
          editor.run((state, dispatch) => {
            dispatch?.(state.tr.insertText(letter, positionOf(state.doc, before)))
            return true
          })
          void index_
          send()
        }
      },
      cut: (words: string) => {
        const from = positionOf(editor.state.doc, words)
        const slice = editor.state.doc.slice(from, from + words.length)
        editor.run((state, dispatch) => {
          dispatch?.(state.tr.delete(from, from + words.length))
          return true
        })
        send()
        return (before: string) => {
          editor.run((state, dispatch) => {
            const at = positionOf(state.doc, before)
            dispatch?.(state.tr.replaceRange(at, at, slice))
            return true
          })
          send()
        }
      },
      undo: () => {
        editor.undo()
        send()
      },
      redo: () => {
        editor.redo()
        send()
      },
      /** The block at an index to another index. */
      move: (from: number, to: number) => {
        editor.run((state, dispatch) => {
          const blocks = [...state.doc.children]
          const [moved] = blocks.splice(from, 1)
          if (!moved) return false
          blocks.splice(to, 0, moved)
          dispatch?.(state.tr.replaceWith(0, state.doc.content.size, blocks))
          return true
        })
        send()
      },
    }
  }
}

function positionOf(doc: Node, words: string): number {
  if (words === '') return doc.content.size - 1
  for (const { node, start } of textblocksOf(doc)) {
    const at = node.textBetween(0, node.content.size, '\n', '\n').indexOf(words)
    if (at !== -1) return start + at
  }
  throw new Error(`"${words}" is nowhere`)
}

const heading = setBlockType(pmSchema.node('heading').type, { level: 1 })
const bulletList = wrapInList(pmSchema.node('bulletList').type)

describe('a marked passage', () => {
  test('grows by what is typed in it as two parts, and not by what is typed beside it', () => {
    const scene = new Scene('Planen [och budgeten] antas')
    scene.anna.type('nya ', 'och')
    scene.anna.type('hela ', 'budgeten')
    expect(scene.marked).toEqual(['Planen nya [och ]hela [budgeten] antas'])
  })

  test('is cut in two by Enter in its middle, and whole again when that is undone', () => {
    const scene = new Scene('Kommunerna [samverkar om kultur] och fritid')
    scene.anna.at('om kultur', splitBlock)
    expect(scene.marked).toEqual(['Kommunerna [samverkar ]', '[om kultur] och fritid'])
    scene.anna.undo()
    expect(scene.marked).toEqual(['Kommunerna [samverkar om kultur] och fritid'])
    scene.anna.redo()
    expect(scene.marked).toEqual(['Kommunerna [samverkar ]', '[om kultur] och fritid'])
  })

  test('stays on its words by Enter at its start and at its end', () => {
    const scene = new Scene('Vi ska [växa] tillsammans')
    scene.anna.at('växa', splitBlock)
    scene.anna.at(' tillsammans', splitBlock)
    expect(scene.marked).toEqual(['Vi ska ', '[växa]', ' tillsammans'])
  })

  test('is joined with its paragraph to the one before', () => {
    const scene = new Scene('Mål och mål. ', '[Mål] och medel')
    scene.anna.at('Mål och medel', joinBackward)
    expect(scene.marked).toEqual(['Mål och mål. [Mål] och medel'])
  })

  test('becomes a heading, and a list item', () => {
    const scene = new Scene('Inledning', 'Detta är [målet för året]')
    scene.anna.at('Detta', heading)
    expect(scene.marked).toEqual(['Inledning', 'Detta är [målet för året]'])
    scene.anna.at('Inledning', bulletList)
    scene.anna.at('Detta', setBlockType(pmSchema.node('paragraph').type))
    scene.anna.at('Detta', bulletList)
    expect(scene.marked).toEqual(['Inledning', 'Detta är [målet för året]'])
  })

  test('moves with its paragraph past others that say the same', () => {
    const scene = new Scene('Samverkan', 'Samverkan', '[Samverkan]', 'Kultur', 'Samverkan')
    scene.anna.move(2, 4)
    expect(scene.marked).toEqual(['Samverkan', 'Samverkan', 'Kultur', 'Samverkan', '[Samverkan]'])
    scene.anna.move(4, 0)
    expect(scene.marked).toEqual(['[Samverkan]', 'Samverkan', 'Samverkan', 'Kultur', 'Samverkan'])
  })

  test('is not taken for the same word next to it when that is deleted', () => {
    const scene = new Scene('barn och [barn] och unga')
    scene.anna.cut('unga')
    scene.anna.cut('barn och barn')
    expect(scene.marked).toEqual([' och '])
  })

  test('goes along when it is cut and pasted into another paragraph, whole or in part', () => {
    const scene = new Scene('Länets [kommuner och regionen] samverkar', 'I styrelsen sitter ledamöter')
    scene.anna.cut('kommuner och regionen ')('ledamöter')
    expect(scene.marked).toEqual([
      'Länets samverkar',
      'I styrelsen sitter [kommuner och regionen] ledamöter',
    ])
    scene.anna.cut('regionen ')('samverkar')
    expect(scene.marked).toEqual([
      'Länets [regionen] samverkar',
      'I styrelsen sitter [kommuner och ]ledamöter',
    ])
  })

  test('is found again when its paragraph is cut and pasted later', () => {
    const scene = new Scene('Ja', '[Ja]', 'Nej')
    scene.anna.move(1, 1)
    const { editor } = scene.anna
    const block = editor.state.doc.child(1)
    editor.run((state, dispatch) => {
      dispatch?.(state.tr.delete(4, 8))
      return true
    })
    expect(scene.marked).toEqual(['Ja', 'Nej'])
    editor.run((state, dispatch) => {
      dispatch?.(state.tr.insert(state.doc.content.size, block))
      return true
    })
    expect(scene.marked).toEqual(['Ja', 'Nej', '[Ja]'])
  })

  test('is on nothing when it is deleted, also when the same word is typed again', () => {
    const scene = new Scene('Vi antar [planen] i dag')
    scene.anna.cut('planen')
    scene.anna.type('planen', ' i dag')
    expect(scene.marked).toEqual(['Vi antar planen i dag'])
  })

  test('comes back with the undo of its deletion, beside the same words typed anew', () => {
    const scene = new Scene('Vi antar [planen] i dag')
    scene.anna.cut('planen')
    scene.section.settle()
    scene.bo.type('planen ', 'i dag')
    scene.section.settle()
    scene.anna.undo()
    expect(scene.marked).toEqual(['Vi antar [planen] planen i dag'])
  })

  test('comes back with the undo of the deletion of its paragraph', () => {
    const scene = new Scene('Först', '[Sedan] och sedan', 'Sist')
    scene.anna.editor.run((state, dispatch) => {
      dispatch?.(state.tr.delete(7, 7 + state.doc.child(1).nodeSize))
      return true
    })
    expect(scene.marked).toEqual(['Först', 'Sist'])
    scene.anna.undo()
    expect(scene.marked).toEqual(['Först', '[Sedan] och sedan', 'Sist'])
  })

  test('is not claimed by a word of another text that is pasted', () => {
    const scene = new Scene('Kommunens [en] plan', 'Annat')
    scene.anna.cut('en plan')
    const paste = scene.bo.cut('Annat')
    paste('')
    expect(scene.marked.join('')).not.toContain('[')
  })

  test('splits with one while the other types in it', () => {
    const scene = new Scene('Regionen [utvecklar kulturen] i länet')
    scene.anna.editor.run((state, dispatch) => {
      const at = positionOf(state.doc, 'kulturen')
      dispatch?.(state.tr.split(at))
      return true
    })
    scene.bo.type('fria ', 'kulturen')
    const text = scene.marked.join('|')
    expect(text.replace(/[[\]]/g, '')).toContain('utvecklar')
    expect(text).toContain('[kulturen]')
    expect(text).not.toContain('[fria')
  })
})
