/** Kommentarer: marked words in the text, and the cards about them, in the margin or in a drawer. */
import type { Locator, Page } from 'playwright-core'
import { markWords } from './words.ts'

/** Of a card; the paper is an article, too. */
const CARD = /^(Kommentar|Förslag) av /

export class Threads {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Waits until threads stand beside the text: the words that they mark are drawn anew, and lose a selection. */
  async arrived(): Promise<this> {
    await this.cards.first().waitFor()
    return this
  }

  /** Marks words, and waits for what can be done with them. */
  async mark(text: Locator, words: string): Promise<void> {
    await markWords(text, words)
    await this.actions.waitFor()
  }

  /** What can be done with marked words. */
  get actions(): Locator {
    return this.page.getByRole('group', { name: 'Om det markerade' })
  }

  /** The one being written, about whatever was marked. */
  async write(body: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Kommentar', exact: true }).fill(body)
    await this.page.keyboard.press('Control+Enter')
  }

  async comment(text: Locator, words: string, body: string): Promise<void> {
    await this.mark(text, words)
    await this.actions.getByRole('button', { name: 'Kommentera' }).click()
    await this.write(body)
  }

  async suggest(text: Locator, words: string, replacement: string): Promise<void> {
    await this.mark(text, words)
    await this.actions.getByRole('button', { name: 'Föreslå ändring' }).click()
    await this.page.getByRole('textbox', { name: 'Ny lydelse' }).fill(replacement)
    await this.page.getByRole('button', { name: 'Föreslå', exact: true }).click()
  }

  /** Every card in sight. */
  get cards(): Locator {
    return this.page.getByRole('article', { name: CARD })
  }

  /** The card in which something is said, proposed or quoted. */
  card(said: string): Locator {
    return this.cards.filter({ hasText: said })
  }

  /** Opens the card, with all that was said, and a place to answer. */
  async open(said: string): Promise<Locator> {
    const card = this.card(said)
    const answer = card.getByRole('textbox', { name: 'Svara' })
    const way = card.getByRole('button', { name: /^(Öppna|\d+ svar)$/ })
    await answer.or(way).waitFor()
    if (await way.isVisible()) await way.click()
    await answer.waitFor()
    return card
  }

  async reply(said: string, body: string): Promise<void> {
    const card = await this.open(said)
    await card.getByRole('textbox', { name: 'Svara' }).fill(body)
    await this.page.keyboard.press('Control+Enter')
  }

  /** Of an open card. */
  async choose(card: Locator, action: string): Promise<void> {
    await card.getByRole('button', { name: 'Mer om kommentaren' }).click()
    await this.page.getByRole('menuitem', { name: action, exact: true }).click()
  }

  /** The words in the text that the thread stands on, a stretch a paragraph and emphasis. */
  async wordsOf(said: string): Promise<readonly string[]> {
    const id = await this.card(said).getAttribute('data-card')
    return this.page.locator(`mark[data-threads~="${id ?? ''}"]`).allTextContents()
  }
}
