import type { Section } from '@samplan/domain'
import type { Language } from '../../../language/index.ts'

/** "2.1 Kultur", or what stands for a section without a title. */
export function sectionName(
  { number, title }: Pick<Section, 'number' | 'title'>,
  { t }: Pick<Language, 't'>,
): string {
  const words = title ?? t('common:untitled')
  return number === null ? words : `${number} ${words}`
}
