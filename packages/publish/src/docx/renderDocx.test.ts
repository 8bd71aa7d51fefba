import { DEFAULT_THEME, type Plan } from '@samplan/domain'
import {
  activityDraft,
  arbitraryPlan,
  buildPlan,
  goalDraft,
  norrbotten2016Budget,
  paragraphDraft,
  type BlockDraft,
} from '@samplan/domain/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PaperSetting } from '../paper/setting.ts'
import { HOSTILE, hostilePlan } from '../testing/hostilePlan.ts'
import { attribute, openPackage } from '../testing/officePackage.ts'
import { printedTexts } from '../testing/printedTexts.ts'
import { elementsOf, named, wordsIn, type XmlElement } from '../testing/readXml.ts'
import { paperOf, setting } from '../testing/setting.ts'
import { faultsOfDocx } from '../testing/wordFaults.ts'
import { xmlText } from '../zip/xmlText.ts'
import { renderDocx } from './renderDocx.ts'

const write = (plan: Plan, parts: Partial<PaperSetting> = {}) => renderDocx(paperOf(plan, parts))
const writeBlocks = (...blocks: BlockDraft[]) =>
  write(buildPlan({ sections: [{ title: 'Avsnitt', blocks }] }))

async function partsOf(file: Promise<Uint8Array>) {
  const { parts } = openPackage(await file)
  return (path: string): XmlElement => {
    const part = parts.get(path)
    if (!part) throw new Error(`No ${path}`)
    return part
  }
}

const squeeze = (text: string) => text.replaceAll(/\s+/gu, ' ').trim()
/** Paragraphs, each with the id of its style. */
const paragraphsOf = (root: XmlElement) =>
  named(root, 'w:p').map((paragraph): [string, string] => {
    const [style] = named(paragraph, 'w:pStyle')
    return [style ? attribute(style, 'w:val') : '', wordsIn(paragraph)]
  })

const logo = {
  mediaType: 'image/svg+xml',
  alt: 'Förbundets märke',
  data: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"/>').toString('base64'),
} as const

describe('the Word file', () => {
  it('says everything that the plan says, and is one by the letter', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, async (plan) => {
        const file = await write(plan)
        const { parts } = openPackage(file)
        const text = squeeze(
          [...parts]
            .flatMap(([path, part]) => (path.startsWith('word/') ? paragraphsOf(part) : []))
            .map(([, words]) => words)
            .join(' '),
        )
        // A break in a field is one in the paragraph, where no word is.
        const lines = printedTexts({ ...plan, moneyUnit: plan.settings.moneyUnit }).flatMap((said) =>
          xmlText(said).split('\n'),
        )
        expect(lines.filter((line) => !text.includes(squeeze(line)))).toEqual([])
        expect(faultsOfDocx(file)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('has the same bytes each time, whatever was written in between', async () => {
    const plan = hostilePlan()
    const first = await write(plan)
    await write(buildPlan({ sections: [{ title: 'Annat', blocks: [norrbotten2016Budget()] }] }))
    expect(Buffer.compare(first, await write(structuredClone(plan)))).toBe(0)
  })

  it('reads nothing of the plan as a field or as markup, and leads only where links may lead', async () => {
    const hostile = [...HOSTILE, '=HYPERLINK("https://example.se")', 'DDEAUTO c:\\windows\\system32\\cmd.exe']
    const plan = hostilePlan()
    const file = await write(plan)
    expect(faultsOfDocx(file)).toEqual([])
    const part = await partsOf(
      writeBlocks(...hostile.map((text, index) => paragraphDraft(text, `p${index}`))),
    )
    for (const text of hostile) expect(wordsIn(part('word/document.xml'))).toContain(text)
    const links = named(
      (await partsOf(Promise.resolve(file)))('word/_rels/document.xml.rels'),
      'Relationship',
    )
      .filter((relation) => attribute(relation, 'TargetMode') === 'External')
      .map((relation) => attribute(relation, 'Target'))
    expect(links).toEqual(['https://example.se/%22%3E%3Cscript%3E'])
  })

  it('has real headings and a table of contents that leads to them', async () => {
    const part = await partsOf(
      write(
        buildPlan({
          sections: [
            { id: 'a', title: 'Uppdraget' },
            { parentId: 'a', title: 'Mål' },
          ],
        }),
      ),
    )
    const paragraphs = paragraphsOf(part('word/document.xml'))
    expect(paragraphs).toContainEqual(['Heading1', expect.stringContaining('Uppdraget')])
    expect(paragraphs).toContainEqual(['Heading2', expect.stringContaining('Mål')])
    const entries = named(part('word/document.xml'), 'w:sdtContent').flatMap((contents) =>
      named(contents, 'w:hyperlink'),
    )
    expect(entries.map((entry) => squeeze(wordsIn(entry)))).toEqual([
      expect.stringContaining('Uppdraget'),
      expect.stringContaining('Mål'),
    ])
  })

  it('numbers its lists itself, each from its own beginning', async () => {
    const item = (id: string) => [paragraphDraft(`Punkt ${id}`, id)]
    const list = (id: string, start: number): BlockDraft => ({
      type: 'list',
      id,
      ordered: true,
      start,
      items: [item(`${id}-1`), item(`${id}-2`)].map((content) => ({ content })),
    })
    const part = await partsOf(writeBlocks(list('one', 1), list('two', 1), list('three', 7)))
    const numbers = named(part('word/document.xml'), 'w:numId').map((element) => attribute(element, 'w:val'))
    expect(numbers).toHaveLength(6)
    expect(new Set(numbers).size).toBe(3)
    expect(
      named(part('word/numbering.xml'), 'w:startOverride').map((element) => attribute(element, 'w:val')),
    ).toContain('7')
  })

  it('repeats and marks the heads of tables, and says what each table is', async () => {
    const activities = [activityDraft({ id: 'a', time: 'maj' }), activityDraft({ id: 'b', time: 'juni' })]
    const part = await partsOf(writeBlocks(...activities, norrbotten2016Budget()))
    const tables = named(part('word/document.xml'), 'w:tbl')
    const headed = tables.filter((table) => {
      const rows = elementsOf(table).filter(({ name }) => name === 'w:tr')
      return rows
        .map((row) => named(row, 'w:tblHeader').length)
        .join('')
        .startsWith('10')
    })
    expect(headed.length).toBeGreaterThanOrEqual(2)
    for (const table of tables) {
      const [title] = named(table, 'w:tblCaption')
      expect(title && attribute(title, 'w:val')).toBeTruthy()
    }
  })

  it('hangs notes at the foot of the page, under their own marks', async () => {
    const part = await partsOf(writeBlocks(norrbotten2016Budget()))
    const [reference] = named(part('word/document.xml'), 'w:footnoteReference')
    expect(reference && attribute(reference, 'w:customMarkFollows')).toBe('1')
    const note = named(part('word/footnotes.xml'), 'w:footnote').find(
      (footnote) => reference && attribute(footnote, 'w:id') === attribute(reference, 'w:id'),
    )
    expect(note && wordsIn(note)).toMatch(/^\*\) Post 1 115/u)
  })

  it('says who made it and when, in which language, and what it is on each page', async () => {
    const part = await partsOf(write(buildPlan({ sections: [{ title: 'Inledning' }] })))
    const core = part('docProps/core.xml')
    const [title, creator, created] = ['dc:title', 'dc:creator', 'dcterms:created'].map((name) =>
      named(core, name).map(wordsIn).join(''),
    )
    const { facts } = buildPlan()
    expect([title, creator, created]).toEqual([facts.title, facts.organisation.name, '2026-11-26T06:44:00Z'])
    expect(named(part('word/styles.xml'), 'w:lang').map((element) => attribute(element, 'w:val'))).toEqual([
      'sv-SE',
    ])
    const heads = ['word/header1.xml', 'word/header2.xml'].map((path) => wordsIn(part(path)))
    for (const head of heads) expect(head).toContain('Arbetsmaterial · 26 november 2026 kl. 07.44')
    const fields = named(part('word/footer1.xml'), 'w:instrText').map((field) => wordsIn(field).trim())
    expect(fields).toEqual(['PAGE', 'NUMPAGES'])
  })

  it('ends what is frozen by its checksum', async () => {
    const standing = { ...setting.standing, label: 'Förslag 1', draft: false, hash: 'ab12'.repeat(16) }
    const part = await partsOf(write(buildPlan({ sections: [{ title: 'Inledning' }] }), { standing }))
    const last = paragraphsOf(part('word/document.xml')).slice(-4)
    expect(last.map(([, words]) => words).join(' ')).toContain(standing.hash)
  })

  it('wears the organisation’s colour, font and mark', async () => {
    const theme = { ...DEFAULT_THEME, accent: '#7a1f5c', font: 'sans', logo } as const
    const part = await partsOf(
      write(buildPlan({ sections: [{ title: 'Inledning', blocks: [goalDraft()] }] }), { theme }),
    )
    const styles = named(part('word/styles.xml'), 'w:style')
    const first = styles.find((style) => attribute(style, 'w:styleId') === 'Heading1')
    expect(first && named(first, 'w:color').map((colour) => attribute(colour, 'w:val'))).toEqual(['7A1F5C'])
    expect(first && named(first, 'w:rFonts').map((font) => attribute(font, 'w:ascii'))).toEqual(['Calibri'])
    const [picture] = named(part('word/document.xml'), 'wp:docPr')
    expect(picture && attribute(picture, 'descr')).toBe(logo.alt)
    expect(faultsOfDocx(await write(hostilePlan(), { theme }))).toEqual([])
  })
})
