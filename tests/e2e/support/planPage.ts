/** Planen: the paper with its sections, the contents beside it, and the save state above. */
import type { Locator, Page } from 'playwright-core'

export class PlanPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Goes there, and waits until the plan can be read. */
  async open(planId: string): Promise<this> {
    await this.page.goto(`/plan/${planId}`)
    await this.readable()
    return this
  }

  async readable(): Promise<void> {
    await this.paper.getByRole('region').first().waitFor()
  }

  get paper(): Locator {
    return this.page.getByRole('article', { name: 'Planens text' })
  }

  get contents(): Locator {
    return this.page.getByRole('navigation', { name: 'Innehåll' })
  }

  get panels(): Locator {
    return this.page.getByRole('complementary', { name: 'Paneler' })
  }

  section(title: string): Locator {
    // Its number may stand before the title: "2.1", "Bilaga 1".
    const heading = this.page.getByRole('heading', { name: new RegExp(`^(Bilaga )?[\\d.]*\\s?${title}$`) })
    return this.paper.getByRole('region').filter({ has: heading })
  }

  /** What the coordinator finds beside a section in the contents. */
  async choose(title: string, action: string): Promise<void> {
    await this.contents.getByRole('link', { name: title }).hover()
    await this.contents.getByRole('button', { name: new RegExp(`^Mer om .*${title}$`) }).click()
    await this.page.getByRole('menuitem', { name: action, exact: true }).click()
  }

  /** The text of a section that this person may write. */
  text(title: string): Locator {
    return this.page.getByRole('textbox', { name: `Text i ${title}`, exact: true })
  }

  /** Puts the caret on a line of its own, after the section's last paragraph. */
  async newLine(title: string): Promise<void> {
    // Its own children only: blocks among them have paragraphs, too.
    const last = this.text(title).locator('> p').last()
    const { width = 0, height = 0 } = (await last.boundingBox()) ?? {}
    await last.click({ position: { x: width - 2, y: height - 4 } })
    await this.page.keyboard.press('End')
    await this.page.keyboard.press('Enter')
  }

  /** Where the focus is, key by key. */
  type(text: string): Promise<void> {
    return this.page.keyboard.type(text)
  }

  async write(title: string, text: string): Promise<void> {
    await this.newLine(title)
    await this.type(text)
  }

  /**
   * Waits until everything is on the server's disk. Asks by the key, as a person does: the bar leaves out what passes by
   * itself, such as the last letters on their way.
   */
  async saved(): Promise<void> {
    await this.saysSaved()
    await this.page.keyboard.press('Control+s')
    await this.page.getByRole('region', { name: 'Meddelanden' }).getByText('Allt är sparat').waitFor()
  }

  /** Waits until the bar says that everything is saved. Touches nothing. */
  async saysSaved(): Promise<void> {
    await this.page
      .getByRole('banner')
      .getByText(/^Sparat/)
      .waitFor()
  }

  /** Waits until the bar says that something is not on the server's disk. */
  async unsaved(): Promise<void> {
    await this.page
      .getByRole('banner')
      .getByText(/^(Ej sparat|Frånkopplad) – /)
      .waitFor()
  }
}
