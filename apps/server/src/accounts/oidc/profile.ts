/** What the provider says of a person, as an account of ours. */
import { lineOfText } from '@samplan/domain'
import { z } from 'zod'
import type { OidcConfiguration } from '../../config/oidc.ts'

const MAX_NAME_LENGTH = 100

const wordsSchema = lineOfText(300).min(1).optional().catch(undefined)

const claimsSchema = z.looseObject({
  email: wordsSchema,
  // Some providers write it as a word.
  email_verified: z.union([z.boolean(), z.stringbool()]).optional().catch(undefined),
  name: wordsSchema,
  given_name: wordsSchema,
  family_name: wordsSchema,
})

export interface OidcProfile {
  readonly name: string
  /** Nobody but its holder can have come in with this address. */
  readonly emailVerified: boolean
  /** Pictures stay where they are. */
  readonly image: undefined
}

export function readProfile(
  claims: unknown,
  { trustEmail }: Pick<OidcConfiguration, 'trustEmail'>,
): OidcProfile {
  const { email, email_verified, name, given_name, family_name } = claimsSchema.parse(claims)
  const words = [given_name, family_name].filter((word) => word !== undefined).join(' ')
  const called = name ?? (words === '' ? (email?.split('@')[0] ?? '') : words)
  // A provider that says outright that an address is not verified is believed, whatever the operator trusts it with.
  const emailVerified = email_verified ?? trustEmail
  return { name: called.slice(0, MAX_NAME_LENGTH), emailVerified, image: undefined }
}
