import { describe, expect, test } from 'vitest'
import {
  connectionLost,
  emptyLedger,
  messageLeft,
  storedUpTo,
  unsent,
  updateMade,
  type Ledger,
} from './ledger.ts'

const type = (ledger: Ledger): Ledger => messageLeft(updateMade(ledger))

describe('the ledger of a document', () => {
  test('counts an update as unsent until the server has stored it', () => {
    const typed = type(type(emptyLedger))
    expect(unsent(typed)).toBe(2)
    expect(unsent(storedUpTo(typed, 1))).toBe(1)
    expect(unsent(storedUpTo(typed, 2))).toBe(0)
  })

  test('a step 2 covers every update made before it', () => {
    const offline = updateMade(updateMade(updateMade(emptyLedger)))
    expect(unsent(storedUpTo(messageLeft(offline), 1))).toBe(0)
  })

  test('an empty step 2 is counted as a message all the same', () => {
    const typed = type(messageLeft(emptyLedger))
    expect(unsent(storedUpTo(typed, 1))).toBe(1)
    expect(unsent(storedUpTo(typed, 2))).toBe(0)
  })

  test('an update made after the message left is not covered by it', () => {
    const ledger = updateMade(type(emptyLedger))
    expect(unsent(storedUpTo(ledger, 1))).toBe(1)
  })

  test('after a lost connection the counts begin anew and what was under way is unsent', () => {
    const lost = connectionLost(type(storedUpTo(type(emptyLedger), 1)))
    expect(unsent(lost)).toBe(1)
    expect(unsent(storedUpTo(messageLeft(lost), 1))).toBe(0)
  })

  test('a count already heard, or one beyond what was sent, changes nothing', () => {
    const typed = storedUpTo(type(type(emptyLedger)), 1)
    expect(storedUpTo(typed, 1)).toBe(typed)
    expect(storedUpTo(typed, 9)).toBe(typed)
  })
})
