import type { Link, LinkTarget } from '@samplan/domain'
import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react'
import { useAskPlan } from '../../sync/index.ts'
import { linksToAll } from './linksToAll.ts'
import { RemovalContext } from './removalContext.ts'

const RemovalDialog = lazy(() => import('./RemovalDialog.tsx'))

interface Asked {
  readonly links: readonly Link[]
  readonly remove: () => void
}

/** Around the pages of a plan: whoever takes something away in one of them is told first what is linked to it. */
export function RemovalGuard({ children }: { readonly children: ReactNode }) {
  const askPlan = useAskPlan()
  const [asked, setAsked] = useState<Asked | null>(null)
  const guard = useCallback(
    (targets: readonly LinkTarget[], remove: () => void) => {
      const plan = askPlan()
      const links = plan ? linksToAll(plan, targets) : []
      if (links.length === 0) remove()
      else setAsked({ links, remove })
    },
    [askPlan],
  )
  const close = () => setAsked(null)
  return (
    <RemovalContext value={guard}>
      {children}
      {asked && (
        <Suspense fallback={null}>
          <RemovalDialog
            links={asked.links}
            onClose={close}
            onRemove={() => {
              close()
              asked.remove()
            }}
          />
        </Suspense>
      )}
    </RemovalContext>
  )
}
