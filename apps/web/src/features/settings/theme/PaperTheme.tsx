import type { Theme } from '@samplan/domain'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { errorText } from '../../../api/errorText.ts'
import { useSubmit } from '../../../api/useSubmit.ts'
import { useLanguage } from '../../../language/index.ts'
import { useSession } from '../../../session/index.ts'
import { Loading, Notice, RadioGroup, showToast } from '../../../ui/index.ts'
import { Form } from '../Form.tsx'
import formStyles from '../Form.module.css'
import { AccentField } from './AccentField.tsx'
import { saveTheme, themeQuery } from './api.ts'
import { judgeColour } from './colour.ts'
import { LogoField } from './LogoField.tsx'
import styles from './PaperTheme.module.css'
import { PaperPreview } from './PaperPreview.tsx'

/** How the organisation's paper looks; what is frozen keeps its looks. */
export function PaperTheme() {
  const language = useLanguage()
  const { me } = useSession()
  const { data: theme, isPending, error } = useQuery(themeQuery)
  return (
    <>
      <p className={formStyles['hint']}>
        {language.t('board:theme.lead', { organisation: me.organisation.name })}
      </p>
      {isPending && <Loading />}
      {error && <Notice tone="block">{errorText(error, language)}</Notice>}
      {theme && <ThemeForm saved={theme} mayChange={me.organisationRole === 'administrator'} />}
    </>
  )
}

interface ThemeFormProps {
  readonly saved: Theme
  readonly mayChange: boolean
}

function ThemeForm({ saved, mayChange }: ThemeFormProps) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const [theme, setTheme] = useState(saved)
  const [typed, setTyped] = useState(saved.accent)
  const { colour, isEnough } = judgeColour(typed)
  const submit = useSubmit(async () => {
    queryClient.setQueryData(
      themeQuery.queryKey,
      await saveTheme({ ...theme, accent: colour ?? theme.accent }),
    )
  })
  const isUnsound = colour === null || !isEnough || theme.logo?.alt.trim() === ''
  return (
    <div className={styles['theme']}>
      <Form
        submit={submit}
        disabled={!mayChange || isUnsound}
        onDone={() => showToast({ text: t('board:theme.saved') })}
      >
        <fieldset disabled={!mayChange} className={styles['fields']}>
          <LogoField logo={theme.logo} onChange={(logo) => setTheme({ ...theme, logo })} />
          <AccentField typed={typed} onChange={setTyped} />
          <RadioGroup
            label={t('board:theme.font')}
            value={theme.font}
            options={(['serif', 'sans'] as const).map((value) => ({
              value,
              label: t(`board:theme.font.${value}`),
            }))}
            onChange={(font) => setTheme({ ...theme, font })}
          />
          <RadioGroup
            label={t('board:theme.cover')}
            value={theme.cover}
            options={(['plain', 'band'] as const).map((value) => ({
              value,
              label: t(`board:theme.cover.${value}`),
            }))}
            onChange={(cover) => setTheme({ ...theme, cover })}
          />
        </fieldset>
      </Form>
      <PaperPreview theme={{ ...theme, accent: colour ?? theme.accent }} />
    </div>
  )
}
