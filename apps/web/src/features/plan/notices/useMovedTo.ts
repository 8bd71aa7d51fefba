import type { Plan } from '@samplan/domain'
import { useCallback } from 'react'
import { useCanWrite, useFromPlan, wasDeleted, type KeptContent } from '../../../sync/index.ts'

/** The section that a block went to, while somebody wrote in it where it stood; null if it went to none they may write. */
export function useMovedTo(content: KeptContent): KeptContent['sectionId'] | null {
  const find = useCallback((plan: Plan | null) => sectionNow(plan, content), [content])
  const home = useFromPlan(find)
  const mayWrite = useCanWrite(home ?? content.sectionId)
  return mayWrite ? home : null
}

function sectionNow(plan: Plan | null, content: KeptContent): KeptContent['sectionId'] | null {
  if (!plan || !wasDeleted(content)) return null
  const ids = new Set(content.blocks.map(({ id }) => id))
  const others = plan.sections.filter(({ id }) => id !== content.sectionId)
  return others.find(({ blocks }) => blocks.some(({ id }) => ids.has(id)))?.id ?? null
}
