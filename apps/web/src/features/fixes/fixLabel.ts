import type { Fix } from '@samplan/domain'
import type { Language } from '../../language/index.ts'

/** What the fix does, in words that say enough to press it. */
export function fixLabel(fix: Fix, { t }: Pick<Language, 't'>): string {
  switch (fix.kind) {
    case 'set-stated':
    case 'set-footnote-total':
      return t(`fixes:${fix.kind}`, { kronor: fix.kronor })
    case 'set-percent': {
      const { label, percent } = fix
      return label.trim() === ''
        ? t('fixes:set-percent.unnamed', { percent })
        : t('fixes:set-percent', { label, percent })
    }
    case 'link-goal':
    case 'serve':
    case 'give-area':
    case 'refer':
      return t(`fixes:${fix.kind}`, { text: fix.text })
    case 'replace-words':
      return t('fixes:replace-words', { to: fix.to })
    case 'empty-cell':
    case 'drop-links':
      return t(`fixes:${fix.kind}`)
    default:
      return fix satisfies never
  }
}
