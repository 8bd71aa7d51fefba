/**
 * A slash at the start of a paragraph asks for something to insert. Whether one is being asked for is read off the text;
 * only that the person has waved it away is remembered.
 */
import type { EditorState, Transaction } from '@tiptap/pm/state'

export interface SlashQuery {
  /** The paragraph that is asked from. */
  readonly pos: number
  readonly end: number
  readonly query: string
}

export interface SlashState {
  readonly open: SlashQuery | null
  /** Where Esc was pressed: that paragraph is left alone while it begins with a slash. */
  readonly dismissed: number | null
}

export const noSlash: SlashState = { open: null, dismissed: null }

/** A word or two; more is a sentence that happens to begin with a slash. */
const ASKING = /^\/([\p{L}-]{0,20}(?: [\p{L}-]{0,20})?)$/u

export function slashAfter(
  before: SlashState,
  tr: Transaction,
  state: EditorState,
  dismiss: boolean,
): SlashState {
  const asked = askedAt(state)
  if (!asked) return before.open === null && before.dismissed === null ? before : noSlash
  if (dismiss) return { open: null, dismissed: asked.pos }
  if (before.dismissed !== null && tr.mapping.map(before.dismissed, -1) === asked.pos)
    return { open: null, dismissed: asked.pos }
  const { open } = before
  const isSame = open?.pos === asked.pos && open.query === asked.query
  return isSame ? before : { open: asked, dismissed: null }
}

/** Only in a paragraph of the section itself: no list, quote or cell takes a block in. */
function askedAt({ selection }: EditorState): SlashQuery | null {
  const { $head, empty } = selection
  const { parent } = $head
  if (!empty || $head.depth !== 1 || parent.type.name !== 'paragraph') return null
  const query = ASKING.exec(parent.textContent)?.[1]
  if (query === undefined || $head.parentOffset !== parent.content.size) return null
  return { pos: $head.before(), end: $head.after(), query }
}
