import type { RowBlock } from '@samplan/domain'
import { useLanguage } from '../../../../language/index.ts'
import { ThreadCorner } from '../../../comments/index.ts'
import { OrgChart, RowsTable, Shares, Signature } from '../../../rows/index.ts'
import { FieldWords } from '../FieldWords.tsx'
import { FigureFrame } from '../figure/FigureFrame.tsx'
import styles from '../StaticBlock.module.css'
import { StaticProject } from './StaticProject.tsx'

/** A block that is a list of rows, as it is read and printed. */
export function StaticRowBlock({ block }: { readonly block: RowBlock }) {
  switch (block.type) {
    case 'signature':
      return (
        <div data-id={block.id}>
          <Signature place={block.place} rows={block.rows} />
          <ThreadCorner at={block.id} />
        </div>
      )
    case 'project':
      return <StaticProject project={block} />
    case 'orgChart':
    case 'shares':
      return <StaticChart block={block} />
    default:
      return <StaticTitledRows block={block} />
  }
}

type Chart = Extract<RowBlock, { type: 'orgChart' | 'shares' }>

function StaticChart({ block }: { readonly block: Chart }) {
  const { t } = useLanguage()
  const { id, type, caption } = block
  const label = caption.trim() || t(`blocks:kind.${type}`)
  return (
    <FigureFrame blockId={id} caption={caption}>
      {type === 'orgChart' ? (
        <OrgChart rows={block.rows} label={label} />
      ) : (
        <Shares rows={block.rows} total={block.total} label={label} />
      )}
    </FigureFrame>
  )
}

type TitledRows = Extract<RowBlock, { title: string }>

function StaticTitledRows({ block }: { readonly block: TitledRows }) {
  const { t } = useLanguage()
  const { id, type, title, rows } = block
  return (
    <div className={styles['block']} data-id={id}>
      <p className={styles['statement']}>
        <FieldWords blockId={id} field="title" text={title} />
        <ThreadCorner at={id} />
      </p>
      <RowsTable type={type} rows={rows} label={title.trim() || t(`blocks:kind.${type}`)} />
    </div>
  )
}
