/** Footnotes, numbered lists and merged cells keep what they are when they are pasted; what could do harm does not come. */
import type { Block } from '@samplan/domain'
import { beforeEach, expect, test } from 'vitest'
import { openPlan } from '../support/openPlan.ts'
import type { PlanPage } from '../support/planPage.ts'
import { useStage } from '../support/stage.ts'
import { clipboardOf, paste } from './clipboard.ts'
import { sectionBlocks } from './sectionContent.ts'

const SECTION = 'kurser'
const TITLE = 'Kurser och konferenser'

const stage = useStage()
let plan: PlanPage
let known: ReadonlySet<string>

beforeEach(async () => {
  plan = await openPlan(stage, 'sekreterare')
  await plan.text(TITLE).waitFor()
  known = new Set((await sectionBlocks(stage, SECTION)).map(({ id }) => id))
  await plan.newLine(TITLE)
})

/** The blocks that a paste has brought, without the empty line that it began on. */
async function pasted(
  program: Parameters<typeof clipboardOf>[0],
  receipt: string | RegExp,
): Promise<Block[]> {
  await paste(plan.page, { 'text/html': clipboardOf(program), 'text/plain': 'x' })
  await expect(plan.page.getByText(receipt)).toAppear()
  await plan.saved()
  const blocks = await sectionBlocks(stage, SECTION)
  return blocks.filter(
    (block) => !known.has(block.id) && !(block.type === 'paragraph' && block.content.length === 0),
  )
}

const noteOf = (blocks: readonly Block[]) => blocks.filter(({ type }) => type === 'note')

const words = (text: string) => ({ content: [{ type: 'paragraph', content: [{ text }] }] })

test('Word: a footnote is a note, cells of the header row are headers, and 1.1 is a number', async () => {
  const blocks = await pasted('word-notes', /^Klistrade in \d+ stycken och 1 tabell\.$/)
  const [note] = noteOf(blocks)
  expect(blocks).toMatchObject([
    {
      type: 'paragraph',
      content: [
        { text: 'Alla elever får en plats' },
        { type: 'reference', to: { kind: 'block', id: note?.id } },
        { text: ' på bussen.' },
      ],
    },
    { type: 'list', ordered: true, items: [words('Torget'), words('Hamnen')] },
    {
      type: 'table',
      rows: [
        {
          cells: [
            { header: true, rowspan: 2 },
            { header: true, colspan: 2 },
          ],
        },
        { cells: [{ header: true }, { header: true }] },
        { cells: [{ header: false }, {}, {}] },
      ],
    },
    {
      type: 'note',
      content: [
        {
          content: [
            { text: 'Enligt ' },
            { text: 'beslutet', marks: [{ type: 'bold' }] },
            { text: ' i juni' },
          ],
        },
      ],
    },
  ])
})

test('LibreOffice: two footnotes, a list that begins at 3, merged cells', async () => {
  const blocks = await pasted('libreoffice-notes', /^Klistrade in \d+ stycken och 1 tabell\.$/)
  const [first, second] = noteOf(blocks)
  const [heading, text, list, , table] = blocks
  expect(heading).toMatchObject({ type: 'heading', content: [{ text: 'Vägen till skolan' }] })
  const references = text?.type === 'paragraph' ? text.content.filter(({ type }) => type === 'reference') : []
  expect(references).toEqual(
    [first, second].map((note) => ({ type: 'reference', to: { kind: 'block', id: note?.id } })),
  )
  expect(list).toMatchObject({
    type: 'list',
    ordered: true,
    start: 3,
    items: [
      { content: [{}, { type: 'list', ordered: true, items: [words('Via torget'), words('Via hamnen')] }] },
      words('Andra turen'),
    ],
  })
  expect(table).toMatchObject({
    rows: [
      {
        cells: [
          { header: true, rowspan: 2 },
          { header: true, colspan: 2 },
        ],
      },
      { cells: [{ header: true }, { header: true }] },
      { cells: [{ header: false }, {}, {}] },
      { cells: [{}, { colspan: 2 }] },
    ],
  })
  expect(second).toMatchObject(words('Utom söndagar'))
})

test('Google Docs: a footnote, lists three levels deep, merged cells', async () => {
  const blocks = await pasted('google-docs-notes', /^Klistrade in \d+ stycken och 1 tabell\.$/)
  const [note] = noteOf(blocks)
  expect(blocks).toMatchObject([
    { content: [{ text: 'Alla elever får en plats' }, { to: { id: note?.id } }, { text: ' på bussen.' }] },
    {
      type: 'list',
      start: 3,
      items: [
        {
          content: [
            {},
            {
              type: 'list',
              ordered: true,
              items: [{ content: [{}, { type: 'list', ordered: true, items: [words('Norra sidan')] }] }],
            },
          ],
        },
        words('Andra turen'),
      ],
    },
    { type: 'table', rows: [{ cells: [{ rowspan: 2 }, { colspan: 2 }] }, { cells: [{}, {}] }] },
    words('Enligt beslutet i juni'),
  ])
})

test('handlers, scripts, forms, forged notes and links that run something do not come along', async () => {
  const title = await plan.page.title()
  const blocks = await pasted('hostile', /En bild kom inte med/)
  const text = JSON.stringify(blocks)
  for (const harm of ['javascript', 'alert', 'stulen', 'evil', 'hemligt', 'data:', 'kapad', 'onclick', 'svg'])
    expect(text).not.toContain(harm)
  expect(text).toContain('https://broar.example/a')
  expect(noteOf(blocks)).toEqual([])
  expect(blocks.filter(({ type }) => type === 'table')).toMatchObject([
    { rows: [{ cells: [{ rowspan: 1 }] }] },
  ])
  expect(await plan.page.title()).toBe(title)
})
