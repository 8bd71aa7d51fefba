import type { BlockId, RowBlock } from '@samplan/domain'
import type { LucideIcon } from 'lucide-react'
import { useRef } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { RowsTable } from '../../rows/index.ts'
import { useBlockEditing } from '../editing/BlockEditing.ts'
import { BlockFrame } from '../frame/BlockFrame.tsx'
import { BlockLabel } from '../frame/BlockLabel.tsx'
import { BlockText } from '../text/BlockText.tsx'
import { EditableRows } from './EditableRows.tsx'
import type { RowTableHandle } from './RowTable.tsx'
import styles from './RowsBlock.module.css'
import { useRows } from './useRows.ts'
import { useUnread } from './useUnread.ts'

interface TitledRowsBlockProps {
  readonly type: Extract<RowBlock, { title: string }>['type']
  readonly blockId: BlockId
  readonly icon: LucideIcon
}

/** A title and a table below it: a roster, key figures, members, what is followed up. */
export function TitledRowsBlock({ type, blockId, icon }: TitledRowsBlockProps) {
  const { t } = useLanguage()
  const { actions } = useBlockEditing()
  const rows = useRows(type, blockId)
  const unread = useUnread()
  const table = useRef<RowTableHandle>(null)
  const name = t(`blocks:kind.${type}`)
  return (
    <BlockFrame blockId={blockId} name={name} className={styles['block']}>
      {(editing) => (
        <>
          {editing && <BlockLabel icon={icon}>{name}</BlockLabel>}
          <BlockText
            blockId={blockId}
            field="title"
            label={t(`blocks:${type}.title`)}
            className={styles['title']}
            onDone={() => table.current?.begin()}
            onErase={() => {
              if (rows.length === 0) actions.replaceByParagraph(blockId)
            }}
          />
          <EditableRows
            ref={table}
            type={type}
            blockId={blockId}
            rows={rows}
            editing={editing}
            unread={unread}
            label={name}
            atRest={<RowsTable type={type} rows={rows} label={name} />}
          />
        </>
      )}
    </BlockFrame>
  )
}
