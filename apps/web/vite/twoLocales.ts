import type { Plugin } from 'vite'

/** React Aria carries its few strings in 34 languages; we speak two. The others become empty modules. */
const STRINGS =
  /\/react-(?:aria|aria-components|stately)\/dist\/private\/intl\/(?:[a-z]+\/)?([a-z]{2}-[A-Z]{2})\.mjs$/
const SPOKEN = new Set(['sv-SE', 'en-US'])

export const twoLocales = (): Plugin => ({
  name: 'samplan:two-locales',
  apply: 'build',
  load(id) {
    const locale = STRINGS.exec(id)?.[1]
    return locale === undefined || SPOKEN.has(locale) ? null : 'export default {}'
  },
})
