import { childrenOf, depthOf } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { useActor, type PlanOutline } from '../../../sync/index.ts'
import { LostWordsNotices } from '../../comments/index.ts'
import { FreezeNotices } from '../../planState/index.ts'
import { KeptAsideNotices } from '../notices/KeptAsideNotices.tsx'
import { useForeignTyping } from '../place/useForeignTyping.ts'
import { usePlanReading } from '../static/planReading.ts'
import styles from './Paper.module.css'
import { PaperTitle } from './PaperTitle.tsx'
import { PlanSection } from './PlanSection.tsx'
import { PrintedContents } from './PrintedContents.tsx'
import { stanceOf } from './stance.ts'

/** The whole plan in reading order. Every section is on the page, so that the browser's own search finds it. */
export function Paper({ plan }: { readonly plan: PlanOutline }) {
  const { t } = useLanguage()
  const actor = useActor()
  const typedIn = useForeignTyping()
  const { ownersOf } = usePlanReading()
  return (
    <article className={styles['paper']} data-paper aria-label={t('plan:paper')}>
      <PaperTitle plan={plan} />
      <FreezeNotices plan={plan} />
      <KeptAsideNotices />
      <LostWordsNotices />
      <PrintedContents plan={plan} />
      {plan.sections.length === 0 && <p>{t('plan:empty')}</p>}
      {plan.sections.map((section) => (
        <PlanSection
          key={section.id}
          head={section}
          depth={depthOf(plan.sections, section.id)}
          isLeaf={childrenOf(plan.sections, section.id).length === 0}
          stance={stanceOf(plan, actor, section.id, ownersOf(section.id))}
          typedIn={section.id === typedIn?.sectionId ? typedIn : null}
        />
      ))}
    </article>
  )
}
