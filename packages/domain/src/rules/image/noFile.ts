/**
 * A place for a picture in which there is none: it would be printed as a hole.
 *
 * Source: the photographs of a real plan, each of which is a file with a credit.
 */
import { blocksOf } from '../../derive/placedBlocks.ts'
import { sectionRule } from '../rule.ts'

export const imageNoFile = sectionRule({
  code: 'image.no-file',
  severity: 'block',
  inSection: (section) =>
    blocksOf(section, 'image')
      .filter(({ file }) => file === null)
      .map(({ id }) => ({ blockId: id, path: 'file', params: {} })),
})
