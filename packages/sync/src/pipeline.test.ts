import { expect, test } from 'vitest'
import { createWorld, OWN, PLAN } from './testing/createWorld.ts'

test('what one writes reaches the others, and is in the log', async () => {
  const { open, clock, log } = await createWorld()
  const writer = await open('officer', OWN, { control: true })
  const reader = await open('reader')
  expect(reader.isSynced).toBe(true)

  writer.fields.set('goal/due', '2016')
  await clock.settle()

  expect(reader.fields.get('goal/due')).toBe('2016')
  expect(log.updates(PLAN, OWN)).toHaveLength(2)
  expect(writer.stored).toBe(2)
})
