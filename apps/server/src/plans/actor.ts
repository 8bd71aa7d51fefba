import { actorOf, type Actor, type Outline } from '@samplan/domain'
import type { Principal } from '../accounts/principal.ts'

/** By whichever credential. */
export type Acting = Pick<Principal, 'user' | 'role'>

/** As what whoever is signed in acts in a plan of the own organisation. Null: as nobody. */
export const actorFor = (outline: Pick<Outline, 'members'>, { user, role }: Acting): Actor | null =>
  actorOf(outline, { id: user.id, organisationAdministrator: role === 'administrator' })
