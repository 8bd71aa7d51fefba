import { moneyUnitSchema, type BudgetColumn } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { RadioGroup, Select } from '../../../ui/index.ts'
import type { Meaning } from '../clipboard/numberStyle.ts'
import type { ColumnRole, Mapping } from './columnRoles.ts'
import styles from './Import.module.css'
import type { Sheet } from './sheet.ts'

interface ImportChoicesProps {
  readonly sheets: readonly Sheet[]
  readonly at: number
  readonly onSheet: (index: number) => void
  readonly mapping: Mapping
  readonly onMapping: (mapping: Mapping) => void
  readonly columns: readonly BudgetColumn[]
  /** A number that can be read in two ways. */
  readonly unclear: string | null
  readonly meaning: Meaning | null
  readonly onMeaning: (meaning: Meaning) => void
}

/** What is asked of a file: which sheet, what its columns are, and how its numbers are to be read. */
export function ImportChoices(props: ImportChoicesProps) {
  const { sheets, at, onSheet, mapping, onMapping, unclear, meaning, onMeaning } = props
  const { t } = useLanguage()
  return (
    <>
      <div className={styles['choices']}>
        {sheets.length > 1 && (
          <Select
            label={t('budgetImport:sheet')}
            value={String(at)}
            options={sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
            onChange={(index) => onSheet(Number(index))}
          />
        )}
        <Select
          label={t('budgetImport:unit')}
          value={mapping.unit}
          options={moneyUnitSchema.options.map((unit) => ({ value: unit, label: t(`budget:unit.${unit}`) }))}
          onChange={(unit) => onMapping({ ...mapping, unit })}
        />
      </div>
      <Roles {...props} />
      {(unclear !== null || meaning !== null) && (
        <RadioGroup
          label={t('budget:paste.style.title', { example: unclear ?? '1,234' })}
          value={meaning ?? 'decimals'}
          options={[
            {
              value: 'thousands',
              label: t('budget:paste.style.thousands', {
                kronor: Number((unclear ?? '1,234').replaceAll(/[^\d-]/gu, '')),
              }),
            },
            { value: 'decimals', label: t('budget:paste.style.decimals') },
          ]}
          onChange={onMeaning}
        />
      )}
    </>
  )
}

function Roles({ sheets, at, mapping, onMapping, columns }: ImportChoicesProps) {
  const { t } = useLanguage()
  const rows = sheets[at]?.rows ?? []
  const { head, roles } = mapping
  const options = [
    { value: 'ignore', label: t('budgetImport:role.ignore') },
    { value: 'code', label: t('budgetImport:role.code') },
    { value: 'label', label: t('budgetImport:role.label') },
    ...columns.map(({ id, label }) => ({ value: `amount/${id}`, label })),
  ]
  const set = (index: number, value: string) => {
    const column = columns.find(({ id }) => value === `amount/${id}`)
    const chosen: ColumnRole = column
      ? { kind: 'amount', columnId: column.id }
      : { kind: value === 'code' || value === 'label' ? value : 'ignore' }
    onMapping({ ...mapping, roles: roles.map((role, other) => roleBeside(role, other === index, chosen)) })
  }
  const hasNames = roles.some(({ kind }) => kind === 'code' || kind === 'label')
  return (
    <details open={!hasNames || roles.every(({ kind }) => kind !== 'amount')}>
      <summary>{t('budgetImport:columns')}</summary>
      {!hasNames && <p className={styles['hint']}>{t('budgetImport:noNames')}</p>}
      {roles.every(({ kind }) => kind !== 'amount') && (
        <p className={styles['hint']}>{t('budgetImport:noAmounts')}</p>
      )}
      <div className={styles['roles']}>
        {roles.map((role, index) => {
          const name = (head === null ? '' : (rows[head]?.[index]?.text ?? '')) || String(index + 1)
          const isEmpty = rows.every((row) => (row[index]?.text ?? '') === '')
          return isEmpty ? null : (
            <Select
              // Columns of a file have no ids, and stand still.
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              label={t('budgetImport:column.name', { name })}
              value={role.kind === 'amount' ? `amount/${role.columnId}` : role.kind}
              options={options}
              onChange={(value) => set(index, value)}
            />
          )
        })}
      </div>
    </details>
  )
}

/** Each role once: another column that had it is not read any more. */
function roleBeside(role: ColumnRole, isChosen: boolean, chosen: ColumnRole): ColumnRole {
  if (isChosen) return chosen
  const isSame =
    role.kind === 'amount' && chosen.kind === 'amount'
      ? role.columnId === chosen.columnId
      : role.kind === chosen.kind && role.kind !== 'ignore' && role.kind !== 'amount'
  return isSame ? { kind: 'ignore' } : role
}
