/** A director goes through what is ready: reads, judges by the keyboard alone, holds the review back, and sends it. */
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import type { Account } from './support/accounts.ts'
import { networkTo } from './support/network.ts'
import { useStage } from './support/stage.ts'

const FIRST = '2.1 Tillväxt och internationellt samarbete'
const SECOND = '2.2 Socialtjänst och omsorg'

describe('Granskning', () => {
  const stage = useStage()

  async function setStatus(account: Account, sectionId: string, status: string): Promise<void> {
    const api = await stage.apiAs(account)
    const command = { type: 'set-section-status', sectionId, status }
    await api.post(z.unknown(), `/api/plans/${stage.planId}/commands`, command)
  }

  async function openReview(account: Account, origin = stage.server.origin): Promise<Page> {
    const { page } = await stage.visit(account, { origin })
    await page.goto(`/plan/${stage.planId}/granskning`)
    await page.getByRole('heading', { name: 'Granskning', level: 1 }).waitFor()
    return page
  }

  const reading = (page: Page, section: string) =>
    page.getByRole('heading', { name: `Granskning: ${section}`, level: 1 })
  const row = (page: Page, section: string) => page.getByRole('row').filter({ hasText: section })

  beforeEach(async () => {
    await setStatus('samordnare', 'tillvaxt', 'ready')
    await setStatus('samordnare', 'socialtjanst', 'ready')
  })

  test('approving opens the next, and can be taken back', async () => {
    const page = await openReview('direktor')
    await page.getByRole('link', { name: FIRST }).focus()
    await page.keyboard.press('Enter')
    await reading(page, FIRST).waitFor()
    await page.keyboard.press('a')
    await reading(page, SECOND).waitFor()
    await page.keyboard.press('k')
    await reading(page, 'Inledning').waitFor()
    await page.keyboard.press('j')
    await reading(page, SECOND).waitFor()
    await page.getByRole('button', { name: 'Ångra' }).click()
    await page.getByRole('link', { name: 'Till listan' }).click()
    await expect(row(page, FIRST).getByText('Klart för granskning')).toAppear()
  })

  test('sending back asks one sentence, which the officer reads at the section', async () => {
    const page = await openReview('direktor')
    await page.getByRole('link', { name: SECOND }).click()
    await reading(page, SECOND).waitFor()
    await page.keyboard.press('r')
    await page.getByRole('textbox', { name: 'Vad behöver göras?' }).waitFor()
    await page.keyboard.type('Ta bort andra stycket.')
    await page.keyboard.press('Enter')
    await page.getByText('”Socialtjänst och omsorg” är återlämnat.').waitFor()

    const officer = await stage.visit('handlaggare2')
    await officer.page.goto(`/plan/${stage.planId}`)
    const words = 'Eva Sandström har lämnat tillbaka avsnittet: ”Ta bort andra stycket.”'
    await expect(officer.page.getByText(words)).toAppear()
  })

  test('a verdict given without a network is sent when it is back', async () => {
    const network = await networkTo(stage.server.origin)
    onTestFinished(network.close)
    const page = await openReview('direktor', network.origin)
    await page.getByRole('link', { name: SECOND }).click()
    await reading(page, SECOND).waitFor()
    network.cut()
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Godkänn' }).click()
    await page.getByRole('banner').getByText('Väntar på nät').waitFor()
    network.mend()
    await page.context().setOffline(false)
    const other = await openReview('samordnare')
    await other.getByRole('button', { name: /^Godkända/ }).click()
    await expect(row(other, SECOND)).toAppear()
  })

  test('a review that is held back is seen by nobody until it is sent', async () => {
    const page = await openReview('direktor')
    await page.getByRole('checkbox', { name: 'Håll kvar tills jag skickar' }).check()
    await page.getByRole('link', { name: FIRST }).click()
    await reading(page, FIRST).waitFor()
    await page.keyboard.press('a')
    await page.getByRole('link', { name: '1 sak hålls kvar' }).click()
    const other = await openReview('samordnare')
    await row(other, FIRST).getByText('Klart för granskning').waitFor()

    await page.getByRole('button', { name: 'Skicka granskningen (1)' }).click()
    const dialog = page.getByRole('dialog', { name: 'Skicka granskningen' })
    await dialog.getByRole('button', { name: 'Skicka granskningen (1)' }).click()
    await expect(page.getByText('Granskningen är skickad: 1 beslut')).toAppear()
    await other.getByRole('button', { name: /^Godkända/ }).click()
    await expect(row(other, FIRST)).toAppear()
  })
})
