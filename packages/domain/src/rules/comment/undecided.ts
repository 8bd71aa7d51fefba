/**
 * An open suggestion, or an open thread that the director marked "Måste besvaras". Other open threads do not block. A
 * frozen plan with a suggestion in it would not say which wording it is, so no plan may take it more lightly.
 *
 * Source: DOMAIN's table.
 */
import { anchoredBlock } from '../../review/anchoredBlock.ts'
import { hasOpenSuggestion, isOpen } from '../../review/thread.ts'
import { planRule } from '../rule.ts'

export const undecided = planRule({
  code: 'comment.undecided',
  severity: 'block',
  inPlan: ({ plan, threads }) => {
    const present = new Set(plan.sections.map(({ id }) => id))
    return threads
      .filter((thread) => present.has(thread.sectionId) && isOpen(thread))
      .filter((thread) => thread.mustBeAnswered || hasOpenSuggestion(thread))
      .map((thread) => {
        const blockId = anchoredBlock(thread.anchor)
        return {
          sectionId: thread.sectionId,
          ...(blockId === null ? {} : { blockId }),
          params: { threadId: thread.id, kind: hasOpenSuggestion(thread) ? 'suggestion' : 'question' },
        }
      })
  },
})
