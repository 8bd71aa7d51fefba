/**
 * Blocks of two plans: of one plan by their ids, else by what they say; first word for word in the section, then in
 * the rest of the plan, then by likeness in the section, and last by likeness anywhere.
 */
import { isRowBlock, type Block, type FrozenPlan, type FrozenSection } from '@samplan/domain'
import { profileOf, type Profile } from './likeness.ts'
import { pairAlike, type Likeness } from './pairAlike.ts'
import { pairEqual } from './pairEqual.ts'
import { Pairs } from './Pairs.ts'
import { carriedGoals } from './pairCarried.ts'
import { remembered } from './remembered.ts'
import { blockClass, blockText, isStatement } from './textOf.ts'

/** In the section that it stood in. */
const LEAST_HERE = 0.45
/** A statement or a paragraph that is in another section, and perhaps reworded. */
const LEAST_ELSEWHERE = 0.7
/** Letters. Shorter prose says too little to be known again elsewhere: "Aktiviteter", "Se bilaga 1". */
const LEAST_LENGTH = 40
/** Tables of figures and lists of people have one subject, and other lines each year. */
const LEAST_TABLE = 0.2

export function pairBlocks(
  before: FrozenPlan,
  after: FrozenPlan,
  sections: Pairs<FrozenSection>,
): Pairs<Block> {
  const pairs = new Pairs<Block>()
  const all = [blocksOf(before), blocksOf(after)] as const
  if (before.id === after.id) pairEqual(...all, (block) => `${blockClass(block)} ${block.id}`, pairs)
  else for (const [was, is] of carriedGoals(before, after)) pairs.join(was, is)
  const profile = remembered((block: Block) => profileOf(blockText(block)))
  const shared = before.sections.flatMap((section) => {
    const counterpart = sections.afterOf(section)
    return counterpart ? [[section.blocks, counterpart.blocks] as const] : []
  })
  const wording = (block: Block) => `${blockClass(block)} ${blockText(block)}`
  for (const [was, is] of shared) {
    pairEqual(was, is, pictureOf, pairs)
    pairEqual(was, is, wording, pairs)
  }
  pairEqual(...all, (block) => (isKnownAnywhere(block) ? wording(block) : null), pairs)
  for (const [was, is] of shared) {
    pairAlike(was, is, alike(profile, LEAST_HERE), pairs)
    pairAlike(was.filter(isTable), is.filter(isTable), alike(profile, LEAST_TABLE), pairs)
    pairOnly(was, is, pairs)
  }
  const [left, come] = pairs.rest(...all)
  const elsewhere = (blocks: readonly Block[]) => blocks.filter(isKnownAnywhere)
  pairAlike(elsewhere(left), elsewhere(come), alike(profile, LEAST_ELSEWHERE), pairs)
  pairAlike(left.filter(isBudget), come.filter(isBudget), alike(profile, LEAST_TABLE), pairs)
  return pairs
}

const blocksOf = ({ sections }: FrozenPlan): Block[] => sections.flatMap(({ blocks }) => blocks)

/** What a section has one of is the same, whatever it shows now. */
function pairOnly(before: readonly Block[], after: readonly Block[], pairs: Pairs<Block>): void {
  for (const type of SINGLE) {
    const [left, come] = pairs
      .rest(before, after)
      .map((blocks) => blocks.filter((block) => block.type === type))
    const [one, other] = [left?.length === 1 ? left[0] : null, come?.length === 1 ? come[0] : null]
    if (one && other) pairs.join(one, other)
  }
}

const SINGLE = [
  'image',
  'derivedFigure',
  'orgChart',
  'shares',
  'signature',
] as const satisfies Block['type'][]

const pictureOf = (block: Block): string | null =>
  block.type === 'image' && block.file !== null ? block.file.hash : null

const isTable = (block: Block): boolean => isBudget(block) || (isRowBlock(block) && block.type !== 'project')

const isBudget = ({ type }: Block): boolean => type === 'budget'

const isKnownAnywhere = (block: Block): boolean =>
  isStatement(block)
    ? blockText(block).trim() !== ''
    : !isBudget(block) && blockText(block).length >= LEAST_LENGTH

const alike = (textOf: (block: Block) => Profile, least: number): Likeness<Block> => ({
  textOf,
  classOf: blockClass,
  least,
})
