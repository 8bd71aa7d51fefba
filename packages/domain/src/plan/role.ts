/** Roles in a plan, DOMAIN "Who may what". */
import { z } from 'zod'
import { userIdSchema } from '../ids.ts'

export const roleSchema = z.enum([
  'administrator',
  'coordinator',
  'director',
  'areaOfficer',
  'economist',
  'secretary',
  'reviewer',
  'reader',
])
export type Role = z.infer<typeof roleSchema>

/** Names and e-mail never enter a document: a member is an account id and a role. */
export const memberSchema = z.object({ userId: userIdSchema, role: roleSchema })
export type Member = z.infer<typeof memberSchema>
