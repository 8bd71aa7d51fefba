/** The section tree of the demo plan, and who writes what. */
import type { Numbering, SectionKind, SectionStatus } from '@samplan/domain'
import type { DemoAccountKey } from '../accounts.ts'
import type { DraftBlock } from './authoring.ts'
import { budget } from './budget.ts'
import { figure } from './rows.ts'
import { courses, followUp } from './sections/closing.ts'
import { education } from './sections/education.ts'
import { environment } from './sections/environment.ts'
import { growth } from './sections/growth.ts'
import { integration } from './sections/integration.ts'
import { chosenAreas, introduction, mandate, missionStatement, overarching } from './sections/opening.ts'
import { financing } from './sections/organisation.ts'
import { research } from './sections/research.ts'
import { socialServices } from './sections/socialServices.ts'

export interface DemoSection {
  readonly key: string
  readonly parent: string | null
  readonly title: string
  readonly kind: SectionKind
  readonly numbering: Numbering
  readonly owner: DemoAccountKey | null
  readonly status: SectionStatus
  /** What the director sent it back with. */
  readonly note: string | null
  /** The strategic area it describes, named by the section's own key. */
  readonly isArea: boolean
  readonly instruction: string | null
  readonly blocks: readonly DraftBlock[]
}

type Details = Partial<Omit<DemoSection, 'key' | 'parent' | 'title' | 'kind' | 'blocks'>>

const section = (
  key: string,
  parent: string | null,
  title: string,
  kind: SectionKind,
  blocks: readonly DraftBlock[],
  details: Details = {},
): DemoSection => ({
  key,
  parent,
  title,
  kind,
  blocks,
  numbering: 'numbered',
  owner: null,
  status: 'draft',
  note: null,
  isArea: false,
  instruction: null,
  ...details,
})

const areaInstruction =
  'Högst en sida. Skriv läget i två stycken, målen för året och vad som ska göras. Varje aktivitet ska peka på ett mål.'

const area = (
  key: string,
  title: string,
  owner: DemoAccountKey,
  blocks: readonly DraftBlock[],
): DemoSection =>
  section(key, 'omraden', title, 'area', blocks, { owner, isArea: true, instruction: areaInstruction })

export const demoSections: readonly DemoSection[] = [
  section('inledning', null, 'Inledning', 'introduction', introduction, {
    numbering: 'none',
    owner: 'direktor',
    status: 'ready',
  }),
  section('uppdraget', null, 'Uppdraget', 'mission', mandate, { owner: 'samordnare' }),
  section('verksamhetside', 'uppdraget', 'Verksamhetsidé', 'business-idea', missionStatement, {
    status: 'approved',
  }),
  section('overgripande', 'uppdraget', 'Övergripande mål', 'overarching-goals', overarching, {
    status: 'approved',
  }),
  section('val', 'uppdraget', 'Så är verksamheten indelad', 'area-list', chosenAreas),
  section('omraden', null, 'Strategiska områden', 'area-list', [], { owner: 'samordnare' }),
  area('tillvaxt', 'Tillväxt och internationellt samarbete', 'handlaggare1', growth),
  area('socialtjanst', 'Socialtjänst och omsorg', 'handlaggare2', socialServices),
  area('skola', 'Skola och lärande', 'handlaggare3', education),
  area('miljo', 'Miljö, samhällsbyggnad och folkhälsa', 'handlaggare4', environment),
  area('forskning', 'Forskning och utveckling', 'handlaggare5', research),
  area('integration', 'Integration och kompetensförsörjning', 'handlaggare6', integration),
  section('uppfoljning', null, 'Uppföljning', 'follow-up', followUp),
  section('styrelsens-mal', 'uppfoljning', 'Styrelsens övergripande mål', 'follow-up', [], {
    owner: 'direktor',
  }),
  section('kurser', 'uppfoljning', 'Kurser och konferenser', 'follow-up', courses, {
    owner: 'sekreterare',
    status: 'returned',
    note: 'Bra början. Skriv också vad vi ändrade efter svaren förra året.',
  }),
  section(
    'budget',
    null,
    'Budget 2027',
    'budget',
    [() => budget, financing, figure('costs', 'Vad pengarna går till')],
    {
      numbering: 'appendix',
      owner: 'ekonom',
    },
  ),
]
