/** A process of its own: takes a paper on its standard input and says the SHA-256 of each of its PDFs. */
import { PdfPress, sha256Hex, type Paper } from '@samplan/publish'
import { json } from 'node:stream/consumers'

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Written by the test that starts this.
const paper = (await json(process.stdin)) as Paper
const press = new PdfPress()
for (const standard of ['ua-1', 'a-2a'] as const) {
  process.stdout.write(`${sha256Hex(await press.render(paper, { standard }))}\n`)
}
await press.stop()
