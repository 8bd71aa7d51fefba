import type { Signature as SignatureValue } from '@samplan/domain'
import styles from './Signature.module.css'

interface SignatureProps {
  readonly place: string | null
  readonly rows: readonly SignatureValue['rows'][number][]
}

/** Who signs, as under a letter: place and date, then each name above its title. */
export const Signature = ({ place, rows }: SignatureProps) => (
  <div className={styles['signature']}>
    {place !== null && <p className={styles['place']}>{place}</p>}
    <ul className={styles['names']}>
      {rows.map(({ id, name, title }) => (
        <li key={id} data-path={`rows/${id}`}>
          <span className={styles['name']}>{name}</span>
          {title !== null && <span className={styles['title']}>{title}</span>}
        </li>
      ))}
    </ul>
  </div>
)
