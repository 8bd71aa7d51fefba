/** What one import knows while it goes through the file. */
import {
  areaIdSchema,
  blockIdSchema,
  overarchingGoalIdSchema,
  type AreaId,
  type BlockId,
  type NewId,
  type OverarchingGoalId,
} from '@samplan/domain'
import { createNoteIds, type NoteIds } from './noteIds.ts'
import type { PlanFile } from './planFile.ts'

/** Why something of the file is not, or not as it was, in the plan. Worded by the catalogues. */
export const UNMAPPED_REASONS = [
  /** No block of this kind: its words stand as text. */
  'shown-as-text',
  /** A mark on words in a field that has no marks; the words are kept. */
  'plain-field',
  /** Points to something that the file does not hold. */
  'reference-unknown',
  /** Longer than a plan allows; the beginning is kept. */
  'too-long',
  /** Has no place in a plan. */
  'not-in-plan',
] as const
export type UnmappedReason = (typeof UNMAPPED_REASONS)[number]

export interface Unmapped {
  /** `sections[2].children[0].blocks[1].gaps[0]` */
  readonly path: string
  readonly reason: UnmappedReason
}

/** The plan's ids for what the file refers to by its own: made beforehand, since references may come first. */
export interface ImportContext {
  readonly newId: NewId
  readonly overarchingGoals: ReadonlyMap<string, OverarchingGoalId>
  readonly areas: ReadonlyMap<string, AreaId>
  readonly goals: ReadonlyMap<string, BlockId>
  readonly notes: NoteIds
  /** What the file's goals and areas are called: said by the registers, wherever a figure labels its rows with it. */
  readonly registerWords: readonly string[]
  /** Overarching goals that a matrix of the file marks for an area, by the file's ids. */
  readonly declared: Map<string, string[]>
  /** Figures with the number that the source prints; null where it prints none. */
  readonly figures: { readonly printed: string | null; readonly blockId: BlockId }[]
  /** Ids of the plan that something of the file has got. */
  readonly given: Set<string>
  readonly unmapped: Unmapped[]
}

export function createImportContext(file: PlanFile, newId: NewId): ImportContext {
  return {
    newId,
    overarchingGoals: new Map(
      file.overarchingGoals.map(({ id }) => [id, overarchingGoalIdSchema.parse(newId())]),
    ),
    areas: new Map(file.areas.map(({ id }) => [id, areaIdSchema.parse(newId())])),
    goals: new Map(goalIdsIn(file.sections).map((id) => [id, blockIdSchema.parse(newId())])),
    notes: createNoteIds(file, newId),
    registerWords: registerWordsOf(file),
    declared: new Map(),
    figures: [],
    given: new Set(),
    unmapped: [],
  }
}

const registerWordsOf = ({ overarchingGoals, areas }: PlanFile): string[] => [
  ...overarchingGoals.flatMap(({ text, shortLabel }) => [text, shortLabel ?? '']),
  ...areas.flatMap(({ title, altTitles }) => [title, ...(altTitles ?? [])]),
]

/** Goals stand as blocks and inside figures. */
function goalIdsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'type' in value && value.type === 'goal' && 'id' in value && typeof value.id === 'string'
  return [...(own ? [String(value.id)] : []), ...Object.values(value).flatMap(goalIdsIn)]
}

export function report(context: ImportContext, path: string, reason: UnmappedReason): void {
  context.unmapped.push({ path, reason })
}

/** The plan's ids of those that the file holds; the others are reported. */
export function resolve<Id>(
  context: ImportContext,
  ids: ReadonlyMap<string, Id>,
  fileIds: readonly (string | null | undefined)[],
  path: string,
): Id[] {
  return fileIds.flatMap((fileId) => {
    if (fileId === null || fileId === undefined) return []
    const id = ids.get(fileId)
    if (id !== undefined) return [id]
    report(context, path, 'reference-unknown')
    return []
  })
}

/**
 * The plan's id for something of the file. Where the file has one id twice it means the first by it, and the second gets
 * an id of its own: with one id they would be one thing in the plan, and half of it lost.
 */
export function giveId<Id extends string>(
  context: ImportContext,
  ids: ReadonlyMap<string, Id>,
  fileId: string,
  schema: { parse(id: string): Id },
): Id {
  const id = ids.get(fileId)
  if (id === undefined || context.given.has(id)) return schema.parse(context.newId())
  context.given.add(id)
  return id
}

export function newBlockId(context: ImportContext): BlockId {
  return blockIdSchema.parse(context.newId())
}

/** Null stays null; what is too long is cut and reported. */
export function clip<Text extends string | null>(
  context: ImportContext,
  text: Text,
  limit: number,
  path: string,
): Text | string {
  if (text === null || text.length <= limit) return text
  report(context, path, 'too-long')
  return text.slice(0, limit)
}
