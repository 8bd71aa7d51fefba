/** Makes a digest of somebody's notices: by plan, and by section in the plan's order. */
import {
  isPlanNotice,
  mentionsIn,
  quoteIn,
  replaceMentions,
  sectionNumbers,
  type Notice,
  type NoticeSettings,
  type Outline,
  type UserId,
} from '@samplan/domain'
import { formatShortDate, formatTime, noticeText, translatorFor, type Translator } from '@samplan/i18n'
import type { Services } from '../../life/services.ts'
import { TIME_ZONE } from '../../time/localTime.ts'
import { noticeSettingsLink, planLink, sectionLink, threadLink, versionsLink } from '../links.ts'
import type { Digest, DigestEntry, DigestLink, DigestPlan, DigestSection } from './digest.ts'

/** A mail is read in a minute; what there is beyond that is read in the app. */
const MAX_ENTRIES = 50

interface Writer {
  readonly translator: Translator
  readonly origin: string
  readonly nameOf: (userId: UserId) => string | null
}

/** @param notices at least one, oldest first */
export async function composeDigest(
  services: Pick<Services, 'users' | 'sync' | 'publicOrigin'>,
  to: { readonly name: string; readonly language: NoticeSettings['language'] },
  notices: readonly Notice[],
): Promise<Digest> {
  const translator = translatorFor(to.language)
  const origin = services.publicOrigin()
  const shown = notices.slice(0, MAX_ENTRIES)
  const writer: Writer = { translator, origin, nameOf: await namesIn(services, shown) }
  const byPlan = [...Map.groupBy(shown, ({ planId }) => planId)]
  const plans = await Promise.all(
    byPlan.map(async ([planId, ofPlan]) => planPart(writer, await services.sync.readOutline(planId), ofPlan)),
  )
  return {
    language: to.language,
    subject: subjectOf(translator, plans, notices.length),
    title: translator.translate('notices:mail.title'),
    greeting: translator.translate('notices:mail.greeting', { name: to.name }),
    plans,
    more: moreThan(shown.length, notices.length, translator),
    why: translator.translate('notices:mail.why'),
    settings: {
      words: translator.translate('notices:mail.settings'),
      address: noticeSettingsLink(origin),
    },
  }
}

async function namesIn(
  { users }: Pick<Services, 'users'>,
  notices: readonly Notice[],
): Promise<Writer['nameOf']> {
  const ids = notices.flatMap((notice) => [
    ...(notice.by === null ? [] : [notice.by]),
    ...mentionsIn(notice.excerpt ?? ''),
  ])
  const known = new Map((await users.findAll([...new Set(ids)])).map(({ id, name }) => [id, name]))
  return (userId) => known.get(userId) ?? null
}

function planPart(writer: Writer, outline: Outline, notices: readonly Notice[]): DigestPlan {
  const bySection = Map.groupBy(notices, ({ sectionId }) => sectionId)
  const numbers = sectionNumbers(outline.sections)
  // Of sections in the bin, too, something may have been said; they come last, and with them what has none.
  const order = [...outline.sections.map(({ id }) => id), ...bySection.keys()]
  const titles = new Map(
    [...outline.removedSections, ...outline.sections].map(({ id, title }) => [
      id,
      [numbers.get(id), title].filter(Boolean).join(' '),
    ]),
  )
  const sections = [...new Set(order)].flatMap((sectionId): DigestSection[] => {
    const entries = bySection.get(sectionId)?.map((notice) => entryOf(writer, notice)) ?? []
    const title = sectionId === null ? null : titles.get(sectionId) || null
    return entries.length === 0 ? [] : [{ title, entries }]
  })
  return { title: outline.facts.title, sections }
}

function entryOf(writer: Writer, notice: Notice): DigestEntry {
  const { translator, nameOf } = writer
  const { locale, translate } = translator
  const at = new Date(notice.at)
  const words = quoteIn(notice)
  return {
    sentence: noticeText(notice, notice.by === null ? null : nameOf(notice.by), {
      ...translator,
      timeZone: TIME_ZONE,
    }),
    when: `${formatShortDate(locale, at, TIME_ZONE)} ${formatTime(locale, at, TIME_ZONE)}`,
    quote: words === null ? null : translate('notices:mail.quote', { words: withNames(writer, words) }),
    link: linkTo(writer, notice),
  }
}

/** Documents hold no names, so a mention is an id. */
const withNames = ({ nameOf, translator }: Writer, text: string): string =>
  replaceMentions(text, (userId) => `@${nameOf(userId) ?? translator.translate('notices:somebody')}`)

function linkTo({ translator, origin }: Writer, { kind, planId, sectionId, threadId }: Notice): DigestLink {
  const { translate } = translator
  if (threadId !== null)
    return { words: translate('notices:mail.openThread'), address: threadLink(origin, planId, threadId) }
  if (sectionId !== null)
    return { words: translate('notices:mail.openSection'), address: sectionLink(origin, planId, sectionId) }
  // What is announced is about the text; what has been frozen or decided stands with the versions.
  if (isPlanNotice(kind) && kind !== 'freeze-announced')
    return { words: translate('notices:mail.openVersions'), address: versionsLink(origin, planId) }
  return { words: translate('notices:mail.openPlan'), address: planLink(origin, planId) }
}

function moreThan(shown: number, count: number, { translate }: Translator): string | null {
  return count > shown ? translate('notices:mail.more', { count: count - shown }) : null
}

function subjectOf({ translate }: Translator, plans: readonly DigestPlan[], count: number): string {
  const sections = plans.flatMap((plan) => plan.sections)
  const entries = sections.flatMap((section) => section.entries)
  const [plan, otherPlan] = plans
  const [first, second] = entries
  if (plan === undefined || otherPlan !== undefined || first === undefined)
    return translate('notices:mail.subject.many', { count })
  if (second !== undefined) return translate('notices:mail.subject.plan', { count, plan: plan.title })
  const place = sections[0]?.title ?? plan.title
  return translate('notices:mail.subject.one', { sentence: first.sentence, place })
}
