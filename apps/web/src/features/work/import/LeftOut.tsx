import { useLanguage, type Language } from '../../../language/index.ts'
import styles from './ImportDialog.module.css'
import { leftOutOf, type LeftOutKind, type Unmapped } from './leftOutOf.ts'

/** One line a kind, with the places that it stood in. */
export function LeftOut({ unmapped }: { readonly unmapped: readonly Unmapped[] }) {
  const language = useLanguage()
  if (unmapped.length === 0) return null
  return (
    <ul className={styles['unmapped']}>
      {leftOutOf(unmapped).map((kind) => (
        <li key={kind.reason}>
          {nameOf(language, kind)}
          {kind.places.length > 0 && <span className={styles['places']}>{kind.places.join(' · ')}</span>}
        </li>
      ))}
    </ul>
  )
}

const REASONS = {
  image: 'work:import.lost.image',
  comment: 'work:import.lost.comment',
  'header-or-footer': 'work:import.lost.headerOrFooter',
  drawing: 'work:import.lost.drawing',
  formula: 'work:import.lost.formula',
  'embedded-object': 'work:import.lost.embeddedObject',
  'note-in-heading': 'work:import.lost.noteInHeading',
  'number-differs': 'work:import.lost.numberDiffers',
  'title-too-long': 'work:import.lost.titleTooLong',
  'shown-as-text': 'work:import.lost.shownAsText',
  'plain-field': 'work:import.lost.plainField',
  'reference-unknown': 'work:import.lost.referenceUnknown',
  'too-long': 'work:import.lost.tooLong',
  'not-in-plan': 'work:import.lost.notInPlan',
} as const satisfies Record<string, string>

/** A reason that a newer server has, and this page not yet, is told as it is. */
const nameOf = ({ t }: Language, { reason, count }: LeftOutKind): string =>
  isKnown(reason) ? t(REASONS[reason], { count }) : `${reason} (${count})`

const isKnown = (reason: string): reason is keyof typeof REASONS => Object.hasOwn(REASONS, reason)
