/** Runs the rules: over a whole plan, or again over what an edit has changed. */
import type { Block } from '../blocks/block.ts'
import type { SectionId } from '../ids.ts'
import type { Plan } from '../plan/plan.ts'
import type { Section } from '../plan/section.ts'
import { PLAN_RULES, SECTION_RULES } from './allRules.ts'
import type { Issue, Severity } from './issue.ts'
import { outlineContext, type OutlineContext } from './outlineContext.ts'
import { inReadingOrder } from './readingOrder.ts'
import type { Finding, PlanRule, RuleInput, SectionRule } from './rule.ts'
import { sameData } from './sameData.ts'
import { severityOf } from './severityOf.ts'

export type Validator = (input: RuleInput) => Issue[]

/** Every issue of the plan, in reading order. */
export const validatePlan: Validator = (input) => createIncrementalValidator()(input)

interface JudgedSection {
  readonly blocks: readonly Block[]
  readonly issues: readonly Issue[]
}

/**
 * A validator for one plan that is edited: the same issues as `validatePlan`, but section rules run again only where a
 * section's `blocks` are another array than last time, or everywhere once the outline has changed. Plan rules always
 * run; they are few, and read long texts once per array of blocks.
 */
export function createIncrementalValidator(): Validator {
  let outline: Outline | null = null
  let judged = new Map<SectionId, JudgedSection>()

  return (input) => {
    const { plan } = input
    if (!outline || !sameData(outline.data, outlineData(plan))) {
      outline = { data: outlineData(plan), context: outlineContext(plan) }
      judged = new Map()
    }
    const { context } = outline
    judged = new Map(plan.sections.map((section) => [section.id, judge(section, context, judged)]))
    const inSections = [...judged.values()].flatMap(({ issues }) => issues)
    return inReadingOrder(plan, [...inSections, ...planIssues(input)])
  }
}

interface Outline {
  readonly data: unknown
  readonly context: OutlineContext
}

/** The plan without what its sections hold. */
const outlineData = ({ sections, ...rest }: Plan): unknown => ({
  ...rest,
  heads: sections.map((section) => ({ ...section, blocks: null })),
})

function judge(
  section: Section,
  context: OutlineContext,
  before: ReadonlyMap<SectionId, JudgedSection>,
): JudgedSection {
  const known = before.get(section.id)
  if (known?.blocks === section.blocks) return known
  const issues = wanted(SECTION_RULES, context.settings).flatMap(({ rule, severity }) =>
    rule
      .inSection(section, context)
      .map((finding) => toIssue({ code: rule.code, severity }, section.id, finding)),
  )
  return { blocks: section.blocks, issues }
}

const planIssues = (input: RuleInput): Issue[] =>
  wanted(PLAN_RULES, input.plan.settings).flatMap(({ rule, severity }) =>
    rule.inPlan(input).map((finding) => toIssue({ code: rule.code, severity }, finding.sectionId, finding)),
  )

interface WantedRule<R> {
  readonly rule: R
  readonly severity: Severity
}

/** The rules that the plan has not switched off, as severe as it takes them. */
const wanted = <R extends SectionRule | PlanRule>(
  rules: readonly R[],
  settings: Plan['settings'],
): WantedRule<R>[] =>
  rules.flatMap((rule) => {
    const severity = severityOf(rule, settings)
    return severity === 'off' ? [] : [{ rule, severity }]
  })

const toIssue = (
  { code, severity }: Pick<Issue, 'code' | 'severity'>,
  sectionId: SectionId | null,
  finding: Finding,
): Issue => ({
  code,
  severity,
  sectionId,
  blockId: finding.blockId ?? null,
  path: finding.path ?? null,
  params: finding.params,
})
