import type { CSSProperties } from 'react'

/** Custom properties of CSS, which React's type of styles does not know. */
export const variables = (values: Readonly<Record<`--${string}`, string | number>>): CSSProperties => {
  const style: CSSProperties = {}
  return Object.assign(style, values)
}
