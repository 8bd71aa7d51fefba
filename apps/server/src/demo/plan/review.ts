/** What people have said of the demo plan, so that a visitor meets a review under way: open, answered and settled threads. */
import type { threadCommandSchema, UserId } from '@samplan/domain'
import type { z } from 'zod'
import type { DemoAccountKey } from '../accounts.ts'

type CommandDraft = z.input<typeof threadCommandSchema>
type StartDraft = Extract<CommandDraft, { type: 'start-thread' }>

/** Words are found in their block when the remark is made. */
export type DemoAnchor =
  | { readonly kind: 'words'; readonly blockId: string; readonly words: string }
  | Exclude<StartDraft['anchor'], { kind: 'text' }>

export interface DemoRemark {
  readonly by: DemoAccountKey
  /** Before the demo is laid out. */
  readonly hoursAgo: number
  readonly command:
    | (Omit<StartDraft, 'anchor'> & { readonly anchor: DemoAnchor })
    | Exclude<CommandDraft, { type: 'start-thread' }>
}

interface Beginning {
  readonly sectionId: string
  readonly anchor: DemoAnchor
  readonly body: string
  readonly suggestion?: StartDraft['suggestion']
  readonly mustBeAnswered?: boolean
}

const begin = (
  threadId: string,
  { sectionId, anchor, body, suggestion = null, mustBeAnswered = false }: Beginning,
): DemoRemark['command'] => ({
  type: 'start-thread',
  threadId,
  sectionId,
  anchor,
  message: { messageId: `${threadId}-1`, body },
  suggestion,
  mustBeAnswered,
})
const answer = (threadId: string, body: string): DemoRemark['command'] => ({
  type: 'reply',
  threadId,
  messageId: `${threadId}-2`,
  body,
})

/** In the order in which it was said. */
export const demoReview = (userId: (account: DemoAccountKey) => UserId): readonly DemoRemark[] => [
  {
    by: 'sekreterare',
    hoursAgo: 74,
    command: begin('fragan-om-moten', {
      sectionId: 'tillvaxt',
      anchor: { kind: 'words', blockId: 'tillvaxt-2', words: 'fyra gånger om året' },
      body: 'I fjol stod det fem gånger. Stämmer fyra?',
    }),
  },
  {
    by: 'handlaggare1',
    hoursAgo: 70,
    command: answer('fragan-om-moten', 'Ja, mötet i december har utgått.'),
  },
  {
    by: 'sekreterare',
    hoursAgo: 69,
    command: { type: 'resolve-thread', threadId: 'fragan-om-moten' },
  },
  {
    by: 'direktor',
    hoursAgo: 27,
    command: begin('fragan-om-lasaret', {
      sectionId: 'skola',
      anchor: { kind: 'words', blockId: 'skola-1', words: 'bara om kommunerna planerar läsåret ihop' },
      body: 'Vilka kommuner har sagt ja till det? Skriv ut dem, så ser styrelsen hur långt vi har kommit.',
    }),
  },
  {
    by: 'direktor',
    hoursAgo: 26,
    command: begin('fragan-om-matt', {
      sectionId: 'miljo',
      anchor: { kind: 'block', blockId: 'goal-halsa' },
      body: 'Det här målet går inte att följa upp. Hur många deltar i dag, och hur många ska det bli?',
      mustBeAnswered: true,
    }),
  },
  {
    by: 'direktor',
    hoursAgo: 25,
    command: begin('fragan-om-studieresan', {
      sectionId: 'budget',
      anchor: { kind: 'cell', blockId: 'budget', lineId: 'line-18', columnId: 'budget2027' },
      body: 'Avsnittet äskar 140 000 kr, men här står 120 000. Vad gäller?',
    }),
  },
  {
    by: 'granskare',
    hoursAgo: 22,
    command: begin('forslaget-om-utbildningar', {
      sectionId: 'socialtjanst',
      anchor: {
        kind: 'words',
        blockId: 'socialtjanst-2',
        words: 'här beslutas om gemensamma utbildningar',
      },
      body: 'Nätverket kan inte besluta åt kommunerna.',
      suggestion: { kind: 'text', replacement: 'här planeras gemensamma utbildningar' },
    }),
  },
  {
    by: 'ekonom',
    hoursAgo: 4,
    command: answer(
      'fragan-om-studieresan',
      `Jag väntar på priset för studieresan. <@${userId('handlaggare1')}>, när kommer det?`,
    ),
  },
]
