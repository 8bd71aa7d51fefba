/** Facts of the plan: whose it is, for which year, under which direction, decided by whom. */
import { adoptionSchema, type LegalForm, type PlanFacts, type StrategicDirection } from '@samplan/domain'
import { clip, report, type ImportContext } from './importContext.ts'
import type { PlanFile } from './planFile.ts'

type Direction = NonNullable<NonNullable<PlanFile['period']>['direction']>
type Adoption = NonNullable<Direction['adoptedBy']>[number]

export function importFacts(context: ImportContext, file: PlanFile): PlanFacts {
  return {
    title: clip(context, file.title, 300, 'title'),
    subtitle: clip(context, file.subtitle ?? null, 300, 'subtitle'),
    year: file.year,
    organisation: importOrganisation(context, file.organisation),
    direction: importDirection(context, file),
    decidingBodies: decidingBodies(file),
    diaryNumber: null,
    caseTitle: null,
  }
}

function importOrganisation(
  context: ImportContext,
  organisation: PlanFile['organisation'],
): PlanFacts['organisation'] {
  const { name, shortName, kind, county, members } = organisation
  return {
    name: clip(context, name, 200, 'organisation.name'),
    shortName: clip(context, shortName ?? null, 100, 'organisation.shortName'),
    legalForm: legalFormOf(kind ?? ''),
    formText: clip(context, kind ?? null, 200, 'organisation.kind'),
    county: clip(context, county ?? null, 100, 'organisation.county'),
    memberCount: members?.count ?? null,
    memberText: clip(context, members?.text ?? null, 300, 'organisation.members.text'),
  }
}

/** An association unless it says that it is a federation under the Local Government Act; a setting of the plan later. */
function legalFormOf(kind: string): LegalForm {
  return /kommunalförbund/i.test(kind) ? 'municipalFederation' : 'nonProfitAssociation'
}

function importDirection(context: ImportContext, file: PlanFile): StrategicDirection | null {
  const direction = file.period?.direction
  if (direction === null || direction === undefined) return null
  const { title, from, to, adoptedBy } = direction
  return {
    title: clip(context, title, 300, 'period.direction.title') || '–',
    from: from ?? file.year,
    to: to ?? file.year,
    adoptedBy: importAdoptions(context, adoptedBy ?? []),
  }
}

function importAdoptions(
  context: ImportContext,
  adoptions: readonly Adoption[],
): StrategicDirection['adoptedBy'] {
  return adoptions.flatMap((adoption, index) => {
    const adopted = adoptionSchema.safeParse(adoption)
    if (adopted.success) return [adopted.data]
    report(context, `period.direction.adoptedBy[${index}]`, 'not-in-plan')
    return []
  })
}

/** Who adopted the plan, else its direction: the same bodies decide the next one, and the last to decide comes last. */
function decidingBodies({ period }: PlanFile): string[] {
  const plan = period?.adoptedBy ?? []
  const adoptions = plan.length > 0 ? plan : (period?.direction?.adoptedBy ?? [])
  const byDate = adoptions.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
  return [...new Set(byDate.map(({ body }) => body.slice(0, 200)))].filter((body) => body !== '')
}
