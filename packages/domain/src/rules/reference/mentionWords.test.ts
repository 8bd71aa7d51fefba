import { describe, expect, it } from 'vitest'
import { captionIn, mentionsInText } from './mentionWords.ts'

const found = (text: string) => mentionsInText(text).map(({ kind, number }) => `${kind} ${number}`)

describe('mentions in words', () => {
  it.each([
    ['Se bilaga 2.', ['appendix 2']],
    ['Det redovisas i figur 1, och i avsnitt 4.2 i detalj.', ['figure 1', 'section 4.2']],
    ['(se tabell 3)', ['table 3']],
    ['Kapitel 3 beskriver det.', ['section 3']],
    ['Bilagorna 1, 2 och 4 hör hit.', ['appendix 1', 'appendix 2', 'appendix 4']],
    ['Planens bilaga 2 och budgetens tabell 1', ['appendix 2', 'table 1']],
    ['i bilaga 2 till denna plan', ['appendix 2']],
    ['Enligt figur 2 i bilaga 1', ['figure 2', 'appendix 1']],
  ])('%s', (text, mentions) => {
    expect(found(text)).toEqual(mentions)
  })

  it.each([
    'Enligt 11 kapitel 5 § kommunallagen',
    'Kapitel 11 kommunallagen gäller.',
    'Se kapitel 5 § 2.',
    'Bilaga 2 till årsredovisningen',
    'avsnitt 4 i regionens utvecklingsstrategi',
    'Kommunallagens kapitel 11 och regionens bilaga 3',
    'i detta avsnitt beskrivs 12 områden',
    'Tabellen visar 3 grupper, bilagan 2 kartor.',
    'figur 20162016',
    'Avsnittet 3',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('joins nothing that "och" only happens to follow', () => {
    expect(found('I avsnitt 2 och 14 kommuner')).toEqual(['section 2'])
  })

  it('takes a line that names itself for a caption', () => {
    expect(captionIn('Figur 1. Styrkort 2016')).toEqual({ kind: 'figure', number: '1' })
    expect(captionIn('Tabell 2')).toEqual({ kind: 'table', number: '2' })
    expect(captionIn('Figur 1 visar styrkortet.')).toBeNull()
    expect(found('Figur 1. Se även bilaga 3')).toEqual(['appendix 3'])
  })

  it('reads what a place is said to hold', () => {
    const promised = (text: string) =>
      mentionsInText(text).flatMap((mention) => mention.promised.map(({ kind, words }) => [kind, words]))
    expect(promised('I bilaga 3 redovisas våra mål och de aktiviteter som hör till.')).toEqual([
      ['goal', 'mål'],
      ['activity', 'aktiviteter'],
    ])
    expect(promised('Målen för aktiviteterna redovisas i bilaga 1.')).toEqual([])
    expect(promised('I bilaga 1 finns kartor. Aktiviteter saknas.')).toEqual([])
  })

  // What each costs with the whole text read for every mention is minutes, and the test's time is up.
  it.each([
    ['Se bilaga 1. '.repeat(60_000), 60_000],
    [`bilagorna 1${', 2'.repeat(100_000)}`, 100_001],
    ['. I bilaga 1 finns mål'.repeat(20_000), 20_000],
  ])('reads a text that holds little else', (text, mentions) => {
    expect(mentionsInText(text)).toHaveLength(mentions)
  })
})
