import { chooseLocale, type Locale } from '@samplan/i18n'
import { readLocal, writeLocal } from '../preferences/index.ts'

const KEY = 'samplan.locale'

export const readLocale = (): Locale => chooseLocale(readLocal(KEY))
export const storeLocale = (locale: Locale): void => writeLocal(KEY, locale)
