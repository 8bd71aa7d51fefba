import type { PlanId } from '@samplan/domain'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { FigurePlace } from '../figures/index.ts'
import { sectionAnchor } from '../place/index.ts'

interface PlaceLinkProps {
  readonly planId: PlanId
  readonly place: FigurePlace
  readonly children: ReactNode
}

/** From a figure to where it says it: the block, else its section. */
export function PlaceLink({ planId, place: { sectionId, blockId }, children }: PlaceLinkProps) {
  const shared = { to: '/plan/$planId', params: { planId } } as const
  return blockId === null ? (
    <Link {...shared} hash={sectionAnchor(sectionId)}>
      {children}
    </Link>
  ) : (
    <Link {...shared} search={{ stycke: blockId }} resetScroll={false}>
      {children}
    </Link>
  )
}
