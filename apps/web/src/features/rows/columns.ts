/** Which columns the rows of each kind of block have, in the order in which they are read. */
import type { RowBlockType, RowOf } from '@samplan/domain'

export type ColumnKind = 'words' | 'kronor' | 'percent'

/** A chart's parent is no column: it is told by where the row stands. */
type FieldOf<T extends RowBlockType> = Exclude<keyof RowOf<T>, 'id' | 'parentId'>

interface ColumnOf<T extends RowBlockType> {
  readonly field: FieldOf<T>
  readonly kind: ColumnKind
  /** In the catalogue. */
  readonly label: string
}

const ROW_COLUMNS = {
  signature: [
    { field: 'name', kind: 'words', label: 'blocks:signature.name' },
    { field: 'title', kind: 'words', label: 'blocks:signature.title' },
  ],
  project: [
    { field: 'name', kind: 'words', label: 'blocks:project.financierName' },
    { field: 'kronor', kind: 'kronor', label: 'blocks:project.financierKronor' },
  ],
  roster: [
    { field: 'name', kind: 'words', label: 'blocks:roster.name' },
    { field: 'role', kind: 'words', label: 'blocks:roster.role' },
    { field: 'party', kind: 'words', label: 'blocks:roster.party' },
    { field: 'municipality', kind: 'words', label: 'blocks:roster.municipality' },
  ],
  orgChart: [
    { field: 'label', kind: 'words', label: 'blocks:orgChart.label' },
    { field: 'detail', kind: 'words', label: 'blocks:orgChart.detail' },
  ],
  shares: [
    { field: 'label', kind: 'words', label: 'blocks:shares.label' },
    { field: 'percent', kind: 'percent', label: 'blocks:shares.percent' },
    { field: 'kronor', kind: 'kronor', label: 'blocks:shares.kronor' },
  ],
  keyFigures: [
    { field: 'label', kind: 'words', label: 'blocks:keyFigures.label' },
    { field: 'value', kind: 'words', label: 'blocks:keyFigures.value' },
    { field: 'unit', kind: 'words', label: 'blocks:keyFigures.unit' },
    { field: 'asOf', kind: 'words', label: 'blocks:keyFigures.asOf' },
    { field: 'source', kind: 'words', label: 'blocks:keyFigures.source' },
  ],
  memberList: [
    { field: 'name', kind: 'words', label: 'blocks:memberList.name' },
    { field: 'kronor', kind: 'kronor', label: 'blocks:memberList.kronor' },
    { field: 'note', kind: 'words', label: 'blocks:memberList.note' },
  ],
  followUp: [
    { field: 'what', kind: 'words', label: 'blocks:followUp.what' },
    { field: 'measures', kind: 'words', label: 'blocks:followUp.measures' },
    { field: 'responsible', kind: 'words', label: 'blocks:followUp.responsible' },
    { field: 'occasion', kind: 'words', label: 'blocks:followUp.occasion' },
  ],
} as const satisfies { readonly [T in RowBlockType]: readonly ColumnOf<T>[] }

export type RowColumn = (typeof ROW_COLUMNS)[RowBlockType][number]
export type RowField = RowColumn['field']
export type AnyRow = RowOf<RowBlockType>

export const columnsOf = (type: RowBlockType): readonly RowColumn[] => ROW_COLUMNS[type]
