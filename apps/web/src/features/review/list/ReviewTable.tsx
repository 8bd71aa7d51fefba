import { depthOf } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import type { PlanOutline } from '../../../sync/index.ts'
import { StatusLabel, VisuallyHidden } from '../../../ui/index.ts'
import { DueDay, PendingStatus } from '../../sectionStatus/index.ts'
import type { ReviewRow } from '../rows/reviewRow.ts'
import { MustMend, ThreadCounts } from './Counts.tsx'
import { NewsMark } from './NewsMark.tsx'
import { Owners } from './Owners.tsx'
import { RemindButton } from './RemindButton.tsx'
import styles from './ReviewList.module.css'
import { SectionToRead } from './SectionToRead.tsx'

interface ReviewTableProps {
  readonly outline: PlanOutline
  readonly rows: readonly ReviewRow[]
}

const columns = ['section', 'owner', 'status', 'news', 'threads', 'mend', 'due'] as const

export function ReviewTable({ outline, rows }: ReviewTableProps) {
  const { t } = useLanguage()
  return (
    <table className={styles['table']} aria-label={t('review:table')}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`review:column.${column}`)}
            </th>
          ))}
          <th scope="col">
            <VisuallyHidden>{t('review:column.remind')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.head.id} outline={outline} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ outline, row }: { readonly outline: PlanOutline; readonly row: ReviewRow }) {
  const { head } = row
  return (
    <tr data-depth={depthOf(outline.sections, head.id)}>
      <th scope="row">
        <SectionToRead outline={outline} head={head} />
      </th>
      <td>
        <Owners owners={row.owners} />
      </td>
      <td>
        <StatusLabel status={head.status} isChanged={head.changedAfterApproval !== null} />{' '}
        <PendingStatus sectionId={head.id} />
      </td>
      <td>
        <NewsMark news={row.news} />
      </td>
      <td>
        <ThreadCounts openThreads={row.openThreads} suggestions={row.suggestions} isHeaded />
      </td>
      <td>
        <MustMend count={row.mustMend} isHeaded />
      </td>
      <td>
        <DueDay head={head} isHeaded />
      </td>
      <td>
        <RemindButton outline={outline} row={row} />
      </td>
    </tr>
  )
}
