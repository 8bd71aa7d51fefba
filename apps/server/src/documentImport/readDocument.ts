/** Reads a Word file, or says in one code why it may not come in. Runs in a thread of its own. */
import {
  importDocx,
  isDeeperThan,
  MAX_DEPTH,
  type DocxContent,
  type DocxSetting,
  type ImportedDocx,
} from '@samplan/document/importDocx'
import type { ErrorCode } from '@samplan/domain'
import mammoth from 'mammoth'
import { countLost } from './countLost.ts'
import { MOST_PICTURES, MOST_SECTIONS, TEXT_LIMIT } from './limits.ts'
import { openPackage } from './openPackage.ts'
import { parseMarkup } from './parseMarkup.ts'
import { STYLE_MAP } from './styleMap.ts'

export type ReadDocument =
  | {
      readonly ok: true
      readonly imported: ImportedDocx
      readonly pictures: readonly Uint8Array<ArrayBuffer>[]
    }
  | { readonly ok: false; readonly code: ErrorCode; readonly params: Readonly<Record<string, number>> }

export async function readDocument(bytes: Uint8Array, setting: DocxSetting): Promise<ReadDocument> {
  const opened = openPackage(bytes)
  if (!opened.ok) return { ok: false, code: opened.code, params: opened.params ?? {} }
  let imported: ImportedDocx
  const pictures: Uint8Array<ArrayBuffer>[] = []
  try {
    const html = await toHtml(opened.bytes, pictures)
    if (html.length > TEXT_LIMIT) return tooLong({ characters: html.length, limit: TEXT_LIMIT })
    const content: DocxContent = { nodes: parseMarkup(html), lost: countLost(opened.parts) }
    imported = importDocx(content, setting)
  } catch {
    // Parts that do not fit each other, XML that is none, elements nested without end.
    return UNREADABLE
  }
  // Tables in tables, deeper than the documents of a plan go.
  if (isDeeperThan(imported.plan, MAX_DEPTH)) return UNREADABLE
  const { length } = imported.plan.sections
  return length > MOST_SECTIONS
    ? tooLong({ sections: length, limit: MOST_SECTIONS })
    : { ok: true, imported, pictures }
}

const UNREADABLE: ReadDocument = { ok: false, code: 'import-document-unreadable', params: {} }

const tooLong = (params: Readonly<Record<string, number>>): ReadDocument => ({
  ok: false,
  code: 'import-document-too-long',
  params,
})

/** `pictures` are filled in the order in which they stand; one that no browser shows has no number. */
async function toHtml(bytes: Uint8Array, pictures: Uint8Array<ArrayBuffer>[]): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: [...STYLE_MAP],
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async (image) => {
        if (!SHOWN.test(image.contentType) || pictures.length >= MOST_PICTURES) return { src: '' }
        const place = pictures.push(new Uint8Array(0)) - 1
        pictures[place] = new Uint8Array(await image.readAsArrayBuffer())
        return { src: String(place) }
      }),
    },
  )
  return value
}

const SHOWN = /^image\/(?:png|jpe?g|gif|webp)$/i
