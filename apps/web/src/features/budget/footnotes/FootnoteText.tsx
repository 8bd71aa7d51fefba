import { formatKronor, type Footnote, type FootnotePart } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { Button } from '../../../ui/index.ts'
import { linesIn, type GridModel } from '../grid/GridModel.ts'
import styles from './Footnotes.module.css'
import { PartSum } from './PartSum.tsx'

interface FootnoteTextProps {
  readonly footnote: Footnote
  readonly model: GridModel
  /** Null where one only reads. */
  readonly onEdit: (() => void) | null
}

/** A footnote as it is printed. */
export function FootnoteText({ footnote, model, onEdit }: FootnoteTextProps) {
  const { t } = useLanguage()
  const { id, mark, text, parts, lineId } = footnote
  const line = linesIn(model.rows).find((candidate) => candidate.id === lineId)
  return (
    <div className={styles['footnote']} data-path={`footnotes/${id}`} tabIndex={-1}>
      <div className={styles['head']}>
        <p>
          <span className={styles['mark']}>{mark}</span>{' '}
          {text || (line && t('budget:footnote.of', { line: line.label }))}
        </p>
        {onEdit && (
          <span data-no-print>
            <Button variant="quiet" onPress={onEdit} aria-label={t('budget:footnote.change', { mark })}>
              {t('common:change')}
            </Button>
          </span>
        )}
      </div>
      {parts.map((part, index) => (
        // Parts have no ids of their own, and nothing in them keeps a state.
        // oxlint-disable-next-line react/no-array-index-key
        <Part key={index} part={part} />
      ))}
    </div>
  )
}

function Part({ part }: { readonly part: FootnotePart }) {
  const { t } = useLanguage()
  const facts = [
    part.decidedBy,
    part.decision,
    part.fundedFrom,
    !part.fromLine && t('budget:footnote.elsewhere'),
  ]
  return (
    <div className={styles['part']}>
      <p>{facts.filter(Boolean).join(', ')}</p>
      <dl className={styles['items']}>
        {part.items.map(({ label, kronor }, index) => (
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index}>
            <dt>{label}</dt>
            <dd>{kronor === null ? '–' : formatKronor(kronor)}</dd>
          </div>
        ))}
        <PartSum part={part} onMend={null} />
      </dl>
    </div>
  )
}
