import { threadIdSchema, type SectionId, type TextAnchor } from '@samplan/domain'
import { nanoid } from 'nanoid'
import { useCallback } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useAnchorBetween } from '../../../sync/index.ts'
import { showToast } from '../../../ui/index.ts'
import { useComments } from '../state/commentsContext.ts'
import type { Composing } from '../state/Composing.ts'
import type { Pick } from './Pick.ts'

export type ComposeOn = (pick: Pick, suggests: boolean) => void

/** Begins a thread on what is marked. */
export function useComposeOn(): ComposeOn {
  const { t } = useLanguage()
  const comments = useComments()
  const anchorBetween = useAnchorBetween()
  return useCallback(
    (pick, suggests) => {
      const anchor = pick.kind === 'thing' ? pick.anchor : trimmed(pick, anchorBetween)
      if (!anchor) showToast({ text: t('comments:compose.nothing') })
      // One replacement can stand in one place.
      else if (suggests && anchor.kind === 'text' && anchor.quote.includes('\n'))
        showToast({ text: t('comments:compose.tooLongQuote') })
      else comments.compose(composingOn(pick.sectionId, anchor, suggests))
    },
    [comments, anchorBetween, t],
  )
}

/** A word that is marked by a double press brings the space after it along. */
function trimmed(pick: Words, anchorBetween: ReturnType<typeof useAnchorBetween>): TextAnchor | null {
  const { sectionId, from, to } = pick
  const anchor = anchorBetween(sectionId, from, to)
  if (!anchor) return null
  const { quote } = anchor
  const [before, after] = [quote.length - quote.trimStart().length, quote.length - quote.trimEnd().length]
  if (before + after === 0 || before === quote.length) return anchor
  const start = { ...from, offset: from.offset + before }
  return anchorBetween(sectionId, start, { ...to, offset: to.offset - after })
}

type Words = Extract<Pick, { kind: 'words' }>

export const composingOn = (
  sectionId: SectionId,
  anchor: Composing['anchor'],
  suggests: boolean,
): Composing => ({ threadId: threadIdSchema.parse(nanoid()), sectionId, anchor, suggests })
