import type { proseSchema } from '@samplan/domain'
import { buildPlan, paragraphDraft, type BlockDraft } from '@samplan/domain/testing'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { everyKind } from '../testing/everyKind.ts'
import { PICTURE } from '../testing/picture.ts'
import { paperOf } from '../testing/setting.ts'
import { PdfPress } from './PdfPress.ts'

const press = new PdfPress()
afterAll(() => press.stop())

const paper = (...blocks: BlockDraft[]) => paperOf(buildPlan({ sections: [{ title: 'Allt', blocks }] }))
const every = paper(...everyKind((field) => `«${field}»`))

const squeeze = (text: string): string => text.normalize('NFKD').replaceAll(/[\s\p{M}\p{Cf}\-‐]+/gu, '')

async function pagesOf(pdf: Uint8Array) {
  const document = await getDocumentProxy(Uint8Array.from(pdf))
  const pages = Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1))
  return Promise.all(pages)
}

const textOf = async (pdf: Uint8Array): Promise<string> =>
  squeeze((await extractText(await getDocumentProxy(Uint8Array.from(pdf)), { mergePages: true })).text)

type ProseDraft = z.input<typeof proseSchema>
type Tree = NonNullable<Awaited<ReturnType<Awaited<ReturnType<typeof pagesOf>>[number]['getStructTree']>>>
interface Node {
  readonly role: string
  readonly alt: string | null
}
const walk = (node: Tree | Tree['children'][number]): Node[] =>
  'children' in node
    ? [
        { role: node.role, alt: 'alt' in node && typeof node.alt === 'string' ? node.alt : null },
        ...node.children.flatMap(walk),
      ]
    : []

async function structureOf(pdf: Uint8Array): Promise<Node[]> {
  const trees = await Promise.all((await pagesOf(pdf)).map((page) => page.getStructTree()))
  return trees.flatMap((tree) => (tree === null ? [] : walk(tree)))
}

describe('the PDF of every kind', () => {
  let pdf: Uint8Array
  let structure: readonly Node[]
  beforeAll(async () => {
    // Typst refuses what does not hold to the standard.
    pdf = await press.render(every, { images: PICTURE.images })
    structure = await structureOf(pdf)
  })

  it('says everything, and holds to the archive’s standard too', async () => {
    const fields: string[] = []
    everyKind((field) => {
      if (!field.endsWith(' alt')) fields.push(field)
      return field
    })
    const archived = await press.render(every, { images: PICTURE.images, standard: 'a-2a' })
    for (const file of [pdf, archived]) {
      const text = await textOf(file)
      expect(fields.filter((field) => !text.includes(squeeze(`«${field}»`)))).toEqual([])
    }
  })

  it('says of each picture and chart what it shows, and of a decorative one nothing', () => {
    const alternatives = structure.flatMap(({ role, alt }) => (role === 'Figure' ? [alt ?? ''] : []))
    // PDF.js leaves out what is drawn without a letter: the pie is looked for where Poppler reads (tests/real-plans).
    expect(alternatives).toHaveLength(3)
    expect(alternatives.slice(0, 2)).toEqual(['«picture alt»', '«half alt»'])
    expect(alternatives[2]).toContain('«box below» under «box»')
  })

  it('has its notes as notes, and heads in its tables', () => {
    const roles = structure.map(({ role }) => role)
    expect(roles.filter((role) => role === 'Note')).toHaveLength(1)
    expect(roles.filter((role) => role === 'TH').length).toBeGreaterThan(15)
  })

  it('leads to what is referred to', async () => {
    const annotations = await Promise.all((await pagesOf(pdf)).map((page) => page.getAnnotations()))
    const links = annotations.flat().filter(({ subtype }) => subtype === 'Link')
    // The contents, the note and back, the note again, the picture, the project.
    expect(links.length).toBeGreaterThanOrEqual(6)
    expect(links.every(({ dest, url }) => dest !== null || url !== undefined)).toBe(true)
  })

  it('has the same bytes each time', async () => {
    const again = await press.render(structuredClone(every), { images: new Map(PICTURE.images) })
    expect(Buffer.compare(pdf, again)).toBe(0)
  })

  it('says where a picture is missing, and prints all else', async () => {
    const text = await textOf(await press.render(every))
    expect(text).toContain(squeeze('Bilden saknas: «picture alt»'))
    expect(text).toContain(squeeze('«occasion»'))
  })

  it('prints a picture that nobody can draw as missing, beside those that are whole', async () => {
    const damaged = { ...PICTURE.file, hash: 'f'.repeat(64) }
    const picture = (file: object, id: string): BlockDraft => ({
      type: 'image',
      id,
      file: { ...PICTURE.file, ...file },
      alt: `bild ${id}`,
      isDecorative: false,
      caption: '',
      credit: null,
      width: 'full',
    })
    const both = paper(picture({}, 'hel'), picture(damaged, 'skadad'))
    const [hash] = [...PICTURE.images.keys()]
    const images = new Map(PICTURE.images)
    for (const node of both.sections.flatMap(({ nodes }) => nodes)) {
      if (node.kind === 'image' && node.file && node.file.hash !== hash)
        images.set(node.file.hash, new TextEncoder().encode('Detta är ingen bild.'))
    }
    const printed = await press.render(both, { images })
    expect(await textOf(printed)).toContain(squeeze('Bilden saknas: bild skadad'))
    const alternatives = (await structureOf(printed)).flatMap(({ alt }) => alt ?? [])
    expect(alternatives).toContain('bild hel')
  })
})

it('prints text that is nested without end', async () => {
  const deep = (levels: number, inner: ProseDraft): ProseDraft => {
    if (levels === 0) return inner
    const content = [deep(levels - 1, inner)]
    const id = `level-${levels}`
    return levels % 2 === 0
      ? { type: 'list', id, ordered: false, start: 1, items: [{ content }] }
      : { type: 'quote', id, attribution: `källa ${levels}`, content }
  }
  const text = await textOf(await press.render(paper(deep(80, paragraphDraft('Längst in.')))))
  for (const said of ['Längst in.', 'källa 1', 'källa 79']) expect(text).toContain(squeeze(said))
})

describe('an organisation chart', () => {
  const chart = (rows: readonly (readonly [string, string | null])[]): BlockDraft => ({
    type: 'orgChart',
    id: 'chart',
    caption: '',
    rows: rows.map(([id, parentId]) => ({ id, label: `Ruta ${id}`, detail: null, parentId })),
  })

  it.each([
    ['deep', Array.from({ length: 40 }, (_, at) => [`r${at}`, at === 0 ? null : `r${at - 1}`] as const)],
    ['wide', Array.from({ length: 40 }, (_, at) => [`r${at}`, at === 0 ? null : 'r0'] as const)],
    ['without a top', Array.from({ length: 12 }, (_, at) => [`r${at}`, null] as const)],
  ])('that is %s keeps every box on the page', async (_name, rows) => {
    const pdf = await press.render(paper(chart(rows)))
    const text = await textOf(pdf)
    expect(rows.filter(([id]) => !text.includes(squeeze(`Ruta ${id}`)))).toEqual([])
  })
})
