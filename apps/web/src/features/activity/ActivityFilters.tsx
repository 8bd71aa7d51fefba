import { sectionIdSchema, userIdSchema } from '@samplan/domain'
import { compareText } from '@samplan/i18n'
import type { ActivityFilter } from '../../api/activity.ts'
import { useLanguage } from '../../language/index.ts'
import { usePeople, usePlanOutline } from '../../sync/index.ts'
import { Select } from '../../ui/index.ts'
import styles from './ActivityLog.module.css'

interface ActivityFiltersProps {
  readonly filter: ActivityFilter
  readonly onChange: (filter: ActivityFilter) => void
}

/** No id is empty, so this stands for all. */
const ALL = ''

export function ActivityFilters({ filter, onChange }: ActivityFiltersProps) {
  const { t, locale } = useLanguage()
  const byName = compareText(locale)
  const people = [...usePeople().values()].toSorted((one, other) => byName(one.name, other.name))
  const sections = usePlanOutline()?.sections ?? []
  return (
    <div className={styles['filters']}>
      <Select
        label={t('activity:who')}
        value={filter.by ?? ALL}
        options={[
          { value: ALL, label: t('activity:everybody') },
          ...people.map(({ userId, name }) => ({ value: userId, label: name })),
        ]}
        onChange={(value) => onChange({ ...filter, by: userIdSchema.safeParse(value).data ?? null })}
      />
      <Select
        label={t('activity:where')}
        value={filter.sectionId ?? ALL}
        options={[
          { value: ALL, label: t('activity:everywhere') },
          ...sections.map(({ id, number, title }) => ({
            value: id,
            label: [number, title ?? t('common:untitled')].filter(Boolean).join(' '),
          })),
        ]}
        onChange={(value) =>
          onChange({ ...filter, sectionId: sectionIdSchema.safeParse(value).data ?? null })
        }
      />
    </div>
  )
}
