import type { BlockId } from '@samplan/domain'
import { ChartBarStacked } from 'lucide-react'
import { useId, useRef } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { ShareBar, Shares, ShareSumLine } from '../../rows/index.ts'
import { Caption } from '../derivedFigure/Caption.tsx'
import { useBlockEditing } from '../editing/BlockEditing.ts'
import { useBlockField } from '../editing/useBlockField.ts'
import { BlockFrame } from '../frame/BlockFrame.tsx'
import { BlockLabel } from '../frame/BlockLabel.tsx'
import { Fields } from '../frame/Fields.tsx'
import { EditableRows } from '../rows/EditableRows.tsx'
import { KronorField } from '../rows/KronorField.tsx'
import type { RowTableHandle } from '../rows/RowTable.tsx'
import styles from '../rows/RowsBlock.module.css'
import { useRows } from '../rows/useRows.ts'
import { useUnread } from '../rows/useUnread.ts'

/** Shares of a whole: the bar follows what one writes, and the sum says at once what is missing. */
export function SharesBlock({ blockId }: { readonly blockId: BlockId }) {
  const { t } = useLanguage()
  const { actions } = useBlockEditing()
  const base = useId()
  const rows = useRows('shares', blockId)
  const [total, setTotal] = useBlockField('shares', blockId, 'total')
  const unread = useUnread()
  const table = useRef<RowTableHandle>(null)
  const name = t('blocks:kind.shares')
  return (
    <BlockFrame blockId={blockId} name={name} className={styles['block']}>
      {(editing) => {
        const isOpen = editing || unread.texts.size > 0
        return (
          <>
            {editing && <BlockLabel icon={ChartBarStacked}>{name}</BlockLabel>}
            {isOpen && rows.length > 0 && <ShareBar rows={rows} base={base} />}
            <EditableRows
              ref={table}
              type="shares"
              blockId={blockId}
              rows={rows}
              editing={editing}
              unread={unread}
              label={name}
              atRest={<Shares rows={rows} total={total} label={name} />}
            />
            {isOpen && rows.length > 0 && <ShareSumLine rows={rows} total={total} />}
            {isOpen && (
              <Fields>
                <KronorField
                  label={t('blocks:shares.total')}
                  path="total"
                  value={total}
                  unread={unread}
                  onChange={setTotal}
                />
              </Fields>
            )}
            <Caption
              blockId={blockId}
              onDone={() => (rows.length === 0 ? table.current?.begin() : actions.leave(blockId, 'down'))}
              onErase={() => {
                if (rows.length === 0) actions.replaceByParagraph(blockId)
              }}
            />
          </>
        )
      }}
    </BlockFrame>
  )
}
