/** Signing in with the organisation's own accounts: what the environment says of the provider. */
import { z } from 'zod'
import { isLoopback } from './loopback.ts'
import { StartFailure } from './startFailure.ts'
import { switchSchema, urlWith } from './variables.ts'

export interface OidcConfiguration {
  /** As the provider spells it in its own description, which is compared with it to the letter. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What the button says: "Logga in med {name}". */
  readonly name: string
  readonly scopes: readonly string[]
  /** The provider answers for its addresses, though it does not say of each that it is verified (Entra ID). */
  readonly trustEmail: boolean
  /** Nobody signs in with a password. */
  readonly only: boolean
}

const issuerSchema = urlWith('https:', 'http:')
  .refine((text) => text.startsWith('https:') || isLoopback(new URL(text).hostname), { message: 'https://…' })
  .refine((text) => new URL(text).search === '' && new URL(text).hash === '', { message: 'https://…' })

const text = (length: number) => z.string().max(length, { message: `≤ ${length}` })

const scopesSchema = text(500)
  .transform((words) => words.split(/[\s,]+/).filter((word) => word !== ''))
  .refine((scopes) => scopes.includes('openid') && scopes.includes('email'), { message: 'openid email …' })

export const oidcVariables = {
  OIDC_ISSUER: issuerSchema.optional(),
  OIDC_CLIENT_ID: text(300).optional(),
  OIDC_CLIENT_SECRET: text(1000).optional(),
  OIDC_NAME: text(60).optional(),
  OIDC_SCOPES: scopesSchema.default(['openid', 'profile', 'email']),
  OIDC_TRUST_EMAIL: switchSchema.default(false),
  OIDC_ONLY: switchSchema.default(false),
}

type OidcValues = z.infer<z.ZodObject<typeof oidcVariables>>

/**
 * Null where none of the variables is set.
 *
 * @param publicUrl where the provider sends people back to; registered there, so it cannot be guessed here
 * @throws StartFailure naming what is missing beside what is set
 */
export function oidcFrom(values: OidcValues, publicUrl: string | undefined): OidcConfiguration | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = values
  const isWanted = [OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME].some(
    (value) => value !== undefined,
  )
  if (!isWanted && !values.OIDC_ONLY && !values.OIDC_TRUST_EMAIL) return null
  const issuer = required('OIDC_ISSUER', OIDC_ISSUER, 'https://…')
  required('PUBLIC_URL', publicUrl, 'https://…')
  return {
    issuer,
    clientId: required('OIDC_CLIENT_ID', OIDC_CLIENT_ID, '≥ 1'),
    clientSecret: required('OIDC_CLIENT_SECRET', OIDC_CLIENT_SECRET, '≥ 1'),
    name: OIDC_NAME ?? new URL(issuer).hostname,
    scopes: values.OIDC_SCOPES,
    trustEmail: values.OIDC_TRUST_EMAIL,
    only: values.OIDC_ONLY,
  }
}

function required(name: string, value: string | undefined, expected: string): string {
  if (value === undefined) throw new StartFailure('config-invalid', { name, value: '', expected })
  return value
}
