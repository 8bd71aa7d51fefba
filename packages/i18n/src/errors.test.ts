import { errorCodeSchema } from '@samplan/domain'
import { describe, expect, it } from 'vitest'
import { locales } from './locale.ts'
import { translateUnknown } from './translate.ts'

describe.each(locales)('errors in %s', (locale) => {
  it.each(errorCodeSchema.options)('say what %s means', (code) => {
    expect(translateUnknown(locale, `errors:${code}`)).toMatch(/^\S.*\S$/)
  })
})
