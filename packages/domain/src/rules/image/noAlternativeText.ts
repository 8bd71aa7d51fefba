/**
 * A picture that does not say what it shows. Who does not see it gets nothing in its place; a picture that only
 * decorates is marked as such and needs no words.
 *
 * Source: WCAG 2.1, success criterion 1.1.1, which lagen (2018:1937) om tillgänglighet till digital offentlig service
 * asks of what is published. A place without a picture is an issue of its own (`image.no-file`).
 */
import { blocksOf } from '../../derive/placedBlocks.ts'
import { isBlank } from '../excerpt.ts'
import { sectionRule } from '../rule.ts'

export const imageNoAlternativeText = sectionRule({
  code: 'image.no-alternative-text',
  severity: 'block',
  inSection: (section) =>
    blocksOf(section, 'image')
      .filter(({ file, isDecorative, alt }) => file !== null && !isDecorative && isBlank(alt))
      .map(({ id }) => ({ blockId: id, path: 'alt', params: {} })),
})
