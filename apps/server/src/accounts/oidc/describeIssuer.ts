/** Asks the provider who it is, before anybody is sent there. */
import { z } from 'zod'

const PATIENCE_MS = 5000

const descriptionSchema = z.object({ issuer: z.string() })

export const descriptionUrl = (issuer: string): string =>
  `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`

/**
 * OpenID Connect Discovery 1.0 §4.3: a description that names another issuer must not be used. (Entra ID's addresses for
 * any tenant, `common` and its like, do; a tenant's own does not.)
 *
 * @throws when the provider does not answer, or is another
 */
export async function describeIssuer(issuer: string): Promise<void> {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  const response = await fetch(descriptionUrl(issuer), { signal, headers: { Accept: 'application/json' } })
  if (!response.ok) throw new Error(`The provider answers ${response.status}`)
  const description = descriptionSchema.parse(await response.json())
  if (description.issuer !== issuer) throw new Error(`The provider calls itself ${description.issuer}`)
}
