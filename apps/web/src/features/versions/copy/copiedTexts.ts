/** What is copied to a registry's form, and what a plan is cited by. Plain text in Swedish, for every program there is. */
import type { CurrentVersion, Decision, PlanFacts } from '@samplan/domain'
import { formatDate, formatTime } from '@samplan/i18n'
import type { Language } from '../../../language/index.ts'

type Words = Pick<Language, 't'>

/** A line for each field of the registry: number, title, which document, of when, and its hash. */
export function diaryText(
  { title, diaryNumber, caseTitle }: Pick<PlanFacts, 'title' | 'diaryNumber' | 'caseTitle'>,
  version: Pick<CurrentVersion, 'label' | 'at' | 'sha256'> | null,
  name: string,
  { t }: Words,
): string {
  const facts = [
    diaryNumber === null ? null : t('versions:diary.number', { number: diaryNumber }),
    caseTitle === null ? null : t('versions:diary.title', { title: caseTitle }),
  ]
  return [...facts, ...(version === null ? [] : frozenLines(title, version, name, { t }))]
    .filter((line) => line !== null)
    .join('\n')
}

function frozenLines(
  title: string,
  { label, at, sha256 }: Pick<CurrentVersion, 'label' | 'at' | 'sha256'>,
  name: string,
  { t }: Words,
): readonly string[] {
  const moment = new Date(at)
  return [
    t('versions:diary.document', { title, label }),
    t('versions:diary.frozen', { day: formatDate('sv', moment), time: formatTime('sv', moment), name }),
    t('versions:diary.hash', { hash: sha256 }),
  ]
}

export interface Cited {
  readonly title: string
  readonly organisation: string
  readonly diaryNumber: string | null
  readonly decision: Pick<Decision, 'body' | 'date' | 'paragraph' | 'diaryNumber'> | null
  /** "2.1 Folkhälsa"; null for the plan as a whole. */
  readonly section: string | null
}

/** "Verksamhetsplan och budget 2027, Norrbottens kommuner, förbundsfullmäktige 2026-11-27 § 12, dnr 2026-118, avsnitt 2.1". */
export function referenceText(
  { title, organisation, diaryNumber, decision, section }: Cited,
  { t }: Words,
): string {
  const number = decision?.diaryNumber ?? diaryNumber
  return [
    title,
    organisation,
    decision === null ? null : t('versions:reference.decided', decisionParts(decision)),
    number === null ? null : t('versions:reference.number', { number }),
    section === null ? null : t('versions:reference.section', { section }),
  ]
    .filter((part) => part !== null)
    .join(', ')
}

const decisionParts = ({ body, date, paragraph }: NonNullable<Cited['decision']>) => ({
  body,
  date,
  paragraph,
})
