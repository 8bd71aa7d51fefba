/** Documents as LibreOffice writes them, which is not as Word does. Skipped, and said so, where it is not installed. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { planIdSchema } from '@samplan/domain'
import { afterAll, expect, it } from 'vitest'
import { readDocument } from './readDocument.ts'

const hasOffice = spawnSync('soffice', ['--version']).error === undefined
if (!hasOffice && process.env['CI'] === 'true') throw new Error('soffice (LibreOffice) is missing')

const folder = mkdtempSync(join(tmpdir(), 'samplan-import-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A page in LibreOffice's own format first: it keeps footnotes and lists, which a page alone does not. */
function written(html: string): Uint8Array {
  const page = join(folder, 'plan.html')
  writeFileSync(page, html)
  for (const [file, format] of [
    ['plan.html', 'odt'],
    ['plan.odt', 'docx:MS Word 2007 XML'],
  ] as const) {
    const home = `-env:UserInstallation=${pathToFileURL(join(folder, 'home')).href}`
    const args = [home, '--headless', '--convert-to', format, '--outdir', folder, join(folder, file)]
    const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`soffice: ${stderr}`)
  }
  return new Uint8Array(readFileSync(join(folder, 'plan.docx')))
}

const PAGE = `<!doctype html><html><head><meta charset="utf-8"></head><body>
<h1>Plan för 2027</h1>
<h2>1 Inledning</h2>
<p>Vi <b>vill</b> mycket<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p>
<ol><li>Först<ol><li>Därunder</li></ol></li><li>Sedan</li></ol>
<ul><li>En punkt</li></ul>
<blockquote>Sagt är sagt</blockquote>
<h2>2 Budget</h2>
<p>Belopp i tkr</p>
<table border="1"><thead><tr><th>Verksamhet</th><th>2027</th><th>2026</th></tr></thead><tbody>
<tr><td colspan="3">Kostnader</td></tr>
<tr><td>Kansli</td><td>170</td><td>160,5</td></tr>
<tr><td>Resor</td><td>30</td><td>20</td></tr>
<tr><td>Summa kostnader</td><td>200</td><td>180,5</td></tr>
</tbody></table>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Enligt enkäten</p></div>
</body></html>`

it.skipIf(!hasOffice)(
  'a document of LibreOffice becomes the same plan',
  async () => {
    let count = 0
    const read = await readDocument(written(PAGE), {
      planId: planIdSchema.parse('plan'),
      newId: () => `id-${count++}`,
      organisationName: 'Förbundet',
      year: 2030,
    })
    if (!read.ok) throw new Error(read.code)
    const { plan, budgets, lost } = read.imported
    expect(plan.facts).toMatchObject({ title: 'Plan för 2027', year: 2027 })
    expect(plan.sections).toMatchObject([
      {
        title: 'Inledning',
        number: '1',
        blocks: [
          {
            type: 'paragraph',
            content: [{ text: 'Vi ' }, { marks: [{ type: 'bold' }] }, {}, { type: 'reference' }, {}],
          },
          { type: 'list', ordered: true, items: [{ content: [{}, { type: 'list', ordered: true }] }, {}] },
          { type: 'list', ordered: false },
          { type: 'quote' },
          { type: 'note', content: [{ content: [{ text: 'Enligt enkäten' }] }] },
        ],
      },
      {
        title: 'Budget',
        number: '2',
        kind: 'budget',
        blocks: [
          { type: 'paragraph' },
          { type: 'budget', groups: [{ side: 'cost', lines: [{ label: 'Kansli' }, { label: 'Resor' }] }] },
        ],
      },
    ])
    expect(budgets[0]?.budget.groups[0]?.lines[0]?.amounts).toEqual([
      { kind: 'known', kronor: 170_000 },
      { kind: 'known', kronor: 160_500 },
    ])
    expect(lost).toEqual([])
  },
  120_000,
)
