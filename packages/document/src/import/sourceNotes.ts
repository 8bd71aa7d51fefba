/**
 * What the file says of its source and nobody printed: where words were lost, that a number, a figure or an entry of the
 * contents page read otherwise. It is for whoever writes on, so it stands in the section's instruction, which is seen
 * while writing and never printed. Swedish, as the plan is.
 */
import { figureNumbers, sectionNumbers, type BlockId } from '@samplan/domain'
import { contentsNotes } from './contentsNotes.ts'
import type { ImportContext } from './importContext.ts'
import type { ImportedSection } from './importSections.ts'
import type { PlanFile } from './planFile.ts'
import { innerValues, isRecord, listOf, wordsAt } from './values.ts'

const INSTRUCTION_LENGTH = 4000

/** Adds to the sections; returns them. */
export function withSourceNotes(
  context: ImportContext,
  file: PlanFile,
  sections: readonly ImportedSection[],
): ImportedSection[] {
  const contents = contentsNotes(file, sections)
  const numbers = numberNotes(sections)
  const figures = figureNotes(context, sections)
  return sections.map((imported) => {
    const { fileId, section } = imported
    const notes = [
      ...numbers(imported),
      ...gapNotes(imported, file),
      ...section.blocks.flatMap(({ id }) => figures(id)),
      ...(contents.get(fileId) ?? []),
    ]
    const instruction = [...new Set(notes)].join('\n').slice(0, INSTRUCTION_LENGTH)
    return instruction === '' ? imported : { ...imported, section: { ...section, instruction } }
  })
}

/** What gaps are called; another word of the file's is given as it is. */
const LOST: Readonly<Record<string, string>> = {
  year: 'ett årtal',
  amount: 'ett belopp',
  number: 'ett tal',
  date: 'ett datum',
  url: 'en webbadress',
  punctuation: 'ett skiljetecken',
  unknown: 'något',
}

function gapNotes({ file: section, fileId }: ImportedSection, { budget }: PlanFile): string[] {
  const own = [section['gaps'], section.blocks]
  // The table is kept beside the sections.
  const table = budget?.sectionId === fileId ? [budget] : []
  return [...own, ...table].flatMap(gapsIn).map(({ after, lost }) => {
    const what = LOST[lost] ?? lost
    return after === '' ? `I källan saknas ${what}.` : `I källan saknas ${what} efter ”${after}”.`
  })
}

interface Gap {
  readonly after: string
  readonly lost: string
}

function gapsIn(value: unknown): Gap[] {
  if (isRecord(value) && typeof value['lost'] === 'string')
    return [{ after: wordsAt(value, 'after') ?? '', lost: value['lost'] }]
  return innerValues(value).flatMap(gapsIn)
}

/** Sections are counted anew; where the source counted otherwise, its number is remembered. */
function numberNotes(sections: readonly ImportedSection[]) {
  const numbers = sectionNumbers(sections.map(({ section }) => section))
  return ({ file, section }: ImportedSection): string[] => {
    const printed = file.number ?? null
    return printed === null || printed === numbers.get(section.id)
      ? []
      : [`I källan har avsnittet numret ${printed}.`]
  }
}

function figureNotes({ figures }: ImportContext, sections: readonly ImportedSection[]) {
  const numbers = figureNumbers(sections.map(({ section }) => section))
  return (id: BlockId): string[] =>
    listOf(figures.find(({ blockId }) => blockId === id)?.printed).flatMap((printed) =>
      String(printed) === String(numbers.get(id)) ? [] : [`I källan är figuren nummer ${String(printed)}.`],
    )
}
