import 'fake-indexeddb/auto'
import { describe, expect, test, vi } from 'vitest'
import { PREFERRED_TRIM_SIZE } from 'y-indexeddb'
import * as Y from 'yjs'
import { manualClock } from '../testing/manualClock.ts'
import { until } from '../testing/until.ts'
import { offlineCopies, probeIndexedDb } from './offlineCopy.ts'

const clock = manualClock()
let hide = () => {}
const openCopy = offlineCopies({
  usable: Promise.resolve(true),
  clock,
  onHide: (callback) => {
    hide = callback
    return () => {
      hide = () => {}
    }
  },
})
const copyOf = (name: string, doc: Y.Doc, onFailure = () => {}) =>
  openCopy({ name, doc, after: Promise.resolve(), onFailure })
/** What a new visit finds. */
const found = async (name: string) => {
  const doc = new Y.Doc()
  const copy = copyOf(name, doc)
  await copy.loaded
  await copy.close()
  return textOf(doc)
}

async function updatesIn(name: string): Promise<number> {
  const opening = indexedDB.open(name)
  await once(opening, 'success')
  const database = opening.result
  const counting = database.transaction('updates').objectStore('updates').count()
  await once(counting, 'success')
  database.close()
  return counting.result
}
const once = (target: EventTarget, event: string) =>
  new Promise((resolve) => target.addEventListener(event, resolve, { once: true }))

/** Of the doc's one text. */
const textOf = (doc: Y.Doc) => doc.getText('text').toJSON()

describe('the copy on this machine', () => {
  test('brings the content back under the same name, and under no other', async () => {
    const doc = new Y.Doc()
    const copy = copyOf('a', doc)
    expect(await copy.loaded).toBe(true)
    doc.getText('text').insert(0, 'kept')
    await copy.close()

    const again = new Y.Doc()
    const stranger = new Y.Doc()
    await Promise.all([copyOf('a', again).loaded, copyOf('b', stranger).loaded])
    expect(textOf(again)).toBe('kept')
    expect(textOf(stranger)).toBe('')
  })

  test('closed at once after it was called for, it has kept what it was called for', async () => {
    const doc = new Y.Doc()
    doc.getText('text').insert(0, 'at the last moment')
    await copyOf('c', doc).close()
    const again = new Y.Doc()
    await copyOf('c', again).loaded
    expect(textOf(again)).toBe('at the last moment')
  })

  test('takes letters in a few at a time', async () => {
    const doc = new Y.Doc()
    await copyOf('g', doc).loaded
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction')
    for (const letter of 'slow') doc.getText('text').insert(doc.getText('text').length, letter)
    expect(begin).not.toHaveBeenCalled()
    clock.advance(200)
    expect(begin).toHaveBeenCalledOnce()
    begin.mockRestore()
    expect(await found('g')).toBe('slow')
  })

  test('has taken in what waited when the page goes out of sight', async () => {
    const doc = new Y.Doc()
    await copyOf('h', doc).loaded
    doc.getText('text').insert(0, 'in time')
    hide()
    expect(await found('h')).toBe('in time')
  })

  test('is trimmed once it has grown long', async () => {
    const doc = new Y.Doc()
    await copyOf('i', doc).loaded
    for (let batch = 0; batch < PREFERRED_TRIM_SIZE; batch += 1) {
      doc.getText('text').insert(0, '.')
      clock.advance(200)
    }
    await expect.poll(() => updatesIn('i')).toBeLessThan(10)
    expect(await found('i')).toBe('.'.repeat(PREFERRED_TRIM_SIZE))
  })

  test('erased, it is gone', async () => {
    const doc = new Y.Doc()
    doc.getText('text').insert(0, 'refused')
    const copy = copyOf('d', doc)
    await copy.loaded
    await copy.erase()
    const again = new Y.Doc()
    await copyOf('d', again).loaded
    expect(textOf(again)).toBe('')
  })

  test('says when this machine keeps nothing, and keeps nobody waiting', async () => {
    let failures = 0
    const openNowhere = offlineCopies({
      usable: Promise.resolve(false),
      clock,
      onHide: () => () => {},
    })
    const copy = openNowhere({
      name: 'e',
      doc: new Y.Doc(),
      after: Promise.resolve(),
      onFailure: () => (failures += 1),
    })
    expect(await copy.loaded).toBe(false)
    expect(failures).toBe(1)
  })

  test('a write that the browser takes back, for want of room, is a failure', async () => {
    let failures = 0
    const doc = new Y.Doc()
    await copyOf('f', doc, () => (failures += 1)).loaded
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit').mockReturnValue()
    doc.getText('text').insert(0, 'too much')
    clock.advance(200)
    const [begun] = begin.mock.results
    begin.mockRestore()
    commit.mockRestore()
    // As a full disk does it: the request succeeds, and its transaction is aborted all the same.
    if (begun?.type === 'return') {
      const { value } = begun
      value.addEventListener('success', () => value.abort(), { capture: true })
    }
    await until(() => failures > 0)
    expect(failures).toBe(1)
  })
})

describe('whether IndexedDB works here', () => {
  test('is found out by opening a database', async () => {
    expect(await probeIndexedDb(indexedDB)).toBe(true)
    expect(await probeIndexedDb(undefined)).toBe(false)
  })

  test('a browser that throws at the mention of it keeps nothing', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError')
    })
    expect(await probeIndexedDb(indexedDB)).toBe(false)
    open.mockRestore()
  })
})
