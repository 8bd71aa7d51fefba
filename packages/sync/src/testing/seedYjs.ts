/**
 * Makes Yjs draw its client ids from a seed, so that a run can be repeated to the byte. Yjs binds the source of chance
 * when it is loaded, so this file has to be imported before anything that imports Yjs.
 */
import { webcrypto } from 'node:crypto'
import { seededRandom } from './seededRandom.ts'

/** Printed by the tests that use it; `SAMPLAN_SEED` repeats a run. */
export const TEST_SEED = Number(process.env['SAMPLAN_SEED'] ?? Date.now() % 2 ** 31)

const random = seededRandom(TEST_SEED)

webcrypto.getRandomValues = (array) => {
  if (!(array instanceof Uint32Array)) throw new Error('Yjs draws 32-bit numbers')
  for (let at = 0; at < array.length; at++) array[at] = Math.floor(random() * 2 ** 32)
  return array
}
