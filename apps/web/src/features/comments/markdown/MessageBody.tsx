import { lazy, Suspense } from 'react'
import { useName } from '../card/useName.ts'
import { writtenMentions } from '../model/mentions.ts'
import styles from './Body.module.css'

const MarkdownBody = lazy(() => import('./MarkdownBody.tsx'))

/** What somebody wrote. Until what reads Markdown has been fetched it stands as it was written. */
export function MessageBody({ body }: { readonly body: string }) {
  const nameOf = useName()
  return (
    <div className={styles['body']}>
      <Suspense fallback={<p className={styles['plain']}>{writtenMentions(body, nameOf)}</p>}>
        <MarkdownBody body={body} />
      </Suspense>
    </div>
  )
}
