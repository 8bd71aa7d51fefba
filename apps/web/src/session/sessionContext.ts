/** Who is signed in, for everything inside the login. */
import { createContext, useContext } from 'react'
import type { Me } from '../api/schemas.ts'

export interface Session {
  readonly me: Me
  /**
   * The server no longer knows this session (a 401, or a socket closed with 4401): the sign-in dialog opens over the
   * page, whose text stays.
   */
  readonly expired: () => void
  /** Grows by one each time the same person has signed in again: what was turned away may now try once more. */
  readonly renewals: number
  readonly signOut: () => Promise<void>
}

export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('useSession needs a SessionProvider above it')
  return session
}
