import { formatMoney, type Project } from '@samplan/domain'
import { useLanguage } from '../../language/index.ts'
import styles from './ProjectFacts.module.css'
import { RowsTable } from './RowsTable.tsx'

interface ProjectFactsProps {
  readonly project: Omit<Project, 'type' | 'id' | 'name' | 'aim' | 'results' | 'goalIds' | 'lineIds'>
  /** Of the goals that it serves and the budget lines that pay for it, as far as they are there. */
  readonly goals: readonly string[]
  readonly lines: readonly string[]
  readonly label: string
}

/** What is said of a project beside its texts, as a list of facts, and who pays for it. */
export function ProjectFacts({ project, goals, lines, label }: ProjectFactsProps) {
  const { t } = useLanguage()
  const { status, period, owner, partners, programme, kronor, rows } = project
  const facts = [
    [t('blocks:project.status'), status === null ? null : t(`blocks:project.status.${status}`)],
    [t('blocks:project.period'), period],
    [t('blocks:project.owner'), owner],
    [t('blocks:project.partners'), partners],
    [t('blocks:project.programme'), programme],
    [t('blocks:project.total'), kronor === null ? null : formatMoney(kronor, 'kr')],
    [t('blocks:project.goalIds'), goals.join('; ') || null],
    [t('blocks:project.lineIds'), lines.join('; ') || null],
  ] as const
  const said = facts.filter(([, value]) => value !== null)
  return (
    <>
      {said.length > 0 && (
        <dl className={styles['facts']}>
          {said.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {rows.length > 0 && (
        <RowsTable type="project" rows={rows} label={`${label}: ${t('blocks:project.financiers')}`} />
      )}
    </>
  )
}
