/** Lists as Word numbers them: an item that is moved gets its number by itself. */
import { AlignmentType, LevelFormat, type ILevelsOptions } from 'docx'
import { INDENT } from './measures.ts'

/** Word has no more levels. */
export const MAX_LIST_LEVEL = 8
const BULLETS = ['•', '–', '▪']
const LEVELS = Array.from({ length: MAX_LIST_LEVEL + 1 }, (_, level) => level)

export interface ListDefinition {
  readonly reference: string
  readonly levels: readonly ILevelsOptions[]
}

export const BULLET_LIST: ListDefinition = {
  reference: 'bullets',
  levels: LEVELS.map((level) => ({
    ...levelAt(level),
    format: LevelFormat.BULLET,
    text: BULLETS[level % BULLETS.length] ?? '•',
  })),
}

/** @param start of the level at which the list stands; what is nested in it begins at 1 */
export const orderedList = (start: number): ListDefinition => ({
  reference: `numbers-${start}`,
  levels: LEVELS.map((level) => ({
    ...levelAt(level),
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    start,
  })),
})

function levelAt(level: number): Pick<ILevelsOptions, 'level' | 'alignment' | 'style'> {
  const indent = { left: (level + 1) * INDENT, hanging: INDENT }
  return { level, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } }
}
