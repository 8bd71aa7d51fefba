import type { Budget, FrozenPlan } from '@samplan/domain'

/** In reading order. */
export const budgetsIn = ({ sections }: Pick<FrozenPlan, 'sections'>): Budget[] =>
  sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'budget'))
