/** What a browser calls the file that it saves. */
import type { PlanFacts } from '@samplan/domain'

/** "2026-118 Verksamhetsplan och budget 2027 – arbetsmaterial": what a registrar sorts by stands first. */
export function fileName({ diaryNumber, title }: PlanFacts, kind: string): string {
  const words = diaryNumber === null ? title : `${diaryNumber} ${title}`
  return `${words} – ${kind.toLocaleLowerCase('sv')}`.replaceAll(FORBIDDEN, '-')
}

/** In a file's name, to one system or the other. */
const FORBIDDEN = /[/\\:*?"<>|]/gu

/** A `Content-Disposition` by RFC 6266: the whole name by RFC 5987, and an ASCII one for who cannot read that. */
export function contentDisposition(disposition: 'inline' | 'attachment', name: string): string {
  const ascii = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('–', '-')
    .replaceAll(/[^ -~]|["\\%]/gu, '_')
  return `${disposition}; filename="${ascii}"; filename*=UTF-8''${encoded(name)}`
}

/** `encodeURIComponent` leaves four characters be that RFC 5987 does not. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(/['()*]/gu, (character) => `%${character.charCodeAt(0).toString(16)}`)
