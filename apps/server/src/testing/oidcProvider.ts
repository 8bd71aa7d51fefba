/** A real OpenID provider on a port of its own, whose people a test invents. Its forms take any password. */
import { Provider, type Configuration } from 'oidc-provider'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { generateKeyPairSync } from 'node:crypto'
import { z } from 'zod'

export const CLIENT = { id: 'samplan', secret: 'a secret between the two of them' }

/** What the provider says of somebody, beside who it is (`sub`). */
export type Claims = Readonly<Record<string, string | boolean>>

export interface OidcProvider {
  readonly issuer: string
  /** By the name that they write in the provider's form, which is their subject. */
  readonly people: Map<string, Claims>
  close(): Promise<void>
}

/** @param callbacks the addresses to which people may be sent back */
export async function startOidcProvider(
  callbacks: string[],
  people: ReadonlyMap<string, Claims> = new Map(),
): Promise<OidcProvider> {
  const known = new Map(people)
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = z.object({ port: z.int() }).parse(server.address())
  const issuer = `http://127.0.0.1:${port}`
  const answer = new Provider(issuer, configurationFor(callbacks, known)).callback()
  server.on('request', (request, response) => void answer(request, response))
  return {
    issuer,
    people: known,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

const configurationFor = (callbacks: string[], people: ReadonlyMap<string, Claims>): Configuration => ({
  clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: callbacks }],
  claims: { email: ['email', 'email_verified'], profile: ['name'] },
  findAccount: (_, id) => {
    const claims = people.get(id)
    return claims === undefined ? undefined : { accountId: id, claims: () => ({ ...claims, sub: id }) }
  },
  pkce: { required: () => true },
  cookies: { keys: ['a key for the cookies of tests'] },
  jwks: { keys: [signingKey()] },
})

const signingKey = () => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  use: 'sig',
  kid: 'test',
})
