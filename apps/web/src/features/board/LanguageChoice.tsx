import { locales } from '@samplan/i18n'
import { useLanguage } from '../../language/index.ts'
import { Button } from '../../ui/index.ts'

/** The way to the other language, for whoever has no account to choose it in. */
export function LanguageChoice() {
  const { t, locale, setLocale } = useLanguage()
  return locales
    .filter((choice) => choice !== locale)
    .map((choice) => (
      <span key={choice} lang={choice} data-no-print>
        <Button variant="quiet" onPress={() => void setLocale(choice)}>
          {t(`common:language.${choice}`)}
        </Button>
      </span>
    ))
}
