import { lazy, Suspense, type ReactNode } from 'react'

const ModalFrame = lazy(() => import('./ModalFrame.tsx'))

interface DrawerProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** On a phone a drawer always comes from below. */
  readonly side?: 'start' | 'end'
  readonly children: ReactNode
}

/** A panel over the page, for what has no room beside it. */
export const Drawer = ({ side = 'end', ...props }: DrawerProps) =>
  props.isOpen && (
    <Suspense fallback={null}>
      <ModalFrame {...props} place={side} />
    </Suspense>
  )
