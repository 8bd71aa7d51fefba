/** Goals, activities and commitments that the file holds as items of their own. */
import {
  blockIdSchema,
  type Activity,
  type Block,
  type BlockId,
  type Commitment,
  type Goal,
  type Indicator,
} from '@samplan/domain'
import { z } from 'zod'
import { giveId, newBlockId, resolve, type ImportContext } from './importContext.ts'
import { importPlainText, type MarkedFile } from './markings.ts'

const optionalText = z.string().nullish().catch(null)

const targetSchema = z.looseObject({
  measure: z.string(),
  change: optionalText,
  value: z.union([z.number(), z.string()]).nullish().catch(null),
  unit: optionalText,
  when: optionalText,
})
type Target = z.infer<typeof targetSchema>

const goalFileSchema = z.looseObject({
  id: optionalText,
  overarchingGoal: optionalText,
  due: optionalText,
  targets: z.array(targetSchema).nullish().catch(null),
})

/** The goal, and an indicator for each target that it names. */
export function importGoal(context: ImportContext, block: MarkedFile, path: string): Block[] {
  const file = goalFileSchema.parse(block)
  const goal: Goal = {
    type: 'goal',
    id: giveId(context, context.goals, file.id ?? '', blockIdSchema),
    text: importPlainText(context, block, 'goal', path),
    overarchingGoalIds: resolve(
      context,
      context.overarchingGoals,
      [file.overarchingGoal],
      `${path}.overarchingGoal`,
    ),
    areaIds: [],
    due: file.due ?? null,
    carriedFrom: null,
  }
  return [goal, ...(file.targets ?? []).map((target) => importTarget(context, goal.id, target))]
}

function importTarget(context: ImportContext, goalId: BlockId, target: Target): Indicator {
  const { measure, change, value, unit, when } = target
  const amount = [`${change ?? ''}${value ?? ''}`, unit ?? ''].filter((part) => part !== '').join(' ')
  return {
    type: 'indicator',
    id: newBlockId(context),
    name: measure,
    goalIds: [goalId],
    baseline: null,
    target: [amount, when ?? ''].filter((part) => part !== '').join(', ') || null,
    outcome: null,
    unit: null,
    source: null,
  }
}

export function importActivity(context: ImportContext, block: MarkedFile, path: string): Block[] {
  const goal = optionalText.parse(block['goal'])
  const activity: Activity = {
    type: 'activity',
    id: newBlockId(context),
    text: importPlainText(context, block, 'activity', path),
    goalIds: resolve(context, context.goals, [goal], `${path}.goal`),
    ownerIds: [],
    ownerText: optionalText.parse(block['responsible']) ?? null,
    time: optionalText.parse(block['due']) ?? null,
    lineIds: [],
  }
  return [activity]
}

export function importCommitment(context: ImportContext, block: MarkedFile, path: string): Block[] {
  const commitment: Commitment = {
    type: 'commitment',
    id: newBlockId(context),
    text: importPlainText(context, block, 'commitment', path),
    condition: optionalText.parse(block['condition']) || null,
    areaIds: [],
  }
  return [commitment]
}
