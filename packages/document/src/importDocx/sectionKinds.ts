/** What kind a section is, by the words that plans have for them; the economist's is the one with the table. */
import type { Block, Numbering, SectionKind } from '@samplan/domain'

const KINDS: readonly (readonly [RegExp, SectionKind])[] = [
  [/^(?:inledning|introduktion)\b/iu, 'introduction'],
  [/^förord\b/iu, 'preface'],
  [/^vision\b/iu, 'vision'],
  [/^verksamhetsidé/iu, 'business-idea'],
  [/^uppdrag/iu, 'mission'],
  [/^övergripande mål\b/iu, 'overarching-goals'],
  [/^(?:strategiska|prioriterade) områden\b/iu, 'area-list'],
  [/^projekt\b/iu, 'project-list'],
  [/^uppföljning/iu, 'follow-up'],
  [/^finansiering/iu, 'financing'],
  [/^organisation\b/iu, 'organisation'],
  [/^styrelse/iu, 'board'],
]

export function kindOf(title: string | null, numbering: Numbering, blocks: readonly Block[]): SectionKind {
  if (blocks.some(({ type }) => type === 'budget')) return 'budget'
  if (numbering === 'appendix') return 'appendix'
  if (title === null) return 'introduction'
  return KINDS.find(([words]) => words.test(title))?.[1] ?? 'prose'
}
