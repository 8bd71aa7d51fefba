import { MessageSquarePlus } from 'lucide-react'
import type { SectionId } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { IconButton } from '../../../ui/index.ts'
import { useThreadRights } from '../card/useThreadRights.ts'
import { composingOn } from '../picking/useComposeOn.ts'
import { useComments } from '../state/commentsContext.ts'
import { ThreadCorner } from './ThreadCorner.tsx'

/** In a section's head: its threads, and the way to begin one about the whole of it. */
export function SectionThreads({ sectionId }: { readonly sectionId: SectionId }) {
  const { t } = useLanguage()
  const { compose } = useComments()
  const { comment } = useThreadRights()
  return (
    <>
      <ThreadCorner at={sectionId} of="section" />
      {comment && (
        <IconButton
          icon={MessageSquarePlus}
          label={t('comments:commentSection')}
          onPress={() => compose(composingOn(sectionId, { kind: 'section' }, false))}
        />
      )}
    </>
  )
}
