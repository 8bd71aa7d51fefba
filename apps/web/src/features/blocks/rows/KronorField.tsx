import type { CellValue } from '../../rows/index.ts'
import labelStyles from '../frame/FieldLabel.module.css'
import { focusNextField } from '../text/focusField.ts'
import { CellField } from './CellField.tsx'
import type { Unread } from './useUnread.ts'

interface KronorFieldProps {
  readonly label: string
  /** The field's name, by which an issue points at it. */
  readonly path: string
  readonly value: number | null
  readonly unread: Unread
  readonly onChange: (kronor: number | null) => void
}

/** An amount of a block, beside its rows: as in a cell, what cannot be read stays with the reason. */
export function KronorField({ label, path, value, unread, onChange }: KronorFieldProps) {
  const write = (next: CellValue) => {
    if (typeof next !== 'string') onChange(next)
  }
  return (
    <div className={labelStyles['field']}>
      <span className={labelStyles['label']} aria-hidden>
        {label}
      </span>
      <CellField
        label={label}
        kind="kronor"
        value={value}
        path={path}
        unread={unread}
        isRowEmpty={false}
        isTree={false}
        onWrite={write}
        onCommand={(command) => {
          if (command !== 'next' || !(document.activeElement instanceof HTMLElement)) return false
          focusNextField(document.activeElement)
          return true
        }}
        onPasteTable={() => false}
      />
    </div>
  )
}
