import { Download } from 'lucide-react'
import { useState } from 'react'
import { activityExportPath, type ActivityFilter } from '../../api/activity.ts'
import { errorText } from '../../api/errorText.ts'
import { useLanguage } from '../../language/index.ts'
import { usePlanId } from '../../sync/index.ts'
import { Button, EmptyState, Icon, Loading, Notice } from '../../ui/index.ts'
import styles from './ActivityLog.module.css'
import { ActivityFilters } from './ActivityFilters.tsx'
import { ActivityDays } from './list/ActivityDays.tsx'
import { useActivity } from './useActivity.ts'
import { useWords } from './useWords.ts'

const EVERYTHING: ActivityFilter = { by: null, sectionId: null }

/** Who did what to the plan, and when; the newest first. For those who may read it. */
export function ActivityLog() {
  const language = useLanguage()
  const { t } = language
  const planId = usePlanId()
  const [filter, setFilter] = useState(EVERYTHING)
  const { entries, names, error, readOlder, isReadingOlder } = useActivity(planId, filter)
  const words = useWords(names)
  const isFiltered = filter.by !== null || filter.sectionId !== null
  return (
    <div className={styles['log']}>
      <p>{t('activity:lead')}</p>
      <ActivityFilters filter={filter} onChange={setFilter} />
      {error && <Notice tone="block">{errorText(error, language)}</Notice>}
      {entries === null && !error && <Loading />}
      {entries?.length === 0 && (
        <EmptyState>{t(isFiltered ? 'activity:empty.filtered' : 'activity:empty')}</EmptyState>
      )}
      {entries && <ActivityDays entries={entries} words={words} />}
      {readOlder && (
        <div>
          <Button isPending={isReadingOlder} onPress={readOlder}>
            {t('activity:more')}
          </Button>
        </div>
      )}
      <a href={activityExportPath(planId)} download className={styles['export']}>
        <Icon of={Download} />
        {t('activity:export')}
      </a>
    </div>
  )
}
