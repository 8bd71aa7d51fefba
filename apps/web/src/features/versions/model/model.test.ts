import {
  decisionIdSchema,
  planIdSchema,
  userIdSchema,
  versionIdSchema,
  type PlanFacts,
} from '@samplan/domain'
import { translatorFor } from '@samplan/i18n'
import { describe, expect, it } from 'vitest'
import type { ListedVersion, RecordedDecision } from '../../../api/case.ts'
import { diaryText, referenceText } from '../copy/copiedTexts.ts'
import { correctedFields } from './correctedFields.ts'
import { isoDay, newDraft, readDraft, warningsOn } from './decisionDraft.ts'
import { recordedOnce, timelineOf } from './timeline.ts'

const language = { t: translatorFor('sv').translate, locale: 'sv' } as const
const planId = planIdSchema.parse('plan')
const by = userIdSchema.parse('anna')
const sha256 = 'ab'.repeat(32)

const version = (id: string, number: number, at: number): ListedVersion => ({
  id: versionIdSchema.parse(id),
  planId,
  number,
  kind: 'proposal',
  wordingOf: null,
  label: `Förslag ${number}`,
  note: null,
  by,
  byName: 'Anna Ek',
  at,
  sha256,
  previous: null,
  files: [],
})

const decision = (id: string, at: number, given: Partial<RecordedDecision> = {}): RecordedDecision => ({
  id: decisionIdSchema.parse(id),
  planId,
  versionId: versionIdSchema.parse('one'),
  body: 'styrelsen',
  date: '2026-11-20',
  paragraph: '84',
  diaryNumber: '2026-118',
  outcome: 'adopted',
  text: 'Planen antas.',
  minutesVerifiedOn: null,
  excerptId: null,
  corrects: null,
  reason: null,
  by,
  byName: 'Sara Lund',
  at,
  versionSha256: sha256,
  previous: null,
  sha256,
  ...given,
})

const first = decision('first', 20)
const corrected = decision('second', 40, { corrects: first.id, paragraph: '85', reason: 'Fel paragraf' })

describe('the timeline', () => {
  it('has versions and decisions by when each was first recorded, latest first', () => {
    const events = timelineOf([version('one', 1, 10), version('two', 2, 30)], [first, corrected])
    expect(events.map(({ kind, at }) => [kind, at])).toEqual([
      ['version', 30],
      ['decision', 20],
      ['version', 10],
    ])
  })

  it('has a decision once, as it reads after its corrections, with what it was', () => {
    const again = decision('third', 50, { corrects: corrected.id, paragraph: '86' })
    const [only, ...others] = recordedOnce([first, corrected, again])
    expect(others).toEqual([])
    expect(only?.standing.paragraph).toBe('86')
    expect(only?.earlier.map(({ paragraph }) => paragraph)).toEqual(['84', '85'])
  })

  it('tells what a correction changed', () => {
    expect(correctedFields(first, corrected)).toEqual([{ field: 'paragraph', before: '84', after: '85' }])
  })
})

describe('a decision that is filled in', () => {
  const draft = { ...newDraft('styrelsen', '2026-118'), date: '2026-11-20', text: 'Planen antas.' }

  it('says what is missing, field by field', () => {
    const read = readDraft(newDraft('styrelsen', null), versionIdSchema.parse('one'), null)
    expect(read.ok ? [] : [...read.missing]).toEqual(['date', 'paragraph', 'text'])
  })

  it('takes the paragraph with its sign or without', () => {
    const read = readDraft({ ...draft, paragraph: ' § 84 ' }, versionIdSchema.parse('one'), null)
    expect(read).toMatchObject({ ok: true, details: { paragraph: '84', diaryNumber: '2026-118' } })
  })

  const given = { frozenOn: '2026-11-20', today: '2026-11-26', next: 'styrelsen' }

  it('warns of what is unlikely, and of nothing else', () => {
    expect(warningsOn(draft, given)).toEqual([])
    expect(warningsOn(newDraft('styrelsen', null), given)).toEqual([])
    expect(warningsOn({ ...draft, date: '2026-11-19' }, given)).toEqual(['before-freeze'])
    expect(warningsOn({ ...draft, date: '2026-11-27' }, given)).toEqual(['future'])
    expect(warningsOn({ ...draft, body: 'fullmäktige' }, given)).toEqual(['not-in-turn'])
    expect(warningsOn({ ...draft, minutesVerifiedOn: '2026-11-19' }, given)).toEqual(['verified-before'])
  })

  it('takes the day from the reader’s own calendar', () => {
    expect(isoDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
  })
})

describe('what is copied', () => {
  const facts: Pick<PlanFacts, 'title' | 'diaryNumber' | 'caseTitle'> = {
    title: 'Verksamhetsplan och budget 2027',
    diaryNumber: '2026-118',
    caseTitle: 'Verksamhetsplan 2027',
  }

  it('is a line for each field of the registry', () => {
    const at = new Date(2026, 10, 20, 16, 2).getTime()
    const text = diaryText(facts, { label: 'Förslag 1', at, sha256 }, 'Anna Ek', language)
    expect(text.split('\n')).toEqual([
      'Dnr: 2026-118',
      'Ärendemening: Verksamhetsplan 2027',
      'Handling: Verksamhetsplan och budget 2027, Förslag 1',
      'Fryst: 20 november 2026 kl. 16.02 av Anna Ek',
      `Kontrollsumma (SHA-256): ${sha256}`,
    ])
  })

  it('leaves out what is not known yet', () => {
    expect(diaryText({ ...facts, caseTitle: null }, null, '', language)).toBe('Dnr: 2026-118')
  })

  it('cites plan, body, date, paragraph, number and section', () => {
    const cited = { title: facts.title, organisation: 'Förbundet', diaryNumber: '2026-118', decision: first }
    expect(referenceText({ ...cited, section: '2.1 Folkhälsa' }, language)).toBe(
      'Verksamhetsplan och budget 2027, Förbundet, styrelsen 2026-11-20 § 84, dnr 2026-118, avsnitt 2.1 Folkhälsa',
    )
    expect(referenceText({ ...cited, decision: null, section: null }, language)).toBe(
      'Verksamhetsplan och budget 2027, Förbundet, dnr 2026-118',
    )
  })
})
