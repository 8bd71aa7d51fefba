/** Mitt konto. */
import type { Locator, Page } from 'playwright-core'

export class AccountPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(): Promise<this> {
    await this.page.goto('/konto')
    await this.page.getByRole('heading', { name: 'Mitt konto', level: 1 }).waitFor()
    await this.devices.first().waitFor()
    return this
  }

  get password(): Locator {
    return this.#part('Lösenord')
  }

  get sessions(): Locator {
    return this.#part('Inloggningar')
  }

  get tokens(): Locator {
    return this.#part('Programnycklar')
  }

  get devices(): Locator {
    return this.sessions.getByRole('listitem')
  }

  device(text: string): Locator {
    return this.devices.filter({ hasText: text })
  }

  /** Of the only other device. */
  get signOutDevice(): Locator {
    return this.devices.getByRole('button', { name: 'Logga ut' })
  }

  async changePassword(current: string, next: string): Promise<void> {
    await this.password.getByLabel('Nuvarande lösenord').fill(current)
    await this.password.getByLabel('Nytt lösenord').fill(next)
    await this.password.getByRole('button', { name: 'Byt lösenord' }).click()
  }

  message(text: string): Locator {
    return this.page.getByRole('region', { name: 'Meddelanden' }).getByText(text)
  }

  #part(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true })
  }
}
