/** Reference footnotes are referred to by their marks, which are those of one section or of the whole file. */
import { blockIdSchema, type BlockId, type NewId } from '@samplan/domain'
import type { PlanFile, SectionFile } from './planFile.ts'

export interface NoteIds {
  /** By section path and mark. */
  readonly own: ReadonlyMap<string, BlockId>
  /** By mark, where one note of the file alone has it. */
  readonly single: ReadonlyMap<string, BlockId>
}

/** `path` is that of anything in the section. */
export const noteKey = (path: string, mark: string): string => {
  const end = path.lastIndexOf('.blocks[')
  return `${end === -1 ? path : path.slice(0, end)}#${mark}`
}

export function createNoteIds(file: PlanFile, newId: NewId): NoteIds {
  const keys = keysIn(file.sections, 'sections')
  const own = new Map(keys.map(({ key }) => [key, blockIdSchema.parse(newId())]))
  const byMark = Map.groupBy(keys, ({ mark }) => mark)
  const single = [...byMark].flatMap(([mark, [first, ...others]]): [string, BlockId][] => {
    const id = first && own.get(first.key)
    return id === undefined || others.length > 0 ? [] : [[mark, id]]
  })
  return { own, single: new Map(single) }
}

function keysIn(sections: readonly SectionFile[], at: string): { key: string; mark: string }[] {
  return sections.flatMap(({ blocks, children }, index) => {
    const path = `${at}[${index}]`
    const marks = blocks.flatMap((block) =>
      block.type === 'footnote' && typeof block['mark'] === 'string' ? [block['mark']] : [],
    )
    const keys = marks.map((mark) => ({ key: noteKey(path, mark), mark }))
    return [...keys, ...keysIn(children, `${path}.children`)]
  })
}
