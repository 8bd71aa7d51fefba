import {
  effectiveOwners,
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
import { usePeople } from '../../../sync/index.ts'
import type { PlanReading, TakenRequest } from './planReading.ts'
import { useKept } from './useKept.ts'

export function usePlanReadingOf(plan: Plan): PlanReading {
  const { t } = useLanguage()
  const people = usePeople()
  const { labels, overarchingGoals, budgetColumns, facts } = plan
  const owners = useKept(useMemo(() => ownersIn(plan), [plan]))
  const activityCounts = useKept(useMemo(() => activitiesByGoal(plan), [plan]))
  const lineLabels = useKept(useMemo(() => lineLabelsIn(plan), [plan]))
  const requests = useKept(useMemo(() => requestsIn(plan), [plan]))

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
      lineLabels,
      requests,
      columns: budgetColumns,
      year: facts.year,
    }),
    [
      label,
      nameOf,
      owners,
      overarchingGoals,
      activityCounts,
      lineLabels,
      requests,
      budgetColumns,
      facts.year,
    ],
  )
}

const ownersIn = (plan: Plan) => new Map(plan.sections.map(({ id }) => [id, effectiveOwners(plan, id)]))

function activitiesByGoal({ sections }: Plan): ReadonlyMap<BlockId, number> {
  const served = placedBlocks(sections, 'activity').flatMap(({ block }) => block.goalIds)
  return new Map([...Map.groupBy(served, (goalId) => goalId)].map(([goalId, uses]) => [goalId, uses.length]))
}

function lineLabelsIn({ sections }: Plan): ReadonlyMap<LineId, string> {
  const lines = placedBlocks(sections, 'budget').flatMap(({ block }) =>
    block.groups.flatMap((group) => group.lines),
  )
  return new Map(lines.map(({ id, code, label }) => [id, code === null ? label : `${code} ${label}`]))
}

function requestsIn(plan: Plan): ReadonlyMap<BlockId, TakenRequest> {
  const placed = [...requestsByLine(plan).values()].flatMap(({ requests }) => requests)
  return new Map(
    placed.map(({ request, state, takenKronor }) => [request.id, { state, kronor: takenKronor }]),
  )
}
