import type { BlockId } from '@samplan/domain'
import { Signature as SignatureIcon } from 'lucide-react'
import { useRef } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Signature } from '../../rows/index.ts'
import { useBlockField } from '../editing/useBlockField.ts'
import { BlockFrame } from '../frame/BlockFrame.tsx'
import { BlockLabel } from '../frame/BlockLabel.tsx'
import { Fields } from '../frame/Fields.tsx'
import { EditableRows } from '../rows/EditableRows.tsx'
import type { RowTableHandle } from '../rows/RowTable.tsx'
import styles from '../rows/RowsBlock.module.css'
import { useRows } from '../rows/useRows.ts'
import { useUnread } from '../rows/useUnread.ts'
import { ValueText } from '../text/ValueText.tsx'

/** Who signs a preface, and where. */
export function SignatureBlock({ blockId }: { readonly blockId: BlockId }) {
  const { t } = useLanguage()
  const rows = useRows('signature', blockId)
  const [place, setPlace] = useBlockField('signature', blockId, 'place')
  const unread = useUnread()
  const table = useRef<RowTableHandle>(null)
  const name = t('blocks:kind.signature')
  const isEmpty = place === null && rows.length === 0
  return (
    <BlockFrame blockId={blockId} name={name} className={styles['block']} leadsIntoText={false}>
      {(editing) => (
        <>
          {editing && (
            <>
              <BlockLabel icon={SignatureIcon}>{name}</BlockLabel>
              <Fields>
                <ValueText
                  label={t('blocks:signature.place')}
                  path="place"
                  value={place}
                  onChange={setPlace}
                  onDone={() => table.current?.begin()}
                />
              </Fields>
            </>
          )}
          <EditableRows
            ref={table}
            type="signature"
            blockId={blockId}
            rows={rows}
            editing={editing}
            unread={unread}
            label={name}
            entry={name}
            atRest={
              isEmpty ? (
                <p className={styles['placeholder']}>{name}</p>
              ) : (
                <Signature place={place} rows={rows} />
              )
            }
          />
        </>
      )}
    </BlockFrame>
  )
}
