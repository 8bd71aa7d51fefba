import type { ComparedDerivedFigure, ComparedImage } from '@samplan/publish/comparison'
import { kindName, useLanguage } from '../../../language/index.ts'
import styles from '../Comparison.module.css'
import { FieldChanges } from './FieldChanges.tsx'
import { Words } from './Words.tsx'

type Figure = ComparedImage | ComparedDerivedFigure

/** A picture, or a place for what is drawn from the plan: by its caption, and what else is said of it. */
export function ComparedFigureBlock({ figure }: { readonly figure: Figure }) {
  const { t } = useLanguage()
  const { type, status, pieces, fields } = figure
  const what = type === 'derivedFigure' ? t(`figures:view.${figure.view}`) : null
  return (
    <div className={styles['statement']}>
      <p className={styles['label']}>
        {[kindName(type, {}, t), what].filter((part) => part !== null).join(': ')}
      </p>
      {pieces.length > 0 && (
        <p>
          <Words pieces={pieces} />
        </p>
      )}
      {type === 'image' && <ImageChanges image={figure} />}
      <FieldChanges fields={fields} isWhole={status === 'added' || status === 'removed'} />
    </div>
  )
}

function ImageChanges({ image: { exchanged, alt } }: { readonly image: ComparedImage }) {
  const { t } = useLanguage()
  return (
    <>
      {exchanged && <p className={styles['marks']}>{t('comparison:exchanged')}</p>}
      {alt.length > 0 && (
        <p className={styles['quiet']}>
          {t('comparison:alt')}: <Words pieces={alt} />
        </p>
      )}
    </>
  )
}
