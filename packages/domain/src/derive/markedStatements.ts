/** Sentences of running text that are marked as what they say: a goal, an activity, a commitment, a follow-up. */
import type { BlockId, SectionId } from '../ids.ts'
import type { Inline, StatementKind } from '../prose/inline.ts'
import { inlinesIn, proseIn } from '../prose/proseIn.ts'
import type { Section } from '../plan/section.ts'

export interface MarkedStatement {
  readonly sectionId: SectionId
  /** The paragraph in which it stands. */
  readonly blockId: BlockId
  readonly kind: StatementKind
  readonly text: string
}

/** In reading order. What is marked the same way without a gap is one statement, whatever is bold in it. */
export const markedStatements = (sections: readonly Pick<Section, 'id' | 'blocks'>[]): MarkedStatement[] =>
  sections.flatMap(({ id: sectionId, blocks }) =>
    blocks
      .flatMap(proseIn)
      .flatMap((prose) =>
        statementsIn(inlinesIn(prose)).map((said) => ({ sectionId, blockId: prose.id, ...said })),
      ),
  )

type Said = Pick<MarkedStatement, 'kind' | 'text'>

function statementsIn(content: readonly Inline[]): Said[] {
  const said: Said[] = []
  let open: StatementKind | null = null
  for (const inline of content) {
    const kind = kindOf(inline)
    const last = said.at(-1)
    if (kind !== null && inline.type === 'text')
      if (kind === open && last) said[said.length - 1] = { kind, text: last.text + inline.text }
      else said.push({ kind, text: inline.text })
    open = kind
  }
  return said
}

const kindOf = (inline: Inline): StatementKind | null =>
  inline.type === 'text' ? (inline.marks.find((mark) => mark.type === 'statement')?.kind ?? null) : null
