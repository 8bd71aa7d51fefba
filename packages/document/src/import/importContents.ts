/**
 * The printed table of contents. A plan derives its own; where the printed one names a section otherwise than the section
 * does, or announces one that the source has not, its words are kept as an instruction: seen while writing, never printed.
 */
import type { ImportedSection } from './importSections.ts'
import { normalise } from './planWords.ts'
import type { ContentsEntryFile, PlanFile } from './planFile.ts'

const INSTRUCTION_LENGTH = 4000

/** Adds to the sections; returns them. */
export function importContents(file: PlanFile, sections: readonly ImportedSection[]): ImportedSection[] {
  const notes = notesBySection(file, sections)
  return sections.map((imported) => {
    const own = notes.get(imported.fileId)
    if (own === undefined) return imported
    const instruction = `I källans innehållsförteckning: ${own.join('; ')}`.slice(0, INSTRUCTION_LENGTH)
    return { ...imported, section: { ...imported.section, instruction } }
  })
}

/** By the file's id of the section; an entry without a section goes to the one that the entry before it names. */
function notesBySection(file: PlanFile, sections: readonly ImportedSection[]): Map<string, string[]> {
  const titles = new Map(sections.map(({ fileId, file: { title } }) => [fileId, title ?? '']))
  const notes = new Map<string, string[]>()
  let last = sections.at(0)?.fileId
  for (const entry of file.tableOfContents ?? []) {
    const named = entry.sectionId ?? undefined
    const known = named !== undefined && titles.has(named)
    if (known) last = named
    const title = known ? titles.get(named) : file.title
    if (last === undefined || normalise(entry.title) === normalise(title ?? '')) continue
    notes.set(last, [...(notes.get(last) ?? []), wordsOf(entry)])
  }
  return notes
}

const wordsOf = ({ number, title }: ContentsEntryFile): string =>
  [number, `”${normalise(title)}”`].filter((part) => typeof part === 'string' && part !== '').join(' ')
