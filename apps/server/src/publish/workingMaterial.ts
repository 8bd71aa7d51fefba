/**
 * A plan that is being drafted, as paper. It says on every page what it is and of when, and is nobody's proposal: that
 * is what a frozen version is for. In Swedish whoever asks, since it is the organisation's paper and not the reader's.
 */
import { DEFAULT_THEME, frozenPlanOf, type PlanId } from '@samplan/domain'
import { formatDate, formatTime, translate } from '@samplan/i18n'
import { makePaper, type Paper } from '@samplan/publish'
import type { Services } from '../life/services.ts'
import { TIME_ZONE } from '../time/localTime.ts'
import { paperWords } from './paperWords.ts'

const LOCALE = 'sv'

export async function workingMaterial({ sync, users, now }: Services, planId: PlanId): Promise<Paper> {
  const plan = await sync.readPlan(planId)
  const people = await users.findAll(plan.members.map(({ userId }) => userId))
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const frozen = frozenPlanOf(plan, (userId) => names.get(userId) ?? null)
  return makePaper(frozen, {
    language: LOCALE,
    words: paperWords(LOCALE),
    theme: DEFAULT_THEME,
    standing: standingAt(now()),
  })
}

/** To the minute, so that what is fetched twice in a minute is the same file. */
function standingAt(now: number): Paper['standing'] {
  const at = Math.floor(now / 60_000) * 60
  const moment = new Date(at * 1000)
  const day = formatDate(LOCALE, moment, TIME_ZONE)
  const time = formatTime(LOCALE, moment, TIME_ZONE)
  return {
    label: translate(LOCALE, 'publish:workingMaterial'),
    detail: translate(LOCALE, 'publish:asOf', { day, time }),
    at,
    hash: null,
    draft: true,
  }
}
