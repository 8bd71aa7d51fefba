/** The plan's facts as they stand in the form: everything is text until it is sent. */
import type { LegalForm, PlanFacts, StrategicDirection } from '@samplan/domain'
import { linesOf, orNull } from '../orNull.ts'
import { readYear } from '../year.ts'

export interface FactsDraft {
  readonly title: string
  readonly subtitle: string
  readonly year: string
  readonly directionTitle: string
  readonly directionFrom: string
  readonly directionTo: string
  /** One per line, in the order in which they decide. */
  readonly decidingBodies: string
  readonly diaryNumber: string
  readonly caseTitle: string
  readonly organisationName: string
  readonly organisationShortName: string
  readonly legalForm: LegalForm
}

export interface FactFieldsProps {
  readonly draft: FactsDraft
  readonly onChange: (change: Partial<FactsDraft>) => void
  readonly disabled: boolean
}

export const toFactsDraft = ({ direction, organisation, ...facts }: PlanFacts): FactsDraft => ({
  title: facts.title,
  subtitle: facts.subtitle ?? '',
  year: String(facts.year),
  directionTitle: direction?.title ?? '',
  directionFrom: direction ? String(direction.from) : '',
  directionTo: direction ? String(direction.to) : '',
  decidingBodies: facts.decidingBodies.join('\n'),
  diaryNumber: facts.diaryNumber ?? '',
  caseTitle: facts.caseTitle ?? '',
  organisationName: organisation.name,
  organisationShortName: organisation.shortName ?? '',
  legalForm: organisation.legalForm,
})

/** What the form says now, as facts; null while a year in it cannot be read or a name is missing. */
function toFacts(before: PlanFacts, draft: FactsDraft): PlanFacts | null {
  const year = readYear(draft.year)
  const direction = toDirection(before.direction, draft)
  const title = draft.title.trim()
  const name = draft.organisationName.trim()
  if (year === null || direction === undefined || !title || !name) return null
  return {
    title,
    subtitle: orNull(draft.subtitle),
    year,
    direction,
    decidingBodies: linesOf(draft.decidingBodies),
    diaryNumber: orNull(draft.diaryNumber),
    caseTitle: orNull(draft.caseTitle),
    organisation: {
      ...before.organisation,
      name,
      shortName: orNull(draft.organisationShortName),
      legalForm: draft.legalForm,
    },
  }
}

/** Undefined while a year of it cannot be read; a direction without a title is none. */
function toDirection(
  before: StrategicDirection | null,
  draft: FactsDraft,
): StrategicDirection | null | undefined {
  const title = draft.directionTitle.trim()
  if (title === '') return null
  const from = readYear(draft.directionFrom)
  const to = readYear(draft.directionTo)
  if (from === null || to === null) return undefined
  return { title, from, to, adoptedBy: before?.adoptedBy ?? [] }
}

/** Only the facts that differ: a secretary may change some of them and not the others. Null when there is nothing to send. */
export function changedFacts(before: PlanFacts, draft: FactsDraft): Partial<PlanFacts> | null {
  const after = toFacts(before, draft)
  if (after === null) return null
  const changed = Object.entries(after).filter(([key, value]) => {
    const old: unknown = Reflect.get(before, key)
    return JSON.stringify(old) !== JSON.stringify(value)
  })
  return changed.length === 0 ? null : Object.fromEntries(changed)
}
