/** A tunnel, a reload, a server that goes away: what was typed meanwhile comes back, and reaches everybody. */
import { describe, expect, onTestFinished, test } from 'vitest'
import { keptHere } from './support/keptHere.ts'
import { networkTo } from './support/network.ts'
import { openPlan } from './support/openPlan.ts'
import { PlanPage } from './support/planPage.ts'
import { realPlan } from './support/realPlan.ts'
import { useStage } from './support/stage.ts'

const file = realPlan('norrbotten-2016')

const SECTION = 'Socialtjänst'

describe.skipIf(file === null)('Norrbotten 2016, with a network that fails', () => {
  const stage = useStage(file)

  /** Birgitta's browser reaches the server by a way of its own. */
  async function openInTunnel() {
    const network = await networkTo(stage.server.origin)
    onTestFinished(network.close)
    const plan = await openPlan(stage, 'handlaggare2', { origin: network.origin })
    await plan.text(SECTION).waitFor()
    const goDark = async () => {
      network.cut()
      await plan.page.context().setOffline(true)
      await plan.page.getByRole('paragraph').filter({ hasText: 'Du är frånkopplad. Skriv vidare' }).waitFor()
    }
    const comeBack = async () => {
      network.mend()
      await plan.page.context().setOffline(false)
    }
    return { plan, goDark, comeBack }
  }

  test('what is typed without a network is sent when it is back, and nothing of the others is lost', async () => {
    const { plan, goDark, comeBack } = await openInTunnel()
    const coordinator = await openPlan(stage, 'samordnare')
    await goDark()
    await plan.write(SECTION, 'Skrivet i tunneln.')
    await plan.page.getByRole('banner').getByText('Frånkopplad – sparas när du är tillbaka').waitFor()
    await coordinator.section(SECTION).getByRole('button', { name: 'Ändra direkt' }).click()
    await coordinator.write(SECTION, 'Skrivet på kontoret.')
    await coordinator.saved()
    await comeBack()
    await plan.saved()
    for (const { text } of [plan, coordinator].map((each) => ({ text: each.section(SECTION) }))) {
      await expect(text.getByText('Skrivet i tunneln.')).toAppear()
      await expect(text.getByText('Skrivet på kontoret.')).toAppear()
    }
  })

  test('what this machine has taken in survives a reload before the network is back', async () => {
    const { plan, goDark, comeBack } = await openInTunnel()
    const reader = await openPlan(stage, 'lasare')
    await goDark()
    await plan.write(SECTION, 'Skrivet före omstarten.')
    const { page } = plan
    await keptHere(page)
    await expect(page.reload()).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
    await comeBack()
    const again = await new PlanPage(page).open(stage.planId)
    await expect(again.section(SECTION).getByText('Skrivet före omstarten.')).toAppear()
    await again.saved()
    await expect(reader.section(SECTION).getByText('Skrivet före omstarten.')).toAppear()
  })
})
