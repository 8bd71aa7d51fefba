/** The words of pictures, notes, figures and lists on paper; most of them are the screen's. */
import { referenceText, translate, translatorFor, type Locale } from '@samplan/i18n'
import type { PaperWords } from '@samplan/publish'

type ContentWords = Pick<
  PaperWords,
  | 'figure'
  | 'missingImage'
  | 'missingAlternative'
  | 'callout'
  | 'reference'
  | 'inUnit'
  | 'changeIn'
  | 'carriedIn'
  | 'pairedWith'
  | 'nothingToShow'
  | 'notes'
  | 'note'
  | 'backToText'
  | 'project'
  | 'roster'
  | 'keyFigures'
  | 'memberList'
  | 'followUp'
  | 'shares'
  | 'sharesChart'
  | 'orgChart'
  | 'under'
  | 'chain'
>

export const contentWords = (locale: Locale): ContentWords => ({
  ...pictureWords(locale),
  ...listWords(locale),
  reference: (referenced) => referenceText(referenced, translatorFor(locale)),
  inUnit: (unit) => translate(locale, 'publish:inUnit', { unit }),
  changeIn: (unit) => translate(locale, 'publish:changeIn', { unit }),
  carriedIn: translate(locale, 'publish:carriedIn'),
  pairedWith: (line) => translate(locale, 'publish:pairedWith', { line }),
  notes: translate(locale, 'publish:notes'),
  note: (number) => translate(locale, 'publish:note', { number }),
  backToText: translate(locale, 'publish:backToText'),
  project: projectWords(locale),
  chain: {
    noWork: translate(locale, 'figures:chain.noWork'),
    looseWork: (work) => translate(locale, 'figures:chain.looseWork', work),
    looseLines: (activity, count) => translate(locale, 'figures:chain.looseLines', { activity, count }),
  },
})

const pictureWords = (locale: Locale) => ({
  figure: (number: number) => translate(locale, 'publish:figure', { number }),
  missingImage: (alt: string) =>
    alt === ''
      ? translate(locale, 'publish:image.missing')
      : translate(locale, 'publish:image.missingAs', { alt }),
  missingAlternative: (caption: string) =>
    caption === ''
      ? translate(locale, 'publish:image.undescribed')
      : translate(locale, 'publish:image.undescribedAs', { caption }),
  callout: {
    fact: translate(locale, 'publish:callout.fact'),
    important: translate(locale, 'publish:callout.important'),
    vision: translate(locale, 'publish:callout.vision'),
    mission: translate(locale, 'publish:callout.mission'),
  },
  nothingToShow: translate(locale, 'publish:nothingToShow'),
  sharesChart: (caption: string, slices: string) =>
    translate(locale, 'publish:sharesChart', { caption, slices }),
  orgChart: (caption: string, boxes: string) => translate(locale, 'publish:orgChart', { caption, boxes }),
  under: (box: string, above: string) => translate(locale, 'publish:under', { box, above }),
})

const projectWords = (locale: Locale): PaperWords['project'] => ({
  aim: translate(locale, 'blocks:project.aim'),
  results: translate(locale, 'blocks:project.results'),
  status: translate(locale, 'blocks:project.status'),
  statusOf: {
    planned: translate(locale, 'blocks:project.status.planned'),
    applied: translate(locale, 'blocks:project.status.applied'),
    granted: translate(locale, 'blocks:project.status.granted'),
    starting: translate(locale, 'blocks:project.status.starting'),
    ongoing: translate(locale, 'blocks:project.status.ongoing'),
    extended: translate(locale, 'blocks:project.status.extended'),
    completed: translate(locale, 'blocks:project.status.completed'),
  },
  period: translate(locale, 'blocks:project.period'),
  owner: translate(locale, 'blocks:project.owner'),
  partners: translate(locale, 'blocks:project.partners'),
  programme: translate(locale, 'blocks:project.programme'),
  total: translate(locale, 'blocks:project.total'),
  goals: translate(locale, 'blocks:project.goalIds'),
  lines: translate(locale, 'blocks:project.lineIds'),
  financier: translate(locale, 'blocks:project.financierName'),
  amount: translate(locale, 'blocks:project.financierKronor'),
})

const listWords = (locale: Locale) => ({
  roster: {
    name: translate(locale, 'blocks:roster.name'),
    role: translate(locale, 'blocks:roster.role'),
    party: translate(locale, 'blocks:roster.party'),
    municipality: translate(locale, 'blocks:roster.municipality'),
  },
  keyFigures: {
    label: translate(locale, 'blocks:keyFigures.label'),
    value: translate(locale, 'blocks:keyFigures.value'),
    asOf: translate(locale, 'blocks:keyFigures.asOf'),
    source: translate(locale, 'blocks:keyFigures.source'),
  },
  memberList: {
    name: translate(locale, 'blocks:memberList.name'),
    fee: translate(locale, 'blocks:memberList.kronor'),
    note: translate(locale, 'blocks:memberList.note'),
  },
  followUp: {
    what: translate(locale, 'blocks:followUp.what'),
    measures: translate(locale, 'blocks:followUp.measures'),
    responsible: translate(locale, 'blocks:followUp.responsible'),
    occasion: translate(locale, 'blocks:followUp.occasion'),
  },
  shares: {
    label: translate(locale, 'blocks:shares.label'),
    percent: translate(locale, 'blocks:shares.percent'),
    amount: translate(locale, 'blocks:shares.kronor'),
  },
})
