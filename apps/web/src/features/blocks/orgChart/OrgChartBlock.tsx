import type { BlockId } from '@samplan/domain'
import { Network } from 'lucide-react'
import { useRef } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { OrgChart } from '../../rows/index.ts'
import { Caption } from '../derivedFigure/Caption.tsx'
import { useBlockEditing } from '../editing/BlockEditing.ts'
import { BlockFrame } from '../frame/BlockFrame.tsx'
import { BlockLabel } from '../frame/BlockLabel.tsx'
import { EditableRows } from '../rows/EditableRows.tsx'
import type { RowTableHandle } from '../rows/RowTable.tsx'
import styles from '../rows/RowsBlock.module.css'
import { useBoxes, useRows } from '../rows/useRows.ts'
import { useUnread } from '../rows/useUnread.ts'

/** An organisation chart: boxes at rest, and while one works in it the same boxes as a list that is indented. */
export function OrgChartBlock({ blockId }: { readonly blockId: BlockId }) {
  const { t } = useLanguage()
  const { actions } = useBlockEditing()
  const rows = useRows('orgChart', blockId)
  const boxes = useBoxes(rows)
  const unread = useUnread()
  const table = useRef<RowTableHandle>(null)
  const name = t('blocks:kind.orgChart')
  return (
    <BlockFrame blockId={blockId} name={name} className={styles['block']}>
      {(editing) => (
        <>
          {editing && <BlockLabel icon={Network}>{name}</BlockLabel>}
          <EditableRows
            ref={table}
            type="orgChart"
            blockId={blockId}
            rows={boxes.map(({ row }) => row)}
            depths={boxes.map(({ depth }) => depth)}
            editing={editing}
            unread={unread}
            label={name}
            atRest={<OrgChart rows={rows} label={name} />}
          />
          <Caption
            blockId={blockId}
            onDone={() => (rows.length === 0 ? table.current?.begin() : actions.leave(blockId, 'down'))}
            onErase={() => {
              if (rows.length === 0) actions.replaceByParagraph(blockId)
            }}
          />
        </>
      )}
    </BlockFrame>
  )
}
