import { DEFAULT_THEME, type Plan } from '@samplan/domain'
import {
  arbitraryPlan,
  budgetDraft,
  buildPlan,
  goalDraft,
  groupDraft,
  lineDraft,
  norrbotten2016Budget,
  paragraphDraft,
  type BlockDraft,
} from '@samplan/domain/testing'
import * as fc from 'fast-check'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { HOSTILE, hostilePlan } from '../testing/hostilePlan.ts'
import { printedTexts } from '../testing/printedTexts.ts'
import { paperOf, setting } from '../testing/setting.ts'
import { createDrawable } from './drawable.ts'
import { loadFonts } from './fonts.ts'
import { PdfPress } from './PdfPress.ts'

const press = new PdfPress()
afterAll(() => press.stop())

const print = (plan: Plan) => press.render(paperOf(plan))

/**
 * Letters alone: where lines break, words are divided and accents are drawn is not what is said. A letter whose accent
 * is a glyph of its own is given twice.
 */
const letters = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/[\s\p{M}\p{Cf}\-‐]+/gu, '')
    .replaceAll(/(\p{L})\1+/gu, '$1')

/** A text may be cut by the foot of a page; a word of our own letters is not. */
const wordsOf = (text: string) =>
  text.split(/\s+/u).filter((word) => /^[\p{Script=Latin}0-9.,;:]+$/u.test(word))

async function textOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(pdf)), { mergePages: true })
  return letters(text)
}

/** Where the last letter of a page ends, in points from the left. */
const rightmost = ({ items }: { items: readonly object[] }): number =>
  Math.max(
    0,
    ...items.flatMap((item) =>
      'transform' in item && Array.isArray(item.transform) && 'width' in item
        ? [Number(item.transform[4]) + Number(item.width)]
        : [],
    ),
  )

/** A picture of one point. */
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

const drawable = createDrawable(loadFonts())

/** Words that go on after a link, in columns too narrow for either. */
const narrowTable = (rows: number): BlockDraft => {
  const text = (words: string, href?: string) => ({
    type: 'text' as const,
    text: words,
    marks: href === undefined ? [] : [{ type: 'link' as const, href }],
  })
  const cell = (header: boolean, at: string) => ({
    header,
    colspan: 1,
    rowspan: 1,
    content: [
      {
        type: 'paragraph' as const,
        id: `paragraph-${at}`,
        content: [text('samverkans', 'https://example.se'), text('organisation')],
      },
    ],
  })
  const row = (y: number) => ({ cells: Array.from({ length: 7 }, (_, x) => cell(y === 0, `${x}-${y}`)) })
  return { type: 'table', id: 'table', rows: Array.from({ length: rows }, (_, y) => row(y)) }
}

describe('the PDF', () => {
  it('says everything that the plan says', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, async (plan) => {
        const text = await textOf(await print(plan))
        const missing = printedTexts({ ...plan, moneyUnit: plan.settings.moneyUnit })
          .flatMap(wordsOf)
          .filter((word) => !text.includes(letters(drawable(word))))
        expect(missing).toEqual([])
      }),
      { numRuns: 15 },
    )
  }, 120_000)

  it('has the same bytes each time, from another thread too', async () => {
    const plan = hostilePlan()
    const other = new PdfPress()
    const [first, second, third] = [
      await print(plan),
      await print(structuredClone(plan)),
      await other.render(paperOf(plan)),
    ]
    await other.stop()
    expect(Buffer.compare(first, second)).toBe(0)
    expect(Buffer.compare(first, third)).toBe(0)
  })

  it('reads nothing of the plan as Typst', async () => {
    const text = await textOf(await print(hostilePlan()))
    for (const said of HOSTILE) expect(text).toContain(letters(said))
  })

  it('writes out what no font can draw, so that it stays readable by everybody', async () => {
    const plan = buildPlan({
      sections: [{ blocks: [paragraphDraft('Delegation från 漢 🌲 👩‍🏫 e\u0301 ≥ €')] }],
    })
    expect(await textOf(await print(plan))).toContain(letters('Delegation från [U+6F22] 🌲'))
  })

  it('is tagged, titled and in its language, and carries its standing and number on each page', async () => {
    const pdf = await getDocumentProxy(
      await print(buildPlan({ sections: [{ blocks: [norrbotten2016Budget()] }] })),
    )
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    expect(await pdf.getMetadata()).toMatchObject({
      info: { Title: 'Verksamhetsplan och budget', Language: 'sv', CreationDate: 'D:20261126064400Z' },
    })
    const { text, totalPages } = await extractText(pdf)
    expect(totalPages).toBe(3)
    text.forEach((page, index) => {
      expect(page).toContain('Arbetsmaterial · 26 november 2026 kl. 07.44')
      // The cover is the first page, and has no number on it.
      expect(page.includes(`${index + 1} (3)`)).toBe(index > 0)
    })
  })

  it('keeps the words of links that Typst cannot place, and of those in a head that is repeated', async () => {
    const plan = buildPlan({ sections: [{ blocks: [narrowTable(60)] }] })
    const pages = await extractText(await getDocumentProxy(await print(plan)))
    expect(pages.totalPages).toBeGreaterThan(3)
    for (const page of pages.text.slice(2)) expect(letters(page)).toContain('samverkansorganisation')
  })

  it('keeps within the page what nobody could divide', async () => {
    const word = 'a'.repeat(5000)
    const plan = buildPlan({
      facts: { ...buildPlan().facts, title: 'T'.repeat(300) },
      sections: [
        {
          title: 'R'.repeat(300),
          blocks: [
            paragraphDraft(word),
            goalDraft({ text: word }),
            budgetDraft({
              groups: [groupDraft({ lines: [lineDraft({ label: word, code: 'k'.repeat(40) })] })],
            }),
          ],
        },
      ],
    })
    // Without the mark of a draft, which stands upright in the margin.
    const standing = { ...setting.standing, draft: false }
    const pdf = await press.render(paperOf(plan, { standing }))
    const document = await getDocumentProxy(Uint8Array.from(pdf))
    const pages = Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1))
    const ends = await Promise.all(pages.map(async (page) => rightmost(await (await page).getTextContent())))
    expect(Math.max(...ends)).toBeLessThan(595)
    const text = (await extractText(document, { mergePages: true })).text
    expect(text.match(/a/gu)?.length).toBeGreaterThan(15_000)
  })

  it('prints signs of other programs, of direction and of mood as what they look like', async () => {
    const said = ['=HYPERLINK("https://example.se")', '#sys.version', '+1+1|cmd', '@SUM(A1)', '🌲 och ‏مرحبا']
    const plan = buildPlan({ sections: [{ blocks: said.map((text, at) => paragraphDraft(text, `p${at}`)) }] })
    const text = await textOf(await print(plan))
    for (const each of said.slice(0, 4)) expect(text).toContain(letters(each))
    expect(text).toContain('🌲')
  })

  it('is kept for the archive as PDF/A-2a', async () => {
    const pdf = await press.render(paperOf(hostilePlan()), { standard: 'a-2a' })
    const metadata = await (await getDocumentProxy(pdf)).getMetadata()
    expect(metadata.metadata?.get('pdfaid:conformance')).toBe('A')
  })

  it('sets wide budgets across a page that is turned', async () => {
    const columns = Array.from({ length: 9 }, (_, at) => ({
      id: `c${at}`,
      label: `Budget ${2016 + at}`,
      kind: 'budget' as const,
      year: 2016 + at,
    }))
    const plan = buildPlan({
      budgetColumns: columns,
      sections: [{ blocks: [norrbotten2016Budget()] }],
    })
    const document = await getDocumentProxy(await print(plan))
    const last = await document.getPage(document.numPages)
    expect(last.view[2]).toBeGreaterThan(last.view[3] ?? 0)
  })

  it('has the logo with its alternative text, on both covers', async () => {
    const logo = { mediaType: 'image/png' as const, data: DOT, alt: 'Exempelförbundets märke' }
    for (const cover of ['plain', 'band'] as const) {
      const pdf = await press.render(paperOf(buildPlan(), { theme: { ...DEFAULT_THEME, cover, logo } }))
      const tree = await (await (await getDocumentProxy(pdf)).getPage(1)).getStructTree()
      expect(JSON.stringify(tree)).toContain('"alt":"Exempelförbundets märke"')
    }
  })

  it('is refused at once when it is larger than the server sets', async () => {
    const small = new PdfPress({ limitCharacters: 100 })
    await expect(small.render(paperOf(buildPlan()))).rejects.toMatchObject({ code: 'export-too-large' })
  })

  it('is refused when it takes too long, and the next one begins anew', async () => {
    const hasty = new PdfPress({ limitMs: 1 })
    await expect(hasty.render(paperOf(buildPlan()))).rejects.toThrow('more than 1 ms')
    await hasty.stop()
  })

  it('that takes too long is refused alone: what waits behind it is made', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const busy = new PdfPress()
    const [first, second] = [busy.render(paperOf(hostilePlan())), busy.render(paperOf(buildPlan()))]
    vi.advanceTimersByTime(120_000)
    await expect(first).rejects.toThrow('more than 120000 ms')
    expect(Buffer.from(await second).toString('latin1', 0, 5)).toBe('%PDF-')
    await busy.stop()
  }, 60_000)
})
