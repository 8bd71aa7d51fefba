/** What a paste brought, counted for the message that says so. */
import type { Fragment } from '@tiptap/pm/model'

export interface PasteCount {
  /** Paragraphs, headings and list items outside tables, and blocks. */
  readonly paragraphs: number
  readonly tables: number
}

export function countPasted(content: Fragment): PasteCount {
  let paragraphs = 0
  let tables = 0
  content.descendants((node) => {
    if (node.type.name === 'table') tables += 1
    if (node.isTextblock || (node.isAtom && node.isBlock)) paragraphs += 1
    return node.type.name !== 'table'
  })
  return { paragraphs, tables }
}

/** Pasting a word or a line speaks for itself. */
export const isWorthSaying = ({ paragraphs, tables }: PasteCount, images: number, pictures = 0): boolean =>
  paragraphs > 1 || tables > 0 || images > 0 || pictures > 1
