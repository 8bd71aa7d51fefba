/** What references lead to in a plan, read once for each value of it, however many references ask. */
import {
  createReferenceReader,
  inlinesIn,
  noteNumbers,
  proseIn,
  type BlockId,
  type Plan,
  type Referenced,
  type ReferenceTarget,
} from '@samplan/domain'

type Read = (to: ReferenceTarget) => Referenced | null

const readers = new WeakMap<Plan, Read>()

export const readerOf = (plan: Plan): Read => kept(readers, plan, createReferenceReader)

const referred = new WeakMap<Plan, ReadonlySet<BlockId>>()

/** Is there anything in the text that refers to the block? */
export const isReferredTo = (plan: Plan, blockId: BlockId): boolean =>
  kept(referred, plan, blocksReferredTo).has(blockId)

function blocksReferredTo({ sections }: Plan): ReadonlySet<BlockId> {
  const inlines = sections.flatMap(({ blocks }) => blocks.flatMap(proseIn).flatMap(inlinesIn))
  return new Set(
    inlines.flatMap((inline) =>
      inline.type === 'reference' && inline.to.kind === 'block' ? [inline.to.id] : [],
    ),
  )
}

function kept<Value>(values: WeakMap<Plan, Value>, plan: Plan, make: (plan: Plan) => Value): Value {
  const known = values.get(plan)
  if (known !== undefined) return known
  const value = make(plan)
  values.set(plan, value)
  return value
}

const noteNumbersKept = new WeakMap<Plan, ReadonlyMap<BlockId, number>>()

export const noteNumbersOf = (plan: Plan): ReadonlyMap<BlockId, number> =>
  kept(noteNumbersKept, plan, ({ sections }) => noteNumbers(sections))
