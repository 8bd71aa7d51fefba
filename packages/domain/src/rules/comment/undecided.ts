/** An open suggestion, or an open thread that the director marked "Måste besvaras". Other open threads do not block. */
import { planRule } from '../rule.ts'

export const undecided = planRule({
  code: 'comment.undecided',
  severity: 'block',
  inPlan: ({ plan, threads }) => {
    const present = new Set(plan.sections.map(({ id }) => id))
    return threads
      .filter((thread) => present.has(thread.sectionId) && !thread.resolved)
      .filter(({ mustBeAnswered, suggestion }) => mustBeAnswered || suggestion === 'open')
      .map(({ id, sectionId, blockId, suggestion }) => ({
        sectionId,
        ...(blockId === null ? {} : { blockId }),
        params: { threadId: id, kind: suggestion === 'open' ? 'suggestion' : 'question' },
      }))
  },
})
