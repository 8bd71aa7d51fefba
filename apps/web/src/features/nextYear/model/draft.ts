/** The choices while they are made: each line has a key of its own, since lines come and go. */
import {
  lineChoiceSchema,
  nextYearChoicesSchema,
  proposeNextYear,
  type NextYearChoices,
  type Plan,
} from '@samplan/domain'
import { z } from 'zod'

const lineDraftSchema = lineChoiceSchema.extend({ key: z.int() })
export type LineDraft = z.infer<typeof lineDraftSchema>

export const draftSchema = nextYearChoicesSchema.extend({ lines: z.array(lineDraftSchema) })
export type NextYearDraft = z.infer<typeof draftSchema>

export function draftOf(plan: Plan): NextYearDraft {
  const choices = proposeNextYear(plan)
  return { ...choices, lines: choices.lines.map((line, key) => ({ ...line, key })) }
}

/** What is sent: keys are this page's own, and a line of a section that is left out is none. */
export const choicesOf = (plan: Plan, draft: NextYearDraft): NextYearChoices => ({
  ...draft,
  title: draft.title.trim(),
  lines: linesAlong(plan, draft).map(({ key: _key, ...line }) => ({ ...line, label: line.label.trim() })),
})

/** Lines whose group comes along. */
export function linesAlong(plan: Plan, { lines, leftOut }: NextYearDraft): LineDraft[] {
  const gone = new Set<string>(leftOut)
  for (const { id, parentId } of plan.sections) if (parentId !== null && gone.has(parentId)) gone.add(id)
  const groups = new Set(
    plan.sections
      .filter(({ id }) => !gone.has(id))
      .flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.type === 'budget' ? block.groups.map(({ id }) => id) : [])),
      ),
  )
  return lines.filter(({ groupId }) => groups.has(groupId))
}

export const nextKey = (lines: readonly LineDraft[]): number =>
  Math.max(-1, ...lines.map(({ key }) => key)) + 1
