/** An organisation's templates (mallar): plans that nobody has written in. */
import { planSchema, type OrganisationId, type Plan, type TemplateId, type UserId } from '@samplan/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'

export interface TemplateHead {
  readonly id: TemplateId
  readonly name: string
  readonly by: UserId
  /** Milliseconds since the epoch. */
  readonly at: number
}

export interface Template extends TemplateHead {
  readonly plan: Plan
}

/** Names are told apart as people do: large and small letters make no other name. */
export interface Templates {
  /** By name. */
  list(organisationId: OrganisationId): Promise<readonly TemplateHead[]>
  get(organisationId: OrganisationId, id: TemplateId): Promise<Template | null>
  /** @returns false where another template has the name */
  add(organisationId: OrganisationId, template: Template): Promise<boolean>
  rename(organisationId: OrganisationId, id: TemplateId, name: string): Promise<'done' | 'taken' | 'unknown'>
  /** @returns false where there was none */
  remove(organisationId: OrganisationId, id: TemplateId): Promise<boolean>
}

export const createTemplates = (kysely: Kysely<Tables>): Templates => ({
  async list(organisationId) {
    const rows = await kysely
      .selectFrom('plan_template')
      .select(['id', 'name', 'by', 'at'])
      .where('organisation_id', '=', organisationId)
      .execute()
    return rows.toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
  },
  async get(organisationId, id) {
    const row = await kysely
      .selectFrom('plan_template')
      .select(['id', 'name', 'by', 'at', 'plan_json'])
      .where('organisation_id', '=', organisationId)
      .where('id', '=', id)
      .executeTakeFirst()
    if (row === undefined) return null
    const { plan_json, ...head } = row
    return { ...head, plan: planSchema.parse(JSON.parse(plan_json)) }
  },
  async add(organisationId, { id, name, by, at, plan }) {
    const { numInsertedOrUpdatedRows: added } = await kysely
      .insertInto('plan_template')
      .values({
        id,
        organisation_id: organisationId,
        name,
        name_key: keyOf(name),
        plan_json: JSON.stringify(plan),
        by,
        at,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow()
    return added === 1n
  },
  rename: (organisationId, id, name) => rename(kysely, organisationId, id, name),
  async remove(organisationId, id) {
    const { numDeletedRows } = await kysely
      .deleteFrom('plan_template')
      .where('organisation_id', '=', organisationId)
      .where('id', '=', id)
      .executeTakeFirst()
    return numDeletedRows === 1n
  },
})

/** Of two that take one name at once, the unique index refuses the second: it throws, and nothing has happened. */
async function rename(
  kysely: Kysely<Tables>,
  organisationId: OrganisationId,
  id: TemplateId,
  name: string,
): Promise<'done' | 'taken' | 'unknown'> {
  return kysely.transaction().execute(async (transaction) => {
    const others = await transaction
      .selectFrom('plan_template')
      .select('id')
      .where('organisation_id', '=', organisationId)
      .where('name_key', '=', keyOf(name))
      .where('id', '!=', id)
      .execute()
    if (others.length > 0) return 'taken'
    const { numUpdatedRows } = await transaction
      .updateTable('plan_template')
      .set({ name, name_key: keyOf(name) })
      .where('organisation_id', '=', organisationId)
      .where('id', '=', id)
      .executeTakeFirst()
    return numUpdatedRows === 1n ? 'done' : 'unknown'
  })
}

const keyOf = (name: string): string => name.trim().toLocaleLowerCase('sv')
