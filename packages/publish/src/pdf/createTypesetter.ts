/**
 * Typst, with our fonts and template. Loading it takes 50 MB and a while, and a plan takes tenths of a second of a
 * thread: `PdfPress` gives it one of its own.
 */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fileURLToPath } from 'node:url'
import type { PaperImages } from '../paper/images.ts'
import type { Paper } from '../paper/paper.ts'
import type { PdfStandard } from './pressMessage.ts'
import { createDrawable } from './drawable.ts'
import { loadFonts } from './fonts.ts'

const TEMPLATE = fileURLToPath(new URL('template', import.meta.url))
/** How many renderings ago what is remembered was last of use. A large paper is not: it would take hundreds of MB. */
const REMEMBERED = 2
const LARGE_BYTES = 500_000

const FORMATS = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/svg+xml': 'svg' } as const

/** @throws Error for what Typst refuses, which no paper should be */
export type Typeset = (paper: Paper, standard: PdfStandard, images: PaperImages) => Uint8Array<ArrayBuffer>

/** The same paper gives the same bytes. */
export function createTypesetter(): Typeset {
  const fonts = loadFonts()
  const drawable = createDrawable(fonts)
  const compiler = NodeCompiler.create({ workspace: TEMPLATE, fontArgs: [{ fontBlobs: [...fonts.files] }] })
  let isLarge = false
  const typeset = (paper: Paper, standard: PdfStandard, keep: Keep): Uint8Array<ArrayBuffer> => {
    // As data, never as markup: no text of a plan is a program here.
    const { logo } = paper.theme
    const theme = { ...paper.theme, logo: logo && { alt: logo.alt, format: FORMATS[logo.mediaType] } }
    const data = JSON.stringify({ ...paper, theme, links: keep === 'links' }, (key, value: unknown) => {
      if (key === 'href' && keep === 'words') return null
      return typeof value === 'string' ? drawable(value) : value
    })
    isLarge = data.length > LARGE_BYTES
    compiler.mapShadow(`${TEMPLATE}/paper.json`, Buffer.from(data))
    if (logo) compiler.mapShadow(`${TEMPLATE}/logo`, Buffer.from(logo.data, 'base64'))
    const compiled = compiler.compile({ mainFilePath: `${TEMPLATE}/paper.typ` })
    if (compiled.result === null) {
      throw new Error(JSON.stringify(compiled.takeError()?.shortDiagnostics ?? 'Typst gave no document'))
    }
    const pdf = compiler.pdf(compiled.result, { pdfStandard: standard, creationTimestamp: paper.standing.at })
    return Uint8Array.from(pdf)
  }
  return (paper, standard) => {
    try {
      return typeset(paper, standard, 'links')
    } catch (error) {
      if (!(error instanceof Error && error.message.includes(LINK_FAULT))) throw error
      return typeset(paper, standard, 'words')
    } finally {
      compiler.evictCache(isLarge ? 0 : REMEMBERED)
    }
  }
}

/**
 * Typst 0.14 gives up on a whole document over where a line breaks in a link (typst/typst#7301, #8608). Such a paper
 * keeps the words of its links and loses that one can press them.
 */
const LINK_FAULT = 'expected link ancestor'
type Keep = 'links' | 'words'
