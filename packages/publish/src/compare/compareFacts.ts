/** What the plan says of itself as a whole. */
import type { FrozenPlan, Labels, PlanFacts } from '@samplan/domain'
import type { FieldChange } from './change.ts'
import type { ComparisonContext } from './context.ts'
import { fieldChanges, type Fields } from './fieldChanges.ts'
import { wording } from './references.ts'

export const compareFacts = ({ before, after }: Pick<ComparisonContext, 'before' | 'after'>): FieldChange[] =>
  fieldChanges(factFields(before), factFields(after))

function factFields({ facts, labels, moneyUnit }: FrozenPlan): Fields {
  const { organisation } = facts
  return [
    ['title', wording(facts.title)],
    ['subtitle', wording(facts.subtitle)],
    ['year', wording(facts.year)],
    ['organisation', wording(organisation.name)],
    ['shortName', wording(organisation.shortName)],
    ['legalForm', wording(organisation.legalForm)],
    ['formText', wording(organisation.formText)],
    ['county', wording(organisation.county)],
    ['memberCount', wording(organisation.memberCount)],
    ['memberText', wording(organisation.memberText)],
    ['direction', wording(directionText(facts.direction))],
    ['decidingBodies', wording(facts.decidingBodies.join(', '))],
    ['diaryNumber', wording(facts.diaryNumber)],
    ['caseTitle', wording(facts.caseTitle)],
    ['labels', wording(labelText(labels))],
    ['moneyUnit', wording(moneyUnit)],
  ]
}

function directionText(direction: PlanFacts['direction']): string | null {
  if (direction === null) return null
  const { title, from, to, adoptedBy } = direction
  return [`${title} ${from}–${to}`, ...adoptedBy.map(({ body, date }) => `${body} ${date}`)].join(', ')
}

const labelText = (labels: Labels): string =>
  Object.entries(labels)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { one, other }]) => `${one}/${other}`)
    .join(', ')

/** Columns that came, went or are called otherwise. */
export const compareColumns = ({ columns }: Pick<ComparisonContext, 'columns'>): FieldChange[] =>
  columns.flatMap(({ before, after, relation }) =>
    relation === 'same'
      ? fieldChanges(
          [['column', wording(before?.label ?? null)]],
          [['column', wording(after?.label ?? null)]],
        )
      : [],
  )
