import type { StatedRowOf } from '@samplan/document'
import type { ColumnId } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { Button } from '../../../ui/index.ts'
import { useGrid } from './gridContext.ts'
import { MessageRow } from './MessageRow.tsx'

interface StatedMessageProps {
  readonly rowKey: string
  readonly rowOf: StatedRowOf
  readonly columnId: ColumnId
  readonly column: string
  readonly columns: number
  readonly sum: number
  readonly stated: number | undefined
}

/** The lines and the plan's own words differ: message 6. */
export function StatedMessage(props: StatedMessageProps) {
  const { rowOf, columnId, column, columns, sum, stated } = props
  const { t } = useLanguage()
  const { actions, commands } = useGrid()
  if (stated === undefined || stated === sum) return null
  const said = { column, lines: sum, stated, difference: sum - stated }
  return (
    <MessageRow columns={columns}>
      <span>{t(rowOf === null ? 'budget:resultMismatch' : 'budget:totalMismatch', said)}</span>
      {actions && (
        <Button onPress={() => commands.state(rowOf, columnId, sum)}>
          {t(rowOf === null ? 'budget:mendResult' : 'budget:mendTotal')}
        </Button>
      )}
    </MessageRow>
  )
}
