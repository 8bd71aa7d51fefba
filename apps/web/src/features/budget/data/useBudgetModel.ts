import {
  lineIdSchema,
  type Budget,
  type LineId,
  type MoneyUnit,
  type Plan,
  type SectionId,
  linePairs,
} from '@samplan/domain'
import { useMemo } from 'react'
import { issueText, useLanguage } from '../../../language/index.ts'
import { useSectionIssues } from '../../../sync/index.ts'
import { gridModel } from '../grid/GridModel.ts'
import { gridLayout } from '../model/columns.ts'
import { sinceReconciled, type LineSince } from '../model/sinceReconciled.ts'
import type { BudgetView } from '../model/view.ts'
import { useBudgetView } from './useBudgetView.ts'
import { useRequests } from './useRequests.ts'
import { useShared } from './useShared.ts'

/** What is shown, once what the person has not said is known from the plan. */
export type ShownView = BudgetView & { readonly asked: boolean; readonly unit: MoneyUnit }

/** Everything that the table shows, however it shows it. */
export function useBudgetModel(plan: Plan, sectionId: SectionId, budget: Budget, isPage: boolean) {
  const { budgetColumns, facts } = plan
  const [view, changeView] = useBudgetView(plan.id)
  const requests = useRequests(plan)
  const lines = useMemo(
    () => new Set(budget.groups.flatMap((group) => group.lines.map(({ id }) => id))),
    [budget],
  )
  const isAsked =
    view.asked ??
    (isPage && [...requests].some(([id, { askedKronor }]) => askedKronor !== null && lines.has(id)))
  const layout = useMemo(
    () => gridLayout(budgetColumns, facts.year, { asked: isAsked, shown: view.shown }),
    [budgetColumns, facts.year, isAsked, view.shown],
  )
  const pairs = useShared(useMemo(() => linePairs(budget, layout.current?.id ?? null), [budget, layout]))
  const since = useMemo(() => sinceReconciled(budget), [budget])
  const changed = useShared(since?.lines ?? NOTHING_CHANGED)
  const model = useMemo(
    () => gridModel({ budget, layout, columns: budgetColumns, requests, pairs, since, changed }),
    [budget, layout, budgetColumns, requests, pairs, since, changed],
  )
  return {
    model,
    view: { ...view, asked: isAsked, unit: view.unit ?? plan.settings.moneyUnit },
    changeView,
    codeIssues: useCodeIssues(sectionId, budget),
  }
}

const NOTHING_CHANGED: ReadonlyMap<LineId, LineSince> = new Map()

/** `lines/<line>/code` */
const CODE_PATH = /^lines\/(?<line>[^/]+)\/code$/u

function useCodeIssues(sectionId: SectionId, { id }: Budget): ReadonlyMap<LineId, string> {
  const { tUnknown } = useLanguage()
  const issues = useSectionIssues(sectionId)
  return useMemo(() => {
    const ofCodes = issues.filter(({ code, blockId }) => code === 'budget.code-duplicate' && blockId === id)
    return new Map(
      ofCodes.flatMap((issue) => {
        const line = lineIdSchema.safeParse(CODE_PATH.exec(issue.path ?? '')?.groups?.['line'])
        return line.success ? [[line.data, issueText(issue, { tUnknown })]] : []
      }),
    )
  }, [issues, id, tUnknown])
}
