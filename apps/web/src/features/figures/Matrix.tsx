import type { MatrixCell, MatrixRow } from '@samplan/domain'
import { useLanguage } from '../../language/index.ts'
import { VisuallyHidden } from '../../ui/index.ts'
import { EmptyFigure } from './EmptyFigure.tsx'
import { MatrixMark } from './MatrixMark.tsx'
import styles from './Matrix.module.css'
import type { FigureSection, MatrixProps } from './figureProps.ts'
import { useFigureLabel } from './useFigureLabel.ts'

type Row = MatrixRow<FigureSection>
type Cell = MatrixCell<FigureSection>

/**
 * Overarching goals × areas. Where there is no room for a table there is a list per overarching goal; the style sheet
 * shows one of the two, so that nobody meets both.
 */
export function Matrix(props: MatrixProps) {
  const { rows } = props
  if (rows.length === 0 || rows[0]?.cells.length === 0) return <EmptyFigure />
  return (
    <>
      <Table {...props} />
      <Lists {...props} />
    </>
  )
}

const drawn = (cell: MatrixProps['cell'], at: Cell, row: Row) =>
  cell ? cell(at, row) : <MatrixMark cell={at} />

function Table({ rows, label, cell }: MatrixProps) {
  const word = useFigureLabel()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable
    <div className={styles['scroll']} role="group" aria-label={label} tabIndex={0}>
      <table className={styles['table']} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{word('overarchingGoal', 'other')}</VisuallyHidden>
            </th>
            {rows[0]?.cells.map(({ area }) => (
              <th key={area.id} scope="col">
                <span className={styles['area']}>{area.title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.overarchingGoal.id}>
              <th scope="row">
                {index + 1}. {nameOf(row)}
              </th>
              {row.cells.map((at) => (
                <td key={at.area.id}>{drawn(cell, at, row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Only the areas that have something to say: a phone has no room for the empty ones. */
function Lists({ rows, label, cell }: MatrixProps) {
  const { t } = useLanguage()
  return (
    <ol className={styles['lists']} aria-label={label}>
      {rows.map((row) => {
        const cells = cell
          ? row.cells
          : row.cells.filter(({ goals, declared }) => declared || goals.length > 0)
        return (
          <li key={row.overarchingGoal.id}>
            <span className={styles['goal']}>{nameOf(row)}</span>
            {cells.length === 0 && <p className={styles['none']}>{t('figures:cell.none')}</p>}
            <ul className={styles['areas']}>
              {cells.map((at) => (
                <li key={at.area.id}>
                  <span>{at.area.title}</span> {drawn(cell, at, row)}
                </li>
              ))}
            </ul>
          </li>
        )
      })}
    </ol>
  )
}

const nameOf = ({ overarchingGoal: { shortLabel, text } }: Row): string => shortLabel ?? text
