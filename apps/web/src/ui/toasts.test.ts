import { beforeEach, expect, test } from 'vitest'
import { currentToasts, dismissToast, lifetime, onToasts, showToast } from './toasts.ts'

beforeEach(() => {
  for (const { id } of currentToasts()) dismissToast(id)
})

test('a message said again stands once, last', () => {
  showToast({ text: 'a' })
  showToast({ text: 'b' })
  showToast({ text: 'a' })
  expect(currentToasts().map(({ text }) => text)).toEqual(['b', 'a'])
})

test('the oldest gives way to a fourth', () => {
  for (const text of ['a', 'b', 'c', 'd']) showToast({ text })
  expect(currentToasts().map(({ text }) => text)).toEqual(['b', 'c', 'd'])
})

test('what can be undone stands ten seconds, trouble until put away', () => {
  showToast({ text: 'borttaget', undo: () => undefined })
  showToast({ text: 'fel', tone: 'block' })
  expect(currentToasts().map(lifetime)).toEqual([10_000, Number.POSITIVE_INFINITY])
})

test('listeners hear of coming and going', () => {
  let heard = 0
  const stop = onToasts(() => {
    heard += 1
  })
  dismissToast(showToast({ text: 'a' }))
  stop()
  showToast({ text: 'b' })
  expect(heard).toBe(2)
})
