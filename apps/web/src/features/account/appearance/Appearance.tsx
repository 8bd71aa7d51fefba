import { locales } from '@samplan/i18n'
import { useLanguage } from '../../../language/index.ts'
import { chooseTheme, themes } from '../../../theme/theme.ts'
import { useTheme } from '../../../theme/useTheme.ts'
import { RadioGroup } from '../../../ui/index.ts'
import { AccountPart } from '../AccountPart.tsx'
import rows from '../Rows.module.css'
import styles from './Appearance.module.css'

/** The same choices as in the menu. They are kept by the browser, not by the account. */
export function Appearance() {
  const { t, locale, setLocale } = useLanguage()
  const theme = useTheme()
  return (
    <AccountPart title={t('account:appearance.title')}>
      <div className={styles['choices']}>
        <RadioGroup
          label={t('common:menu.language')}
          value={locale}
          options={locales.map((value) => ({ value, label: t(`common:language.${value}`) }))}
          onChange={(value) => void setLocale(value)}
        />
        <RadioGroup
          label={t('common:menu.theme')}
          value={theme}
          options={themes.map((value) => ({ value, label: t(`common:theme.${value}`) }))}
          onChange={chooseTheme}
        />
      </div>
      <p className={rows['meta']}>{t('account:appearance.hint')}</p>
    </AccountPart>
  )
}
