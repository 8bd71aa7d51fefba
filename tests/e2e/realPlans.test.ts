/** The real plans as pages: nothing of them is left out, axe objects to nothing, and each kind of content has a picture. */
import { planSchema } from '@samplan/domain'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { realPlans } from '../real-plans/planFiles.ts'
import { objectionsTo } from './support/axe.ts'
import { PlanPage } from './support/planPage.ts'
import { saveScreenshot } from './support/screenshot.ts'
import { useStage } from './support/stage.ts'

const stage = useStage()
const importedSchema = z.object({ planId: z.string(), unmapped: z.array(z.unknown()) })

test.for(realPlans())('$name is whole, and read by everybody', async ({ name, text }) => {
  const api = await stage.apiAs('samordnare')
  const { planId, unmapped } = await api.post(importedSchema, '/api/plans/import', text)
  expect(unmapped).toEqual([])
  const plan = await api.get(planSchema, `/api/plans/${planId}/plan.json`)

  const { page } = await stage.visit('samordnare')
  const shown = await new PlanPage(page).open(planId)
  await expect.poll(() => shown.paper.locator('section[data-section]').count()).toBe(plan.sections.length)
  expect(await objectionsTo(page)).toEqual([])

  const kinds = new Map(
    plan.sections
      .flatMap(({ blocks }) => blocks)
      .toReversed()
      .map(({ type, id }) => [type, id]),
  )
  for (const [kind, id] of kinds) {
    const block = shown.paper.locator(`[data-id="${id}"]`).first()
    if ((await block.count()) > 0) await block.scrollIntoViewIfNeeded()
    await saveScreenshot(page, `kinds/${name.replace('.json', '')}/${kind}`)
  }
})
