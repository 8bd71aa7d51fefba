import type { Section } from '@samplan/domain'
import type { Language } from '../../language/index.ts'

export type TitledSection = Pick<Section, 'number' | 'title'>

/** "2.1 Kultur", or what stands for a section without a title. */
export function sectionTitle({ number, title }: TitledSection, { t }: Pick<Language, 't'>): string {
  const words = title ?? t('common:untitled')
  return number === null ? words : `${number} ${words}`
}
