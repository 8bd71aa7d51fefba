import type { SectionId } from '@samplan/domain'
import { lazy, Suspense, useRef, type ReactNode } from 'react'
import { useMountTurn } from './mounting/useMountTurn.ts'

const BoundEditor = lazy(() => import('./editor/BoundEditor.tsx'))

interface SectionEditorProps {
  /** A section that this person may write, whose document has arrived. */
  readonly sectionId: SectionId
  /** The text at rest; stands until the editor does. */
  readonly children?: ReactNode
}

/** A section's text, to be written. Its machinery is fetched when the first one is shown. */
export function SectionEditor({ sectionId, children }: SectionEditorProps) {
  const place = useRef<HTMLDivElement>(null)
  const isDue = useMountTurn(place)
  return (
    <div ref={place}>
      {isDue ? (
        <Suspense fallback={children}>
          <BoundEditor sectionId={sectionId}>{children}</BoundEditor>
        </Suspense>
      ) : (
        children
      )}
    </div>
  )
}
