import styles from './Shares.module.css'

/** So many parts can be told apart; a seventh looks as the first does. */
const PATTERNS = 6

export const patternId = (base: string, index: number): string => `${base}-${index % PATTERNS}`

/** What parts of a chart are filled with: told apart by their pattern, in grey print and by every eye. */
export const Patterns = ({ base }: { readonly base: string }) => (
  <defs>
    {Array.from({ length: PATTERNS }, (_, index) => (
      <pattern
        key={patternId(base, index)}
        id={patternId(base, index)}
        width={8}
        height={8}
        patternUnits="userSpaceOnUse"
      >
        <rect width={8} height={8} className={SOLID.has(index) ? styles[`tone${index}`] : styles['ground']} />
        {LINES[index] !== undefined && <path d={LINES[index]} className={styles['line']} />}
      </pattern>
    ))}
  </defs>
)

const SOLID: ReadonlySet<number> = new Set([0, 3])

const LINES: Readonly<Record<number, string>> = {
  1: 'M-2 2l4-4M0 8l8-8M6 10l4-4',
  2: 'M4 2.5v3M0 -1.5v3M8 -1.5v3M0 6.5v3M8 6.5v3',
  4: 'M0 2h8M0 6h8',
  5: 'M0 4h8M4 0v8',
}

/** Beside the words of a part: what it looks like in the chart. */
export const Swatch = ({ base, index }: { readonly base: string; readonly index: number }) => (
  <svg className={styles['swatch']} aria-hidden>
    <rect width="100%" height="100%" fill={`url(#${patternId(base, index)})`} />
  </svg>
)
