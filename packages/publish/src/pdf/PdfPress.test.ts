import type { Plan } from '@samplan/domain'
import {
  arbitraryPlan,
  buildPlan,
  norrbotten2016Budget,
  paragraphDraft,
  type BlockDraft,
} from '@samplan/domain/testing'
import * as fc from 'fast-check'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, it } from 'vitest'
import { HOSTILE, hostilePlan } from '../testing/hostilePlan.ts'
import { printedTexts } from '../testing/printedTexts.ts'
import { paperOf } from '../testing/setting.ts'
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
        const missing = printedTexts(plan)
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

  it('is refused when it takes too long, and the next one begins anew', async () => {
    const hasty = new PdfPress({ limitMs: 1 })
    await expect(hasty.render(paperOf(buildPlan()))).rejects.toThrow('more than 1 ms')
    await hasty.stop()
  })
})
