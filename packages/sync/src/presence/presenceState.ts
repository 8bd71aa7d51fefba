/** One client's awareness state, as the server lets it through. */

/** What the server says of whoever is present; `colour` is an index into the presence colours. */
export interface PresentUser {
  readonly id: string
  readonly name: string
  readonly colour: number
}

export type PresenceState = { readonly user: PresentUser } & Readonly<Record<string, unknown>>

/**
 * The client's state with the user that the session says. Null when the client has left, undefined when the text is no
 * state at all.
 */
export function readPresenceState(json: string, user: PresentUser): PresenceState | null | undefined {
  const value = parse(json)
  if (value === null) return null
  if (typeof value !== 'object' || Array.isArray(value)) return undefined
  return { ...value, user }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
