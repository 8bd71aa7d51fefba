/** Words of pictures, notes, figures and lists, for tests. */
import type { Referenced } from '@samplan/domain'

export const contentWords = {
  figure: (number: number) => `Figur ${number}`,
  missingImage: (alt: string) => `Bilden saknas: ${alt}`,
  missingAlternative: (caption: string) => `Bild: ${caption}`,
  callout: { fact: 'Fakta', important: 'Viktigt', vision: 'Vision', mission: 'Verksamhetsidé' },
  reference: (referenced: Referenced | null) => (referenced === null ? '[saknas]' : worded(referenced)),
  inUnit: (unit: string) => `Belopp i ${unit}`,
  changeIn: (unit: string) => `Ändring ${unit}`,
  carriedIn: 'Medel från tidigare år',
  pairedWith: (line: string) => `Öronmärkt för ${line}`,
  nothingToShow: 'Inget att visa.',
  notes: 'Noter',
  note: (number: number) => `Not ${number}`,
  backToText: 'Tillbaka',
  project: {
    aim: 'Syfte',
    results: 'Resultat',
    status: 'Läge',
    statusOf: {
      planned: 'Planerat',
      applied: 'Sökt',
      granted: 'Beviljat',
      starting: 'Startar',
      ongoing: 'Pågår',
      extended: 'Förlängt',
      completed: 'Avslutat',
    },
    period: 'Tid',
    owner: 'Ägare',
    partners: 'Partner',
    programme: 'Program',
    total: 'Hela projektet',
    goals: 'Bidrar till',
    lines: 'Betalas av',
    financier: 'Finansiär',
    amount: 'Belopp',
  },
  roster: { name: 'Namn', role: 'Uppdrag', party: 'Parti', municipality: 'Kommun' },
  keyFigures: { label: 'Nyckeltal', value: 'Värde', asOf: 'Gäller', source: 'Källa' },
  memberList: { name: 'Medlem', fee: 'Avgift', note: 'Anmärkning' },
  followUp: { what: 'Vad', measures: 'Hur', responsible: 'Ansvarig', occasion: 'När' },
  shares: { label: 'Andel', percent: 'Procent', amount: 'Kronor' },
  sharesChart: (caption: string, slices: string) => `Cirkel ${caption}: ${slices}`,
  orgChart: (caption: string, boxes: string) => `Schema ${caption}: ${boxes}`,
  under: (box: string, above: string) => `${box} under ${above}`,
  chain: {
    noWork: 'Inget görs',
    looseWork: ({ goal, count }: { readonly goal: string; readonly count: number }) =>
      `Utan ${goal} (${count})`,
    looseLines: (activity: string, count: number) => `Utan ${activity} (${count})`,
  },
}

function worded(referenced: Referenced): string {
  switch (referenced.kind) {
    case 'section':
      return `avsnitt ${referenced.number ?? referenced.title}`
    case 'figure':
      return `figur ${referenced.number ?? referenced.caption}`
    case 'note':
      return `${referenced.number}`
    case 'block':
      return referenced.text
    case 'line':
      return `rad ${referenced.label}`
    case 'overarchingGoal':
      return `mål ${referenced.ordinal}`
    default:
      return referenced satisfies never
  }
}
