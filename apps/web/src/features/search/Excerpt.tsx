import type { ExcerptPart } from '@samplan/domain'
import styles from './Search.module.css'

/** The words around what was found; they are the plan's, and Swedish whatever the interface speaks. */
export const Excerpt = ({ parts }: { readonly parts: readonly ExcerptPart[] }) => (
  <span lang="sv" className={styles['excerpt']}>
    {parts.map(({ text, isHit }, at) =>
      // oxlint-disable-next-line react/no-array-index-key -- the parts of an excerpt never move
      isHit ? <mark key={at}>{text}</mark> : text,
    )}
  </span>
)
