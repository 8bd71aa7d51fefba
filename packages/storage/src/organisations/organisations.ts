/** Organisations and who belongs to them. */
import type { OrganisationId, UserId } from '@samplan/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { OrganisationRole } from './organisationRole.ts'

export interface Organisation {
  readonly id: OrganisationId
  readonly name: string
}

export interface OrganisationMember {
  readonly userId: UserId
  readonly role: OrganisationRole
}

export interface Membership {
  readonly organisation: Organisation
  readonly role: OrganisationRole
}

export interface Organisations {
  /** Creates it, or gives it another name. */
  put(organisation: Organisation): Promise<void>
  list(): Promise<readonly Organisation[]>
  members(organisationId: OrganisationId): Promise<readonly OrganisationMember[]>
  memberships(userId: UserId): Promise<readonly Membership[]>
  /** Adds the member, or changes the role. */
  setMember(organisationId: OrganisationId, member: OrganisationMember): Promise<void>
  removeMember(organisationId: OrganisationId, userId: UserId): Promise<void>
}

export function createOrganisations(kysely: Kysely<Tables>): Organisations {
  return {
    async put({ id, name }) {
      await kysely
        .insertInto('organisation')
        .values({ id, name })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ name }))
        .execute()
    },
    list: () => kysely.selectFrom('organisation').selectAll().orderBy('name').orderBy('id').execute(),
    members: (organisationId) =>
      kysely
        .selectFrom('organisation_member')
        .select(['user_id as userId', 'role'])
        .where('organisation_id', '=', organisationId)
        .orderBy('user_id')
        .execute(),
    memberships: (userId) => memberships(kysely, userId),
    async setMember(organisationId, { userId, role }) {
      await kysely
        .insertInto('organisation_member')
        .values({ organisation_id: organisationId, user_id: userId, role })
        .onConflict((conflict) => conflict.columns(['organisation_id', 'user_id']).doUpdateSet({ role }))
        .execute()
    },
    async removeMember(organisationId, userId) {
      await kysely
        .deleteFrom('organisation_member')
        .where('organisation_id', '=', organisationId)
        .where('user_id', '=', userId)
        .execute()
    },
  }
}

async function memberships(kysely: Kysely<Tables>, userId: UserId): Promise<readonly Membership[]> {
  const rows = await kysely
    .selectFrom('organisation_member')
    .innerJoin('organisation', 'organisation.id', 'organisation_member.organisation_id')
    .select(['organisation.id', 'organisation.name', 'organisation_member.role'])
    .where('organisation_member.user_id', '=', userId)
    .orderBy('organisation.name')
    .orderBy('organisation.id')
    .execute()
  return rows.map(({ id, name, role }) => ({ organisation: { id, name }, role }))
}
