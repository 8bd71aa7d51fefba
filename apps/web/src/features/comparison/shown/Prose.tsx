import type { ComparedProse } from '@samplan/publish/comparison'
import { useLanguage } from '../../../language/index.ts'
import styles from '../Comparison.module.css'
import tables from './Tables.module.css'
import { FieldChanges } from './FieldChanges.tsx'
import { Words } from './Words.tsx'

/** Running text. Within a list or a table nothing is a stop of its own: it is read as one. */
export function Prose({ prose }: { readonly prose: ComparedProse }) {
  const { t } = useLanguage()
  switch (prose.type) {
    case 'paragraph':
      return (
        <p>
          <Words pieces={prose.pieces} />
        </p>
      )
    case 'heading':
      return (
        <p className={styles['heading']}>
          <Words pieces={prose.pieces} />
        </p>
      )
    case 'list':
      return <List list={prose} />
    case 'quote':
      return (
        <figure className={styles['quote']}>
          <blockquote>
            <Content content={prose.content} />
          </blockquote>
          {prose.fields.length > 0 ? (
            <FieldChanges fields={prose.fields} />
          ) : (
            prose.attribution !== null && <figcaption>{prose.attribution}</figcaption>
          )}
        </figure>
      )
    case 'callout':
      return (
        <div className={styles['quote']}>
          <p className={styles['label']}>{t(`history:value.${prose.tone}`)}</p>
          <Content content={prose.content} />
          <FieldChanges fields={prose.fields} />
        </div>
      )
    case 'note':
      return (
        <div className={styles['quote']}>
          <p className={styles['label']}>{t('history:note')}</p>
          <Content content={prose.content} />
        </div>
      )
    case 'table':
      return <Table table={prose} />
    case 'rule':
      return <hr className={styles['rule']} />
    default:
      return prose satisfies never
  }
}

/* oxlint-disable react/no-array-index-key -- a comparison is drawn once and never rearranged */

const Content = ({ content }: { readonly content: readonly ComparedProse[] }) =>
  content.map((prose, index) => <Prose key={index} prose={prose} />)

function List({ list }: { readonly list: Extract<ComparedProse, { type: 'list' }> }) {
  const items = list.items.map(({ status, moved, content }, index) => (
    <li key={index} data-sign={status}>
      {moved && <Moved />}
      <Content content={content} />
    </li>
  ))
  return list.ordered ? (
    <ol className={styles['list']} start={list.start}>
      {items}
    </ol>
  ) : (
    <ul className={styles['list']}>{items}</ul>
  )
}

function Table({ table }: { readonly table: Extract<ComparedProse, { type: 'table' }> }) {
  const { t } = useLanguage()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable
    <div className={tables['scroll']} role="group" aria-label={t('comparison:table')} tabIndex={0}>
      <table className={tables['table']}>
        <tbody>
          {table.rows.map(({ status, moved, cells }, row) => (
            <tr key={row} data-sign={status} data-moved={moved}>
              {cells.map(({ header, colspan, rowspan, content, status: cellStatus }, cell) => {
                const Cell = header ? 'th' : 'td'
                return (
                  <Cell key={cell} colSpan={colspan} rowSpan={rowspan} data-sign={cellStatus}>
                    {moved && cell === 0 && <Moved />}
                    <Content content={content} />
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Moved() {
  const { t } = useLanguage()
  return <span className={styles['marks']}>{t('comparison:mark.order')} </span>
}
