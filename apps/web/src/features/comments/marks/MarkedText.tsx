import { Fragment, type ReactNode } from 'react'
import { endingIn, stretches, type Stretch } from '../model/passageMark.ts'
import { MarkEnd } from './MarkEnd.tsx'
import styles from './Marks.module.css'
import { markAttributes } from './markAttributes.ts'
import { useMarksInText } from './marksContext.ts'

/** A part of a text that is drawn in one way. */
export interface TextPart {
  readonly length: number
  readonly draw: (from: number, to: number) => ReactNode
}

interface MarkedTextProps {
  /** Which text of the section it is, as `placeKey` names it. */
  readonly at: string
  readonly parts: readonly TextPart[]
}

/**
 * A text at rest, with the words marked that threads are about.
 *
 * Those who listen are told by a button after the words: `aria-details` and `role="comment"` are passed over by most
 * pairs of browser and screen reader, while a button is read by all, in its place, and is what the keyboard comes to.
 */
export function MarkedText({ at, parts }: MarkedTextProps) {
  const marks = useMarksInText(at)
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  return stretches(marks, length).map((stretch) =>
    stretch.marks.length === 0 ? (
      <Fragment key={stretch.from}>{drawn(parts, stretch)}</Fragment>
    ) : (
      <MarkedStretch key={stretch.from} stretch={stretch} parts={parts} />
    ),
  )
}

function MarkedStretch({
  stretch,
  parts,
}: {
  readonly stretch: Stretch
  readonly parts: readonly TextPart[]
}) {
  return (
    <>
      <mark className={styles['mark']} {...markAttributes(stretch)}>
        {drawn(parts, stretch)}
      </mark>
      {endingIn(stretch).map((mark) => (
        <MarkEnd key={`${mark.threadId} ${mark.replacement === null}`} mark={mark} />
      ))}
    </>
  )
}

/** What of the parts lies in the stretch. */
function drawn(parts: readonly TextPart[], { from, to }: Stretch): ReactNode {
  let start = 0
  return parts.map((part) => {
    const begin = start
    start += part.length
    const [first, last] = [Math.max(from - begin, 0), Math.min(to - begin, part.length)]
    return first < last ? <Fragment key={begin}>{part.draw(first, last)}</Fragment> : null
  })
}

/** A text that looks the same all through. */
export const plainParts = (text: string): readonly TextPart[] => [
  { length: text.length, draw: (from, to) => text.slice(from, to) },
]
