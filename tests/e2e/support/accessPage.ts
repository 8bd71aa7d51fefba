import type { Locator, Page } from 'playwright-core'

/** Åtkomst. */
export class AccessPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(): Promise<this> {
    await this.page.goto('/atkomst')
    await this.people.first().waitFor()
    return this
  }

  get people(): Locator {
    return this.page.getByRole('list', { name: 'Åtkomst' }).locator('> li')
  }

  person(name: string): Locator {
    return this.people.filter({ hasText: name })
  }

  get search(): Locator {
    return this.page.getByLabel('Sök namn, e-postadress eller plan')
  }

  get show(): Locator {
    return this.page.getByLabel('Visa', { exact: true })
  }

  async revoke(name: string): Promise<void> {
    await this.person(name).getByRole('button', { name: 'Ta bort åtkomst' }).click()
    await this.page.getByRole('dialog').getByRole('button', { name: 'Ta bort åtkomst' }).click()
  }

  message(text: string): Locator {
    return this.page.getByRole('region', { name: 'Meddelanden' }).getByText(text)
  }
}
