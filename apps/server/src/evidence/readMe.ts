/** How to check the package, in both languages: who does so years from now may read either. */
import { translate, type Locale } from '@samplan/i18n'
import type { EvidenceSource } from './evidence.ts'

export const readMe = (source: EvidenceSource): string =>
  `${inLanguage('sv', source)}\n\n${'='.repeat(72)}\n\n${inLanguage('en', source)}\n`

function inLanguage(
  locale: Locale,
  { version, document, caseFiles, images, threads }: EvidenceSource,
): string {
  const { facts } = document.plan
  const { head } = version
  const listed = caseFiles.map(({ id, name }) => `  case-files/${id}.pdf  ${name}`)
  const parts = [
    translate(locale, 'archive:evidence.intro', {
      title: facts.title,
      organisation: facts.organisation.name,
      label: head.label,
      frozenAt: document.frozenAt,
      name: head.byName,
      hash: head.sha256,
    }),
    translate(locale, 'archive:evidence.files'),
    ...(listed.length === 0 ? [] : [[translate(locale, 'archive:evidence.caseFiles'), ...listed].join('\n')]),
    ...(images.size === 0 ? [] : [translate(locale, 'archive:evidence.images')]),
    ...(threads === null ? [] : [translate(locale, 'archive:evidence.comments')]),
    translate(locale, 'archive:evidence.check', { hash: head.sha256 }),
    ...(head.previous === null ? [] : [translate(locale, 'archive:evidence.previous')]),
    translate(locale, 'archive:evidence.decisions'),
  ]
  return parts.join('\n\n')
}
