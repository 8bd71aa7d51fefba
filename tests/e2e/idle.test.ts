/** A tab that is open and touched by nobody writes nothing: its heartbeats, presence and editors leave no trace. */
import { expect, test } from 'vitest'
import type { Account } from './support/accounts.ts'
import { lastSeqs } from './support/log.ts'
import { PlanPage } from './support/planPage.ts'
import { useStage } from './support/stage.ts'

const TEN: readonly Account[] = [
  'samordnare',
  'direktor',
  'ekonom',
  'sekreterare',
  'handlaggare1',
  'handlaggare2',
  'handlaggare3',
  'handlaggare4',
  'handlaggare5',
  'lasare',
]

const stage = useStage()

/** As in a tab that nobody looks at, timers run now and then, and never more than once at a time. */
const STEP = '05:00'
const STEPS = 12

async function openIdleTab(account: Account): Promise<PlanPage> {
  const { page } = await stage.visit(account)
  await page.clock.install()
  return new PlanPage(page).open(stage.planId)
}

test('ten open tabs, editors and all, write no byte in an hour', async () => {
  const before = lastSeqs(stage.server, stage.planId)
  expect(Object.keys(before).length).toBeGreaterThan(16)
  const tabs = await Promise.all(TEN.map(openIdleTab))
  await Promise.all(tabs.map((tab) => tab.saysSaved()))
  await tabs[5]?.text('Socialtjänst och omsorg').click()
  for (let step = 0; step < STEPS; step += 1) {
    await Promise.all(tabs.map(({ page }) => page.clock.fastForward(STEP)))
    await Promise.all(tabs.map((tab) => tab.saysSaved()))
  }
  expect(lastSeqs(stage.server, stage.planId)).toEqual(before)
})

test('and the log would show it if they did', async () => {
  const before = lastSeqs(stage.server, stage.planId)
  const officer = await openIdleTab('handlaggare2')
  await officer.write('Socialtjänst och omsorg', 'En bokstav')
  await officer.saved()
  expect(lastSeqs(stage.server, stage.planId)).not.toEqual(before)
})
