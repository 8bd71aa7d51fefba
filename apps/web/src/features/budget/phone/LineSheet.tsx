import {
  amountIn,
  changeOf,
  formatChange,
  formatKronor,
  kronorIn,
  parseKronor,
  type BudgetLine,
} from '@samplan/domain'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Button, Drawer } from '../../../ui/index.ts'
import type { GridControl } from '../grid/gridControl.ts'
import { useGrid } from '../grid/gridContext.ts'
import { takeRequestsOf } from '../grid/lineCommands.ts'
import { useSinceText } from '../grid/useSinceText.ts'
import { writeCell } from '../grid/writeCell.ts'
import { amountInWords, writeEntry } from '../model/entry.ts'
import { lineKey } from '../model/rows.ts'
import styles from './Phone.module.css'

interface LineSheetProps {
  readonly line: BudgetLine
  readonly lines: readonly BudgetLine[]
  readonly control: GridControl
  readonly onOpen: (lineId: BudgetLine['id']) => void
  readonly onClose: () => void
}

/** One line with one large field, and the way to the next without closing. */
export function LineSheet({ line, lines, control, onOpen, onClose }: LineSheetProps) {
  const { t } = useLanguage()
  const index = lines.findIndex(({ id }) => id === line.id)
  const amount = useSheetAmount(line, control)
  const leaveFor = (to: BudgetLine | undefined) => {
    amount.write()
    if (to) onOpen(to.id)
    else onClose()
  }
  return (
    <Drawer
      title={[line.code, line.label].filter(Boolean).join(' ')}
      isOpen
      onClose={() => {
        amount.write()
        onClose()
      }}
    >
      <form
        className={styles['sheet']}
        onSubmit={(event) => {
          event.preventDefault()
          leaveFor(lines[index + 1])
        }}
      >
        <LargeField
          amount={amount}
          label={control.model.layout.current?.label ?? ''}
          isReadOnly={!control.actions}
        />
        <Comparison line={line} control={control} />
        <Conflict line={line} control={control} />
        <Since line={line} control={control} />
        <Requests line={line} control={control} />
        <div className={styles['steps']}>
          <Button icon={ChevronLeft} isDisabled={index <= 0} onPress={() => leaveFor(lines[index - 1])}>
            {t('budget:previous')}
          </Button>
          <Button type="submit" variant="primary" icon={ChevronRight}>
            {t(index < lines.length - 1 ? 'budget:next' : 'budget:done')}
          </Button>
        </div>
      </form>
    </Drawer>
  )
}

type SheetAmount = ReturnType<typeof useSheetAmount>

function useSheetAmount(line: BudgetLine, { model, actions, noneWord }: GridControl) {
  const { current } = model.layout
  const stored = current ? writeEntry(amountIn(line, current.id), noneWord) : ''
  const [typed, setTyped] = useState<string | null>(null)
  const write = () => {
    const row = model.rows.find(({ key }) => key === lineKey(line.id))
    const column = model.layout.columns.find(({ key }) => key === current?.id)
    if (typed === null || !actions || !row || !column) return
    writeCell(actions, { row, column, field: 'value' }, typed, noneWord)
    setTyped(null)
  }
  const amount = current && amountIn(line, current.id)
  const unreadable = typed === null && amount?.kind === 'unknown' ? amount.typed : null
  return { text: typed ?? stored, unreadable, setTyped, write }
}

interface LargeFieldProps {
  readonly amount: SheetAmount
  readonly label: string
  readonly isReadOnly: boolean
}

function LargeField({ amount, label, isReadOnly }: LargeFieldProps) {
  const { tUnknown } = useLanguage()
  const id = useId()
  const parsed = amount.unreadable === null ? null : parseKronor(amount.unreadable)
  const error = parsed?.ok === false ? tUnknown(`errors:${parsed.code}`, { text: amount.text }) : null
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles['large']}
        inputMode="decimal"
        enterKeyHint="next"
        autoComplete="off"
        readOnly={isReadOnly}
        value={amount.text}
        aria-invalid={error !== null || undefined}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={(event) => amount.setTyped(event.target.value)}
        onBlur={amount.write}
      />
      {error !== null && (
        <p id={`${id}-error`} className={styles['error']}>
          {error}
        </p>
      )}
    </>
  )
}

/** Last year, and what is asked for: the reasons for a figure. */
function Comparison({ line, control }: LinePartProps) {
  const { current, comparison } = control.model.layout
  if (!current || !comparison) return null
  const before = kronorIn(line, comparison.id)
  const change = changeOf(amountIn(line, current.id), amountIn(line, comparison.id))
  return (
    <p className={styles['comparison']}>
      {comparison.label}: {before === null ? '–' : formatKronor(before)}
      {change && ` (${formatChange(change.kronor)})`}
    </p>
  )
}

interface LinePartProps {
  readonly line: BudgetLine
  readonly control: GridControl
}

/** What two people wrote at the same time, until one of it is kept. */
function Conflict({ line, control: { model, actions, noneWord } }: LinePartProps) {
  const { t } = useLanguage()
  const { nameOf } = useGrid()
  const { current } = model.layout
  const conflict = line.conflicts.find(({ columnId }) => columnId === current?.id)
  if (!conflict) return null
  const written = conflict.values.map(({ amount, by }) => {
    return { amount, by, words: amountInWords(amount, noneWord) }
  })
  return (
    <div className={styles['reasons']} role="group" aria-label={t('budget:conflict.choose')}>
      <p className={styles['error']}>
        {written
          .map(({ by, words }) => t('budget:conflict.wrote', { name: nameOf(by), amount: words }))
          .join(' ')}{' '}
        {t('budget:conflict.choose')}
      </p>
      {actions &&
        written.map(({ amount, by, words }) => (
          <Button
            key={`${by} ${words}`}
            onPress={() => void actions.chooseConflict(line.id, conflict.columnId, amount)}
          >
            {t('budget:conflict.keep', { amount: words })}
          </Button>
        ))}
    </div>
  )
}

function Since({ line, control: { model } }: LinePartProps) {
  const text = useSinceText()
  const { current } = model.layout
  const cell = current && model.changed.get(line.id)?.get(current.id)
  return cell ? <p>{text(cell.was, cell.changed, current.label)}</p> : null
}

/** Who asks for what and why, and the way to give it. */
function Requests({ line, control }: LinePartProps) {
  const { t } = useLanguage()
  const requests = control.model.requests.get(line.id)
  if (!requests || requests.askedKronor === null) return null
  const isGiven = requests.difference === 0
  return (
    <div className={styles['reasons']}>
      <p>
        {t('budget:column.asked')}: {formatKronor(requests.askedKronor)}
        {isGiven && ` (${t('budget:inBudget')})`}
      </p>
      {requests.requests
        .filter(({ state }) => state !== 'draft')
        .map(({ request, section }) => (
          <p key={request.id} className={styles['comparison']}>
            {[section.title, request.reason].filter(Boolean).join(': ')}
          </p>
        ))}
      {control.actions && !isGiven && (
        <Button onPress={() => takeRequestsOf(control, line.id)}>{t('budget:use')}</Button>
      )}
    </div>
  )
}
