import type { SectionId } from '@samplan/domain'
import { lazy, Suspense, type ReactNode } from 'react'

const BoundEditor = lazy(() => import('./editor/BoundEditor.tsx'))

export interface SectionEditorProps {
  /** A section that this person may write, whose document has arrived. */
  readonly sectionId: SectionId
  /** The text at rest; stands until the editor does. */
  readonly children?: ReactNode
}

/** A section's text, to be written. Its machinery is fetched when the first one is shown. */
export const SectionEditor = ({ sectionId, children }: SectionEditorProps) => (
  <Suspense fallback={children}>
    <BoundEditor sectionId={sectionId}>{children}</BoundEditor>
  </Suspense>
)
