/** How blocks are gathered under one head where their number is told. */
import type { Block } from '@samplan/domain'

/** Drawn. */
export const FIGURES = ['derivedFigure', 'orgChart', 'shares'] as const satisfies Block['type'][]
/** Told row by row. */
export const LISTS = [
  'signature',
  'roster',
  'keyFigures',
  'memberList',
  'followUp',
] as const satisfies Block['type'][]
