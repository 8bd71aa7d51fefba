/** What is said and decided without a network waits on this machine, outlives a reload, and is sent once. */
import type { Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { keptHere } from './support/keptHere.ts'
import { networkTo } from './support/network.ts'
import { openPlan } from './support/openPlan.ts'
import type { PlanPage } from './support/planPage.ts'
import { useStage } from './support/stage.ts'
import { Threads } from './support/threads.ts'

const OWN = 'Skola och lärande'
const WAITS = 'Väntar på nät'

const stage = useStage()

interface Desk {
  readonly plan: PlanPage
  readonly threads: Threads
}

async function openAs(account: 'direktor' | 'handlaggare3', options = {}): Promise<Desk> {
  const plan = await openPlan(stage, account, options)
  return atSection({ plan, threads: new Threads(plan.page) })
}

/** Cards stand beside what one looks at. */
async function atSection(desk: Desk): Promise<Desk> {
  await desk.plan.section(OWN).getByRole('heading', { name: OWN }).scrollIntoViewIfNeeded()
  await desk.threads.arrived()
  return desk
}

test('a comment, a reply and a finished section are sent once when the network is back, though the page was reloaded', async () => {
  const ASKED = 'Vilka kommuner har sagt ja'
  const officer = await openAs('handlaggare3', { serviceWorkers: 'allow' })
  const { page } = officer.plan
  await officer.plan.text(OWN).waitFor()
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await officer.threads.card(ASKED).waitFor()
  await goDark(page)

  await officer.threads.reply(ASKED, 'Alla utom två.')
  await officer.threads.comment(officer.plan.text(OWN), 'Avtalen löper ut', 'Jag frågar upphandlaren.')
  await officer.plan.section(OWN).getByRole('button', { name: 'Klarmarkera' }).click()
  const everythingWaits = async () => {
    for (const said of [ASKED, 'Jag frågar upphandlaren.'])
      await expect((await officer.threads.open(said)).getByText(WAITS)).toAppear()
    await expect(officer.plan.section(OWN).getByText(WAITS)).toAppear()
  }
  await everythingWaits()
  await keptHere(page)
  await page.reload()
  await officer.plan.readable()
  await atSection(officer)
  await everythingWaits()

  await stage.server.start()
  await page.context().setOffline(false)
  await expect.poll(() => page.getByText(WAITS).count()).toBe(0)
  const director = await openAs('direktor')
  await expect(director.plan.section(OWN).getByRole('button', { name: 'Klart för granskning' })).toAppear()
  await expect(director.threads.card('Jag frågar upphandlaren.')).toAppear()
  const card = await director.threads.open(ASKED)
  await expect(card.getByText('Alla utom två.')).toAppear()
  expect(await card.getByText('Alla utom två.').count()).toBe(1)
  expect(await director.threads.card('Jag frågar upphandlaren.').count()).toBe(1)
})

describe('what cannot be taken any more', () => {
  async function bothOpen() {
    const network = await networkTo(stage.server.origin)
    onTestFinished(network.close)
    const [director, officer] = await Promise.all([
      openAs('direktor'),
      openAs('handlaggare3', { origin: network.origin }),
    ])
    const cut = async () => {
      network.cut()
      await officer.plan.page.context().setOffline(true)
    }
    const mend = async () => {
      network.mend()
      await officer.plan.page.context().setOffline(false)
    }
    return { director, officer, cut, mend }
  }

  test('a reply to a thread that was removed meanwhile says so, and keeps its words', async () => {
    const { director, officer, cut, mend } = await bothOpen()
    await director.threads.comment(director.plan.section(OWN), 'mer lättläst', 'Behövs det?')
    await officer.threads.card('Behövs det?').waitFor()
    await cut()
    await officer.threads.reply('Behövs det?', 'Ja, eleverna har bett om det.')
    await expect(officer.threads.card('Behövs det?').getByText(WAITS)).toAppear()
    await director.threads.choose(await director.threads.open('Behövs det?'), 'Ta bort kommentaren')
    await expect(director.threads.card('Behövs det?')).toVanish()
    await director.plan.saved()
    await mend()
    const { page } = officer.plan
    const reason = 'Kommentaren finns inte längre. Det du skrev finns kvar här.'
    await expect(page.getByRole('main').getByText(reason)).toAppear()
    await page.reload()
    await officer.plan.readable()
    await expect(page.getByRole('main').getByText(reason)).toAppear()
    await expect(page.getByRole('main').getByText('Ja, eleverna har bett om det.')).toAppear()
  })

  test('of two who decide one suggestion at once, the second is told', async () => {
    const { director, officer, cut, mend } = await bothOpen()
    const BETTER = 'elevernas behov är andra'
    await director.threads.suggest(director.plan.section(OWN), 'elevernas behov har förändrats', BETTER)
    const card = await officer.threads.open(BETTER)
    await cut()
    await card.getByRole('button', { name: 'Godta' }).click()
    const other = await director.threads.open(BETTER)
    await other.getByRole('button', { name: 'Avböj' }).click()
    await other.getByRole('textbox', { name: 'Varför? En mening räcker.' }).fill('Jag ändrade mig.')
    await director.plan.page.keyboard.press('Control+Enter')
    await expect(other.getByText('Avböjt av Eva Sandström')).toAppear()
    await mend()
    await expect(card.getByText('Förslaget är redan avgjort av någon annan.')).toAppear()
    await expect(card.getByText('Jag ändrade mig.')).toAppear()
    await expect(officer.plan.text(OWN).getByText('elevernas behov har förändrats')).toAppear()
  })
})

async function goDark(page: Page): Promise<void> {
  await stage.server.stop()
  // Also where the test fails: the next one needs the server.
  onTestFinished(() => stage.server.start())
  await page.context().setOffline(true)
}
