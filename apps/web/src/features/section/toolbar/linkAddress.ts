import { isSafeHref } from '@samplan/document'

const MAIL = /^[^\s@/:]+@[^\s@/]+\.[^\s@/.]+$/u
const SCHEME = /^[a-z][a-z0-9+.-]*:/iu
const DOMAIN = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:]\S*)?$/u

/** What a person wrote, as an address that a link may have: "skr.se" is https://skr.se. Null for what is none. */
export function linkAddress(typed: string): string | null {
  const text = typed.trim()
  if (text === '' || /\s/u.test(text)) return null
  if (MAIL.test(text)) return `mailto:${text}`
  if (SCHEME.test(text)) return isSafeHref(text) ? text : null
  if (text.startsWith('/') || text.startsWith('#')) return text.startsWith('//') ? null : text
  return DOMAIN.test(text) ? `https://${text}` : null
}
