/** What a frozen plan says, a passage at a time, each with the section that it stands in: what one searches in. */
import { proseTexts, type Block, type Budget, type FrozenPlan, type SectionId } from '@samplan/domain'

export interface Passage {
  readonly sectionId: SectionId
  readonly text: string
}

export const passagesOf = ({ sections }: Pick<FrozenPlan, 'sections'>): readonly Passage[] =>
  sections.flatMap(({ id, title, blocks }) =>
    [title, ...blocks.flatMap(textsOf)]
      .filter((text) => text !== null && text.trim() !== '')
      .map((text) => ({ sectionId: id, text: text ?? '' })),
  )

function textsOf(block: Block): readonly (string | null)[] {
  switch (block.type) {
    case 'goal':
      return [joined(block.text, block.due)]
    case 'activity':
      return [joined(block.text, block.ownerText, block.time)]
    case 'commitment':
      return [joined(block.text, block.condition)]
    case 'indicator':
      return [joined(block.name, block.baseline, block.target, block.outcome, block.unit, block.source)]
    case 'budget':
      return budgetTexts(block)
    case 'request':
      // Never printed, and so never frozen.
      return []
    default:
      return proseTexts(block)
  }
}

const budgetTexts = ({ title, groups, footnotes }: Budget): string[] => [
  title,
  ...groups.flatMap(({ title: group, lines }) => [
    group,
    ...lines.map(({ code, label, explanation }) => joined(code, label, explanation)),
  ]),
  ...footnotes.flatMap(({ text, parts }) => [
    text,
    ...parts.map(({ decidedBy, decision, fundedFrom, items }) =>
      joined(decidedBy, decision, fundedFrom, ...items.map(({ label }) => label)),
    ),
  ]),
]

const joined = (...texts: readonly (string | null)[]): string =>
  texts.filter((text) => text !== null && text !== '').join(' · ')
