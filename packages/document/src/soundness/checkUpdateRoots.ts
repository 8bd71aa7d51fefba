import type { SectionId } from '@samplan/domain'
import type * as Y from 'yjs'
import { SECTION_MAPS } from '../section/roots.ts'
import { firstUnsound, SOUND, unsound, type Soundness } from './soundness.ts'

type DecodedUpdate = ReturnType<typeof Y.decodeUpdate>

/**
 * Before the update is applied: reading a struct that names a root makes that root, even if the struct then waits for
 * others, and a doc never forgets a root.
 */
export function checkUpdateRoots(update: DecodedUpdate, sectionId: SectionId): Soundness {
  const known = new Set<string>([sectionId, ...SECTION_MAPS])
  return firstUnsound(update.structs, (struct) => {
    const parent = 'parent' in struct ? struct.parent : null
    return typeof parent === 'string' && !known.has(parent) ? unsound('unknown-root', 'update') : SOUND
  })
}
