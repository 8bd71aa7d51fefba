/** Copying and pasting in a section: clean text, blocks that stay blocks, and one step in the history. */
import type { NewId, SectionId } from '@samplan/domain'
import { Extension } from '@tiptap/core'
import { Slice, type Node, type Schema } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type * as Y from 'yjs'
import { ownEdit, type HistoryStep, type SectionHistory } from '../../../history/index.ts'
import { selectedBlockId } from '../editor/selectBlock.ts'
import { isStructured } from '../editor/structured.ts'
import { structuredReader } from '../editor/structuredReader.ts'
import { cleanHtml } from './cleanHtml.ts'
import { blocksOnClipboard, clipboardSerializer, type ClipboardBlock } from './clipboardBlocks.ts'
import { pictureFilesIn, picturesInHtml, placePictures } from './pictures.ts'
import { tableFromText, tableSlice } from './plainText.ts'
import { countPasted, type PasteCount } from './receipt.ts'
import { settleBlocks } from './settleBlocks.ts'
import { withoutStyles } from './styles.ts'

export interface Pasted extends PasteCount {
  /** Pictures that were left out. */
  readonly images: number
  /** Pictures that are on their way to their place. */
  readonly pictures: number
  /** Null when nothing was brought. */
  readonly step: HistoryStep | null
}

interface PasteOptions {
  readonly doc: Y.Doc
  readonly sectionId: SectionId
  readonly history: SectionHistory
  readonly newId: NewId
  readonly onPasted: (pasted: Pasted) => void
}

/** ProseMirror marks what it puts on the clipboard. */
const OWN = 'data-pm-slice'

export const Paste = Extension.create<PasteOptions>({
  name: 'sectionPaste',
  // After the pasting of cells over cells, inside a table.
  priority: 50,
  addProseMirrorPlugins() {
    return [pastePlugin(this.options, this.editor.schema)]
  },
})

function pastePlugin(options: PasteOptions, schema: Schema): Plugin {
  const { doc, sectionId, newId, onPasted } = options
  let images = 0
  let pictures: readonly Blob[] = []
  let blocks: ReadonlyMap<string, ClipboardBlock> = new Map()

  return new Plugin({
    key: new PluginKey('sectionPaste'),
    props: {
      clipboardSerializer: clipboardSerializer(schema, sectionId, structuredReader(doc)),
      transformPastedHTML: (html) => {
        blocks = blocksOnClipboard(html)
        const clean = html.includes(OWN) ? { html: withoutStyles(html), images: 0 } : cleanHtml(html, newId)
        images = clean.images
        pictures = html.includes(OWN) ? [] : picturesInHtml(html)
        return clean.html
      },
      handlePaste: (view, { clipboardData }, slice) => {
        // Beside words, office programs put a picture of those very words.
        const isPicture = slice.size === 0
        const brought = isPicture && pictures.length === 0 ? pictureFilesIn(clipboardData) : pictures
        const pasted = pasteSlice(view, tableIn(clipboardData, schema) ?? slice, blocks, brought, options)
        const left = Math.max(0, images - brought.length)
        onPasted({ ...pasted, pictures: brought.length, images: left })
        images = 0
        pictures = []
        blocks = new Map()
        return true
      },
      handleDrop: (view, event, _slice, moved) => {
        if (moved) return false
        const dropped = pictureFilesIn(event.dataTransfer)
        if (dropped.length === 0) return false
        // The place for a picture takes it itself.
        if (event.target instanceof Element && event.target.closest('[data-picture-place]')) return true
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
        options.history.step(() =>
          placePictures({ view, doc, newId: options.newId }, dropped, at ?? view.state.doc.content.size),
        )
        return true
      },
    },
  })
}

/** Text alone that has tabs in all its lines is a table. */
function tableIn(clipboard: DataTransfer | null, schema: Schema): Slice | null {
  if (!clipboard || clipboard.types.includes('text/html')) return null
  const rows = tableFromText(clipboard.getData('text/plain'))
  return rows && tableSlice(schema, rows)
}

function pasteSlice(
  view: EditorView,
  slice: Slice,
  blocks: ReadonlyMap<string, ClipboardBlock>,
  pictures: readonly Blob[],
  { doc, sectionId, history, newId }: PasteOptions,
): Omit<Pasted, 'images' | 'pictures'> {
  let count: PasteCount = { paragraphs: 0, tables: 0 }
  const step = history.step(() => {
    const present = structuredIds(view.state.doc)
    const settled = settleBlocks(wholeBlocks(slice), blocks, {
      doc,
      sectionId,
      newId,
      origin: ownEdit,
      present,
    })
    count = countPasted(settled.content)
    const tr = insert(view.state.tr, settled)
    view.dispatch(tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'))
    placePictures({ view, doc, newId }, pictures)
  })
  return { ...count, step }
}

/** Only a paragraph flows into the one that it is pasted in; a heading, a list or a table stays what it is. */
function wholeBlocks(slice: Slice): Slice {
  const { content, openStart, openEnd } = slice
  if (content.childCount < 2) return slice
  const flows = (node: Node | null) => node?.type.name === 'paragraph'
  return new Slice(content, flows(content.firstChild) ? openStart : 0, flows(content.lastChild) ? openEnd : 0)
}

/** Over a selected block nothing is pasted: behind it. */
function insert(tr: Transaction, slice: Slice): Transaction {
  const { selection } = tr
  if (selectedBlockId(selection) !== null) return tr.replace(selection.to, selection.to, slice)
  const only = slice.openStart === 0 && slice.openEnd === 0 && slice.content.childCount === 1
  const node = only ? slice.content.firstChild : null
  return node ? tr.replaceSelectionWith(node) : tr.replaceSelection(slice)
}

function structuredIds(doc: Node): ReadonlySet<string> {
  const ids = doc.content.content
    .filter(({ type }) => isStructured(type.name))
    .map(({ attrs }) => String(attrs['id']))
  return new Set(ids)
}
