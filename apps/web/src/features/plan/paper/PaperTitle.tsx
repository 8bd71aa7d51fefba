import type { PlanFacts } from '@samplan/domain'
import { PageHeading } from '../../../frame/index.ts'
import styles from './Paper.module.css'

export const PaperTitle = ({ facts }: { readonly facts: PlanFacts }) => (
  <header className={styles['title']} lang="sv">
    <PageHeading>{facts.title}</PageHeading>
    {facts.subtitle !== null && <p className={styles['subtitle']}>{facts.subtitle}</p>}
    <p className={styles['organisation']}>
      {facts.organisation.name} · {facts.year}
    </p>
  </header>
)
