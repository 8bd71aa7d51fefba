/** Carets and selections of others, as decorations of the text. */
import { relativePositionToAbsolutePosition } from '@tiptap/y-tiptap'
import type { EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { z } from 'zod'
import { positionSchema, selectionAttributes, type Position } from '../../../blocks/index.ts'
import { syncStateOf } from './syncState.ts'

const cursorSchema = z.object({ anchor: positionSchema, head: positionSchema })

export type DrawCaret = (user: unknown, clientId: number) => HTMLElement

export function caretDecorations(state: EditorState, awareness: Awareness, draw: DrawCaret): DecorationSet {
  const decorations = [...awareness.getStates()].flatMap(([clientId, presence]) => {
    const cursor = cursorSchema.safeParse(presence['cursor'])
    if (clientId === awareness.clientID || !cursor.success) return []
    const places = placesOf(state, cursor.data)
    return places ? decorationsOf(places, presence['user'], clientId, draw) : []
  })
  return DecorationSet.create(state.doc, decorations)
}

interface Places {
  readonly anchor: number
  readonly head: number
}

/** Null for a place that is gone. */
function placesOf(state: EditorState, cursor: z.infer<typeof cursorSchema>): Places | null {
  const anchor = absolute(state, cursor.anchor)
  const head = absolute(state, cursor.head)
  return anchor === null || head === null ? null : { anchor, head }
}

function absolute(state: EditorState, position: Position): number | null {
  const sync = syncStateOf(state)
  if (!sync || sync.binding.mapping.size === 0) return null
  const { doc, type, binding } = sync
  // Yjs would make a root type of a name that it does not know.
  if (
    typeof position.tname === 'string' &&
    ![...doc.share].some(([name, root]) => name === position.tname && Object.is(root, type))
  )
    return null
  const relative = Y.createRelativePositionFromJSON(position)
  const place = relativePositionToAbsolutePosition(doc, type, relative, binding.mapping)
  return place === null ? null : Math.min(place, state.doc.content.size)
}

function decorationsOf(
  { anchor, head }: Places,
  user: unknown,
  clientId: number,
  draw: DrawCaret,
): Decoration[] {
  const caret = Decoration.widget(head, () => draw(user, clientId), { key: `caret-${clientId}`, side: 10 })
  if (anchor === head) return [caret]
  const range = [Math.min(anchor, head), Math.max(anchor, head)] as const
  return [caret, Decoration.inline(...range, selectionAttributes(user), { inclusiveEnd: true })]
}
