import { importPlanFile, parsePlanFile } from '@samplan/document'
import { frozenPlanOf, planIdSchema, type FrozenPlan } from '@samplan/domain'
import { makePaper, PdfPress, sha256Hex, type Paper } from '@samplan/publish'
import { printedTexts, setting } from '@samplan/publish/testing'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { realPlans } from './planFiles.ts'
import { hasPoppler, run, structureOf, type Element } from './poppler.ts'
import { withoutNotes } from './withoutNotes.ts'

const HASH = 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9'
const standing = {
  label: 'Förslag 1',
  detail: 'fryst 20 november 2026',
  at: 1_795_675_440,
  hash: HASH,
  draft: false,
}

const folder = mkdtempSync(join(tmpdir(), 'samplan-pdf-'))
const press = new PdfPress()
afterAll(async () => {
  await press.stop()
  rmSync(folder, { recursive: true })
})

function frozen(text: string): FrozenPlan {
  const parsed = parsePlanFile(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  let count = 0
  const { plan } = importPlanFile(parsed.file, {
    planId: planIdSchema.parse('plan'),
    newId: () => `id-${count++}`,
  })
  return frozenPlanOf(plan, () => null)
}

/** Letters and figures alone: lines end, words are divided and letters are joined where the paper does. */
const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll('−', '-')
    .replaceAll(/[\s\p{M}\p{Cf}\-‐]+/gu, '')

const headingsOf = (plan: FrozenPlan): string[] =>
  plan.sections
    .filter(({ kind }) => kind !== 'cover')
    .flatMap(({ number, title, blocks }) => [
      ...(title === null ? [] : [`${number ?? ''}${title}`]),
      ...blocks.flatMap((block) =>
        block.type === 'heading'
          ? [block.content.map((part) => (part.type === 'text' ? part.text : '')).join('')]
          : [],
      ),
    ])

/** What a screen reader is told of each picture, chart and drawn figure; decorative ones are not there for it. */
const alternativesIn = (paper: Paper): string[] =>
  paper.sections.flatMap(({ nodes }) => nodes.flatMap(alternativeOf))

function alternativeOf(node: Paper['sections'][number]['nodes'][number]): string[] {
  if (node.kind === 'figure') return node.nodes.flatMap(alternativeOf)
  // Without its bytes a picture is a place that says so, in letters.
  if (node.kind === 'chart' || node.kind === 'orgChart') return [node.alt]
  return node.kind === 'shares' && node.slices.length > 0 ? [node.alt] : []
}

/** Alternative texts, as a screen reader is given them. */
async function alternativesOf(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(Uint8Array.from(pdf))
  const pages = Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1))
  const trees = await Promise.all(pages.map(async (page) => (await page).getStructTree()))
  return trees
    .flatMap((tree) => JSON.stringify(tree).match(/(?<="alt":)"(?:[^"\\]|\\.)*"/gu) ?? [])
    .map(String)
}

describe.skipIf(!hasPoppler()).each(realPlans())('$name as PDF', ({ name, text }) => {
  const plan = frozen(text)
  const paper = makePaper(plan, { ...setting, standing })
  const file = join(folder, `${name}.pdf`)
  let accessible: Uint8Array
  let archived: Uint8Array
  let structure: readonly Element[]

  beforeAll(async () => {
    // Typst refuses what does not hold to the standard.
    accessible = await press.render(paper, { standard: 'ua-1' })
    archived = await press.render(paper, { standard: 'a-2a' })
    writeFileSync(file, accessible)
    writeFileSync(`${file}.archive`, archived)
    structure = structureOf(file)
  }, 180_000)

  test('is PDF/UA-1, and PDF/A-2a beside it; both are tagged, titled and whole', () => {
    const metadata = run('pdfinfo', '-meta', file)
    expect(metadata).toMatch(/<pdfuaid:part>1</u)
    const archive = run('pdfinfo', '-meta', `${file}.archive`)
    expect(archive).toMatch(/<pdfaid:part>2</u)
    expect(archive).toMatch(/<pdfaid:conformance>A</u)
    for (const path of [file, `${file}.archive`]) {
      const about = run('pdfinfo', path)
      expect(about).toMatch(/^Tagged:\s+yes$/mu)
      expect(about).toContain(plan.facts.title)
    }
  })

  test('has every heading in its structure, none a level too deep', () => {
    const headings = structure.filter(({ role }) => /^H\d$/u.test(role))
    const titles = headings.map((heading) => letters(heading.text))
    let at = 0
    for (const wanted of headingsOf(plan)) {
      const found = titles.indexOf(letters(wanted), at)
      expect(found, `${wanted} in its place`).toBeGreaterThanOrEqual(at)
      at = found + 1
    }
    const levels = headings.map(({ role }) => Number(role.slice(1)))
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1))
  })

  test('has the heads of its tables in its structure', () => {
    const heads = structure.flatMap(({ role, text: head }) => (role === 'TH' ? [letters(head)] : []))
    const budgets = plan.sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'budget'))
    expect(budgets.length).toBeGreaterThan(0)
    const groups = budgets.flatMap((budget) => budget.groups.map(({ title }) => title))
    for (const wanted of [...plan.budgetColumns.map(({ label }) => label), ...groups]) {
      expect(heads).toContain(letters(wanted))
    }
  })

  test('says of every picture what it shows, and all its figures', async () => {
    const alternatives = alternativesIn(paper)
    expect(alternatives.length).toBeGreaterThan(0)
    expect(await alternativesOf(accessible)).toEqual(alternatives.map((alt) => JSON.stringify(alt)))
    expect(structure.filter(({ role }) => role === 'Figure')).toHaveLength(alternatives.length)
  })

  test.each(['', '.archive'])('gives back every sentence and number%s', (kind) => {
    const pages = run('pdftotext', '-raw', file + kind, '-').split('\f')
    const bodies = pages.map((page) => letters(withoutMargins(page)))
    // Notes at the foot part a sentence that goes on to the next page; they are looked for where they stand.
    const body = [...bodies, ...bodies.map((page) => withoutNotes(page, plan, letters))].join('')
    const said = printedTexts(plan).map(letters)
    expect(said.length).toBeGreaterThan(150)
    expect(said.filter((each) => !body.includes(each))).toEqual([])
  })

  /** What stands at the head and foot of each page would part a sentence that goes on to the next. */
  const withoutMargins = (page: string): string =>
    page
      .split('\n')
      .filter((line) => line !== paper.title && !/^\d+ \(\d+\)$/u.test(line))
      .filter((line) => !line.includes(`${standing.label} · ${standing.detail}`))
      .join('\n')

  test('says on every page what it is and which, and on the last how to check it', () => {
    const pages = run('pdftotext', '-raw', file, '-').split('\f').slice(0, -1)
    pages.forEach((page, index) => {
      expect(page).toContain('Förslag 1 · fryst 20 november 2026')
      // The cover has no number on it.
      expect(page.includes(`${index + 1} (${pages.length})`)).toBe(index > 0)
    })
    expect(pages.at(-1)).toContain(HASH)
  })

  test('has the same bytes again, and from another process', async () => {
    expect(Buffer.compare(await press.render(paper), accessible)).toBe(0)
    const other = spawnSync(process.execPath, [join(import.meta.dirname, 'renderPdf.ts')], {
      input: JSON.stringify(paper),
      encoding: 'utf8',
    })
    expect(other.stderr).toBe('')
    expect(other.stdout.trim().split('\n')).toEqual([sha256Hex(accessible), sha256Hex(archived)])
  }, 180_000)
})
