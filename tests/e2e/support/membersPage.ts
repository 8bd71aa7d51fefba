/** Inställningar, the part about members. */
import type { Locator, Page } from 'playwright-core'

export class MembersPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(planId: string): Promise<this> {
    await this.page.goto(`/plan/${planId}/installningar?del=members`)
    await this.page.getByRole('heading', { name: 'Medlemmar', level: 2 }).waitFor()
    return this
  }

  /** Returns the link that the person is to be given. */
  async invite(email: string): Promise<string> {
    await this.page.getByLabel('E-postadress').fill(email)
    await this.page.getByRole('button', { name: 'Bjud in' }).click()
    return this.page.getByRole('code').innerText()
  }

  member(name: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: name })
  }

  async remove(name: string): Promise<void> {
    await this.member(name)
      .getByRole('button', { name: `Ändra ${name}` })
      .click()
    await this.page.getByRole('menuitem', { name: 'Ta bort ur planen' }).click()
  }
}
