/** What takes the plan on its way to the board: freezing, returning, and what bodies decided. */
import { decisionOutcomeSchema, type CaseCommand } from '@samplan/domain'
import { formatDate, formatIsoDate, formatTime } from '@samplan/i18n'
import { z } from 'zod'
import { changesOf, field, textField } from './field.ts'
import { sentenceOnly, type Teller, type Telling, type Told } from './told.ts'

type CaseType = CaseCommand['type'] | 'announce-freeze' | 'close-threads'

export const caseTellers: Readonly<Record<CaseType, Teller>> = {
  'announce-freeze': announceFreeze,
  'close-threads': closeThreads,
  freeze,
  'return-to-drafting': returnToDrafting,
  'record-decision': recordDecision,
  'correct-decision': correctDecision,
}

const announcedFields = {
  freezeAt: field('activity:field.freezeAt', z.number(), (freezeAt, { t, locale }) => {
    const at = new Date(freezeAt)
    return t('activity:moment', { day: formatDate(locale, at), time: formatTime(locale, at) })
  }),
}

function announceFreeze({ entry, words, name }: Telling): Told {
  if (entry.to === null) return sentenceOnly(words.t('activity:type.announce-freeze.withdrawn', { name }))
  return {
    sentence: words.t('activity:type.announce-freeze', { name }),
    quote: null,
    changes: changesOf(announcedFields, { entry: { ...entry, from: entry.from ?? {} }, words }),
  }
}

const closedSchema = z.object({ threads: z.number(), body: z.string() })

function closeThreads({ entry, words, name }: Telling): Told {
  const closed = closedSchema.safeParse(entry.to).data
  const sentence = words.t('activity:type.close-threads', { name, count: closed?.threads ?? 0 })
  return { sentence, quote: closed?.body ?? null, changes: [] }
}

const frozenSchema = z.object({
  label: z.string(),
  kind: z.string().optional(),
  note: z.string().nullable().default(null),
})

function freeze({ entry, words, name }: Telling): Told {
  const frozen = frozenSchema.safeParse(entry.to).data
  const form = frozen?.kind === 'decided-wording' ? '.wording' : ''
  const label = frozen?.label ?? words.t('common:untitled')
  return {
    sentence: words.t(`activity:type.freeze${form}`, { name, label }),
    quote: frozen?.note ?? null,
    changes: [],
  }
}

const noteSchema = z.object({ note: z.string() })

function returnToDrafting({ entry, words, name }: Telling): Told {
  const label = frozenSchema.safeParse(entry.from).data?.label ?? words.t('common:untitled')
  return {
    sentence: words.t('activity:type.return-to-drafting', { name, label }),
    quote: noteSchema.safeParse(entry.to).data?.note ?? null,
    changes: [],
  }
}

const decidedSchema = z.object({
  label: z.string(),
  body: z.string(),
  paragraph: z.string(),
  outcome: decisionOutcomeSchema,
  text: z.string(),
})

function recordDecision({ entry, words, name }: Telling): Told {
  const decided = decidedSchema.safeParse(entry.to).data
  if (decided === undefined) return sentenceOnly(words.t('activity:unknownType', { name }))
  const { label, body, paragraph, outcome, text } = decided
  return {
    sentence: words.t(`activity:type.record-decision.${outcome}`, { name, label, body, paragraph }),
    quote: text,
    changes: [],
  }
}

const decisionFields = {
  date: field('activity:field.meetingDate', z.string(), (date, { locale }) => formatIsoDate(locale, date)),
  paragraph: textField('activity:field.paragraph'),
  diaryNumber: textField('activity:field.diaryNumber'),
  outcome: field('activity:field.outcome', decisionOutcomeSchema, (outcome, { t }) =>
    t(`activity:outcome.${outcome}`),
  ),
  text: textField('activity:field.decisionText'),
  minutesVerifiedOn: field('activity:field.minutesVerifiedOn', z.string(), (date, { locale }) =>
    formatIsoDate(locale, date),
  ),
}

const correctedSchema = z.object({
  of: z.object({ body: z.string(), paragraph: z.string() }),
  reason: z.string(),
})

function correctDecision(telling: Telling): Told {
  const { entry, words, name } = telling
  const corrected = correctedSchema.safeParse(entry.to).data
  if (corrected === undefined) return sentenceOnly(words.t('activity:unknownType', { name }))
  return {
    sentence: words.t('activity:type.correct-decision', { name, ...corrected.of }),
    quote: corrected.reason,
    changes: changesOf(decisionFields, telling),
  }
}
