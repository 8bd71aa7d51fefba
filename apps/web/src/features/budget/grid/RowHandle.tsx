import type { LineId } from '@samplan/domain'
import { GripVertical } from 'lucide-react'
import { Icon } from '../../../ui/index.ts'
import styles from './Grid.module.css'
import { useGrid } from './gridContext.ts'

/** What one drags a line by. Keys do the same with Alt and the arrows, so readers need not hear of it. */
export function RowHandle({ lineId }: { readonly lineId: LineId }) {
  const { actions } = useGrid()
  if (!actions) return null
  return (
    <span className={styles['handle']} data-handle={lineId} aria-hidden>
      <Icon of={GripVertical} />
    </span>
  )
}
