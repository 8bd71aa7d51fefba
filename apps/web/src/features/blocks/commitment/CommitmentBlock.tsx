import type { BlockId } from '@samplan/domain'
import { Handshake } from 'lucide-react'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Button } from '../../../ui/index.ts'
import { useBlockEditing } from '../editing/BlockEditing.ts'
import { useBlockPlan } from '../editing/BlockPlan.ts'
import { useBlockField, useIsBlank } from '../editing/useBlockField.ts'
import { capitalised, useLabel } from '../editing/useLabel.ts'
import { BlockFrame } from '../frame/BlockFrame.tsx'
import { BlockLabel } from '../frame/BlockLabel.tsx'
import { Fields } from '../frame/Fields.tsx'
import { Picker } from '../pickers/Picker.tsx'
import { BlockText } from '../text/BlockText.tsx'
import styles from './CommitmentBlock.module.css'

interface CommitmentBlockProps {
  readonly blockId: BlockId
}

/** A commitment: its text, and in italics what it hangs on, if it hangs on anything. */
export function CommitmentBlock({ blockId }: CommitmentBlockProps) {
  const { t } = useLanguage()
  const { actions } = useBlockEditing()
  const isBlank = useIsBlank(blockId, 'text')
  const name = capitalised(useLabel()('commitment'))
  return (
    <BlockFrame blockId={blockId} name={name} className={styles['commitment']}>
      {(editing) => (
        <>
          <BlockLabel icon={Handshake}>{name}</BlockLabel>
          <BlockText
            blockId={blockId}
            field="text"
            label={t('blocks:commitment.text')}
            onDone={() =>
              isBlank ? actions.replaceByParagraph(blockId) : actions.addAfter(blockId, 'commitment')
            }
            onMoreLines={(lines) => actions.addAfter(blockId, 'commitment', lines)}
            onErase={() => actions.replaceByParagraph(blockId)}
          />
          <Condition blockId={blockId} editing={editing} />
          {editing && <CommitmentFields blockId={blockId} />}
        </>
      )}
    </BlockFrame>
  )
}

interface ConditionProps extends CommitmentBlockProps {
  readonly editing: boolean
}

/** An empty condition is none; while one works in the block it can be asked for. */
function Condition({ blockId, editing }: ConditionProps) {
  const { t } = useLanguage()
  const { actions } = useBlockEditing()
  const isBlank = useIsBlank(blockId, 'condition')
  const [isAsked, setAsked] = useState(false)
  if (!isBlank || (isAsked && editing))
    return (
      <BlockText
        blockId={blockId}
        field="condition"
        label={t('blocks:commitment.conditionHint')}
        className={styles['condition']}
        onDone={() => actions.addAfter(blockId, 'commitment')}
        onErase={() => setAsked(false)}
      />
    )
  return (
    editing && (
      <div>
        <Button variant="quiet" onPress={() => setAsked(true)}>
          + {t('blocks:commitment.addCondition')}
        </Button>
      </div>
    )
  )
}

function CommitmentFields({ blockId }: CommitmentBlockProps) {
  const { t } = useLanguage()
  const { areas } = useBlockPlan()
  const [areaIds, setAreaIds] = useBlockField('commitment', blockId, 'areaIds')
  return (
    <Fields>
      <Picker
        label={t('blocks:commitment.areas')}
        path="areaIds"
        options={areas.map(({ id, title }) => ({ id, text: title, short: null }))}
        chosen={areaIds}
        onChange={setAreaIds}
      />
    </Fields>
  )
}
