import { useLanguage } from '../../../language/index.ts'
import { cellText, valueIn, type AnyRow, type RowColumn } from '../../rows/index.ts'
import { CellField } from './CellField.tsx'
import { cellPath } from './focusCell.ts'
import { RowMenu } from './RowMenu.tsx'
import styles from './RowTable.module.css'
import type { PeopleInCells } from './useCellPresence.ts'
import type { RowCommands } from './useRowCommands.ts'
import type { Unread } from './useUnread.ts'

interface RowLineProps {
  readonly row: AnyRow
  readonly columns: readonly RowColumn[]
  readonly depth: number | null
  readonly unread: Unread
  readonly commands: RowCommands
  readonly people: PeopleInCells
}

/** One row, a field in each cell. */
export function RowLine({ row, columns, depth, unread, commands, people }: RowLineProps) {
  const { t } = useLanguage()
  const texts = columns.map((column) => cellText(valueIn(row, column), column.kind))
  const name = texts[0] ?? ''
  return (
    <tr data-path={`rows/${row.id}`}>
      {columns.map(({ field, kind, label }, place) => {
        const Tag = place === 0 ? 'th' : 'td'
        const others = texts.filter((_text, index) => index !== place)
        return (
          <Tag
            key={field}
            scope={place === 0 ? 'row' : undefined}
            className={kind === 'words' ? undefined : styles['figure']}
            style={depth !== null && place === 0 ? indented(depth) : undefined}
          >
            <span className={styles['name']} aria-hidden>
              {t(label)}
            </span>
            <CellField
              label={place === 0 || name === '' ? t(label) : `${t(label)}, ${name}`}
              kind={kind}
              value={valueIn(row, { field })}
              path={cellPath(row.id, field)}
              person={people.get(cellPath(row.id, field))}
              unread={unread}
              isRowEmpty={others.every((text) => text === null)}
              isTree={depth !== null && place === 0}
              onWrite={(value) => commands.edits.write(row.id, field, value)}
              onCommand={(command) => commands.run(row.id, field, command)}
              onPasteTable={(text) => commands.paste(row.id, field, text)}
            />
          </Tag>
        )
      })}
      <td className={styles['menu']}>
        <RowMenu rowId={row.id} name={name} isTree={depth !== null} commands={commands} />
      </td>
    </tr>
  )
}

const indented = (depth: number) => ({ paddingInlineStart: `calc(${depth} * var(--space-24))` })
