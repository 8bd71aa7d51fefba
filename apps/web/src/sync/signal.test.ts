import { describe, expect, test } from 'vitest'
import { createSignal, derive, untilHolds } from './signal.ts'

describe('a derived value', () => {
  test('stays the same object while it says the same', () => {
    const source = createSignal({ names: ['a'], text: 'one' })
    const names = derive(source, (value) => [...value.names])
    const before = names.get()
    source.set({ names: ['a'], text: 'two' })
    expect(names.get()).toBe(before)
    source.set({ names: ['a', 'b'], text: 'two' })
    expect(names.get()).toEqual(['a', 'b'])
  })

  test('is worked out once per value of its source', () => {
    let runs = 0
    const source = createSignal(1)
    const double = derive(source, (value) => {
      runs += 1
      return value * 2
    })
    expect([double.get(), double.get()]).toEqual([2, 2])
    expect(runs).toBe(1)
  })
})

test('waiting ends with the change that it waits for, and listens no longer', async () => {
  const first = createSignal(0)
  const second = createSignal(false)
  let asked = 0
  const held = untilHolds(
    () => {
      asked += 1
      return first.get() > 1 || second.get()
    },
    first,
    second,
  )
  first.set(1)
  second.set(true)
  await held
  const before = asked
  first.set(2)
  expect(asked).toBe(before)
  await untilHolds(() => true)
})
