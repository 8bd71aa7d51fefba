import type { SectionHead } from '@samplan/domain'
import { useInfiniteQuery } from '@tanstack/react-query'
import { GitCompareArrows } from 'lucide-react'
import { historyQuery, type Contribution, type MomentName } from '../../../api/history.ts'
import { dayText, useLanguage, type Language } from '../../../language/index.ts'
import { usePlanId } from '../../../sync/index.ts'
import { Button, Loading, Notice } from '../../../ui/index.ts'
import { momentText } from '../state/momentText.ts'
import { useHistory } from '../state/historyContext.ts'
import { ContributionLine } from './ContributionLine.tsx'
import styles from './History.module.css'
import { MomentChoice } from './MomentChoice.tsx'

interface HistoryPanelProps {
  readonly head: Pick<SectionHead, 'id' | 'status'>
  /** It lies over the paper, where the comparison is. */
  readonly coversPaper?: boolean
}

/** Who sat with a section, day by day; each sitting leads to what came of it. */
export default function HistoryPanel({ head, coversPaper = false }: HistoryPanelProps) {
  const language = useLanguage()
  const { t } = language
  const history = useHistory()
  const { data, isError, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    historyQuery(usePlanId(), head.id),
  )
  if (isError)
    return (
      <Notice tone="warn">
        <p>{t('history:failed')}</p>
        <Button onPress={() => void refetch()}>{t('history:retry')}</Button>
      </Notice>
    )
  const [newest] = data?.pages ?? []
  if (!data || !newest || !history) return <Loading />
  const sittings = data.pages.flatMap(({ contributions }) => contributions)
  const compare = (from: MomentName, to: number | null) =>
    history.compare({ sectionId: head.id, from, to }, coversPaper)
  const lastRead = history.lastRead(head.id)
  return (
    <div className={styles['panel']}>
      <div className={styles['shortcuts']}>
        {lastRead !== null && lastRead > 0 && lastRead < newest.seq && (
          <Button icon={GitCompareArrows} onPress={() => compare(lastRead, null)}>
            {t('history:unseen')}
          </Button>
        )}
        {lastRead !== null && lastRead >= newest.seq && (
          <p className={styles['quiet']}>{t('history:nothingUnseen')}</p>
        )}
        {head.status === 'approved' && (
          <Button icon={GitCompareArrows} onPress={() => compare('approved', null)}>
            {t('history:approved')}
          </Button>
        )}
      </div>
      {sittings.length === 0 && <p className={styles['quiet']}>{t('history:empty')}</p>}
      {daysOf(sittings, language).map(([day, ofDay]) => (
        <section key={day} className={styles['day']}>
          <h3>{day}</h3>
          <ul className={styles['list']}>
            {ofDay.map((sitting) => (
              <ContributionLine
                key={sitting.fromSeq}
                sitting={sitting}
                isShown={isShown(history.compared, sitting)}
                onPress={() => compare(sitting.fromSeq - 1, sitting.toSeq)}
              />
            ))}
          </ul>
        </section>
      ))}
      {hasNextPage ? (
        <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {t('history:more')}
        </Button>
      ) : (
        newest.madeAt !== null && (
          <p className={styles['quiet']}>
            {t('history:made')} {momentText(language, newest.madeAt)}
          </p>
        )
      )}
      {sittings.length > 0 && <MomentChoice sittings={sittings} onChoose={compare} />}
    </div>
  )
}

const isShown = (
  compared: { readonly from: unknown; readonly to: number | null } | null,
  sitting: Contribution,
) => compared?.from === sitting.fromSeq - 1 && compared.to === sitting.toSeq

function daysOf(sittings: readonly Contribution[], language: Language): [string, Contribution[]][] {
  const now = new Date()
  return [...Map.groupBy(sittings, ({ to }) => dayText(language, new Date(to), now))]
}
