import { blocksOf, type Failure } from '@samplan/domain'
import type { ReactNode } from 'react'
import type { Submit } from '../../../api/useSubmit.ts'
import { useLanguage } from '../../../language/index.ts'
import { Button, Notice } from '../../../ui/index.ts'
import { lineRows, type LineFate } from '../model/lineRows.ts'
import styles from '../NextYear.module.css'
import { Part } from './Part.tsx'
import type { PartProps } from './PartProps.ts'

interface MakePartProps extends Omit<PartProps, 'change'> {
  readonly faults: readonly Failure[]
  readonly submit: Submit<[]>
  readonly aside: ReactNode
}

/** What it comes to, what stands in the way, and the button. */
export function MakePart({ plan, draft, faults, submit, aside }: MakePartProps) {
  const { t, tUnknown } = useLanguage()
  const lines = summarise(lineRows(plan, draft).flatMap(({ rows }) => rows.map(({ fate }) => fate)))
  const goals = plan.sections.flatMap((section) => blocksOf(section, 'goal')).length
  const closed = draft.goals.filter(({ fate }) => fate === 'closed').length
  const isUnnamed = draft.title.trim() === ''
  return (
    <Part title={t('nextYear:make.title')}>
      <ul className={styles['summary']}>
        <li>{t('nextYear:make.goals', { count: goals - closed })}</li>
        {closed > 0 && <li>{t('nextYear:make.closed', { count: closed })}</li>}
        {lines.map(([fate, count]) => (
          <li key={fate}>{t(`nextYear:make.lines.${fate}`, { count })}</li>
        ))}
      </ul>
      {faults.length > 0 && (
        <Notice tone="block">
          <ul>
            {[...new Set(faults.map(({ code, params }) => tUnknown(`errors:${code}`, params) ?? code))].map(
              (words) => (
                <li key={words}>{words}</li>
              ),
            )}
          </ul>
        </Notice>
      )}
      {submit.error !== null && (
        <Notice tone="block" announced>
          {submit.error}
        </Notice>
      )}
      <div className={styles['actions']}>
        <Button
          variant="primary"
          isDisabled={faults.length > 0 || isUnnamed}
          isPending={submit.pending}
          onPress={() => void submit.run()}
        >
          {t('nextYear:make.do')}
        </Button>
        {aside}
      </div>
    </Part>
  )
}

/** In the order in which they are told; what there is none of is not. */
function summarise(fates: readonly LineFate[]): [LineFate, number][] {
  const order: LineFate[] = ['same', 'renamed', 'merged', 'split', 'ended', 'new']
  return order.flatMap((fate) => {
    const count = fates.filter((one) => one === fate).length
    return count === 0 ? [] : [[fate, count] as [LineFate, number]]
  })
}
