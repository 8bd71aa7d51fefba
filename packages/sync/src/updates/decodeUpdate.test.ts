import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { decodeUpdate } from './decodeUpdate.ts'

const limits = { updateParts: 1000 }

test('whatever the bytes, it answers', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const result = decodeUpdate(bytes, limits)
      expect(result.ok || result.code === 'update-malformed').toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('what Yjs encodes is taken as it is', () => {
  const doc = new Y.Doc()
  doc.getText('t').insert(0, 'abc')
  doc.getMap('m').set('k', { nested: [1, null, 'x'] })
  doc.getText('t').delete(1, 1)
  const bytes = Y.encodeStateAsUpdate(doc)
  const result = decodeUpdate(bytes, limits)
  expect(result.ok && result.update.bytes).toBe(bytes)
})

test.each([
  [1, true],
  [1000, true],
  [1001, false],
])('%i parts', (parts, ok) => {
  const doc = new Y.Doc()
  const map = doc.getMap('m')
  for (let part = 0; part < parts; part++) map.set(`k${part}`, part)
  expect(decodeUpdate(Y.encodeStateAsUpdate(doc), limits).ok).toBe(ok)
})
