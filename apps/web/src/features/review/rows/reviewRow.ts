/** What Granskning tells of a section, and for whom it waits. */
import {
  effectiveOwners,
  hasOpenSuggestion,
  isOpen,
  may,
  type Actor,
  type Issue,
  type SectionId,
  type Thread,
  type UserId,
} from '@samplan/domain'
import type { NumberedHead, PlanOutline } from '../../../sync/index.ts'
import { awaitsVerdict } from '../../sectionStatus/index.ts'
import type { News } from './news.ts'

export interface ReviewRow {
  readonly head: NumberedHead
  readonly owners: readonly UserId[]
  readonly news: News
  readonly openThreads: number
  /** Those that nobody has decided. */
  readonly suggestions: number
  readonly mustMend: number
  readonly waitsForMe: boolean
}

export interface ReviewSources {
  readonly outline: PlanOutline
  /** The heads with what is pending in them, in reading order. */
  readonly heads: readonly NumberedHead[]
  readonly threads: readonly Thread[]
  readonly issues: readonly Issue[]
  readonly newsOf: (sectionId: SectionId) => News
  readonly actor: Actor | null
}

export function reviewRows({ outline, heads, threads, issues, newsOf, actor }: ReviewSources): ReviewRow[] {
  const openThreads = Map.groupBy(threads.filter(isOpen), ({ sectionId }) => sectionId)
  const blocking = Map.groupBy(
    issues.filter(({ severity }) => severity === 'block'),
    ({ sectionId }) => sectionId,
  )
  return heads.map((head) => {
    const here = openThreads.get(head.id) ?? []
    const owners = effectiveOwners(outline, head.id)
    return {
      head,
      owners,
      news: newsOf(head.id),
      openThreads: here.length,
      suggestions: here.filter(hasOpenSuggestion).length,
      mustMend: blocking.get(head.id)?.length ?? 0,
      waitsForMe: outline.state === 'drafting' && actor !== null && waitsFor(actor, { head, owners, here }),
    }
  })
}

interface Waiting {
  readonly head: NumberedHead
  readonly owners: readonly UserId[]
  /** Its open threads. */
  readonly here: readonly Thread[]
}

/** For who reviews: a verdict. For who owns: what came back, and what must be answered or decided. */
function waitsFor(actor: Actor, { head, owners, here }: Waiting): boolean {
  if (may(actor, 'review') && awaitsVerdict(head)) return true
  if (!owners.includes(actor.userId)) return false
  return (
    head.status === 'returned' || here.some((thread) => thread.mustBeAnswered || hasOpenSuggestion(thread))
  )
}
