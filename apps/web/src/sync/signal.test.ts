import { describe, expect, test } from 'vitest'
import { createSignal, derive } from './signal.ts'

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
