import type { Outline, UserId } from '@samplan/domain'
import { useMemo } from 'react'
import { useLanguage } from '../../language/index.ts'
import { usePeople, usePlanOutline, type PlanOutline } from '../../sync/index.ts'
import type { Words } from './model/told.ts'

/** @param names of people whom the log tells of, who may have left the plan */
export function useWords(names: ReadonlyMap<UserId, string>): Words {
  const { t, locale } = useLanguage()
  const outline = usePlanOutline()
  const people = usePeople()
  return useMemo(() => {
    const known = new Map<string, string>(names)
    for (const [userId, { name }] of people) known.set(userId, name)
    const sections = sectionNames(outline, t('common:untitled'))
    const areas = new Map<string, string>(outline?.areas.map(({ id, title }) => [id, title]))
    const goals = goalNames(outline?.overarchingGoals ?? [])
    return {
      t,
      locale,
      nameOf: (id) => known.get(id) || t('activity:somebody'),
      sectionName: (id) => sections.get(id) ?? null,
      areaName: (id) => areas.get(id) ?? t('activity:removedEntry'),
      goalName: (id) => goals.get(id) ?? t('activity:removedEntry'),
    }
  }, [names, people, outline, t, locale])
}

/** One that is in the bin has no number. */
function sectionNames(outline: PlanOutline | null, untitled: string): ReadonlyMap<string, string> {
  const removed = outline?.removedSections.map(({ id, title }) => [id, title ?? untitled] as const) ?? []
  const standing =
    outline?.sections.map(
      ({ id, number, title }) => [id, [number, title ?? untitled].filter(Boolean).join(' ')] as const,
    ) ?? []
  return new Map<string, string>([...removed, ...standing])
}

const goalNames = (goals: Outline['overarchingGoals']): ReadonlyMap<string, string> =>
  new Map(goals.map(({ id, text, shortLabel }) => [id, shortLabel ?? text]))
