import { useState } from 'react'
import { formatKronor } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { Button } from '../../../ui/index.ts'
import { addLine, mergeLines } from '../model/editLines.ts'
import type { LineDraft } from '../model/draft.ts'
import { lineRows, type GroupRows } from '../model/lineRows.ts'
import styles from '../NextYear.module.css'
import { LineRowFields } from './LineRowFields.tsx'
import { Part } from './Part.tsx'
import type { PartProps } from './PartProps.ts'

/** The budget, line by line: what this year's lines are called next year, and where their money is compared. */
export function LinesPart({ plan, draft, change }: PartProps) {
  const { t } = useLanguage()
  const groups = lineRows(plan, draft)
  const changeLines = (edit: (lines: readonly LineDraft[]) => LineDraft[]) =>
    change((before) => ({ ...before, lines: edit(before.lines) }))
  return (
    <Part title={t('nextYear:lines.title')} hint={t('nextYear:lines.hint', { year: `${plan.facts.year}` })}>
      {groups.length === 0 && <p className={styles['hint']}>{t('nextYear:lines.none')}</p>}
      {groups.map((group) => (
        <GroupTable key={group.group.id} year={plan.facts.year} shown={group} changeLines={changeLines} />
      ))}
    </Part>
  )
}

interface GroupTableProps {
  readonly year: number
  readonly shown: GroupRows
  readonly changeLines: (edit: (lines: readonly LineDraft[]) => LineDraft[]) => void
}

function GroupTable({ year, shown, changeLines }: GroupTableProps) {
  const { t } = useLanguage()
  const { group, rows, before, after } = shown
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const merging = rows.filter(({ draft, old }) => chosen.has(draft.key) && old.length > 0)
  const toggle = (key: number) => setChosen((keys) => keys.symmetricDifference(new Set([key])))
  const merge = () => {
    changeLines((lines) => mergeLines(lines, new Set(merging.map(({ draft }) => draft.key))))
    setChosen(new Set())
  }
  return (
    <section className={styles['group']}>
      <h3>{group.title}</h3>
      <div className={styles['scroll']} tabIndex={-1}>
        <table className={styles['lines']}>
          <thead>
            <tr>
              <th scope="col">{t('nextYear:lines.choose')}</th>
              <th scope="col">{t('nextYear:lines.old', { year: `${year}` })}</th>
              <th scope="col">{t('nextYear:lines.code')}</th>
              <th scope="col">{t('nextYear:lines.label')}</th>
              <th scope="col" data-amount>
                {t('nextYear:lines.amount', { year: `${year}` })}
              </th>
              <th scope="col">{t('nextYear:lines.fate')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <LineRowFields
                key={row.draft.key}
                row={row}
                isChosen={chosen.has(row.draft.key)}
                onChoose={() => toggle(row.draft.key)}
                changeLines={changeLines}
                lines={group.lines}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={4}>
                {t('nextYear:lines.sum')}
              </th>
              <td data-amount>{formatKronor(after)}</td>
              <td>
                {after === before
                  ? t('nextYear:lines.even')
                  : t('nextYear:lines.uneven', { before, difference: after - before })}
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      <div className={styles['actions']}>
        <Button isDisabled={merging.length < 2} onPress={merge}>
          {t('nextYear:lines.merge', { count: Math.max(1, merging.length) })}
        </Button>
        <Button onPress={() => changeLines((lines) => addLine(lines, group.id))}>
          {t('nextYear:lines.add')}
        </Button>
      </div>
    </section>
  )
}
