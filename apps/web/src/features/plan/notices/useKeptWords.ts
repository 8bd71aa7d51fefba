import { useLanguage } from '../../../language/index.ts'
import { usePlanOutline, wasDeleted, type KeptContent } from '../../../sync/index.ts'
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
  const sections = usePlanOutline()?.sections ?? []
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
  const notice = content.code === 'plan-locked' ? 'sync:aside.frozen' : 'sync:aside.one'
  return {
    section,
    notice: t(notice, { section }),
    reason: tUnknown(`errors:${content.code}`) ?? t('sync:aside.why'),
  }
}
