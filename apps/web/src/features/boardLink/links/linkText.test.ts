import { boardLinkIdSchema } from '@samplan/domain'
import { createTranslator, loadCatalogue } from '@samplan/i18n'
import { expect, test } from 'vitest'
import type { BoardLink } from '../api.ts'
import { linkText } from './linkText.ts'

const { translate: t, locale } = createTranslator('sv', await loadCatalogue('sv'))
const now = new Date(2026, 10, 20, 15, 30)
const link: BoardLink = {
  id: boardLinkIdSchema.parse('link'),
  versionId: 'v1',
  name: 'Styrelsen',
  comments: false,
  createdAt: new Date(2026, 10, 20).toISOString(),
  expiresAt: new Date(2027, 0, 19, 23, 59).toISOString(),
  revokedAt: null,
  openings: 0,
  openedAt: null,
}
const text = (change: Partial<BoardLink>, at = now) => linkText({ ...link, ...change }, { t, locale }, at)

test('says until when a link is good, and how often it was opened', () => {
  expect(text({})).toBe('gäller till och med 19 januari 2027 · inte öppnad än')
  const openedAt = new Date(2026, 10, 20, 14, 2).toISOString()
  expect(text({ openings: 3, openedAt, comments: true })).toBe(
    'gäller till och med 19 januari 2027 · öppnad 3 gånger, senast 14.02 · med kommentarer',
  )
  expect(text({ openings: 1, openedAt })).toContain('öppnad 1 gång,')
})

test('says that it is good no more, and why', () => {
  expect(text({}, new Date(2027, 0, 20))).toContain('gick ut 19 januari 2027')
  const revokedAt = new Date(2026, 10, 21).toISOString()
  expect(text({ revokedAt }, new Date(2027, 0, 20))).toContain('återkallad 21 november 2026')
})
