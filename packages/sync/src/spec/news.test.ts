import { OUTLINE } from '@samplan/document'
import { expect, test } from 'vitest'
import { createWorld, OWN, testUserId } from '../testing/createWorld.ts'

const officer = new Set([testUserId('officer')])

test('[R8] news reach a person on every plan socket, and nobody else', async () => {
  const { openPlan, clock, service } = await createWorld()
  const [own, second, other] = [openPlan('officer'), openPlan('officer'), openPlan('other-officer')]
  for (const socket of [own, second, other]) socket.channel(OUTLINE)
  await clock.settle()
  service.tellNews(officer)
  expect([own, second, other].map(({ news }) => news)).toEqual([1, 1, 0])
})

test('[R8] news reach no socket of one document, and none without control messages', async () => {
  const { open, openPlan, clock, service } = await createWorld()
  const stock = openPlan('officer', { control: false })
  const document = await open('officer', OWN, { control: true })
  await clock.settle()
  const sent = document.transport.sent.length
  service.tellNews(officer)
  expect(stock.news).toBe(0)
  expect(document.transport.sent).toHaveLength(sent)
})

test('[R8] news go to nobody who has left', async () => {
  const { openPlan, clock, service } = await createWorld()
  const socket = openPlan('officer')
  await clock.settle()
  socket.connection.close()
  service.tellNews(officer)
  expect(socket.news).toBe(0)
})
