/** Pictures that come by the clipboard or by a drop, where their bytes are there; others are on somebody's disk. */
import { emptyBlock } from '@samplan/document'
import type { NewId } from '@samplan/domain'
import type { EditorView } from '@tiptap/pm/view'
import type * as Y from 'yjs'
import { offerPicture } from '../../pictures/index.ts'
import { blockAt } from '../editor/topLevel.ts'
import { placeBlocks } from '../insert/insertBlocks.ts'
import { gapAt } from '../insert/insertAtCaret.ts'

export const pictureFilesIn = (transfer: DataTransfer | null): readonly Blob[] =>
  [...(transfer?.files ?? [])].filter(({ type }) => type.startsWith('image/'))

/** Of pasted pages whose pictures are written out in them. */
export function picturesInHtml(html: string): readonly Blob[] {
  if (!html.includes('data:image/')) return []
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return [...body.querySelectorAll('img')].flatMap((image) => blobOf(image.getAttribute('src') ?? '') ?? [])
}

const WRITTEN_OUT = /^data:(image\/[\w.+-]+);base64,(.+)$/su

function blobOf(source: string): Blob | null {
  const [, type, content] = WRITTEN_OUT.exec(source) ?? []
  if (type === undefined || content === undefined) return null
  try {
    return new Blob([Uint8Array.from(atob(content), (letter) => letter.codePointAt(0) ?? 0)], { type })
  } catch {
    return null
  }
}

interface PictureTarget {
  readonly view: EditorView
  readonly doc: Y.Doc
  readonly newId: NewId
}

/**
 * A block for each, which takes its picture when it is drawn. Part of whatever step of the history is under way.
 *
 * @param at in the block behind which they shall stand
 */
export function placePictures(
  { view, doc, newId }: PictureTarget,
  pictures: readonly Blob[],
  at = view.state.selection.to,
): void {
  if (pictures.length === 0) return
  const drafts = pictures.map((picture) => (id: Parameters<typeof offerPicture>[1]) => {
    offerPicture(doc, id, picture)
    return emptyBlock('image', id)
  })
  const block = blockAt(view.state.doc.resolve(Math.min(at, view.state.doc.content.size)))
  placeBlocks({ view, doc, newId }, drafts, gapAt(block, view.state.doc))
}
