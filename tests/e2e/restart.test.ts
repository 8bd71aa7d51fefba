/** The server goes away under open tabs. They come back by themselves, with all that was typed meanwhile. */
import { expect, test } from 'vitest'
import { openPlan } from './support/openPlan.ts'
import { useStage } from './support/stage.ts'

const OWN = 'Socialtjänst och omsorg'

const stage = useStage()

test.each(['stop', 'kill'] as const)(
  'after a %s of the server open tabs go on by themselves',
  async (end) => {
    const [officer, reader] = await Promise.all([openPlan(stage, 'handlaggare2'), openPlan(stage, 'lasare')])
    await officer.write(OWN, `Före ${end}.`)
    await officer.saved()
    await stage.server[end]()
    await officer.type(` Under ${end}.`)
    await officer.unsaved()
    await stage.server.start()
    await officer.saved()
    await officer.type(` Efter ${end}.`)
    await expect(reader.section(OWN).getByText(`Före ${end}. Under ${end}. Efter ${end}.`)).toAppear()
    expect(await officer.text(OWN).evaluate((text) => text.contains(document.activeElement))).toBe(true)
  },
)

test('what was on disk before is there for who comes later', async () => {
  const officer = await openPlan(stage, 'handlaggare2')
  await officer.write(OWN, 'Det här står kvar.')
  await officer.saved()
  await stage.server.kill()
  await stage.server.start()
  const reader = await openPlan(stage, 'lasare')
  await expect(reader.section(OWN).getByText('Det här står kvar.')).toAppear()
})
