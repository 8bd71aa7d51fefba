import { organisationIdSchema, type OrganisationId } from '@samplan/domain'
import type { Organisations } from '@samplan/storage'

export interface HomeDeps {
  readonly organisations: Organisations
  readonly newId: () => string
}

/** The organisation there is; a new installation gets its first. */
export async function homeOrganisation(
  { organisations, newId }: HomeDeps,
  name = 'Samplan',
): Promise<OrganisationId> {
  const [known] = await organisations.list()
  if (known !== undefined) return known.id
  const id = organisationIdSchema.parse(newId())
  await organisations.put({ id, name })
  return id
}
