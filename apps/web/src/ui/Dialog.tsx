import { lazy, Suspense, type ReactNode } from 'react'

const ModalFrame = lazy(() => import('./ModalFrame.tsx'))

interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  /** Called for Esc, the cross, and a press outside. */
  readonly onClose: () => void
  /** A dialog that must be answered has no cross and stays for Esc and a press outside. */
  readonly mustAnswer?: boolean
  /** For a table: as wide as the window lets it be. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** Asks for something before the work goes on. The machinery is fetched when the first one opens. */
export const Dialog = (props: DialogProps) =>
  props.isOpen && (
    <Suspense fallback={null}>
      <ModalFrame {...props} place="centre" />
    </Suspense>
  )
