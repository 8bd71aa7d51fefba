import { lineIdSchema, type Budget, type LineId, type Plan, type SectionId } from '@samplan/domain'
import { useMemo } from 'react'
import { issueText, useLanguage } from '../../../language/index.ts'
import { useSectionIssues } from '../../../sync/index.ts'
import { gridModel } from '../grid/GridModel.ts'
import { gridLayout } from '../model/columns.ts'
import { useBudgetView } from './useBudgetView.ts'
import { useRequests } from './useRequests.ts'

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
  const model = useMemo(
    () => gridModel(budget, layout, budgetColumns, requests),
    [budget, layout, budgetColumns, requests],
  )
  return {
    model,
    view: { ...view, asked: isAsked },
    changeView,
    codeIssues: useCodeIssues(sectionId, budget),
  }
}

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
