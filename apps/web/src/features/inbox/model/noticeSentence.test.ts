import { isPlanNotice, noticeKindSchema } from '@samplan/domain'
import { createTranslator, loadCatalogue } from '@samplan/i18n'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../language/index.ts'
import { noticeSentence, type NoticeNames } from './noticeSentence.ts'
import { buildNotice } from './testing.ts'

const { translate: t, translateUnknown: tUnknown, locale } = createTranslator('sv', await loadCatalogue('sv'))
const language: Language = { t, tUnknown, locale, setLocale: async () => undefined }
const names: NoticeNames = {
  nameOf: (userId) => (userId === 'karin' ? 'Karin Lind' : null),
  sectionTitle: 'Kultur och fritid',
}
const say = (parts: Parameters<typeof buildNotice>[0], known: Partial<NoticeNames> = {}) =>
  noticeSentence(buildNotice(parts), { ...names, ...known }, language)

describe('a notice in words', () => {
  test.each(noticeKindSchema.options.filter((kind) => !isPlanNotice(kind)))(
    '%s names its section, and whoever did it',
    (kind) => {
      const isDeadline = kind === 'due-soon' || kind === 'overdue'
      const sentence = say({
        kind,
        excerpt: isDeadline ? '2026-10-14' : null,
        by: isDeadline ? null : 'karin',
      })
      expect(sentence).toContain('Kultur och fritid')
      expect(sentence).toContain(isDeadline ? '14 oktober 2026' : 'Karin Lind')
      expect(sentence).not.toContain('{{')
    },
  )

  test.each(noticeKindSchema.options.filter(isPlanNotice))('%s is about the plan', (kind) => {
    const sentence = say({ kind, excerpt: null, by: 'karin' })
    expect(sentence).toMatch(/^Karin Lind [^{]*$/)
    expect(sentence).not.toContain('Kultur och fritid')
  })

  test('says when a freeze is announced for, and quotes no moment', () => {
    const excerpt = new Date(2026, 10, 20, 16, 0).toISOString()
    expect(say({ kind: 'freeze-announced', excerpt })).toBe(
      'Karin Lind meddelar att planen fryses 20 november 2026 kl. 16.00',
    )
    expect(say({ kind: 'plan-frozen', excerpt: 'Förslag 2' })).toBe(
      'Karin Lind har fryst planen: ”Förslag 2”',
    )
  })

  test('says what was written', () => {
    expect(say({ kind: 'section-returned', excerpt: 'Skriv mer om biblioteken.' })).toBe(
      'Karin Lind har lämnat tillbaka Kultur och fritid: ”Skriv mer om biblioteken.”',
    )
  })

  test('names whom the words mention', () => {
    expect(say({ kind: 'mention', excerpt: 'Vad säger <@karin> och <@gone>?' })).toBe(
      'Karin Lind nämner dig i Kultur och fritid: ”Vad säger @Karin Lind och @…?”',
    )
  })

  test('does without a section, and without a name', () => {
    expect(say({ kind: 'section-approved' }, { sectionTitle: null })).toBe('Karin Lind har godkänt avsnittet')
    expect(say({ kind: 'reply', by: 'gone' })).toBe('Någon har svarat i Kultur och fritid')
  })
})
