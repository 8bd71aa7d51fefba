/** Budgets written out in tests, and the table of Norrbotten 2016 with its codes and figures. */
import type { BudgetDraft } from './arbitraryBudget.ts'

type GroupDraft = BudgetDraft['groups'][number]
type LineDraft = GroupDraft['lines'][number]
type FootnoteDraft = BudgetDraft['footnotes'][number]
type AmountDraft = LineDraft['amounts'][string]

export const known = (kronor: number): AmountDraft => ({ kind: 'known', kronor })

/** Amounts of the columns `now` and `before`. */
export const amounts = (now: number, before: number): LineDraft['amounts'] => ({
  now: known(now),
  before: known(before),
})

export const lineDraft = (parts: Partial<LineDraft> = {}): LineDraft => ({
  id: 'line',
  code: null,
  label: 'Kansli',
  explanation: null,
  amounts: {},
  conflicts: [],
  ...parts,
})

export const groupDraft = (parts: Partial<GroupDraft> = {}): GroupDraft => ({
  id: 'costs',
  side: 'cost',
  title: 'Kostnader',
  lines: [],
  statedTotal: null,
  ...parts,
})

export const budgetDraft = (parts: Partial<Omit<BudgetDraft, 'type'>> = {}): BudgetDraft => ({
  type: 'budget',
  id: 'budget',
  title: 'Budget',
  groups: [],
  statedResult: null,
  footnotes: [],
  takenRequests: [],
  ...parts,
})

export const footnoteDraft = (parts: Partial<FootnoteDraft> = {}): FootnoteDraft => ({
  id: 'footnote',
  mark: '*',
  lineId: null,
  columnId: null,
  text: '',
  parts: [],
  ...parts,
})

export const partDraft = (
  parts: Partial<FootnoteDraft['parts'][number]> = {},
): FootnoteDraft['parts'][number] => ({
  decidedBy: null,
  decision: null,
  fundedFrom: null,
  fromLine: true,
  items: [],
  statedTotal: null,
  ...parts,
})

const line = (code: string, label: string, now: number, before: number, id = `cost-${code}`): LineDraft =>
  lineDraft({ id, code, label, amounts: amounts(now, before) })

const COSTS: LineDraft[] = [
  line('12', 'Styrelsen', 702_000, 717_333),
  line('13', 'Revision', 31_290, 31_990),
  line('14', 'Kansli', 12_416_200, 12_534_385),
  line('141', 'Direktören', 160_000, 230_000),
  line('15', 'Socialtjänst', 170_000, 200_000),
  line('16', 'Barn- och utbildning', 160_000, 200_000),
  line('17', 'Miljö o samh.byggn/folkhälsa', 105_000, 95_000),
  line('18', 'EU och internationalisering', 120_000, 150_000),
  line('19', 'Tillväxt/regional utveckling', 155_000, 165_000),
  line('20', 'Kultur/fritid, jämställdhet', 190_000, 170_000),
  line('21', 'Kompetensförs, integration', 100_000, 130_000),
  line('22', 'Samverkansberedning', 65_000, 65_000),
  line('23', 'FoUI', 4_278_060, 4_278_060),
  line('24', 'UR/Film', 945_000, 960_000),
  line('10', 'Kurser/konferenser', 3_400_000, 2_800_000),
]

const REVENUE: LineDraft[] = [
  line('10', 'Intäkter kurs/konferens', 3_700_000, 3_100_000, 'revenue-10'),
  line('80', 'Finansiering', 19_297_550, 19_626_768, 'revenue-80'),
]

const STATED = { label: 'Summa', amounts: { now: 22_997_550, before: 22_726_768 } }

/** Balances, adds up, and itemises 340 000 kr of line 12 in a footnote. Lines are `cost-<code>` and `revenue-<code>`. */
export const norrbotten2016Budget = (): BudgetDraft =>
  budgetDraft({
    title: 'Sammanställning av budget 2016',
    groups: [
      groupDraft({ lines: structuredClone(COSTS), statedTotal: STATED }),
      groupDraft({
        id: 'revenue',
        side: 'revenue',
        title: 'Intäkter',
        lines: structuredClone(REVENUE),
        statedTotal: STATED,
      }),
    ],
    statedResult: { label: 'Resultat', amounts: { now: 0, before: 0 } },
    footnotes: [
      footnoteDraft({
        lineId: 'cost-12',
        columnId: 'now',
        parts: [
          partDraft({
            items: [115_000, 100_000, 50_000, 50_000, 25_000].map((kronor, index) => ({
              label: `Post ${index + 1}`,
              kronor,
            })),
            statedTotal: 340_000,
          }),
        ],
      }),
    ],
  })
