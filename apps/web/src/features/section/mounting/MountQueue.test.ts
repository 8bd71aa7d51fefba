import { beforeEach, expect, test } from 'vitest'
import { MountQueue } from './MountQueue.ts'

let idle: (() => void)[]
let queue: MountQueue
let mounted: string[]
beforeEach(() => {
  idle = []
  mounted = []
  queue = new MountQueue((run) => idle.push(run))
})
const becomeIdle = () => idle.shift()?.()
const mountOf = (name: string) => () => void mounted.push(name)

test('one at a time, when the browser is idle', () => {
  queue.add(mountOf('a'))
  queue.add(mountOf('b'))
  expect(idle.length).toBe(1)
  becomeIdle()
  expect(mounted).toEqual(['a'])
  becomeIdle()
  expect(mounted).toEqual(['a', 'b'])
  expect(idle.length).toBe(0)
})

test('what is seen goes before', () => {
  const [a, b, c] = [mountOf('a'), mountOf('b'), mountOf('c')]
  for (const mount of [a, b, c]) queue.add(mount)
  queue.setNear(b, true)
  queue.setNear(c, true)
  queue.setNear(b, false)
  for (let turn = 0; turn < 3; turn += 1) becomeIdle()
  expect(mounted).toEqual(['c', 'a', 'b'])
})

test('a wish that was taken back is not fulfilled', () => {
  const take = queue.add(mountOf('a'))
  queue.add(mountOf('b'))
  take()
  becomeIdle()
  expect(mounted).toEqual(['b'])
})
