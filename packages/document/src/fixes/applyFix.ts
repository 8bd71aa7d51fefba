/** Writes a fix into the section's document, as one transaction. */
import type { Fix } from '@samplan/domain'
import type * as Y from 'yjs'
import { blockText, readField, writeField } from '../blocks/blockFields.ts'
import { setCell } from '../budget/editCells.ts'
import { setFootnoteField } from '../budget/editFootnotes.ts'
import { setStatedTotal } from '../budget/editStatedRows.ts'
import { readBudget } from '../budget/readBudget.ts'
import { writeRowField } from '../rows/editRows.ts'
import { readRows } from '../rows/readRows.ts'
import { referInstead } from './referInstead.ts'
import { replaceInText, replaceWords } from './replaceWords.ts'
import { wordsInBlock } from './wordsInBlock.ts'

/** @returns whether there was still something to mend; words may have changed in the meantime */
export function applyFix(doc: Y.Doc, fix: Fix, origin: unknown): boolean {
  return doc.transact(() => write(doc, fix, origin), origin)
}

function write(doc: Y.Doc, fix: Fix, origin: unknown): boolean {
  const { blockId } = fix
  switch (fix.kind) {
    case 'set-stated':
      setStatedTotal(doc, blockId, fix.groupId, fix.columnId, fix.kronor, origin)
      return true
    case 'empty-cell':
      setCell(doc, blockId, fix.lineId, fix.columnId, { kind: 'none' }, origin)
      return true
    case 'set-footnote-total':
      return setFootnoteTotal(doc, fix, origin)
    case 'set-percent':
      writeRowField(doc, 'shares', blockId, fix.rowId, 'percent', fix.percent, origin)
      return true
    case 'link-goal': {
      const goalIds = readField(doc, 'activity', blockId, 'goalIds')
      writeField(doc, 'activity', blockId, 'goalIds', withOne(goalIds, fix.goalId), origin)
      return true
    }
    case 'serve': {
      const served = readField(doc, 'goal', blockId, 'overarchingGoalIds')
      writeField(doc, 'goal', blockId, 'overarchingGoalIds', withOne(served, fix.overarchingGoalId), origin)
      return true
    }
    case 'give-area': {
      const areaIds = readField(doc, 'goal', blockId, 'areaIds')
      writeField(doc, 'goal', blockId, 'areaIds', withOne(areaIds, fix.areaId), origin)
      return true
    }
    case 'drop-links':
      dropLinks(doc, fix, origin)
      return true
    case 'refer': {
      const found = wordsInBlock(doc, fix.sectionId, blockId, fix.words)
      if (found) referInstead(found, fix.words, fix.to)
      return found !== null
    }
    case 'replace-words':
      return replace(doc, fix, origin)
    default:
      return fix satisfies never
  }
}

type Of<Kind extends Fix['kind']> = Extract<Fix, { kind: Kind }>

const withOne = <Id>(ids: readonly Id[], id: Id): Id[] => (ids.includes(id) ? [...ids] : [...ids, id])

function setFootnoteTotal(doc: Y.Doc, fix: Of<'set-footnote-total'>, origin: unknown): boolean {
  const footnote = readBudget(doc, fix.blockId).footnotes.find(({ id }) => id === fix.footnoteId)
  if (footnote?.parts[fix.part] === undefined) return false
  const parts = footnote.parts.map((part, index) =>
    index === fix.part ? { ...part, statedTotal: fix.kronor } : part,
  )
  setFootnoteField(doc, fix.blockId, fix.footnoteId, 'parts', parts, origin)
  return true
}

function dropLinks(doc: Y.Doc, fix: Of<'drop-links'>, origin: unknown): void {
  const { blockId } = fix
  switch (fix.field) {
    case 'overarchingGoalIds':
      return writeField(doc, fix.type, blockId, fix.field, [...fix.keep], origin)
    case 'areaIds':
      return writeField(doc, fix.type, blockId, fix.field, [...fix.keep], origin)
    case 'goalIds':
      return writeField(doc, fix.type, blockId, fix.field, [...fix.keep], origin)
    case 'lineIds':
      return writeField(doc, fix.type, blockId, fix.field, [...fix.keep], origin)
    default:
      return fix satisfies never
  }
}

function replace(doc: Y.Doc, fix: Of<'replace-words'>, origin: unknown): boolean {
  const { blockId, place, from, to } = fix
  switch (place.in) {
    case 'prose': {
      const found = wordsInBlock(doc, fix.sectionId, blockId, from)
      if (found) replaceWords(found, from, to)
      return found !== null
    }
    case 'aim':
      return replaceInText(blockText(doc, blockId, 'aim'), from, to)
    case 'ownerText': {
      const owner = readField(doc, 'activity', blockId, 'ownerText')
      if (owner?.includes(from) !== true) return false
      writeField(doc, 'activity', blockId, 'ownerText', owner.replace(from, to), origin)
      return true
    }
    case 'row': {
      const row = readRows(doc, place.type, blockId).find(({ id }) => id === place.rowId)
      if (row?.name.includes(from) !== true) return false
      writeRowField(doc, place.type, blockId, place.rowId, 'name', row.name.replace(from, to), origin)
      return true
    }
    default:
      return place satisfies never
  }
}
