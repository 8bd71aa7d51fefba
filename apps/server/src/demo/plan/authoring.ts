/** Small words to write the demo plan in. Ids follow the section's key and the block's place, so they never change between starts. */
import type { Amount, Block, BlockId, Inline, LineId, OverarchingGoalId, UserId } from '@samplan/domain'
import { blockIdSchema, lineIdSchema, overarchingGoalIdSchema } from '@samplan/domain'
import type { DemoAccountKey } from '../accounts.ts'

/** A block that still waits for its id and for the accounts of this installation. */
export type DraftBlock = (place: { id: BlockId; userId: (account: DemoAccountKey) => UserId }) => Block

export type OverarchingKey = 'voice' | 'knowledge' | 'skills' | 'together' | 'digital' | 'equality'

export const overarchingGoalId = (key: OverarchingKey): OverarchingGoalId =>
  overarchingGoalIdSchema.parse(`og-${key}`)
const goalId = (key: string): BlockId => blockIdSchema.parse(`goal-${key}`)
export const lineId = (code: string): LineId => lineIdSchema.parse(`line-${code}`)

export const known = (kronor: number): Amount => ({ kind: 'known', kronor })

const inline = (text: string): Inline[] => [{ type: 'text', text, marks: [] }]

export const paragraph =
  (text: string): DraftBlock =>
  ({ id }) => ({ type: 'paragraph', id, content: inline(text) })

export const heading =
  (text: string): DraftBlock =>
  ({ id }) => ({ type: 'heading', id, level: 1, content: inline(text) })

const item = (listId: BlockId, text: string, place: number) => ({
  content: [
    { type: 'paragraph' as const, id: blockIdSchema.parse(`${listId}-${place}`), content: inline(text) },
  ],
})

const list =
  (ordered: boolean, texts: readonly string[]): DraftBlock =>
  ({ id }) => ({
    type: 'list',
    id,
    ordered,
    start: 1,
    items: texts.map((text, place) => item(id, text, place + 1)),
  })

export const bullets = (...texts: string[]): DraftBlock => list(false, texts)
export const steps = (...texts: string[]): DraftBlock => list(true, texts)

export const quote =
  (text: string, attribution: string | null): DraftBlock =>
  ({ id }) => ({
    type: 'quote',
    id,
    attribution,
    content: [{ type: 'paragraph', id: blockIdSchema.parse(`${id}-1`), content: inline(text) }],
  })

/** `key` names the goal, so that activities of any section can point at it. */
export const goal =
  (key: string, text: string, serves: readonly OverarchingKey[], due: string | null = null): DraftBlock =>
  () => ({
    type: 'goal',
    id: goalId(key),
    text,
    overarchingGoalIds: serves.map(overarchingGoalId),
    areaIds: [],
    due,
    carriedFrom: null,
  })

export const activity =
  (
    text: string,
    goals: readonly string[],
    when: string | null,
    owner: { account?: DemoAccountKey; words?: string } = {},
  ): DraftBlock =>
  ({ id, userId }) => ({
    type: 'activity',
    id,
    text,
    goalIds: goals.map(goalId),
    ownerIds: owner.account === undefined ? [] : [userId(owner.account)],
    ownerText: owner.words ?? null,
    time: when,
    lineIds: [],
  })

export const commitment =
  (text: string, condition: string | null = null): DraftBlock =>
  ({ id }) => ({ type: 'commitment', id, text, condition, areaIds: [] })

export const indicator =
  (
    name: string,
    goals: readonly string[],
    values: { baseline: string | null; target: string | null; unit: string | null; source: string | null },
  ): DraftBlock =>
  ({ id }) => ({ type: 'indicator', id, name, goalIds: goals.map(goalId), outcome: null, ...values })

export const request =
  (code: string, kronor: number, reason: string, status: 'draft' | 'submitted'): DraftBlock =>
  ({ id }) => ({ type: 'request', id, lineId: lineId(code), amount: known(kronor), reason, status })
