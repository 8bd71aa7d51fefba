import type { LucideIcon } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { Icon } from '../../../ui/index.ts'
import styles from './Toolbar.module.css'

interface ToolbarButtonProps {
  readonly icon: LucideIcon
  readonly label: string
  /** The keys that do the same, from the text. */
  readonly keys?: string
  /** For what is in force or not; left out for what is done once. */
  readonly isOn?: boolean
  readonly isDisabled?: boolean
  readonly onPress: () => void
}

/** Pressing it with a pointer leaves the caret where it is. */
export function ToolbarButton({ icon, label, keys, isOn, isDisabled = false, onPress }: ToolbarButtonProps) {
  const shared = {
    'aria-label': label,
    'aria-keyshortcuts': keys?.replace('Ctrl', 'Control'),
    className: styles['tool'] ?? '',
    isDisabled,
    preventFocusOnPress: true,
    onPress,
    render: (props: object) => <button {...props} title={keys ? `${label} (${keys})` : label} />,
  }
  return isOn === undefined ? (
    <Button {...shared}>
      <Icon of={icon} />
    </Button>
  ) : (
    <ToggleButton {...shared} isSelected={isOn}>
      <Icon of={icon} />
    </ToggleButton>
  )
}
