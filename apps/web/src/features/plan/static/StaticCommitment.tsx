import { conditionBeside, type Commitment } from '@samplan/domain'
import { Handshake } from 'lucide-react'
import { ThreadCorner } from '../../comments/index.ts'
import { BlockLabel } from './BlockLabel.tsx'
import { FieldWords } from './FieldWords.tsx'
import styles from './StaticBlock.module.css'

export function StaticCommitment({ commitment }: { readonly commitment: Commitment }) {
  const condition = conditionBeside(commitment)
  return (
    <div className={styles['block']} data-id={commitment.id}>
      <BlockLabel icon={Handshake} of="commitment" />
      <p>
        <FieldWords blockId={commitment.id} field="text" text={commitment.text} />
        <ThreadCorner at={commitment.id} />
      </p>
      {condition !== null && (
        <p className={styles['condition']}>
          <FieldWords blockId={commitment.id} field="condition" text={condition} />
        </p>
      )}
    </div>
  )
}
