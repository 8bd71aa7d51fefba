import { usePending } from '../../../outbox/index.ts'
import { useThreads } from '../../../sync/index.ts'
import { Notice } from '../../../ui/index.ts'
import { PendingNote } from '../card/PendingNote.tsx'
import { useName } from '../card/useName.ts'
import { MessageBody } from '../markdown/MessageBody.tsx'
import { writtenMentions } from '../model/mentions.ts'
import { lostWords } from './lostWords.ts'

/** What this person has said and nobody will see, until they have seen to it. */
export function LostWordsNotices() {
  const nameOf = useName()
  const lost = lostWords(usePending(), useThreads())
  return lost.map(({ pending, body }) => (
    <Notice key={pending.key} tone="block">
      <MessageBody body={body} />
      <PendingNote pending={pending} text={writtenMentions(body, nameOf)} />
    </Notice>
  ))
}
