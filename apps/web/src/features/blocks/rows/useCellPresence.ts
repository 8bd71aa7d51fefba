/** Who is in which cell: this person for the others, and the others here. In the section's own awareness, as carets are. */
import type { BlockId } from '@samplan/domain'
import { useCallback, useMemo, useRef, useSyncExternalStore, type FocusEvent } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import { z } from 'zod'
import { useBlockEditing } from '../editing/BlockEditing.ts'

export interface PersonInCell {
  readonly name: string
  /** 1 to 6, of the tokens `--presence-1` … `--presence-6`. */
  readonly colour: number
}

const COLOURS = 6
/** Milliseconds: who runs through the cells need not be seen in each. */
const PACE = 100

/** The server says who it is, whatever a client claims. */
const stateSchema = z.object({
  cell: z.object({ key: z.string() }),
  user: z.object({ name: z.string(), colour: z.int().nonnegative() }),
})

/** By the cell's path. Of several people in one cell the last is shown. */
export type PeopleInCells = ReadonlyMap<string, PersonInCell>

export function useCellPresence(blockId: BlockId) {
  const { awareness } = useBlockEditing()
  const subscribe = useCallback(
    (listener: () => void) => {
      awareness.on('change', listener)
      return () => awareness.off('change', listener)
    },
    [awareness],
  )
  const read = useMemo(() => peopleReader(awareness, `${blockId}/`), [awareness, blockId])
  const people = useSyncExternalStore(subscribe, read)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const publishSoon = (path: string | null) => {
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => {
      awareness.setLocalStateField('cell', path === null ? null : { key: `${blockId}/${path}` })
    }, PACE)
  }
  const onFocus = ({ target }: FocusEvent) =>
    publishSoon(target.closest('[data-path]')?.getAttribute('data-path') ?? null)
  const onBlur = () => publishSoon(null)
  return { people, events: { onFocus, onBlur } }
}

/** The same map for as long as nobody has moved: carets in the prose tell of themselves far more often. */
function peopleReader(awareness: Awareness, prefix: string): () => PeopleInCells {
  let last: { readonly text: string; readonly people: PeopleInCells } = { text: '[]', people: new Map() }
  return () => {
    const found = [...awareness.getStates()].flatMap(([clientId, state]) => {
      const known = stateSchema.safeParse(state)
      if (clientId === awareness.clientID || !known.success) return []
      const { cell, user } = known.data
      if (!cell.key.startsWith(prefix)) return []
      return [
        [cell.key.slice(prefix.length), { name: user.name, colour: (user.colour % COLOURS) + 1 }] as const,
      ]
    })
    const text = JSON.stringify(found)
    if (text !== last.text) last = { text, people: new Map(found) }
    return last.people
  }
}
