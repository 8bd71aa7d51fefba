/** A section that nobody answers for. A heading that only carries subheadings needs nobody: each of those does. */
import { sectionRule } from '../rule.ts'

export const sectionNoOwner = sectionRule({
  code: 'section.no-owner',
  severity: 'block',
  inSection: (section, { placeOf }) => {
    const { answeredFor, isLeaf } = placeOf(section.id)
    return answeredFor || (!isLeaf && section.blocks.length === 0) ? [] : [{ params: {} }]
  },
})
