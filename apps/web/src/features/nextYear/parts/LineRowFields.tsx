import { formatKronor, type BudgetLine } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { MenuButton, type MenuEntry } from '../../../ui/index.ts'
import { changeLine, removeLine, restoreLine, splitLine } from '../model/editLines.ts'
import type { LineDraft } from '../model/draft.ts'
import type { LineRow } from '../model/lineRows.ts'
import styles from '../NextYear.module.css'
import { CellField } from './CellField.tsx'
import { PartAmount } from './PartAmount.tsx'

interface LineRowFieldsProps {
  readonly row: LineRow
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly changeLines: (edit: (lines: readonly LineDraft[]) => LineDraft[]) => void
  /** This year's lines of the group. */
  readonly lines: readonly BudgetLine[]
}

/** One line of the new budget beside what it goes on from. */
export function LineRowFields({ row, isChosen, onChoose, changeLines, lines }: LineRowFieldsProps) {
  const { t } = useLanguage()
  const { draft, old, fate, kronor, codeMeant } = row
  const name = draft.label === '' ? t('nextYear:lines.unnamed') : draft.label
  const set = (changed: Parameters<typeof changeLine>[2]) =>
    changeLines((before) => changeLine(before, draft.key, changed))
  return (
    <tr data-fate={fate}>
      <td>
        <label className={styles['choose']}>
          <input
            type="checkbox"
            aria-label={t('nextYear:lines.chooseLine', { line: name })}
            checked={isChosen}
            disabled={old.length === 0}
            onChange={onChoose}
          />
        </label>
      </td>
      <td>{old.map(nameOf).join(' + ') || '–'}</td>
      <td className={styles['codeCell']}>
        <CellField
          label={t('nextYear:lines.codeOf', { line: name })}
          value={draft.code ?? ''}
          onChange={(code) => set({ code: code.trim() === '' ? null : code })}
          maxLength={60}
        />
        {codeMeant !== null && (
          <p className={styles['warning']}>
            {t('nextYear:lines.codeMeant', { code: draft.code ?? '', line: codeMeant })}
          </p>
        )}
      </td>
      <td className={styles['labelCell']}>
        <CellField
          label={t('nextYear:lines.labelOf', { line: name })}
          value={draft.label}
          onChange={(label) => set({ label })}
          maxLength={300}
        />
      </td>
      <td data-amount>
        {draft.comparisonKronor === null ? (
          kronor === null ? (
            '–'
          ) : (
            formatKronor(kronor)
          )
        ) : (
          <PartAmount
            label={t('nextYear:lines.amountOf', { line: name })}
            kronor={draft.comparisonKronor}
            onChange={(comparisonKronor) => set({ comparisonKronor })}
          />
        )}
      </td>
      <td>
        <span className={styles['fate']}>
          {t(`nextYear:fate.${fate}`)}
          <LineMenu name={name} row={row} changeLines={changeLines} lines={lines} />
        </span>
      </td>
    </tr>
  )
}

const nameOf = ({ code, label }: BudgetLine): string => [code, label].filter(Boolean).join(' ')

interface LineMenuProps extends Pick<LineRowFieldsProps, 'row' | 'changeLines' | 'lines'> {
  readonly name: string
}

function LineMenu({ name, row, changeLines, lines }: LineMenuProps) {
  const { t } = useLanguage()
  const { draft, fate, kronor } = row
  const { key } = draft
  const originalOf = (id: string) => lines.find((line) => line.id === id) ?? null
  const split: MenuEntry = {
    id: 'split',
    label: t('nextYear:lines.split'),
    onSelect: () => changeLines((before) => splitLine(before, key, kronor)),
  }
  const end: MenuEntry = {
    id: 'end',
    label: t(draft.isEnded ? 'nextYear:lines.goOn' : 'nextYear:lines.end'),
    onSelect: () => changeLines((before) => changeLine(before, key, { isEnded: !draft.isEnded })),
  }
  const restore: MenuEntry = {
    id: 'restore',
    label: t('nextYear:lines.restore'),
    onSelect: () => changeLines((before) => restoreLine(before, key, originalOf)),
  }
  const remove: MenuEntry = {
    id: 'remove',
    label: t('nextYear:lines.remove'),
    onSelect: () => changeLines((before) => removeLine(before, key)),
  }
  const entries = fate === 'new' ? [remove] : [split, end, ...(fate === 'same' ? [] : [restore])]
  return <MenuButton label={t('nextYear:lines.menu', { line: name })} groups={[{ entries }]} />
}
