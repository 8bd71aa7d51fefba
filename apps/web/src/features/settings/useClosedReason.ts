import { may, roleHas, roleSchema, type Right } from '@samplan/domain'
import { useLanguage } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import type { Part } from './parts.ts'
import { useSettings } from './settingsContext.ts'

/** The theme is the organisation's, and hangs on nobody's role in a plan. */
const rights: Readonly<Record<Exclude<Part, 'theme'>, Right>> = {
  sections: 'manage-outline',
  members: 'manage-outline',
  // The rest of the facts belongs to the outline; its own fields say so.
  facts: 'keep-case',
  overarchingGoals: 'manage-outline',
  areas: 'manage-outline',
  columns: 'manage-budget-columns',
  labels: 'manage-outline',
  rules: 'manage-outline',
  activity: 'read-activity',
}

/** Freezing settles the content; who is let in, the case's number and the comments go on, and what was done is only read. */
const openWhileFrozen: ReadonlySet<Part> = new Set(['members', 'facts', 'rules', 'activity'])

/** Why nothing of a part can be changed now, and by whom it can; null when it can. */
export function useClosedReason(part: Part): string | null {
  const { plan, actor } = useSettings()
  const { t, locale } = useLanguage()
  const { me } = useSession()
  if (part === 'theme') return me.organisationRole === 'administrator' ? null : t('board:theme.readOnly')
  const right = rights[part]
  if (!may(actor, right)) {
    if (part === 'activity') return t('activity:closed')
    const roles = roleSchema.options.filter((role) => roleHas(role, right))
    const words = roles.map((role) => t(`common:role.${role}`).toLocaleLowerCase(locale))
    return t('settings:closed.role', { roles: words })
  }
  if (plan.state !== 'drafting' && !openWhileFrozen.has(part)) return t('settings:closed.frozen')
  return null
}
