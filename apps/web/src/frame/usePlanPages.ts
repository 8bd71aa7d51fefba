import { useMatchRoute, useParams } from '@tanstack/react-router'
import {
  BookCheck,
  FileText,
  Gavel,
  House,
  ListChecks,
  Search,
  Settings,
  Table2,
  Target,
  type LucideIcon,
} from 'lucide-react'
import type { PlainMessageKey } from '@samplan/i18n'

const pages = [
  { to: '/plan/$planId', word: 'common:page.plan', icon: FileText },
  { to: '/plan/$planId/budget', word: 'common:page.budget', icon: Table2 },
  { to: '/plan/$planId/malbild', word: 'goals:title', icon: Target },
  { to: '/plan/$planId/granskning', word: 'common:page.review', icon: ListChecks },
  { to: '/plan/$planId/versioner', word: 'versions:title', short: 'versions:short', icon: Gavel },
  { to: '/plan/$planId/installningar', word: 'common:page.settings', icon: Settings },
] as const satisfies ReadonlyArray<{
  to: string
  word: PlainMessageKey
  short?: PlainMessageKey
  icon: LucideIcon
}>

/** The pages outside the plans. */
export const housePages = [
  { to: '/', word: 'common:page.work', icon: House },
  { to: '/beslutade', word: 'adopted:title', icon: BookCheck },
  { to: '/sok', word: 'search:page', icon: Search },
] as const satisfies ReadonlyArray<{ to: string; word: PlainMessageKey; icon: LucideIcon }>

export type PlanPageLink = (typeof pages)[number]

/** The pages of the plan that is open, and its id; null outside a plan. */
export function usePlanPages(): { planId: string; pages: readonly PlanPageLink[] } | null {
  const matchRoute = useMatchRoute()
  const { planId } = useParams({ strict: false })
  if (planId === undefined || !matchRoute({ to: '/plan/$planId', fuzzy: true })) return null
  return { planId, pages }
}
