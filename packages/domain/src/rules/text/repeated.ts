/** A sentence that stands word for word under two headings; noted where it stands again. */
import type { Section } from '../../plan/section.ts'
import { byContent } from '../byContent.ts'
import { excerpt } from '../excerpt.ts'
import { planRule } from '../rule.ts'
import { sentencesIn } from './sentences.ts'

const sentencesOf = byContent(sentencesIn)

export const repeated = planRule({
  code: 'text.repeated',
  severity: 'note',
  inPlan: ({ plan }) => {
    const first = new Map<string, Section>()
    return plan.sections.flatMap((section) =>
      sentencesOf(section.blocks).flatMap(({ text, blockId }) => {
        const earlier = first.get(text)
        if (!earlier) {
          first.set(text, section)
          return []
        }
        const params = { text: excerpt(text), section: sectionName(earlier) }
        return [{ sectionId: section.id, blockId, params }]
      }),
    )
  },
})

const sectionName = ({ number, title }: Section): string => [number, title].filter(Boolean).join(' ')
