import type { WordPiece } from '@samplan/publish/comparison'
import { Fragment } from 'react'
import { Change } from '../../../ui/index.ts'

/** One text, what was and what is in one line. */
export const Words = ({ pieces }: { readonly pieces: readonly WordPiece[] }) =>
  pieces.map(({ kind, text }, index) => (
    // A comparison is drawn once and never rearranged.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      {kind === 'kept' ? <Lines text={text} /> : <Change kind={kind}>{<Lines text={text} />}</Change>}
    </Fragment>
  ))

/** Breaks within a paragraph, and the lines of a footnote. */
const Lines = ({ text }: { readonly text: string }) =>
  text.split('\n').map((line, index) => (
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ))
