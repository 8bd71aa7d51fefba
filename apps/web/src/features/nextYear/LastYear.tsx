import { bringIn, type PlanId, type SectionId } from '@samplan/domain'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { errorText } from '../../api/errorText.ts'
import { useLanguage } from '../../language/index.ts'
import { usePlan, usePlanId, type NumberedHead } from '../../sync/index.ts'
import { Button, Loading, Notice, showToast } from '../../ui/index.ts'
import { lastYearQuery, type LastYearsText } from './api.ts'
import styles from './LastYear.module.css'
import { useInsertBlocks } from './useInsertBlocks.ts'

interface LastYearProps {
  readonly head: NumberedHead
  /** It may be brought into the section, which is open for writing. */
  readonly isEditing: boolean
  /** Draws a section's content as it is read. */
  readonly children: (text: LastYearsText) => ReactNode
}

/** What the section said last year, folded beside it for those who write; fetched when it is opened first. */
export function LastYear({ head, isEditing, children }: LastYearProps) {
  const { t } = useLanguage()
  const plan = usePlan()
  const [isOpen, setOpen] = useState(false)
  if (!isEditing || head.carriedFrom === null || !plan?.previousPlan) return null
  return (
    <details
      className={styles['last']}
      data-no-print
      data-last-year
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t('nextYear:last.title', { year: `${plan.previousPlan.year}` })}</summary>
      {isOpen && (
        <Text sectionId={head.id} planId={head.carriedFrom.planId} isEditing={isEditing}>
          {children}
        </Text>
      )}
    </details>
  )
}

interface TextProps extends Pick<LastYearProps, 'isEditing' | 'children'> {
  readonly sectionId: SectionId
  /** Last year's. */
  readonly planId: PlanId
}

function Text({ sectionId, planId, isEditing, children }: TextProps) {
  const language = useLanguage()
  const { t } = language
  const { data, isPending, error } = useQuery(lastYearQuery(usePlanId(), sectionId))
  if (isPending) return <Loading />
  if (error) return <Notice tone="warn">{errorText(error, language)}</Notice>
  if (data === null) return <p className={styles['quiet']}>{t('nextYear:last.none')}</p>
  return (
    <div className={styles['text']}>
      {!data.isAdopted && <p className={styles['quiet']}>{t('nextYear:last.draft')}</p>}
      {data.blocks.length === 0 ? (
        <p className={styles['quiet']}>{t('nextYear:last.empty')}</p>
      ) : (
        children(data)
      )}
      <div className={styles['actions']}>
        {isEditing && <BringIn sectionId={sectionId} text={data} />}
        <Link to="/plan/$planId" params={{ planId }}>
          {t('nextYear:last.open')}
        </Link>
      </div>
    </div>
  )
}

function BringIn({ sectionId, text }: { readonly sectionId: SectionId; readonly text: LastYearsText }) {
  const { t } = useLanguage()
  const plan = usePlan()
  const insert = useInsertBlocks(sectionId)
  const blocks = plan === null ? [] : bringIn(plan, text.blocks)
  if (blocks.length === 0) return null
  return (
    <Button onPress={() => showToast({ text: t('nextYear:last.inserted'), ...insert(blocks) })}>
      {t('nextYear:last.insert')}
    </Button>
  )
}
