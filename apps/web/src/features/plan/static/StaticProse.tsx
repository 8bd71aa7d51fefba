import type { List, Prose, Quote, Table } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { HeadingAt } from './HeadingAt.tsx'
import { ScrollArea } from './ScrollArea.tsx'
import { StaticCallout } from './StaticCallout.tsx'
import { StaticInline } from './StaticInline.tsx'
import { StaticNotes } from './StaticNotes.tsx'
import styles from './StaticProse.module.css'

interface StaticProseProps {
  readonly prose: Prose
  /** Depth of the section that holds it: its subheadings stand below the section's own. */
  readonly depth: number
}

export function StaticProse({ prose, depth }: StaticProseProps) {
  switch (prose.type) {
    case 'paragraph':
      return (
        <p data-id={prose.id} data-text={prose.id}>
          <StaticInline id={prose.id} content={prose.content} />
        </p>
      )
    case 'heading':
      return (
        <HeadingAt level={depth + 1 + prose.level} id={prose.id} isText>
          <StaticInline id={prose.id} content={prose.content} />
        </HeadingAt>
      )
    case 'list':
      return <StaticList list={prose} depth={depth} />
    case 'quote':
      return <StaticQuote quote={prose} depth={depth} />
    case 'table':
      return <StaticTable table={prose} depth={depth} />
    case 'callout':
      return (
        <StaticCallout callout={prose}>
          <StaticContent content={prose.content} depth={depth} />
        </StaticCallout>
      )
    case 'note':
      // One inside a list or a box; those of the section itself stand at its end.
      return (
        <StaticNotes notes={[prose]}>
          {(note) => <StaticContent content={note.content} depth={depth} />}
        </StaticNotes>
      )
    case 'rule':
      return <hr data-id={prose.id} className={styles['rule']} />
    default:
      return prose satisfies never
  }
}

interface InnerProps {
  readonly content: readonly Prose[]
  readonly depth: number
}

/** What stands in a list, a quotation, a box or a cell. */
export const StaticContent = ({ content, depth }: InnerProps) =>
  content.map((prose) => <StaticProse key={prose.id} prose={prose} depth={depth} />)

function StaticList({ list, depth }: { readonly list: List; readonly depth: number }) {
  // Items have no ids of their own, and nothing in them keeps a state.
  const items = list.items.map(({ content }, index) => (
    // oxlint-disable-next-line react/no-array-index-key
    <li key={index}>
      <StaticContent content={content} depth={depth} />
    </li>
  ))
  return list.ordered ? (
    <ol data-id={list.id} start={list.start}>
      {items}
    </ol>
  ) : (
    <ul data-id={list.id}>{items}</ul>
  )
}

const StaticQuote = ({ quote, depth }: { readonly quote: Quote; readonly depth: number }) => (
  <figure data-id={quote.id} className={styles['quote']}>
    <blockquote>
      <StaticContent content={quote.content} depth={depth} />
    </blockquote>
    {quote.attribution !== null && <figcaption>{quote.attribution}</figcaption>}
  </figure>
)

/** A row of headings stands over columns; a heading beside other cells before its row. */
const scopeIn = (cells: Table['rows'][number]['cells']): 'col' | 'row' =>
  cells.every(({ header }) => header) ? 'col' : 'row'

function StaticTable({ table, depth }: { readonly table: Table; readonly depth: number }) {
  const { t } = useLanguage()
  return (
    <ScrollArea label={t('plan:table')} id={table.id}>
      <table className={styles['table']}>
        <tbody>
          {table.rows.map(({ cells }, row) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row}>
              {cells.map(({ header, colspan, rowspan, content }, column) => {
                const Cell = header ? 'th' : 'td'
                return (
                  <Cell
                    // oxlint-disable-next-line react/no-array-index-key
                    key={column}
                    colSpan={colspan}
                    rowSpan={rowspan}
                    scope={header ? scopeIn(cells) : undefined}
                  >
                    <StaticContent content={content} depth={depth} />
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}
