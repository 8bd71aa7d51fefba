/** The section tree, and the bin. */
import {
  removedSectionSchema,
  sectionHeadSchema,
  type RemovedSection,
  type SectionHead,
  type SectionId,
} from '@samplan/domain'
import type * as Y from 'yjs'
import { compareText } from '../records/order.ts'
import { readRecords, type StoredRecord } from '../records/records.ts'
import { valueOr } from '../records/valueOr.ts'

export const BIN = 'bin'
export const BIN_ROOT = 'binRoot'

export function isInBin(record: StoredRecord): boolean {
  return typeof record.values.get(BIN) === 'string'
}

/** In reading order: depth first, brothers by their order keys. */
export function readSections(sections: Y.Map<unknown>): SectionHead[] {
  const heads = readRecords(sections, '')
    .filter((record) => !isInBin(record))
    .flatMap(readHead)
  return inReadingOrder(mendParents(heads))
}

/** Latest first. */
export function readRemovedSections(sections: Y.Map<unknown>): RemovedSection[] {
  return readRecords(sections, '')
    .filter(isInBin)
    .toSorted((a, b) => compareText(String(a.values.get(BIN)), String(b.values.get(BIN))))
    .flatMap(readRemoved)
}

function inReadingOrder(heads: readonly SectionHead[]): SectionHead[] {
  const children = Map.groupBy(heads, (head) => head.parentId)
  const below = (parentId: SectionId | null): SectionHead[] =>
    (children.get(parentId) ?? []).flatMap((head) => [head, ...below(head.id)])
  return below(null)
}

/**
 * A section whose chain of parents does not end at the top stands at the top: two nodes that each move a section below
 * the other's give a circle, and neither may vanish.
 */
function mendParents(heads: readonly SectionHead[]): SectionHead[] {
  const mended = new Map(heads.map((head) => [head.id, head]))
  for (const head of heads) {
    if (!reachesTop(mended, head)) mended.set(head.id, { ...head, parentId: null })
  }
  return [...mended.values()]
}

function reachesTop(heads: ReadonlyMap<SectionId, SectionHead>, head: SectionHead): boolean {
  let current: SectionHead | undefined = head
  for (let steps = 0; steps <= heads.size; steps++) {
    if (current === undefined) return false
    if (current.parentId === null) return true
    current = heads.get(current.parentId)
  }
  return false
}

function readRemoved(record: StoredRecord): RemovedSection[] {
  const { removedWith } = removedSectionSchema.shape
  return readHead(record).map((head) => ({
    ...head,
    removedWith: valueOr(removedWith, record.values.get(BIN_ROOT), head.id),
  }))
}

function readHead({ id, values }: StoredRecord): SectionHead[] {
  const { shape } = sectionHeadSchema
  const sectionId = shape.id.safeParse(id)
  if (!sectionId.success) return []
  const head: SectionHead = {
    id: sectionId.data,
    parentId: valueOr(shape.parentId, values.get('parentId'), null),
    title: valueOr(shape.title, values.get('title'), null),
    kicker: valueOr(shape.kicker, values.get('kicker'), null),
    kind: valueOr(shape.kind, values.get('kind'), 'other'),
    numbering: valueOr(shape.numbering, values.get('numbering'), 'none'),
    ownerIds: valueOr(shape.ownerIds, values.get('ownerIds'), []),
    ownerText: valueOr(shape.ownerText, values.get('ownerText'), null),
    areaIds: valueOr(shape.areaIds, values.get('areaIds'), []),
    status: valueOr(shape.status, values.get('status'), 'draft'),
    statusChange: valueOr(shape.statusChange, values.get('statusChange'), null),
    changedAfterApproval: valueOr(shape.changedAfterApproval, values.get('changedAfterApproval'), null),
    dueDate: valueOr(shape.dueDate, values.get('dueDate'), null),
    instruction: valueOr(shape.instruction, values.get('instruction'), null),
    carriedFrom: valueOr(shape.carriedFrom, values.get('carriedFrom'), null),
  }
  return [head]
}
