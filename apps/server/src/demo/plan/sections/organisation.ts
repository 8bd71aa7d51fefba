/** Who the association is: its members, its board, its office, and who pays. All of it is invented. */
import type { DraftBlock } from '../authoring.ts'
import { keyFigures, memberList, orgChart, roster, shares } from '../rows.ts'

export const inFigures: DraftBlock = keyFigures('Förbundet i siffror', 'förbundets årsredovisning', [
  ['Medlemskommuner', '11', null, null],
  ['Invånare i medlemskommunerna', 'ca 212\u00A0000', 'personer', '31 december 2025'],
  ['Anställda på kansliet', '14', 'personer', '1 september 2026'],
  ['Deltagare i kurser och konferenser', 'närmare 3\u00A0400', 'personer', '2025'],
])

/** Together what the plan's budget has from the members: financing less the state's grant for research. */
export const members: DraftBlock = memberList('Medlemskommuner och medlemsavgifter', [
  ['Norrälv', 4_210_000],
  ['Havsnäs', 2_640_000],
  ['Björkvik', 1_980_000],
  ['Storsele', 1_450_000],
  ['Åminne', 1_120_000],
  ['Tallmo', 905_000],
  ['Lillfors', 780_000],
  ['Renholmen', 640_000],
  ['Sandskär', 520_000],
  ['Granåker', 410_000],
  ['Höglunda', 364_490],
])

export const board: DraftBlock = roster('Styrelsens presidium', [
  ['Gunilla Rask', 'ordförande', 'S', 'Norrälv'],
  ['Mattias Öberg', 'förste vice ordförande', 'M', 'Havsnäs'],
  ['Siw Lindmark', 'andre vice ordförande', 'C', 'Tallmo'],
  ['Patrik Niva', 'ledamot', 'V', 'Storsele'],
])

export const chart: DraftBlock = orgChart('Så är förbundet organiserat', [
  ['Förbundsfullmäktige', null, null],
  ['Styrelsen', 'elva ledamöter', 1],
  ['Beredningarna', 'en för varje område', 2],
  ['Kansliet', 'förbundsdirektören', 2],
  ['Strategiska områden', 'sex handläggare', 4],
  ['Forskning och utveckling', 'tre forskningsledare', 4],
  ['Administration', 'ekonomi, ärenden och kurser', 4],
])

/** Of the revenue in the budget; its two lines, the second parted by who pays. */
export const financing: DraftBlock = shares('Så finansieras verksamheten 2027', 22_997_550, [
  ['Medlemsavgifter', 65.31, 15_019_490],
  ['Statsbidrag till forskning och utveckling', 18.6, 4_278_060],
  ['Kurser och konferenser', 16.09, 3_700_000],
])
