/**
 * What this client wrote and others may not have seen yet, in order. Values and functions only.
 *
 * An acknowledgement says that it is on the server's disk, not that it has reached everybody: what they sent before it did
 * is still on its way to us. So writing counts for some seconds after it was acknowledged.
 */
import type { OwnRange } from '@samplan/document'

export interface Writing extends OwnRange {
  /** How many updates of the document had been made here, this one included. */
  readonly made: number
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** Milliseconds; several times what an update takes from one screen to another, a full group commit included. */
const UNDER_WAY = 15_000

/** What is typed within so many milliseconds is one entry, or an hour in a tunnel would make thousands. */
const TOGETHER = 1000

export function noted(writing: readonly Writing[], next: Writing): readonly Writing[] {
  const last = writing.at(-1)
  if (last?.client !== next.client || next.at - last.at >= TOGETHER) return [...writing, next]
  return [...writing.slice(0, -1), { ...last, from: Math.min(last.from, next.from), made: next.made }]
}

/** One range per client id: what one client writes later stands under higher clocks. */
export function rangesOf(writing: readonly Writing[]): readonly OwnRange[] {
  const first = new Map<number, OwnRange>()
  for (const { client, from } of writing) {
    first.set(client, { client, from: Math.min(from, first.get(client)?.from ?? from) })
  }
  return [...first.values()]
}

/** `stored`: so many of the updates are on the server's disk. */
export function unseenOf(writing: readonly Writing[], stored: number, now: number): readonly Writing[] {
  const first = writing.findIndex(({ made, at }) => made > stored || at > now - UNDER_WAY)
  return first === -1 ? [] : writing.slice(first)
}
