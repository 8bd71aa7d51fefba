/** A plan is frozen under the hands of those who write in it: what came too late is theirs, and is not lost. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { clearTheWay, freeze, reopen } from './support/freezing.ts'
import { keptHere } from './support/keptHere.ts'
import { networkTo } from './support/network.ts'
import { openPlan } from './support/openPlan.ts'
import { PlanPage } from './support/planPage.ts'
import { slowNewsTo } from './support/slowNews.ts'
import { useStage } from './support/stage.ts'

const SECTION = 'Forskning och utveckling'
const OFFICER = 'handlaggare5'

const stage = useStage()
beforeAll(() => clearTheWay(stage))

const notice = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /^Planen frystes \d\d\.\d\d\. Det du skrev sedan är inte med, men finns kvar\./ })

/** Is it shown, and nowhere in the plan? */
async function expectKept(plan: PlanPage, words: string): Promise<void> {
  await expect(notice(plan.page)).toAppear()
  await notice(plan.page).getByRole('button', { name: 'Visa' }).click()
  const dialog = plan.page.getByRole('dialog', { name: 'Det här kom inte med' })
  await expect(dialog.getByText(words)).toAppear()
  await plan.page.keyboard.press('Escape')
  await expect(dialog).toVanish()
  await expect(plan.section(SECTION).getByText(words)).toVanish()
}

test('an open tab that has not heard of the freeze keeps what it wrote, also when it is opened anew', async () => {
  const { page } = await stage.visit(OFFICER)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const news = await slowNewsTo(page)
  const plan = await new PlanPage(page).open(stage.planId)
  const reader = await openPlan(stage, 'lasare')
  await plan.write(SECTION, 'Skrivet i god tid.')
  await plan.saved()

  news.hold()
  await freeze(stage, 'Förslag 1')
  await plan.write(SECTION, 'Skrivet efter frysningen.')
  news.release()

  await expectKept(plan, 'Skrivet efter frysningen.')
  await expect(plan.text(SECTION)).toVanish()
  await expect(plan.paper.getByText(/^Planen är fryst: Förslag 1, fryst/)).toAppear()
  await expect(reader.section(SECTION).getByText('Skrivet i god tid.')).toAppear()
  await expect(reader.section(SECTION).getByText('Skrivet efter frysningen.')).toVanish()
  await notice(page).getByRole('button', { name: 'Kopiera' }).click()
  await expect(page.getByText('Kopierat')).toAppear()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Skrivet efter frysningen.')

  await keptHere(page)
  await page.reload()
  await plan.readable()
  await expectKept(plan, 'Skrivet efter frysningen.')

  await reopen(stage, 'En rad saknas.')
  const offer = page.getByRole('status').filter({ hasText: 'Planen är öppen igen.' })
  await offer.getByRole('button', { name: 'Lägg in' }).click()
  await expect(reader.section(SECTION).getByText('Skrivet efter frysningen.')).toAppear()
  await expect(offer).toVanish()
  await plan.saved()
})

test('a tab that was away while the plan was frozen keeps what it wrote meanwhile', async () => {
  const network = await networkTo(stage.server.origin)
  onTestFinished(() => network.close())
  const plan = await openPlan(stage, OFFICER, { origin: network.origin })
  await plan.text(SECTION).waitFor()

  network.cut()
  await plan.page.context().setOffline(true)
  await plan.unsaved()
  await plan.write(SECTION, 'Skrivet i tunneln.')
  await freeze(stage, 'Förslag 2')
  network.mend()
  await plan.page.context().setOffline(false)

  await expectKept(plan, 'Skrivet i tunneln.')
  await keptHere(plan.page)
  await plan.page.reload()
  await plan.readable()
  await expectKept(plan, 'Skrivet i tunneln.')
  await reopen(stage, 'Ännu en rad saknas.')
  await plan.page.getByRole('button', { name: 'Lägg in' }).click()
  await plan.saved()
  await expect(plan.section(SECTION).getByText('Skrivet i tunneln.')).toAppear()
})
