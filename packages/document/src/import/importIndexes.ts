/**
 * Follow-up, projects, people and key figures are lists of what the text says. What a section says already is not said
 * twice; what it does not say is added to it as text.
 */
import type { Block, SectionKind } from '@samplan/domain'
import { report, type ImportContext } from './importContext.ts'
import type { ImportedSection } from './importSections.ts'
import { normalise, wordsOfSection } from './planWords.ts'
import type { IndexEntry, PlanFile } from './planFile.ts'
import { readableBlocks } from './readable.ts'

/** The words by which an entry is known; the rest of it is a reading of them. */
const INDEXES = {
  followUp: { words: 'instruction', kind: 'follow-up' },
  projects: { words: 'name', kind: 'project-list' },
  people: { words: 'name', kind: 'board' },
  keyFigures: { words: 'text', kind: 'key-figures' },
} as const satisfies Record<string, { words: string; kind: SectionKind }>

type IndexName = keyof typeof INDEXES

/** Adds to the sections; returns them. */
export function importIndexes(
  context: ImportContext,
  file: PlanFile,
  sections: readonly ImportedSection[],
): ImportedSection[] {
  const said = normalise(sections.map(({ section }) => wordsOfSection(section)).join('\n'))
  const added = new Map<ImportedSection, Block[]>()
  for (const name of indexNames) {
    for (const [index, entry] of (file[name] ?? []).entries()) {
      if (isSaid(said, entry, name)) continue
      const section = sectionFor(sections, entry, name)
      if (section === undefined) report(context, `${name}[${index}]`, 'not-in-plan')
      else added.set(section, [...(added.get(section) ?? []), ...readableBlocks(context, entry)])
    }
  }
  return sections.map((imported) => {
    const blocks = [...imported.section.blocks, ...(added.get(imported) ?? [])]
    return { ...imported, section: { ...imported.section, blocks } }
  })
}

const indexNames: readonly IndexName[] = ['followUp', 'projects', 'people', 'keyFigures']

function isSaid(said: string, entry: IndexEntry, name: IndexName): boolean {
  const words = entry[INDEXES[name].words]
  return typeof words !== 'string' || said.includes(normalise(words))
}

/** The section that the entry names, else one of the kind that such entries belong to. */
function sectionFor(
  sections: readonly ImportedSection[],
  entry: IndexEntry,
  name: IndexName,
): ImportedSection | undefined {
  return (
    sections.find(({ fileId }) => fileId === entry.sectionId) ??
    sections.find(({ file }) => file.kind === INDEXES[name].kind)
  )
}
