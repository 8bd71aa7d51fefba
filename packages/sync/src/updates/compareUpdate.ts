/**
 * How a decoded update stands to a document: does it add anything, and has the document all that it builds on? Yjs would
 * keep what builds on something missing aside, for ever, and nobody could tell that it is not stored.
 */
import * as Y from 'yjs'
import type { RefusalCode } from '../refusal.ts'
import { end, type DecodedUpdate, type DeletedRange, type Deletions, type Struct } from './decodeUpdate.ts'

export type Standing =
  /** The document holds all of it: an idle reader's step 2, or an update sent again. No write. */
  | { readonly kind: 'known' }
  | {
      readonly kind: 'news'
      /** Those under which something is new. */
      readonly clientIds: ReadonlySet<number>
      /**
       * Some struct begins in what the document has. Yjs takes its rest and believes the beginning to be what it has,
       * which a forged one is not: the update that Yjs then tells of says something else than what it has done.
       */
      readonly overlaps: boolean
    }
  | { readonly kind: 'refused'; readonly code: RefusalCode }

const INCOMPLETE: Standing = { kind: 'refused', code: 'update-incomplete' }
const MALFORMED: Standing = { kind: 'refused', code: 'update-malformed' }

export function compareUpdate(doc: Y.Doc, update: DecodedUpdate): Standing {
  const clocks = new Clocks(doc)
  const fresh: Struct[] = []
  let overlaps = false
  for (const struct of update.structs) {
    const standing = clocks.place(struct)
    if (standing === 'gap') return INCOMPLETE
    if (standing === 'known') continue
    // The server writes under the document's own client id, and nobody else does.
    if (struct.id.client === doc.clientID) return MALFORMED
    fresh.push(struct)
    overlaps ||= standing === 'overlap'
  }
  const missing = fresh.map((struct) => dependenciesOf(struct, clocks)).find((standing) => standing !== null)
  if (missing) return missing
  if (!deletionsAreKnown(update.ds.clients, clocks)) return INCOMPLETE
  if (fresh.length === 0 && !deletesSomething(doc, update.ds.clients)) return { kind: 'known' }
  return { kind: 'news', clientIds: new Set(fresh.map(({ id }) => id.client)), overlaps }
}

/** The clock that each client's next struct must have, given the document and the structs read so far. */
class Clocks {
  readonly #doc: Y.Doc
  readonly #ahead = new Map<number, number>()

  constructor(doc: Y.Doc) {
    this.#doc = doc
  }

  next(client: number): number {
    return this.#ahead.get(client) ?? Y.getState(this.#doc.store, client)
  }

  /** Where the struct stands to what there is, and counts it in. */
  place(struct: Struct): 'gap' | 'known' | 'overlap' | 'new' {
    const { client, clock } = struct.id
    const next = this.next(client)
    // A skip says that something is left out, and so it is no gap where nothing follows it.
    if (struct instanceof Y.Skip || end(struct) <= next) return 'known'
    if (clock > next) return 'gap'
    this.#ahead.set(client, end(struct))
    return clock < next ? 'overlap' : 'new'
  }
}

/** What an item refers to must be there, and must not be the item itself or a later one of the same client. */
function dependenciesOf(struct: Struct, clocks: Clocks): Standing | null {
  if (!(struct instanceof Y.Item)) return null
  for (const id of [struct.origin, struct.rightOrigin, struct.parent]) {
    if (!(id instanceof Y.ID)) continue
    if (id.client === struct.id.client && id.clock >= struct.id.clock) return MALFORMED
    if (id.clock >= clocks.next(id.client)) return INCOMPLETE
  }
  return null
}

function deletionsAreKnown(deletions: Deletions, clocks: Clocks): boolean {
  return deletions
    .entries()
    .every(([client, ranges]) => ranges.every(({ clock, len }) => clock + len <= clocks.next(client)))
}

function deletesSomething(doc: Y.Doc, deletions: Deletions): boolean {
  return deletions.entries().some(([client, ranges]) => {
    const structs = doc.store.clients.get(client)
    return structs !== undefined && ranges.some((range) => holdsLivingStruct(structs, range))
  })
}

function holdsLivingStruct(structs: (Y.Item | Y.GC)[], { clock, len }: DeletedRange): boolean {
  let index = Y.findIndexSS(structs, clock)
  for (; index < structs.length; index++) {
    const struct = structs[index]
    if (!struct || struct.id.clock >= clock + len) return false
    if (!struct.deleted) return true
  }
  return false
}
