/** Who is told of freezing and deciding: whom it concerns that the plan takes text, or takes none. */
import { z } from 'zod'
import type { UserId } from '../ids.ts'
import type { Outline } from '../plan/outline.ts'
import { roleHas } from '../policies/rights.ts'
import { decisionOutcomeSchema } from '../versions/decision.ts'
import type { ActivityEntry } from './activity.ts'
import { noticeExcerpt, type Told } from './told.ts'

/** Of an entry about the plan as a whole. */
export function caseNotices({ type, to }: ActivityEntry, outline: Outline): Told[] {
  switch (type) {
    case 'announce-freeze':
      return [{ kind: 'freeze-announced', userIds: writersIn(outline), excerpt: momentIn(to) }]
    case 'freeze':
      return [tellFrozen(to, atWorkIn(outline))]
    case 'return-to-drafting':
      return [{ kind: 'plan-returned', userIds: atWorkIn(outline), excerpt: noteIn(to) }]
    case 'record-decision':
      return tellDecided(to, atWorkIn(outline))
    case 'correct-decision':
      return tellCorrected(to, atWorkIn(outline))
    default:
      return []
  }
}

/** Those who may have something under way. */
const writersIn = ({ members }: Outline): UserId[] =>
  members.filter(({ role }) => roleHas(role, 'write-own-sections')).map(({ userId }) => userId)

/** Readers are told nothing of a plan: they read what there is when they come. */
const atWorkIn = ({ members }: Outline): UserId[] =>
  members.filter(({ role }) => role !== 'reader').map(({ userId }) => userId)

const announcedSchema = z.object({ freezeAt: z.number() })

/** Null where the announcement is taken back. */
function momentIn(to: ActivityEntry['to']): string | null {
  const announced = announcedSchema.safeParse(to).data
  return announced === undefined ? null : new Date(announced.freezeAt).toISOString()
}

const frozenSchema = z.object({ label: z.string(), adopts: z.boolean().default(false) })

function tellFrozen(to: ActivityEntry['to'], userIds: UserId[]): Told {
  const frozen = frozenSchema.safeParse(to).data
  const kind = frozen?.adopts ? 'plan-adopted' : 'plan-frozen'
  return { kind, userIds, excerpt: noticeExcerpt(frozen?.label) }
}

const noteSchema = z.object({ note: z.string() })

const noteIn = (to: ActivityEntry['to']): string | null => noticeExcerpt(noteSchema.safeParse(to).data?.note)

const decidedSchema = z.object({
  body: z.string(),
  paragraph: z.string(),
  outcome: decisionOutcomeSchema,
  text: z.string(),
  adopts: z.boolean().default(false),
})

function tellDecided(to: ActivityEntry['to'], userIds: UserId[]): Told[] {
  const decided = decidedSchema.safeParse(to).data
  if (decided === undefined) return []
  const { outcome, text, adopts } = decided
  if (outcome === 'returned') return [{ kind: 'plan-returned', userIds, excerpt: noticeExcerpt(text) }]
  return [{ kind: adopts ? 'plan-adopted' : 'plan-decided', userIds, excerpt: placeOf(decided) }]
}

const correctedSchema = z.object({
  outcome: decisionOutcomeSchema,
  reason: z.string(),
  of: z.object({ body: z.string(), paragraph: z.string() }),
})

/** Only another outcome is news; it takes back that the version was adopted. */
function tellCorrected(to: ActivityEntry['to'], userIds: UserId[]): Told[] {
  const corrected = correctedSchema.safeParse(to).data
  if (corrected === undefined) return []
  const { outcome, reason, of } = corrected
  if (outcome === 'returned') return [{ kind: 'plan-returned', userIds, excerpt: noticeExcerpt(reason) }]
  return [{ kind: 'plan-decided', userIds, excerpt: placeOf(of) }]
}

const placeOf = ({ body, paragraph }: { body: string; paragraph: string }): string | null =>
  noticeExcerpt(`${body}, § ${paragraph}`)
