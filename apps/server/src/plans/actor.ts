import { actorIn, type Actor, type Outline } from '@samplan/domain'
import type { Principal } from '../accounts/principal.ts'

/** As what the person acts in a plan; the organisation's administrator need not be a member. Null: as nobody. */
export function actorOf(outline: Pick<Outline, 'members'>, { user, role }: Principal): Actor | null {
  const member = actorIn(outline, user.id)
  if (member !== null || role !== 'administrator') return member
  return { userId: user.id, role: 'administrator' }
}
