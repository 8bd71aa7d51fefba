import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

type Written =
  | 'word'
  | 'libreoffice'
  | 'google-docs'
  | 'excel'
  | 'word-notes'
  | 'google-docs-notes'
  /** Written by LibreOffice 7.4 itself. */
  | 'libreoffice-notes'
  | 'hostile'

/** What a program puts on the clipboard: but for one written for these tests in the manner of each. */
export const clipboardOf = (program: Written): string =>
  readFileSync(join(import.meta.dirname, 'clipboard', `${program}.html`), 'utf8')

/** Pastes where the focus is, as if another program had filled the clipboard. */
export async function paste(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((entries) => {
    const clipboardData = new DataTransfer()
    for (const [type, value] of entries) clipboardData.setData(type, value)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, Object.entries(data))
}
