/** "Vad beslutade vi om X?": the adopted plans that one may read, and where they say what is asked for. */
import { adoptingDecision, type Decision } from '@samplan/domain'
import type { AdoptedVersion } from '@samplan/storage'
import type { Principal } from '../accounts/principal.ts'
import type { Services } from '../life/services.ts'
import { listPlans } from '../plans/listPlans.ts'
import type { FrozenText, ReadFrozenText } from './frozenTexts.ts'
import { search, type Hit } from '../search/excerpts.ts'

/** So many hits of a plan are shown; who wants the others opens the plan. */
const SHOWN = 20

/** Newest year first. With a query, only plans that have it. */
export async function adoptedPlans(
  services: Services,
  readText: ReadFrozenText,
  principal: Principal,
  query: string,
) {
  const readable = new Set((await listPlans(services, principal)).map(({ planId }) => planId))
  const adopted = await services.storage.register.adopted(principal.organisation.id)
  const mine = adopted.filter(({ planId }) => readable.has(planId))
  const plans = await Promise.all(mine.map((version) => read(services, readText, version, query)))
  return query.trim() === '' ? plans : plans.filter(({ hitCount }) => hitCount > 0)
}

async function read(
  { storage }: Services,
  readText: ReadFrozenText,
  { planId, head }: AdoptedVersion,
  query: string,
) {
  const text = await readText(head.id)
  const decisions = (await storage.register.decisions(planId)).map(({ decision }) => decision)
  const { decidingBodies, title, year, diaryNumber, organisation } = text.facts
  const hits = search(text.passages, query)
  return {
    planId,
    title,
    year,
    organisation: organisation.name,
    diaryNumber,
    version: { id: head.id, label: head.label, at: head.at, sha256: head.sha256 },
    decision: cited(adoptingDecision({ state: 'adopted', decidingBodies, decisions })),
    hits: hits.slice(0, SHOWN).map((hit) => placed(hit, text)),
    hitCount: hits.length,
  }
}

/** What a reference names of a decision. */
const cited = (decision: Decision | null) =>
  decision && {
    body: decision.body,
    date: decision.date,
    paragraph: decision.paragraph,
    diaryNumber: decision.diaryNumber,
  }

function placed({ sectionId, excerpt }: Hit, { sections }: FrozenText) {
  const section = sections.find(({ id }) => id === sectionId)
  return { sectionId, number: section?.number ?? null, title: section?.title ?? null, excerpt: [...excerpt] }
}
