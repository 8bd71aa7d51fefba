import type { Activity, SectionId } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { ThreadCorner } from '../../comments/index.ts'
import { FieldWords } from './FieldWords.tsx'
import { usePlanReading } from './planReading.ts'
import styles from './StaticTable.module.css'

interface StaticActivitiesProps {
  readonly activities: readonly Activity[]
  readonly sectionId: SectionId
}

/** Activities that follow each other, as one table. What is inherited is muted. */
export function StaticActivities({ activities, sectionId }: StaticActivitiesProps) {
  const { t } = useLanguage()
  const { label } = usePlanReading()
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col" className={styles['capital']}>
            {label('activity', 1)}
          </th>
          <th scope="col">{t('plan:column.owner')}</th>
          <th scope="col">{t('plan:column.when')}</th>
        </tr>
      </thead>
      <tbody>
        {activities.map((activity) => (
          <tr key={activity.id} data-id={activity.id}>
            <th scope="row" className={styles['text']}>
              <FieldWords blockId={activity.id} field="text" text={activity.text} />
              <ThreadCorner at={activity.id} />
            </th>
            <Owner activity={activity} sectionId={sectionId} />
            <td className={activity.time === null ? styles['inherited'] : undefined}>
              {activity.time ?? t('plan:during.year')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface OwnerProps {
  readonly activity: Activity
  readonly sectionId: SectionId
}

function Owner({ activity, sectionId }: OwnerProps) {
  const { nameOf, ownersOf } = usePlanReading()
  const own = [...activity.ownerIds.map(nameOf), ...(activity.ownerText === null ? [] : [activity.ownerText])]
  if (own.length > 0) return <td>{own.join(', ')}</td>
  return <td className={styles['inherited']}>{ownersOf(sectionId).map(nameOf).join(', ')}</td>
}
