import type { Section } from '@samplan/domain'

/** Number and title as they are printed. */
export function sectionName({ number, title }: Pick<Section, 'number' | 'title'>, untitled: string): string {
  const words = title ?? untitled
  return number === null ? words : `${number} ${words}`
}
