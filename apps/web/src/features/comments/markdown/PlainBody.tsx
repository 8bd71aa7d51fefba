import { useName } from '../card/useName.ts'
import { writtenMentions } from '../model/mentions.ts'
import styles from './Body.module.css'

/** A message as it was written. */
export function PlainBody({ body }: { readonly body: string }) {
  const nameOf = useName()
  return <p className={styles['plain']}>{writtenMentions(body, nameOf)}</p>
}
