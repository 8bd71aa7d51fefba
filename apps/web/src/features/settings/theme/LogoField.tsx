import type { Logo } from '@samplan/domain'
import { ImageUp } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useSession } from '../../../session/index.ts'
import { Button, Notice, TextField } from '../../../ui/index.ts'
import styles from './PaperTheme.module.css'
import { readLogo } from './readLogo.ts'

interface LogoFieldProps {
  readonly logo: Logo | null
  readonly onChange: (logo: Logo | null) => void
}

export function LogoField({ logo, onChange }: LogoFieldProps) {
  const { t } = useLanguage()
  const { me } = useSession()
  const hintId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [error, setError] = useState<string | null>(null)
  const choose = async (file: File | undefined) => {
    if (file === undefined) return
    const read = await readLogo(file, logo?.alt ?? me.organisation.name)
    setError(read.ok ? null : t(`board:theme.logo.${read.reason}`, { size: read.kilobytes }))
    if (read.ok) onChange(read.logo)
  }
  return (
    <div className={styles['logo']}>
      <p className={styles['legend']}>{t('board:theme.logo')}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/png,image/jpeg,image/svg+xml"
        onChange={(event) => {
          void choose(event.target.files?.[0])
          // The same file can be chosen again once it is mended.
          event.target.value = ''
        }}
      />
      <div className={styles['row']}>
        <Button icon={ImageUp} aria-describedby={hintId} onPress={() => input.current?.click()}>
          {t(logo === null ? 'board:theme.logo.choose' : 'board:theme.logo.change')}
        </Button>
        {logo !== null && (
          <Button variant="quiet" onPress={() => onChange(null)}>
            {t('board:theme.logo.remove')}
          </Button>
        )}
      </div>
      <p id={hintId} className={styles['hint']}>
        {t('board:theme.logo.hint')}
      </p>
      {error !== null && (
        <Notice tone="block" announced>
          {error}
        </Notice>
      )}
      {logo !== null && (
        <TextField
          label={t('board:theme.logo.alt')}
          description={t('board:theme.logo.alt.hint')}
          value={logo.alt}
          maxLength={200}
          onChange={(alt) => onChange({ ...logo, alt })}
        />
      )}
    </div>
  )
}
