/**
 * A plan that is being drafted, as paper. It says on every page what it is and of when, and is nobody's proposal: that
 * is what a frozen version is for. In Swedish whoever asks, since it is the organisation's paper and not the reader's.
 */
import { DEFAULT_THEME, type FrozenPlan, type OrganisationId, type PlanId } from '@samplan/domain'
import { formatDate, formatTime, translate } from '@samplan/i18n'
import { makePaper, type Paper, type PaperImages } from '@samplan/publish'
import { imagesOf } from '../images/imagesOf.ts'
import type { Services } from '../life/services.ts'
import { TIME_ZONE } from '../time/localTime.ts'
import { withNames } from './names.ts'
import { paperWords } from './paperWords.ts'

const LOCALE = 'sv'

export interface WorkingMaterial {
  readonly plan: FrozenPlan
  readonly paper: Paper
  readonly images: PaperImages
}

export async function workingMaterial(
  { sync, users, storage, images, now }: Services,
  planId: PlanId,
  organisationId: OrganisationId,
): Promise<WorkingMaterial> {
  const plan = await withNames(users, await sync.readPlan(planId))
  const paper = makePaper(plan, {
    language: LOCALE,
    words: paperWords(LOCALE),
    theme: (await storage.themes.current(organisationId)) ?? DEFAULT_THEME,
    standing: standingAt(now()),
  })
  return { plan, paper, images: await imagesOf(images, organisationId, plan) }
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
