import type { Plan, VersionHead } from '@samplan/domain'
import type { Translate } from '@samplan/i18n'

/** "Förslag 3" after two proposals; what a body adopted with changes becomes its decided wording. */
export function suggestedLabel(
  { reopening }: Pick<Plan, 'reopening'>,
  versions: readonly Pick<VersionHead, 'kind'>[],
  t: Translate,
): string {
  if (reopening?.reason === 'wording') return t('freeze:label.wording')
  const proposals = versions.filter(({ kind }) => kind === 'proposal').length
  return t('freeze:label.proposal', { number: proposals + 1 })
}
