/** Budget: the grid, its cells by line and column, and the balance below it. */
import type { Locator, Page } from 'playwright-core'

export class BudgetPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(planId: string): Promise<this> {
    await this.page.goto(`/plan/${planId}/budget`)
    await this.grid.waitFor()
    return this
  }

  /** For one who may write, the grid is open once the section's document has arrived. */
  async writable(): Promise<this> {
    await this.page.locator('[role="grid"][aria-readonly="false"]').waitFor()
    return this
  }

  get grid(): Locator {
    return this.page.getByRole('grid')
  }

  get balance(): Locator {
    return this.page.getByRole('region', { name: 'Balans' })
  }

  line(name: string): Locator {
    return this.grid
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name }) })
      .first()
  }

  /** `column`: 0 is the first amount, this year's. */
  amount(line: string, column = 0): Locator {
    return this.line(line).locator('[data-path^="cells/"]').nth(column)
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** As one types in a spreadsheet: on the cell, and down. */
  async enter(line: string, text: string): Promise<void> {
    await this.amount(line).click()
    await this.page.keyboard.type(text)
    await this.press('Enter')
  }

  /** As if a spreadsheet had put it on the clipboard; `html`: what it says of the same cells beside the text. */
  async paste(text: string, html = ''): Promise<void> {
    await this.page.evaluate(
      (copied) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', copied.text)
        clipboardData.setData('text/html', copied.html)
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
        document.body.dispatchEvent(event)
      },
      { text, html },
    )
  }

  /** What the line's menu offers. */
  async choose(line: string, entry: string): Promise<void> {
    await this.line(line).getByRole('rowheader').click()
    await this.line(line)
      .getByRole('button', { name: `Mer om ${line}` })
      .click()
    await this.page
      .getByRole('menuitem', { name: entry })
      .or(this.page.getByRole('menuitemradio', { name: entry }))
      .click()
  }

  /** What the table's own menu offers. */
  async chooseOfTable(entry: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Mer om budgeten' }).click()
    await this.page.getByRole('menuitem', { name: entry }).click()
  }

  /** What a spreadsheet would get. */
  copied(): Promise<string> {
    return this.page.evaluate(() => {
      const clipboardData = new DataTransfer()
      document.body.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
      )
      return clipboardData.getData('text/plain')
    })
  }
}
