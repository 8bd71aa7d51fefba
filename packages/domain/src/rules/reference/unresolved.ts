/**
 * A reference whose target is not in the plan: by id in a field or in running text, whose target was removed or never
 * was; or by words ("bilaga 2", "avsnitt 4.2"). Whoever follows it stands before nothing.
 *
 * Source: Norrbotten 2016 breaks it twice. Its contents page lists an appendix 2 that the plan does not have, and the
 * text says that appendix 1 holds activities, where there are only amounts.
 */
import type { Plan } from '../../plan/plan.ts'
import type { Section } from '../../plan/section.ts'
import { placedBlocks } from '../../derive/placedBlocks.ts'
import { proseIn } from '../../prose/proseIn.ts'
import { byContent } from '../byContent.ts'
import type { ReferenceKind } from '../params.ts'
import { planRule, type Finding, type PlacedFinding } from '../rule.ts'
import { createMentionJudge, readMentions, type MentionJudge } from './mentions.ts'
import { mentionsInText, type Mention } from './mentionWords.ts'
import { referencesOf, type Reference } from './references.ts'

type Code = 'reference.unresolved'
type Targets = Readonly<Record<Exclude<ReferenceKind, 'mention'>, ReadonlySet<string>>>
type Unresolved = PlacedFinding<Code>

export const unresolved = planRule({
  code: 'reference.unresolved',
  severity: 'block',
  inPlan: ({ plan }) => {
    const targets = targetsIn(plan)
    const judge = createMentionJudge(plan)
    return [
      ...inAreas(plan, targets),
      ...plan.sections.flatMap((section) => [...inSection(section, targets), ...mentionedIn(section, judge)]),
    ]
  },
})

function targetsIn(plan: Plan): Targets {
  return {
    goal: idsOf(placedBlocks(plan.sections, 'goal').map(({ block }) => block)),
    overarchingGoal: idsOf(plan.overarchingGoals),
    area: idsOf(plan.areas),
    line: idsOf(
      placedBlocks(plan.sections, 'budget').flatMap(({ block }) =>
        block.groups.flatMap(({ lines }) => lines),
      ),
    ),
    column: idsOf(plan.budgetColumns),
    section: idsOf(plan.sections),
    block: new Set(plan.sections.flatMap(({ blocks }) => blockIdsIn(blocks))),
    member: new Set(plan.members.map(({ userId }) => userId)),
  }
}

const idsOf = (things: readonly { readonly id: string }[]) => new Set(things.map(({ id }) => id))

/** What stands inside lists, quotes and cells is referred to as well: a note in a callout. */
const blockIdsIn = byContent((blocks) =>
  blocks.flatMap((block) => [block.id, ...proseIn(block).map(({ id }) => id)]),
)

/** Areas stand in the outline: an issue of the plan as a whole. */
const inAreas = ({ areas }: Plan, targets: Targets): Unresolved[] =>
  areas.flatMap(({ id, overarchingGoalIds }) =>
    dangling(
      [{ kind: 'overarchingGoal', path: `areas/${id}/overarchingGoalIds`, ids: overarchingGoalIds }],
      targets,
    ).map((finding) => ({ ...finding, sectionId: null })),
  )

const referencesIn = byContent((blocks) =>
  blocks.map((block) => ({ blockId: block.id, references: referencesOf(block) })),
)

function inSection({ id: sectionId, areaIds, ownerIds, blocks }: Section, targets: Targets): Unresolved[] {
  const own: Reference[] = [
    { kind: 'area', path: 'areaIds', ids: areaIds },
    { kind: 'member', path: 'ownerIds', ids: ownerIds },
  ]
  const inBlocks = referencesIn(blocks).flatMap(({ blockId, references }) =>
    dangling(references, targets).map((finding) => ({ ...finding, sectionId, blockId })),
  )
  return [...dangling(own, targets).map((finding) => ({ ...finding, sectionId })), ...inBlocks]
}

/** One finding a field, however many of its ids lead nowhere. */
const dangling = (references: readonly Reference[], targets: Targets): Finding<Code>[] =>
  references.flatMap(({ kind, path, ids }) =>
    kind === 'mention' || ids.every((id) => targets[kind].has(id))
      ? []
      : [{ ...(path === null ? {} : { path }), params: { kind } }],
  )

/** In the text, and in the instruction to those who write it. */
function mentionedIn({ id: sectionId, blocks, instruction }: Section, judge: MentionJudge): Unresolved[] {
  const inInstruction = mentionsInText(instruction ?? '').flatMap((mention) => fail(mention, judge))
  const inBlocks = readMentions(blocks).mentions.flatMap((mention) =>
    fail(mention, judge).map((params) => ({
      sectionId,
      blockId: mention.blockId,
      ...(mention.path === null ? {} : { path: mention.path }),
      params,
    })),
  )
  return [...inInstruction.map((params) => ({ sectionId, path: 'instruction', params })), ...inBlocks]
}

function fail(mention: Mention, judge: MentionJudge): Finding<Code>['params'][] {
  const failed = judge(mention)
  return failed === null ? [] : [{ kind: 'mention', ...failed }]
}
