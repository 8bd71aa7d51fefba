import { formatWhen } from '@samplan/i18n'
import { useLanguage, type Language } from '../../../language/index.ts'
import { usePlanOutline, wasDeleted, type KeptContent, type PlanOutline } from '../../../sync/index.ts'
import { useMinute } from '../../planState/index.ts'
import { sectionName } from '../contents/sectionName.ts'
import { useMovedTo } from './useMovedTo.ts'

export interface KeptWords {
  readonly section: string
  /** What happened, in one sentence or two. */
  readonly notice: string
  /** Why, for who looks closer. */
  readonly reason: string
}

export function useKeptWords(content: KeptContent): KeptWords {
  const language = useLanguage()
  const { t, tUnknown } = language
  const outline = usePlanOutline()
  const now = useMinute()
  const sections = outline?.sections ?? []
  const movedTo = useMovedTo(content)
  const nameOf = (sectionId: KeptContent['sectionId']) => {
    const found = sections.find(({ id }) => id === sectionId)
    return found ? sectionName(found, language) : t('common:untitled')
  }
  const section = nameOf(content.sectionId)
  if (movedTo !== null) {
    const to = nameOf(movedTo)
    return {
      section,
      notice: t('sync:aside.moved', { section, to }),
      reason: t('sync:aside.movedWhy', { to }),
    }
  }
  if (wasDeleted(content))
    return { section, notice: t('sync:aside.deleted', { section }), reason: t('sync:aside.deletedWhy') }
  if (cameAfterFreeze(content))
    return {
      section,
      notice: afterFreeze(content, outline, now, language),
      reason: t('freeze:after.why'),
    }
  return {
    section,
    notice: t('sync:aside.one', { section }),
    reason: tUnknown(`errors:${content.code}`) ?? t('sync:aside.why'),
  }
}

/** The plan was frozen when it reached the server: it belongs to the next version, if there is one. */
export const cameAfterFreeze = ({ code }: KeptContent): boolean => code === 'plan-locked'

function afterFreeze(
  { at }: KeptContent,
  outline: PlanOutline | null,
  now: Date,
  { t, locale }: Pick<Language, 't' | 'locale'>,
): string {
  if (outline?.state === 'drafting') return t('freeze:after.open')
  // When it was frozen, and not when a tab that was away heard of it.
  const frozenAt = outline?.currentVersion?.at ?? at
  return t('freeze:after.frozenAt', { time: formatWhen(locale, new Date(frozenAt), now) })
}
