/** What besides its letters speaks for a text being another one. */
import type { Stretch } from './stretches.ts'
import { placeKey } from './textPlace.ts'

/** A text that went. */
export type Gone = Pick<Stretch, 'text' | 'place' | 'spot' | 'remade' | 'before' | 'after'>

/** A text that came; at its edges it was put together from parts. */
export interface Come extends Gone {
  readonly edges: readonly number[]
}

/** In letters that need not agree; 0 for two texts that have nothing to do with each other. */
export function kinshipOf(gone: Gone, come: Come): number {
  const sameSpot = gone.spot === come.spot
  const samePlace = (gone.remade || come.remade) && placeKey(gone.place) === placeKey(come.place)
  // The second half of a split paragraph is made anew; what is joined to another is put at its end.
  const isSplit = come.remade && gone.after === '' && come.before === ''
  const isJoin = gone.remade && gone.before === '' && come.after === ''
  return (sameSpot ? 6 : 0) + (samePlace ? 8 : 0) + (isSplit || isJoin ? 2 : 0)
}
