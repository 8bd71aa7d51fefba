import type { Outline, Plan } from '@samplan/domain'
import * as Y from 'yjs'
import { OUTLINE, sectionDocName, type DocName } from '../docName.ts'
import { writeOutline } from '../outline/writeOutline.ts'
import { writeSection } from '../section/writeSection.ts'

/** A plan in fresh documents, one per name; projecting them gives the same plan back. */
export function writePlan(plan: Plan): Map<DocName, Y.Doc> {
  const outline = new Y.Doc()
  writeOutline(outline, outlineOf(plan))
  const docs = new Map<DocName, Y.Doc>([[OUTLINE, outline]])
  for (const section of plan.sections) {
    const doc = new Y.Doc()
    writeSection(doc, section.id, section.blocks)
    docs.set(sectionDocName(section.id), doc)
  }
  return docs
}

function outlineOf(plan: Plan): Outline {
  const { id: _id, sections, ...outline } = plan
  return { ...outline, sections: sections.map(({ number: _number, blocks: _blocks, ...head }) => head) }
}
