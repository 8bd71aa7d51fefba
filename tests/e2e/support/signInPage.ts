import type { Locator, Page } from 'playwright-core'

export class SignInPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(): Promise<this> {
    await this.page.goto('/logga-in')
    return this
  }

  demoAccount(name: string): Locator {
    return this.page.getByRole('region', { name: 'Prova som' }).getByRole('button', { name })
  }

  get email(): Locator {
    return this.page.getByLabel('E-postadress')
  }

  async enter(email: string, password: string): Promise<void> {
    await this.email.fill(email)
    await this.page.getByLabel('Lösenord').fill(password)
    await this.page.getByRole('button', { name: 'Logga in' }).click()
  }
}
