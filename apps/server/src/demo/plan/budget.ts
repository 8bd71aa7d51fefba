/**
 * The demo budget: the codes and figures of a real association's plan, so that totals, shares and changes look like
 * the ones a budget officer meets. One stated total in the footnote is wrong on purpose.
 */
import {
  blockIdSchema,
  columnIdSchema,
  footnoteIdSchema,
  groupIdSchema,
  type Budget,
  type BudgetColumn,
  type BudgetGroup,
  type BudgetLine,
  type BudgetSide,
  type Footnote,
  type StatedRow,
} from '@samplan/domain'
import { known, lineId } from './authoring.ts'

const thisYear = columnIdSchema.parse('budget2027')
const lastYear = columnIdSchema.parse('budget2026')

export const budgetColumns: BudgetColumn[] = [
  { id: thisYear, label: 'Budget 2027', kind: 'budget', year: 2027 },
  { id: lastYear, label: 'Budget 2026', kind: 'budget', year: 2026 },
]

/** Code, label, this year, last year; kronor. */
type Row = readonly [key: string, code: string, label: string, current: number, previous: number]

const costs: readonly Row[] = [
  ['12', '12', 'Styrelsen', 702_000, 717_333],
  ['13', '13', 'Revision', 31_290, 31_990],
  ['14', '14', 'Kansli', 12_416_200, 12_534_385],
  ['141', '141', 'Direktören', 160_000, 230_000],
  ['15', '15', 'Socialtjänst', 170_000, 200_000],
  ['16', '16', 'Barn- och utbildning', 160_000, 200_000],
  ['17', '17', 'Miljö o samh.byggn/folkhälsa', 105_000, 95_000],
  ['18', '18', 'EU och internationalisering', 120_000, 150_000],
  ['19', '19', 'Tillväxt/regional utveckling', 155_000, 165_000],
  ['20', '20', 'Kultur/fritid, jämställdhet', 190_000, 170_000],
  ['21', '21', 'Kompetensförs, integration', 100_000, 130_000],
  ['22', '22', 'Samverkansberedning', 65_000, 65_000],
  ['23', '23', 'FoUI', 4_278_060, 4_278_060],
  ['24', '24', 'UR/Film', 945_000, 960_000],
  ['10', '10', 'Kurser/konferenser', 3_400_000, 2_800_000],
]

const revenue: readonly Row[] = [
  ['r10', '10', 'Intäkter kurs/konferens', 3_700_000, 3_100_000],
  ['r80', '80', 'Finansiering', 19_297_550, 19_626_768],
]

const line = ([key, code, label, current, previous]: Row): BudgetLine => ({
  id: lineId(key),
  code,
  label,
  explanation: null,
  amounts: { [thisYear]: known(current), [lastYear]: known(previous) },
  conflicts: [],
  nature: 'ordinary',
  pairedLineId: null,
  carriedFrom: [],
})

const stated = (label: string, current: number, previous: number): StatedRow => ({
  label,
  amounts: { [thisYear]: current, [lastYear]: previous },
})

const group = (side: BudgetSide, title: string, rows: readonly Row[]): BudgetGroup => ({
  id: groupIdSchema.parse(side),
  side,
  title,
  lines: rows.map(line),
  statedTotal: stated('Summa', 22_997_550, 22_726_768),
})

/** The items make 340 000 kr; the stated 345 000 is the demo's open `footnote.total-mismatch`. */
const coFunding: Footnote = {
  id: footnoteIdSchema.parse('co-funding'),
  mark: '*',
  lineId: lineId('12'),
  columnId: thisYear,
  text: 'Beslutad medfinansiering 2027, tas ur styrelsens rad.',
  parts: [
    {
      decidedBy: 'Styrelsen',
      decision: 'Medfinansiering 2027',
      fundedFrom: 'styrelsens rad',
      fromLine: true,
      items: [
        { label: 'Kontoret i Bryssel', kronor: 115_000 },
        { label: 'Kustkommunerna', kronor: 100_000 },
        { label: 'Miljösamverkan', kronor: 50_000 },
        { label: 'Mötesplats för unga', kronor: 50_000 },
        { label: 'Jämställdhetspriset', kronor: 25_000 },
      ],
      statedTotal: 345_000,
    },
  ],
}

export const budget: Budget = {
  type: 'budget',
  id: blockIdSchema.parse('budget'),
  title: 'Sammanställning av budget 2027',
  groups: [group('cost', 'Kostnader', costs), group('revenue', 'Intäkter', revenue)],
  statedResult: stated('Resultat', 0, 0),
  footnotes: [coFunding],
  takenRequests: [],
  reconciliation: null,
}
