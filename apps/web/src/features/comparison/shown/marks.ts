/** What became of something, in words. */
import type { ComparedBlock, ComparedSection, Place } from '@samplan/publish/comparison'
import type { Language } from '../../../language/index.ts'

type Words = Pick<Language, 't'>

export function placeText(place: Place | null, { t }: Words): string {
  if (place === null) return t('comparison:top')
  return [place.number, place.title ?? t('comparison:untitled')].filter((part) => part !== null).join(' ')
}

export function blockMarks({ status, move }: Pick<ComparedBlock, 'status' | 'move'>, words: Words): string[] {
  const { t } = words
  return [
    ...(status === 'added' ? [t('comparison:mark.added')] : []),
    ...(status === 'removed' ? [t('comparison:mark.removed')] : []),
    ...moveMarks(status, move, words),
  ]
}

function moveMarks(status: ComparedBlock['status'], move: ComparedBlock['move'], words: Words): string[] {
  const { t } = words
  if (move === null) return []
  if (move.kind === 'order') return [t('comparison:mark.order')]
  return status === 'left'
    ? [t('comparison:mark.left', { place: placeText(move.to, words) })]
    : [t('comparison:mark.moved', { place: placeText(move.from, words) })]
}

export function sectionMarks(section: ComparedSection, words: Words): string[] {
  const { t } = words
  const { status, move, renamed, renumbered, before, after } = section
  return [
    ...(status === 'added' ? [t('comparison:mark.sectionAdded')] : []),
    ...(status === 'removed' ? [t('comparison:mark.sectionRemoved')] : []),
    ...moveMarks(status, move, words),
    ...(renamed ? [t('comparison:mark.renamed')] : []),
    ...(renumbered
      ? [
          t('comparison:mark.renumbered', {
            before: before?.number ?? t('comparison:mark.unnumbered'),
            after: after?.number ?? t('comparison:mark.unnumbered'),
          }),
        ]
      : []),
  ]
}
