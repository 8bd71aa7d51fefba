import { lazy, Suspense } from 'react'
import styles from './Body.module.css'
import { loadMarkdown } from './loadMarkdown.ts'
import { PlainBody } from './PlainBody.tsx'

/** Where it cannot be fetched, messages stand as they were written until the page is opened anew. */
const MarkdownBody = lazy(() => loadMarkdown().catch(() => ({ default: PlainBody })))

/** What somebody wrote. Until what reads Markdown has been fetched it stands as it was written. */
export const MessageBody = ({ body }: { readonly body: string }) => (
  <div className={styles['body']}>
    <Suspense fallback={<PlainBody body={body} />}>
      <MarkdownBody body={body} />
    </Suspense>
  </div>
)
