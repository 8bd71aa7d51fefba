import { PageHeading } from '../../../frame/index.ts'
import { useLanguage } from '../../../language/index.ts'
import type { PlanOutline } from '../../../sync/index.ts'
import { stateText } from '../../planState/index.ts'
import styles from './Paper.module.css'

/** What it is, whose and for which year; and, as every page says, whether it may still change. */
export function PaperTitle({
  plan,
}: {
  readonly plan: Pick<PlanOutline, 'facts' | 'state' | 'currentVersion'>
}) {
  const language = useLanguage()
  const { facts } = plan
  return (
    <header className={styles['title']} lang="sv">
      <PageHeading>{facts.title}</PageHeading>
      {facts.subtitle !== null && <p className={styles['subtitle']}>{facts.subtitle}</p>}
      <p className={styles['organisation']}>
        {facts.organisation.name} · {facts.year}
      </p>
      <p className={styles['organisation']} lang={language.locale}>
        {stateText(plan, language)}
      </p>
    </header>
  )
}
