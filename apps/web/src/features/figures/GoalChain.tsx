import type { ChainGoal, ChainLine, ChainWork } from '@samplan/domain'
import { formatMoney } from '@samplan/domain'
import { useLanguage } from '../../language/index.ts'
import { EmptyFigure } from './EmptyFigure.tsx'
import figureStyles from './Figure.module.css'
import styles from './GoalChain.module.css'
import { linked } from './linked.ts'
import type { FigureSection, GoalChainProps } from './figureProps.ts'
import { useFigureLabel } from './useFigureLabel.ts'

type Shared = Pick<GoalChainProps, 'link' | 'unit'>

/** Overarching goal → goal → what is done → what pays for it, with what hangs loose at each step. */
export function GoalChain({ chain, label, ...shared }: GoalChainProps) {
  const { t } = useLanguage()
  const word = useFigureLabel()
  const { rows, looseGoals, looseWork, looseLines } = chain
  if (rows.length + looseGoals.length + looseWork.length + looseLines.length === 0) return <EmptyFigure />
  const none = t('figures:without', { label: word('overarchingGoal', 'one'), count: looseGoals.length })
  return (
    <div className={styles['chain']} role="group" aria-label={label}>
      {rows.length > 0 && (
        <ol className={styles['goals']}>
          {rows.map(({ overarchingGoal: { id, text, shortLabel }, goals }) => (
            <li key={id}>
              <span className={figureStyles['heading']}>{shortLabel ?? text}</span>
              {goals.length === 0 && <p className={figureStyles['quiet']}>{t('figures:noGoals')}</p>}
              <Goals goals={goals} {...shared} />
            </li>
          ))}
        </ol>
      )}
      {looseGoals.length > 0 && (
        <div>
          <p className={figureStyles['heading']}>{none}</p>
          <Goals goals={looseGoals} {...shared} />
        </div>
      )}
      <Loose chain={chain} {...shared} />
    </div>
  )
}

function Goals({ goals, ...shared }: Shared & { readonly goals: readonly ChainGoal<FigureSection>[] }) {
  const { t } = useLanguage()
  return (
    goals.length > 0 && (
      <ul className={styles['branch']}>
        {goals.map(({ block, section, work }) => (
          <li key={block.id}>
            {linked(shared.link, { sectionId: section.id, blockId: block.id }, block.text)}
            {work.length === 0 && <p className={figureStyles['quiet']}>{t('figures:chain.noWork')}</p>}
            <Works work={work} {...shared} />
          </li>
        ))}
      </ul>
    )
  )
}

function Works({ work, ...shared }: Shared & { readonly work: readonly ChainWork<FigureSection>[] }) {
  return (
    work.length > 0 && (
      <ul className={styles['branch']}>
        {work.map(({ block, section, lines }) => (
          <li key={block.id} className={styles['work']}>
            {linked(
              shared.link,
              { sectionId: section.id, blockId: block.id },
              block.type === 'project' ? block.name : block.text,
            )}
            <Lines lines={lines} {...shared} />
          </li>
        ))}
      </ul>
    )
  )
}

function Lines({ lines, link, unit }: Shared & { readonly lines: readonly ChainLine<FigureSection>[] }) {
  const { t } = useLanguage()
  return (
    lines.length > 0 && (
      <ul className={styles['lines']}>
        {lines.map(({ line, budget, section, kronor }) => {
          const name = [line.code, line.label].filter((part) => part !== null).join(' ')
          const sum = kronor === null ? t('figures:chain.noFigure') : formatMoney(kronor, unit)
          return (
            <li key={line.id}>
              {linked(link, { sectionId: section.id, blockId: budget.id }, name)}{' '}
              <span className={styles['sum']}>{sum}</span>
            </li>
          )
        })}
      </ul>
    )
  )
}

/** What is done for no goal, and what is paid for nothing that the plan names. */
function Loose({ chain: { looseWork, looseLines }, ...shared }: Shared & Pick<GoalChainProps, 'chain'>) {
  const { t } = useLanguage()
  const word = useFigureLabel()
  return (
    <>
      {looseWork.length > 0 && (
        <div>
          <p className={figureStyles['heading']}>
            {t('figures:chain.looseWork', {
              activities: word('activity', 'other'),
              goal: word('goal', 'one'),
              count: looseWork.length,
            })}
          </p>
          <Works work={looseWork} {...shared} />
        </div>
      )}
      {looseLines.length > 0 && (
        <div>
          <p className={figureStyles['heading']}>
            {t('figures:chain.looseLines', { activity: word('activity', 'one'), count: looseLines.length })}
          </p>
          <Lines lines={looseLines} {...shared} />
        </div>
      )}
    </>
  )
}
