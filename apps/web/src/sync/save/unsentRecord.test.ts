import { beforeEach, describe, expect, test } from 'vitest'
import { manualClock } from '../testing/manualClock.ts'
import { memoryStorage } from '../testing/memoryStorage.ts'
import { openUnsentRecord, type TextStorage } from './unsentRecord.ts'

let storage: TextStorage
const clock = manualClock()
const visit = (tabId: string) => openUnsentRecord({ storage, prefix: 'u.p.', tabId, clock })

beforeEach(() => {
  storage = memoryStorage()
})

describe('the record of what is unsent', () => {
  test('is written at once when a document becomes unsent', () => {
    visit('a').note('section-1', 1)
    expect(visit('b').inherited('section-1')).toBe(1)
    expect(visit('b').inherited('section-2')).toBe(0)
  })

  test('is cleared some time after everything was stored, not between two keys', () => {
    const record = visit('a')
    record.note('section-1', 1)
    record.note('section-1', 0)
    expect(visit('b').inherited('section-1')).toBe(1)
    clock.advance(1000)
    expect(visit('b').inherited('section-1')).toBe(0)
    expect(storage.length).toBe(0)
  })

  test('is not written at every key of one who types', () => {
    let writes = 0
    const counted = {
      ...storage,
      setItem: (key: string, value: string) => {
        writes += 1
        storage.setItem(key, value)
      },
    }
    const record = openUnsentRecord({ storage: counted, prefix: 'u.p.', tabId: 'a', clock })
    for (let key = 0; key < 20; key += 1) {
      record.note('section-1', 1)
      clock.advance(20)
      record.note('section-1', 0)
      clock.advance(20)
    }
    expect(writes).toBe(1)
  })

  test('counts the same however often the page is reloaded before anything can be sent', () => {
    visit('a').note('section-1', 2)
    visit('b').note('section-1', 2)
    expect(visit('c').inherited('section-1')).toBe(2)
    const fourth = visit('d')
    fourth.note('section-1', 2)
    fourth.note('section-1', 3)
    expect(visit('e').inherited('section-1')).toBe(3)
  })

  test('adds up several tabs and forgets them once settled', () => {
    visit('a').note('section-1', 2)
    // The second tab knows of its own three, and of the two that it has inherited.
    visit('b').note('section-1', 5)
    const third = visit('c')
    expect(third.inherited('section-1')).toBe(5)
    third.settleInherited('section-1')
    expect(third.inherited('section-1')).toBe(0)
    expect(visit('d').inherited('section-1')).toBe(0)
  })

  test('leaves the record of a tab that has written since', () => {
    const living = visit('a')
    living.note('section-1', 1)
    const other = visit('b')
    living.note('section-1', 4)
    clock.advance(1000)
    other.settleInherited('section-1')
    expect(visit('c').inherited('section-1')).toBe(4)
  })

  test('passes over a record it cannot read', () => {
    storage.setItem('u.p.x', '{"section-1":"many"}')
    expect(visit('a').inherited('section-1')).toBe(0)
  })

  test('goes on without any storage', () => {
    const record = openUnsentRecord({ storage: null, prefix: 'u.p.', tabId: 'a', clock })
    record.note('section-1', 1)
    expect(record.inherited('section-1')).toBe(0)
  })
})
