import type { ListItemChange, ProseChange, ProseEntry, TableRowChange, TextPiece } from '@samplan/document'
import type { Prose } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import styles from './Compared.module.css'
import { ComparedText } from './ComparedText.tsx'
import { useComparedWords } from './comparedWords.ts'
import { Entries } from './Entries.tsx'
import { FieldChanges } from './FieldChanges.tsx'

export function ComparedProse({ change }: { readonly change: ProseChange }) {
  const { t } = useLanguage()
  switch (change.type) {
    case 'text':
      return <Textblock change={change} />
    case 'list':
      return <List change={change} />
    case 'quote':
      return (
        <figure className={styles['quote']}>
          <blockquote>
            <Content entries={change.content} />
          </blockquote>
          {change.attribution !== null && <figcaption>{change.attribution}</figcaption>}
          <FieldChanges fields={change.fields} />
        </figure>
      )
    case 'callout':
      return (
        <div className={styles['quote']}>
          <p className={styles['sign']}>{t(`history:value.${change.tone}`)}</p>
          <Content entries={change.content} />
          <FieldChanges fields={change.fields} />
        </div>
      )
    case 'note':
      return (
        <div className={styles['quote']}>
          <p className={styles['sign']}>{t('history:note')}</p>
          <Content entries={change.content} />
        </div>
      )
    case 'table':
      return <Table change={change} />
    default:
      return change satisfies never
  }
}

const drawProseChange = (change: ProseChange) => <ComparedProse change={change} />
const drawItemChange = ({ content }: ListItemChange) => <Content entries={content} />

function Content({ entries }: { readonly entries: readonly ProseEntry[] }) {
  const { draw } = useComparedWords()
  return <Entries entries={entries} drawItem={(prose: Prose) => draw([prose])} drawChange={drawProseChange} />
}

type ChangeOf<Type extends ProseChange['type']> = Extract<ProseChange, { type: Type }>

function Textblock({ change: { before, after, pieces } }: { readonly change: ChangeOf<'text'> }) {
  const { t } = useLanguage()
  const note = shapeNote(before, after)
  return (
    <div>
      {note !== null && <p className={styles['sign']}>{t(note)}</p>}
      <Words isHeading={after.type === 'heading'} pieces={pieces} />
    </div>
  )
}

/** As strong text: a heading of two moments leads nowhere. */
const Words = ({
  isHeading,
  pieces,
}: {
  readonly isHeading: boolean
  readonly pieces: readonly TextPiece[]
}) => (
  <p className={isHeading ? styles['heading'] : undefined}>
    <ComparedText pieces={pieces} />
  </p>
)

function shapeNote(before: ChangeOf<'text'>['before'], after: ChangeOf<'text'>['after']) {
  if (before.type !== after.type)
    return after.type === 'heading'
      ? ('history:becameHeading' as const)
      : ('history:becameParagraph' as const)
  const hasOtherLevel = before.type === 'heading' && after.type === 'heading' && before.level !== after.level
  return hasOtherLevel ? ('history:otherHeading' as const) : null
}

/** Items as blocks of their own, so that one that is gone counts no number. */
function List({ change: { shape, items, fields } }: { readonly change: ChangeOf<'list'> }) {
  const { draw } = useComparedWords()
  const Tag = shape.ordered ? 'ol' : 'ul'
  return (
    <div>
      <FieldChanges fields={fields} />
      <Tag className={styles['list']}>
        {items.map((entry, index) => (
          // A comparison is drawn once and never rearranged.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} data-gone={entry.kind === 'deleted' || entry.kind === 'left'}>
            <Entries
              entries={[entry]}
              drawItem={({ content }) => draw(content)}
              drawChange={drawItemChange}
            />
          </li>
        ))}
      </Tag>
    </div>
  )
}

function Table({ change: { rows } }: { readonly change: ChangeOf<'table'> }) {
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <tbody>
          {rows.map((entry, index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={index} data-sign={signOf(entry)}>
              {entry.kind === 'changed' ? (
                <Cells cells={entry.change.cells} />
              ) : (
                <Cells
                  cells={entry.item.cells.map((item) => ({
                    kind: kindOfCell(entry.kind),
                    item,
                    hasMoved: false,
                  }))}
                />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const signOf = (entry: { readonly kind: string; readonly hasMoved?: boolean }): string | undefined =>
  entry.hasMoved === true
    ? 'moved'
    : entry.kind === 'kept' || entry.kind === 'changed'
      ? undefined
      : entry.kind

const kindOfCell = (kind: 'kept' | 'inserted' | 'deleted' | 'left') => (kind === 'left' ? 'deleted' : kind)

function Cells({ cells }: Pick<TableRowChange, 'cells'>) {
  const { draw } = useComparedWords()
  return cells.map((entry, index) => {
    const { header, colspan, rowspan } = entry.kind === 'changed' ? entry.change.shape : entry.item
    const Cell = header ? 'th' : 'td'
    return (
      // oxlint-disable-next-line react/no-array-index-key
      <Cell key={index} colSpan={colspan} rowSpan={rowspan}>
        <Entries
          entries={[entry]}
          drawItem={({ content }) => draw(content)}
          drawChange={({ content, fields }) => (
            <>
              <Content entries={content} />
              <FieldChanges fields={fields} />
            </>
          )}
        />
      </Cell>
    )
  })
}
