/** What opens one's own account: sign-ins, and the keys of programs. */
import { request, send } from './request.ts'
import { madeTokenSchema, type MadeToken } from './schemas.ts'

export async function endSession(id: string): Promise<void> {
  await send(`/api/sessions/${encodeURIComponent(id)}`, { method: 'DELETE' })
}

/** Every one but this. */
export async function endOtherSessions(): Promise<void> {
  await send('/api/sessions', { method: 'DELETE' })
}

/** The secret is told this once. */
export const createToken = (name: string, expiresAt: Date | null): Promise<MadeToken> =>
  request(madeTokenSchema, '/api/tokens', {
    method: 'POST',
    body: { name, expiresAt: expiresAt?.toISOString() ?? null },
  })

export async function revokeToken(id: string): Promise<void> {
  await send(`/api/tokens/${encodeURIComponent(id)}`, { method: 'DELETE' })
}
