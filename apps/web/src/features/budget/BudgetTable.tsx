import type { Plan, SectionId } from '@samplan/domain'
import { lazy, Suspense, useRef, useState } from 'react'
import { useIsPhone } from '../../frame/index.ts'
import { useLanguage } from '../../language/index.ts'
import { BalanceBar } from './bar/BalanceBar.tsx'
import { Charts } from './bar/Charts.tsx'
import { Reconciliation } from './bar/Reconciliation.tsx'
import { ViewOptions } from './bar/ViewOptions.tsx'
import styles from './Budget.module.css'
import { PasteDialog } from './clipboard/PasteDialog.tsx'
import type { LiveBudget } from './data/useLiveBudget.ts'
import { useBudgetModel } from './data/useBudgetModel.ts'
import { Footnotes } from './footnotes/Footnotes.tsx'
import { AddGroup } from './grid/AddGroup.tsx'
import { BudgetGrid } from './grid/BudgetGrid.tsx'
import { goToNext } from './grid/goToNext.ts'
import { GridContext } from './grid/gridContext.ts'
import { useGridControl } from './grid/useGridControl.ts'
import { useGridPresence } from './grid/useGridPresence.ts'
import { usePaste } from './grid/usePaste.ts'
import { PhoneBudget } from './phone/PhoneBudget.tsx'

/** Fetched when somebody takes a file in. */
const ImportDialog = lazy(async () => ({ default: (await import('./import/ImportDialog.tsx')).ImportDialog }))

export interface BudgetTableProps {
  readonly plan: Plan
  readonly sectionId: SectionId
  readonly live: LiveBudget
  readonly title: string
  readonly isPage: boolean
}

export function BudgetTable({ plan, sectionId, live, title, isPage }: BudgetTableProps) {
  const { t } = useLanguage()
  const grid = useRef<HTMLTableElement>(null)
  const { model, view, changeView, codeIssues } = useBudgetModel(plan, sectionId, live.budget, isPage)
  const { control, context } = useGridControl(model, live)
  const paste = usePaste(control)
  const presence = useGridPresence(live.section.awareness)
  const isPhone = useIsPhone()
  const [isImporting, setImporting] = useState(false)
  const showColumn = (column: string) => {
    const optional = model.layout.optional.find(({ id }) => id === column)
    if (optional && !view.shown.includes(optional.id)) changeView({ shown: [...view.shown, optional.id] })
  }
  const Heading = isPage ? 'h2' : 'p'

  return (
    <div className={styles['budget']} data-page={isPage || undefined} data-id={live.budget.id} {...presence}>
      <div className={styles['scroller']}>
        <div className={styles['top']}>
          <Heading className={styles['title']}>{title}</Heading>
          <ViewOptions
            layout={model.layout}
            view={view}
            onChange={changeView}
            isPhone={isPhone}
            isPage={isPage}
            onImport={live.actions ? () => setImporting(true) : null}
          />
        </div>
        {isPhone ? (
          <GridContext value={context}>
            <PhoneBudget control={control} unit={view.unit} />
          </GridContext>
        ) : (
          <BudgetGrid
            title={title}
            control={control}
            context={context}
            unit={view.unit}
            codeIssues={codeIssues}
            grid={grid}
            onPaste={paste.onPaste}
          />
        )}
        <div className={styles['foot']}>
          {view.unit !== 'kr' && <p className={styles['rounded']}>{t('budget:rounded')}</p>}
          {live.actions && <AddGroup actions={live.actions} />}
          <Footnotes model={model} editing={live.editing} />
          {isPage && view.chart && <Charts />}
        </div>
      </div>
      <BalanceBar model={model} state={isPhone ? null : control.state} rule={plan.settings.balanceRule}>
        <Reconciliation
          sectionId={sectionId}
          blockId={live.budget.id}
          since={model.since}
          onNext={isPhone ? null : (places) => goToNext(control, places, showColumn)}
        />
      </BalanceBar>
      {isImporting && (
        <Suspense fallback={null}>
          <ImportDialog control={control} columns={plan.budgetColumns} onClose={() => setImporting(false)} />
        </Suspense>
      )}
      <PasteDialog waiting={paste.waiting} onAnswer={paste.onAnswer} onMeaning={paste.onMeaning} />
    </div>
  )
}
