import type { Commitment } from '@samplan/domain'
import { Handshake } from 'lucide-react'
import { ThreadCorner } from '../../comments/index.ts'
import { BlockLabel } from './BlockLabel.tsx'
import { FieldWords } from './FieldWords.tsx'
import styles from './StaticBlock.module.css'

export const StaticCommitment = ({ commitment }: { readonly commitment: Commitment }) => (
  <div className={styles['block']} data-id={commitment.id}>
    <BlockLabel icon={Handshake} of="commitment" />
    <p>
      <FieldWords blockId={commitment.id} field="text" text={commitment.text} />
      <ThreadCorner at={commitment.id} />
    </p>
    {commitment.condition !== null && (
      <p className={styles['condition']}>
        <FieldWords blockId={commitment.id} field="condition" text={commitment.condition} />
      </p>
    )}
  </div>
)
