import { formatKronor, type Footnote, type FootnotePart } from '@samplan/domain'
import { useLanguage } from '../../../../language/index.ts'
import styles from './StaticBudget.module.css'

export const StaticFootnotes = ({ footnotes }: { readonly footnotes: readonly Footnote[] }) =>
  footnotes.map((note) => (
    <div key={note.id} className={styles['footnote']} data-path={`footnotes/${note.id}`}>
      <p>
        <span className={styles['mark']}>{note.mark}</span> {note.text}
      </p>
      {note.parts.map((part, index) => (
        // Parts have no ids of their own, and nothing in them keeps a state.
        // oxlint-disable-next-line react/no-array-index-key
        <Part key={index} part={part} />
      ))}
    </div>
  ))

function Part({ part }: { readonly part: FootnotePart }) {
  const { t } = useLanguage()
  const source = [part.decidedBy, part.decision, part.fundedFrom].filter((fact) => fact !== null)
  return (
    <div className={styles['part']}>
      {source.length > 0 && <p>{source.join(', ')}</p>}
      <dl className={styles['items']}>
        {part.items.map(({ label, kronor }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{kronor === null ? '–' : formatKronor(kronor)}</dd>
          </div>
        ))}
        {part.statedTotal !== null && (
          <div className={styles['sum']}>
            <dt>{t('plan:budget.sum')}</dt>
            <dd>{formatKronor(part.statedTotal)}</dd>
          </div>
        )}
      </dl>
    </div>
  )
}
