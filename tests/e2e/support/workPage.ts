/** Mitt arbete. */
import type { Locator, Page } from 'playwright-core'

export class WorkPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(): Promise<this> {
    await this.page.goto('/')
    await this.page.getByRole('heading', { name: 'Mitt arbete', level: 1 }).waitFor()
    return this
  }

  get card(): Locator {
    return this.page.getByRole('region', { name: 'Fortsätt' })
  }

  /** For who has not written yet. */
  get begin(): Locator {
    return this.card.getByRole('button', { name: 'Börja' })
  }

  get goOn(): Locator {
    return this.card.getByRole('button', { name: 'Fortsätt' })
  }

  ownSection(title: string): Locator {
    return this.page.getByRole('region', { name: 'Mina avsnitt' }).getByRole('link', { name: title })
  }
}
