import { lazy, Suspense } from 'react'
import { Loading } from '../../ui/index.ts'
import type { ComparedSectionProps } from './compared/ComparedSection.tsx'

const ComparedSection = lazy(() => import('./compared/ComparedSection.tsx'))

/** Fetched when the first two moments are compared. */
export const SectionComparison = (props: ComparedSectionProps) => (
  <Suspense fallback={<Loading />}>
    <ComparedSection {...props} />
  </Suspense>
)
