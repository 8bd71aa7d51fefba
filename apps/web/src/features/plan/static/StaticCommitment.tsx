import type { Commitment } from '@samplan/domain'
import { Handshake } from 'lucide-react'
import { BlockLabel } from './BlockLabel.tsx'
import styles from './StaticBlock.module.css'

export const StaticCommitment = ({ commitment }: { readonly commitment: Commitment }) => (
  <div className={styles['block']} data-id={commitment.id}>
    <BlockLabel icon={Handshake} of="commitment" />
    <p>{commitment.text}</p>
    {commitment.condition !== null && <p className={styles['condition']}>{commitment.condition}</p>}
  </div>
)
