/**
 * Which sockets hang on which session or token, so that they end with it. An end that happens in this process is told at
 * once; an expiry, or an end on another node, is found by asking the database now and then.
 */
import type { Credential } from '../accounts/principal.ts'

interface OpenSocket {
  /** Closes it as not signed in any longer. */
  signOut(): void
}

export interface SocketRegistry {
  /** Returns what takes the socket out again. */
  add(credential: Credential, socket: OpenSocket): () => void
  end(credential: Credential): void
  /** Ends the sockets of every credential that `isLive` says is none. */
  sweep(live: (credentials: readonly Credential[]) => Promise<ReadonlySet<string>>): Promise<void>
  readonly size: number
}

export const credentialKey = ({ kind, id }: Credential): string => `${kind} ${id}`

interface Entry {
  readonly credential: Credential
  readonly sockets: Set<OpenSocket>
}

export function createSocketRegistry(): SocketRegistry {
  const entries = new Map<string, Entry>()

  const end = (credential: Credential) => {
    const entry = entries.get(credentialKey(credential))
    for (const socket of entry?.sockets ?? []) socket.signOut()
  }
  return {
    add: (credential, socket) => {
      const key = credentialKey(credential)
      const entry = entries.get(key) ?? { credential, sockets: new Set() }
      entries.set(key, entry)
      entry.sockets.add(socket)
      return () => {
        entry.sockets.delete(socket)
        if (entry.sockets.size === 0) entries.delete(key)
      }
    },
    end,
    sweep: async (live) => {
      const credentials = [...entries.values()].map(({ credential }) => credential)
      if (credentials.length === 0) return
      const alive = await live(credentials)
      for (const credential of credentials) if (!alive.has(credentialKey(credential))) end(credential)
    },
    get size() {
      return [...entries.values()].reduce((sum, { sockets }) => sum + sockets.size, 0)
    },
  }
}
