import type { Budget, BudgetColumn } from '@samplan/domain'
import { useMemo, useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Button, DialogActions } from '../../../ui/index.ts'
import type { Meaning } from '../clipboard/numberStyle.ts'
import { guessMapping, type Mapping } from './columnRoles.ts'
import { ImportChoices } from './ImportChoices.tsx'
import styles from './Import.module.css'
import { ImportTables } from './ImportTables.tsx'
import { planImport, type ImportPlan } from './planImport.ts'
import type { Sheet } from './sheet.ts'

interface ImportPreviewProps {
  readonly sheets: readonly Sheet[]
  readonly budget: Budget
  readonly columns: readonly BudgetColumn[]
  readonly noneWord: string
  readonly onTake: (rows: Pick<ImportPlan, 'changed' | 'added'>) => void
  readonly onCancel: () => void
}

const NO_SHEET: Sheet = { name: '', rows: [] }

/** "12 rader ändras, 2 är nya, 1 rad i filen kändes inte igen", each with what it was and what it becomes. */
export function ImportPreview({ sheets, budget, columns, noneWord, onTake, onCancel }: ImportPreviewProps) {
  const { t } = useLanguage()
  const [at, setAt] = useState(() => likeliest(sheets, columns))
  const sheet = sheets[at] ?? NO_SHEET
  const [changedMapping, setMapping] = useState<Mapping | null>(null)
  const guessed = useMemo(() => guessMapping(sheet, columns), [sheet, columns])
  const mapping = changedMapping ?? guessed
  const [meaning, setMeaning] = useState<Meaning | null>(null)
  /** Rows of the file that are not to be taken. */
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const plan = useMemo(
    () => planImport(sheet, budget, { mapping, meaning, noneWord }),
    [sheet, budget, mapping, meaning, noneWord],
  )
  const isTaken = ({ row }: { readonly row: number }) => !left.has(row)
  const rows = { changed: plan.changed.filter(isTaken), added: plan.added.filter(isTaken) }
  const count = rows.changed.length + rows.added.length
  const toggle = (row: number) =>
    setLeft(
      (before) => new Set(before.has(row) ? [...before].filter((one) => one !== row) : [...before, row]),
    )
  return (
    <>
      <ImportChoices
        sheets={sheets}
        at={at}
        onSheet={(index) => {
          setAt(index)
          setMapping(null)
          setLeft(new Set())
        }}
        mapping={mapping}
        onMapping={setMapping}
        columns={columns}
        unclear={plan.unclear}
        meaning={meaning}
        onMeaning={setMeaning}
      />
      <p role="status" className={styles['summary']}>
        {summary(plan, t)}
      </p>
      <ImportTables plan={plan} budget={budget} columns={columns} left={left} onToggle={toggle} />
      <DialogActions>
        <Button variant="primary" isDisabled={count === 0} onPress={() => onTake(rows)}>
          {t('budgetImport:apply', { count })}
        </Button>
        <Button variant="quiet" onPress={onCancel}>
          {t('common:cancel')}
        </Button>
      </DialogActions>
    </>
  )
}

function summary(plan: ImportPlan, t: ReturnType<typeof useLanguage>['t']): string {
  const { changed, added, unrecognised, same } = plan
  const parts = [
    changed.length > 0 && t('budgetImport:changed', { count: changed.length }),
    added.length > 0 && t('budgetImport:added', { count: added.length }),
    unrecognised.length > 0 && t('budgetImport:unrecognised', { count: unrecognised.length }),
    same > 0 && t('budgetImport:same', { count: same }),
  ].filter(Boolean)
  return parts.length === 0 ? t('budgetImport:nothing') : `${parts.join(', ')}.`
}

/** The sheet whose headings say most. */
function likeliest(sheets: readonly Sheet[], columns: readonly BudgetColumn[]): number {
  const scores = sheets.map(
    (sheet) => guessMapping(sheet, columns).roles.filter(({ kind }) => kind !== 'ignore').length,
  )
  return scores.indexOf(Math.max(...scores))
}
