/**
 * Typst, with our fonts and template. Loading it takes 50 MB and a while, and a plan takes tenths of a second of a
 * thread: `PdfPress` gives it one of its own.
 */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { ImageHash } from '@samplan/domain'
import { fileURLToPath } from 'node:url'
import type { PaperImages } from '../paper/images.ts'
import type { Paper } from '../paper/paper.ts'
import type { PdfStandard } from './pressMessage.ts'
import { createDrawable } from './drawable.ts'
import { loadFonts } from './fonts.ts'
import { shadowImages } from './shadowImages.ts'

const TEMPLATE = fileURLToPath(new URL('template', import.meta.url))
/** How many renderings ago what is remembered was last of use. A large paper is not: it would take hundreds of MB. */
const REMEMBERED = 2
const LARGE_BYTES = 500_000

const FORMATS = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/svg+xml': 'svg' } as const

/** @throws Error for what Typst refuses, which no paper should be */
export type Typeset = (paper: Paper, standard: PdfStandard, images: PaperImages) => Uint8Array<ArrayBuffer>

interface Order {
  readonly standard: PdfStandard
  readonly keep: 'links' | 'words'
  /** Those that can be printed. */
  readonly images: readonly ImageHash[]
}

/** The same paper gives the same bytes. */
export function createTypesetter(): Typeset {
  const fonts = loadFonts()
  const drawable = createDrawable(fonts)
  const compiler = NodeCompiler.create({ workspace: TEMPLATE, fontArgs: [{ fontBlobs: [...fonts.files] }] })
  let isLarge = false
  const typeset = (paper: Paper, { standard, keep, images }: Order): Uint8Array<ArrayBuffer> => {
    // As data, never as markup: no text of a plan is a program here.
    const { logo } = paper.theme
    const theme = { ...paper.theme, logo: logo && { alt: logo.alt, format: FORMATS[logo.mediaType] } }
    const given = { ...paper, theme, images, links: keep === 'links' }
    const data = JSON.stringify(given, (key, value: unknown) => {
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
  const withLinksIfPossible = (paper: Paper, order: Omit<Order, 'keep'>): Uint8Array<ArrayBuffer> => {
    try {
      return typeset(paper, { ...order, keep: 'links' })
    } catch (error) {
      if (!(error instanceof Error && error.message.includes(LINK_FAULT))) throw error
      return typeset(paper, { ...order, keep: 'words' })
    }
  }
  return (paper, standard, images) => {
    const shadows = shadowImages(compiler, TEMPLATE, paper, images)
    try {
      return withLinksIfPossible(paper, { standard, images: shadows.hashes })
    } catch (error) {
      // A damaged picture is told of where it stands; it keeps nobody from the text.
      const intact = shadows.intact()
      if (intact.length === shadows.hashes.length) throw error
      return withLinksIfPossible(paper, { standard, images: intact })
    } finally {
      shadows.remove()
      compiler.evictCache(isLarge ? 0 : REMEMBERED)
    }
  }
}

/**
 * Typst 0.14 gives up on a whole document over where a line breaks in a link (typst/typst#7301, #8608). Such a paper
 * keeps the words of its links and loses that one can press them.
 */
const LINK_FAULT = 'expected link ancestor'
