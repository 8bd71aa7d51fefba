import { mayFreeze, type FreezeReview, type Plan, type UserId } from '@samplan/domain'
import type { Ref } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Notice } from '../../../ui/index.ts'
import styles from '../Freeze.module.css'
import { countObstacles, obstacleGroups } from '../model/obstacleGroups.ts'
import { ObstacleGroup } from './ObstacleGroup.tsx'

interface ObstaclesProps {
  readonly plan: Plan
  readonly review: FreezeReview
  readonly isFromServer: boolean
  readonly nameOf: (userId: UserId) => string
  /** The freeze was asked for in spite of them: they say so, and take the focus. */
  readonly wasAsked: boolean
  readonly headingRef: Ref<HTMLHeadingElement>
}

/** 1 Måste lösas. */
export function Obstacles({ plan, review, isFromServer, nameOf, wasAsked, headingRef }: ObstaclesProps) {
  const { t } = useLanguage()
  const count = countObstacles(review)
  const isFree = mayFreeze(review)
  return (
    <section className={styles['part']} aria-labelledby="freeze-mend">
      <h2 id="freeze-mend" ref={headingRef} tabIndex={-1}>
        <span className={styles['number']}>1</span> {t('freeze:mend.title')}
      </h2>
      {wasAsked && !isFree && (
        <Notice tone="block" announced>
          {t(isFromServer ? 'freeze:mend.fresh' : 'freeze:obstructed', { count })}
        </Notice>
      )}
      {isFree ? (
        <Notice tone="ok">{t('freeze:mend.none')}</Notice>
      ) : (
        <>
          {(!wasAsked || isFromServer) && (
            <p className={styles['muted']}>{t('freeze:mend.count', { count })}</p>
          )}
          <ul className={styles['groups']}>
            {obstacleGroups(plan.sections, review).map((group) => (
              <ObstacleGroup key={group.section?.id ?? 'plan'} plan={plan} group={group} nameOf={nameOf} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
