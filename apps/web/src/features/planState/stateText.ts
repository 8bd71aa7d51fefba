import type { Plan } from '@samplan/domain'
import { formatDate } from '@samplan/i18n'
import type { Language } from '../../language/index.ts'

type Stated = Pick<Plan, 'state' | 'currentVersion'>

/** "Förslag 2, fryst 20 november 2026"; while it is drafted, that it is working material, whatever was frozen before. */
export function stateText(
  { state, currentVersion }: Stated,
  { t, locale }: Pick<Language, 't' | 'locale'>,
): string {
  if (state === 'drafting' || currentVersion === null) return t(`common:planState.${state}`)
  const { label, at } = currentVersion
  const day = formatDate(locale, new Date(at))
  return t(state === 'adopted' ? 'freeze:stateAdopted' : 'freeze:state', { label, day })
}
