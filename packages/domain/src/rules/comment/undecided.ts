/** An open suggestion, or an open thread that the director marked "Måste besvaras". Other open threads do not block. */
import type { BlockId } from '../../ids.ts'
import type { Anchor } from '../../review/anchor.ts'
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
      .map((thread) => ({
        sectionId: thread.sectionId,
        ...blockOf(thread.anchor),
        params: { threadId: thread.id, kind: hasOpenSuggestion(thread) ? 'suggestion' : 'question' },
      }))
  },
})

function blockOf(anchor: Anchor): { readonly blockId?: BlockId } {
  switch (anchor.kind) {
    case 'section':
      return {}
    case 'block':
    case 'cell':
      return { blockId: anchor.blockId }
    case 'text':
      return { blockId: anchor.place.kind === 'field' ? anchor.place.blockId : anchor.place.elementId }
    default:
      return anchor satisfies never
  }
}
