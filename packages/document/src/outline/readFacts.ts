/** The facts, settings and labels of a plan, with defaults for what is missing. */
import {
  labelsSchema,
  outlineSchema,
  planFactsSchema,
  planSettingsSchema,
  planStateSchema,
  type Labels,
  type OrganisationFacts,
  type Outline,
  type PlanFacts,
  type PlanSettings,
  type PlanState,
} from '@samplan/domain'
import type * as Y from 'yjs'
import { valueOr } from '../records/valueOr.ts'

/** Shown where the title is missing: it must have some. */
const NO_TITLE = '–'

const NO_ORGANISATION: OrganisationFacts = {
  name: NO_TITLE,
  shortName: null,
  legalForm: 'other',
  formText: null,
  county: null,
  memberCount: null,
  memberText: null,
}

export function readFacts(facts: Y.Map<unknown>): PlanFacts {
  const { shape } = planFactsSchema
  return {
    title: valueOr(shape.title, facts.get('title'), NO_TITLE),
    subtitle: valueOr(shape.subtitle, facts.get('subtitle'), null),
    year: valueOr(shape.year, facts.get('year'), 1900),
    organisation: valueOr(shape.organisation, facts.get('organisation'), NO_ORGANISATION),
    direction: valueOr(shape.direction, facts.get('direction'), null),
    decidingBodies: valueOr(shape.decidingBodies, facts.get('decidingBodies'), []),
    diaryNumber: valueOr(shape.diaryNumber, facts.get('diaryNumber'), null),
    caseTitle: valueOr(shape.caseTitle, facts.get('caseTitle'), null),
  }
}

export function readState(facts: Y.Map<unknown>): PlanState {
  return valueOr(planStateSchema, facts.get('state'), 'drafting')
}

export function readPreviousPlan(facts: Y.Map<unknown>): Outline['previousPlan'] {
  return valueOr(outlineSchema.shape.previousPlan, facts.get('previousPlan'), null)
}

export function readSettings(settings: Y.Map<unknown>): PlanSettings {
  const { shape } = planSettingsSchema
  return {
    balanceRule: valueOr(shape.balanceRule, settings.get('balanceRule'), 'equal'),
    completeness: valueOr(shape.completeness, settings.get('completeness'), false),
    commentsWhileFrozen: valueOr(shape.commentsWhileFrozen, settings.get('commentsWhileFrozen'), true),
    severities: readSeverities(settings.get('severities')),
    moneyUnit: valueOr(shape.moneyUnit, settings.get('moneyUnit'), 'kr'),
  }
}

/** One by one: a code that this program does not know, because another wrote it, takes no other with it. */
function readSeverities(stored: unknown): PlanSettings['severities'] {
  const { severities } = planSettingsSchema.shape
  const read: PlanSettings['severities'] = {}
  const chosenOf = typeof stored === 'object' ? stored : null
  for (const [code, chosen] of Object.entries<unknown>({ ...chosenOf }))
    Object.assign(read, valueOr(severities, { [code]: chosen }, {}))
  return read
}

export function readLabels(labels: Y.Map<unknown>): Labels {
  const read: Labels = {}
  for (const [key, label] of labels) Object.assign(read, valueOr(labelsSchema, { [key]: label }, {}))
  return read
}
