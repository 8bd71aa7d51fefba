import type { Paper, PaperImage, PaperNode } from './paper.ts'

/** Pictures stand among the blocks of a section; none stands inside anything. */
export const imageNodesIn = ({ coverText, sections }: Pick<Paper, 'coverText' | 'sections'>): PaperImage[] =>
  [...coverText, ...sections.flatMap(({ nodes }) => nodes)].filter(
    (node: PaperNode): node is PaperImage => node.kind === 'image',
  )
