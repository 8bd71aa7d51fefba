import {
  effectiveOwners,
  figureNumbers as figureNumbersOf,
  placedBlocks,
  requestsByLine,
  type BlockId,
  type LabelKey,
  type LineId,
  type Plan,
  type UserId,
} from '@samplan/domain'
import { useCallback, useMemo } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useFromPlan, usePeople, type PlanOutline } from '../../../sync/index.ts'
import type { PlanReading, TakenRequest } from './planReading.ts'

export function usePlanReadingOf(outline: PlanOutline): PlanReading {
  const { t } = useLanguage()
  const people = usePeople()
  const { labels, overarchingGoals, budgetColumns, facts, previousPlan, settings } = outline
  const owners = useMemo(() => ownersIn(outline), [outline])
  const activityCounts = useFromPlan(activitiesByGoal)
  const goalTexts = useFromPlan(goalTextsIn)
  const figureNumbers = useFromPlan(figureNumbersIn)
  const lineLabels = useFromPlan(lineLabelsIn)
  const requests = useFromPlan(requestsIn)

  const label = useCallback(
    (key: LabelKey, count: number) => {
      const form = count === 1 ? 'one' : 'other'
      return labels[key]?.[form] ?? t(`common:label.${key}.${form}`)
    },
    [labels, t],
  )
  const nameOf = useCallback(
    (userId: UserId) => people.get(userId)?.name ?? (people.size > 0 ? t('plan:people.unknown') : '…'),
    [people, t],
  )
  return useMemo(
    () => ({
      label,
      nameOf,
      ownersOf: (sectionId) => owners.get(sectionId) ?? [],
      overarchingGoals: new Map(overarchingGoals.map(({ id, shortLabel, text }) => [id, shortLabel ?? text])),
      activityCounts,
      goalTexts,
      figureNumbers,
      lineLabels,
      requests,
      columns: budgetColumns,
      unit: settings.moneyUnit,
      year: facts.year,
      previousYear: previousPlan?.year ?? null,
    }),
    [
      label,
      nameOf,
      owners,
      overarchingGoals,
      activityCounts,
      goalTexts,
      figureNumbers,
      lineLabels,
      requests,
      budgetColumns,
      settings.moneyUnit,
      facts.year,
      previousPlan,
    ],
  )
}

const ownersIn = (outline: PlanOutline) =>
  new Map(outline.sections.map(({ id }) => [id, effectiveOwners(outline, id)]))

function activitiesByGoal(plan: Plan | null): ReadonlyMap<BlockId, number> {
  const served = placedBlocks(plan?.sections ?? [], 'activity').flatMap(({ block }) => block.goalIds)
  return new Map([...Map.groupBy(served, (goalId) => goalId)].map(([goalId, uses]) => [goalId, uses.length]))
}

const goalTextsIn = (plan: Plan | null): ReadonlyMap<BlockId, string> =>
  new Map(placedBlocks(plan?.sections ?? [], 'goal').map(({ block }) => [block.id, block.text]))

const figureNumbersIn = (plan: Plan | null): ReadonlyMap<BlockId, number> =>
  figureNumbersOf(plan?.sections ?? [])

function lineLabelsIn(plan: Plan | null): ReadonlyMap<LineId, string> {
  const budgets = placedBlocks(plan?.sections ?? [], 'budget')
  const lines = budgets.flatMap(({ block }) => block.groups.flatMap((group) => group.lines))
  return new Map(lines.map(({ id, code, label }) => [id, code === null ? label : `${code} ${label}`]))
}

function requestsIn(plan: Plan | null): ReadonlyMap<BlockId, TakenRequest> {
  const placed = plan ? [...requestsByLine(plan).values()].flatMap(({ requests }) => requests) : []
  return new Map(
    placed.map(({ request, state, takenKronor }) => [request.id, { state, kronor: takenKronor }]),
  )
}
