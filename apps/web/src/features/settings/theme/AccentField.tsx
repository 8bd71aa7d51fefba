import { LEAST_CONTRAST } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { TextField } from '../../../ui/index.ts'
import { judgeColour } from './colour.ts'
import styles from './PaperTheme.module.css'

interface AccentFieldProps {
  readonly typed: string
  readonly onChange: (typed: string) => void
}

/** The colour as one writes it or picks it, and whether everybody can read it. */
export function AccentField({ typed, onChange }: AccentFieldProps) {
  const { t } = useLanguage()
  const { colour, ratio, isEnough } = judgeColour(typed)
  return (
    <div className={styles['accent']}>
      <TextField
        label={t('board:theme.accent')}
        value={typed}
        maxLength={9}
        spellCheck={false}
        error={errorOf()}
        {...(isEnough
          ? { description: `${t('board:theme.contrast', { ratio })}. ${t('board:theme.contrast.enough')}` }
          : {})}
        onChange={onChange}
      />
      <input
        type="color"
        className={styles['picker']}
        aria-label={t('board:theme.accent.pick')}
        value={colour ?? '#000000'}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )

  function errorOf(): string | null {
    if (colour === null) return t('board:theme.accent.wrong')
    if (isEnough) return null
    return `${t('board:theme.contrast', { ratio })}. ${t('board:theme.contrast.tooLow', { least: LEAST_CONTRAST })}`
  }
}
