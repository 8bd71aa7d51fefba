/** Who wrote what of a section. Words that were suggested are by whoever suggested them, and were let in by another. */
import { COMMENTS, projectThreads, readAnchors, resolveAnchors, type AuthoredSpan } from '@samplan/document'
import type { TextPlace, Thread, ThreadId, UserId } from '@samplan/domain'
import type { Services } from '../life/services.ts'
import type { SectionOfPlan } from './sectionLog.ts'

interface NamedSpan extends AuthoredSpan {
  /** Who suggested the words; `author` is who accepted them. */
  readonly suggestedBy: UserId | null
}

export interface NamedText {
  readonly place: TextPlace
  readonly spans: readonly NamedSpan[]
}

interface AcceptedSpan {
  readonly from: number
  readonly to: number
  readonly thread: Accepted
}

export async function authorsOf(
  { sync, histories }: Pick<Services, 'sync' | 'histories'>,
  section: SectionOfPlan,
): Promise<{ readonly seq: number; readonly texts: NamedText[] }> {
  const threads = await sync.read(section.planId, COMMENTS, projectThreads)
  const { replay } = await histories.of(section)
  const accepted = acceptedIn(threads)
  const standing = [...readAnchors(replay.doc)].filter(([threadId]) => accepted.has(threadId))
  const spans = new Map<string, AcceptedSpan[]>()
  for (const [threadId, found] of resolveAnchors(replay.doc, section.sectionId, new Map(standing))) {
    const thread = accepted.get(threadId)
    for (const { place, from, to } of thread ? found : []) {
      const key = JSON.stringify(place)
      if (thread) spans.set(key, [...(spans.get(key) ?? []), { from, to, thread }])
    }
  }
  const texts = replay.authors().map(({ place, spans: written }) => ({
    place,
    spans: written.flatMap((span) => named(span, spans.get(JSON.stringify(place)) ?? [])),
  }))
  return { seq: replay.seq, texts }
}

interface Accepted {
  readonly suggestedBy: UserId
  readonly by: UserId
  readonly at: number
}

function acceptedIn(threads: readonly Thread[]): ReadonlyMap<ThreadId, Accepted> {
  return new Map(
    threads.flatMap(({ id, by: suggestedBy, suggestion }) => {
      const decision = suggestion?.decision
      return decision?.outcome === 'accepted' ? [[id, { suggestedBy, by: decision.by, at: decision.at }]] : []
    }),
  )
}

/** Cut where suggested words begin and end. Only those that came with the acceptance itself are the suggestion's. */
function named(span: AuthoredSpan, accepted: readonly AcceptedSpan[]): NamedSpan[] {
  const hit = accepted.find(
    ({ from, to, thread }) =>
      from < span.to && to > span.from && thread.by === span.author && thread.at === span.at,
  )
  if (hit === undefined) return [{ ...span, suggestedBy: null }]
  const from = Math.max(span.from, hit.from)
  const to = Math.min(span.to, hit.to)
  const rest = accepted.filter((other) => other !== hit)
  return [
    ...(span.from < from ? named({ ...span, to: from }, rest) : []),
    { ...span, from, to, suggestedBy: hit.thread.suggestedBy },
    ...(to < span.to ? named({ ...span, from: to }, rest) : []),
  ]
}
