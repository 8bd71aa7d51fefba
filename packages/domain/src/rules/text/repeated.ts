/**
 * A sentence that stands word for word under two headings; noted where it stands again. An overarching goal is said in
 * many places, and shall be said in the same words.
 *
 * Source: Norrbotten 2011 repeats four sentences under two headings.
 */
import type { Section } from '../../plan/section.ts'
import { byContent } from '../byContent.ts'
import { excerpt } from '../excerpt.ts'
import { plainText } from '../plainText.ts'
import { planRule } from '../rule.ts'
import { sentencesIn } from './sentences.ts'

const sentencesOf = byContent(sentencesIn)

export const repeated = planRule({
  code: 'text.repeated',
  severity: 'note',
  inPlan: ({ plan }) => {
    const goals = new Set(plan.overarchingGoals.map(({ text }) => plainText(text)))
    const first = new Map<string, Section>()
    return plan.sections.flatMap((section) =>
      sentencesOf(section.blocks).flatMap(({ text, blockId }) => {
        const earlier = first.get(text)
        if (!earlier) {
          first.set(text, section)
          return []
        }
        if (goals.has(plainText(text))) return []
        const params = { text: excerpt(text), section: sectionName(earlier) }
        return [{ sectionId: section.id, blockId, params }]
      }),
    )
  },
})

const sectionName = ({ number, title }: Section): string => [number, title].filter(Boolean).join(' ')
