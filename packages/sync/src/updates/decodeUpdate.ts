/**
 * Looks at an update before Yjs does. `Y.applyUpdate` throws half-way on one struct of length zero, and leaves a document
 * that no later update can mend; decoding has no effect and shows such a struct.
 */
import * as Y from 'yjs'
import type { Limits } from '../limits.ts'
import type { RefusalCode } from '../refusal.ts'

export type Struct = Y.Item | Y.GC | Y.Skip

export interface DeletedRange {
  readonly clock: number
  readonly len: number
}

export interface DecodedUpdate {
  readonly bytes: Uint8Array
  /** By client, and in the order of their clocks. */
  readonly structs: Struct[]
  readonly ds: ReturnType<typeof Y.decodeUpdate>['ds']
}

export type Deletions = ReadonlyMap<number, readonly DeletedRange[]>

export type DecodeResult =
  | { readonly ok: true; readonly update: DecodedUpdate }
  | { readonly ok: false; readonly code: RefusalCode }

/** Clocks above this are no document's: a hundred people typing for a hundred years stay below it. */
const LAST_CLOCK = 2 ** 32
/** Yjs draws client ids as 32-bit numbers. */
const LAST_CLIENT = 2 ** 32 - 1

/** Never throws. Everything that can be said without the document is said here. */
export function decodeUpdate(bytes: Uint8Array, limits: Pick<Limits, 'updateParts'>): DecodeResult {
  try {
    const { structs, ds } = Y.decodeUpdate(bytes)
    if (partsOf(structs, ds.clients) > limits.updateParts) return { ok: false, code: 'frame-too-large' }
    if (!structsAreWellFormed(structs) || !deletionsAreWellFormed(ds.clients)) return MALFORMED
    return { ok: true, update: { bytes, structs, ds } }
  } catch {
    return MALFORMED
  }
}

const MALFORMED: DecodeResult = { ok: false, code: 'update-malformed' }

function partsOf(structs: readonly Struct[], deletions: Deletions): number {
  return deletions.values().reduce((sum, ranges) => sum + ranges.length, structs.length)
}

function structsAreWellFormed(structs: readonly Struct[]): boolean {
  const finished = new Set<number>()
  let previous: Struct | undefined
  for (const struct of structs) {
    if (!isPlausible(struct)) return false
    if (previous && previous.id.client !== struct.id.client) finished.add(previous.id.client)
    // Yjs reads one run per client and forgets the first of two.
    if (finished.has(struct.id.client)) return false
    if (previous?.id.client === struct.id.client && end(previous) !== struct.id.clock) return false
    previous = struct
  }
  return true
}

export const end = (struct: Struct): number => struct.id.clock + struct.length

function isPlausible(struct: Struct): boolean {
  if (struct.length < 1 || end(struct) > LAST_CLOCK || struct.id.client > LAST_CLIENT) return false
  // Documents inside documents are no part of a plan.
  return !(struct instanceof Y.Item && struct.content instanceof Y.ContentDoc)
}

function deletionsAreWellFormed(deletions: Deletions): boolean {
  return deletions
    .values()
    .every((ranges) => ranges.every(({ clock, len }) => len >= 1 && clock + len <= LAST_CLOCK))
}
