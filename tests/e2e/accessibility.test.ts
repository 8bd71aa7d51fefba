/** WCAG 2.1 AA as far as a program can judge it, on every page, wide and narrow, light and dark. */
import { describe, expect, test } from 'vitest'
import { objectionsTo, objectionsToLooks } from './support/axe.ts'
import { goTo, places } from './support/places.ts'
import { openPlan } from './support/openPlan.ts'
import { useStage } from './support/stage.ts'

const stage = useStage()

describe.each(places)('$name', (place) => {
  test('has nothing that axe objects to', async () => {
    const { page } = await stage.visit(place.isInside ? 'samordnare' : null)
    await goTo(stage, page, place)
    expect(await objectionsToLooks(page)).toEqual([])
  })
})

test('the plan has nothing that axe objects to while an officer writes in a goal', async () => {
  const officer = await openPlan(stage, 'handlaggare2')
  await officer.section('Socialtjänst och omsorg').getByRole('textbox').nth(1).click()
  for (const colorScheme of ['light', 'dark'] as const) {
    await officer.page.emulateMedia({ colorScheme })
    expect(await objectionsTo(officer.page), `in ${colorScheme}`).toEqual([])
  }
})

test('the drawer of comments has nothing that axe objects to', async () => {
  const { page } = await stage.visit('direktor', { viewport: { width: 320, height: 900 } })
  await page.goto(`/plan/${stage.planId}?trad=fragan-om-lasaret`)
  const drawer = page.getByRole('dialog', { name: 'Kommentarer' })
  await drawer.getByRole('textbox', { name: 'Svara' }).waitFor()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await objectionsTo(page), `in ${colorScheme}`).toEqual([])
  }
})

test('the history of a section, listed and compared, has nothing that axe objects to', async () => {
  const own = 'Socialtjänst och omsorg'
  const plan = await openPlan(stage, 'handlaggare2')
  await plan.write(own, 'Tillagt för historien.')
  await plan.saved()
  await plan
    .section(own)
    .getByRole('button', { name: `Mer om ${own}` })
    .click()
  await plan.page.getByRole('menuitem', { name: 'Historik' }).click()
  const sitting = plan.page.getByRole('button', { name: /Birgitta Hedlund.*ord infogade/ })
  await sitting.waitFor()
  expect(await objectionsToLooks(plan.page)).toEqual([])
  await plan.page.setViewportSize({ width: 1440, height: 900 })
  await sitting.click()
  await plan.section(own).getByText('Infogat', { exact: true }).waitFor()
  expect(await objectionsToLooks(plan.page)).toEqual([])
})

test.each([
  ['the working material', '/api/plans/demo/working-material.html'],
  ['a frozen version', '/api/versions/demo-2026-forslag-1/plan.html'],
])('the page of %s has nothing that axe objects to', async (_, path) => {
  const { page } = await stage.visit('lasare')
  // Handed out to be kept, which a browser does instead of showing it.
  const html = await (await page.context().request.get(path)).text()
  await page.route('**/kept.html', (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await page.goto('/kept.html')
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  expect(await objectionsToLooks(page)).toEqual([])
})
