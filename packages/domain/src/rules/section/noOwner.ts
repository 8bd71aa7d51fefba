/**
 * A section that nobody answers for, so that nobody can be asked or reminded. A heading that only carries subheadings
 * needs nobody: each of those does.
 *
 * Source: DOMAIN's table. Owners are inherited down the section tree.
 */
import { sectionRule } from '../rule.ts'

export const sectionNoOwner = sectionRule({
  code: 'section.no-owner',
  severity: 'block',
  inSection: (section, { placeOf }) => {
    const { answeredFor, isLeaf } = placeOf(section.id)
    return answeredFor || (!isLeaf && section.blocks.length === 0) ? [] : [{ params: {} }]
  },
})
