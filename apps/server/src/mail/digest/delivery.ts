import type { Reader } from '@samplan/storage'
import type { Services } from '../../life/services.ts'
import type { Mail } from '../mailer.ts'

/** @throws when the mail is not taken */
export type Delivery = (to: Reader, mail: Required<Mail>) => Promise<void>

/** To the mail server; in the demo, to where its people can look at it. Null where there is neither. */
export function deliveryFor({ configuration, mailer, storage, now }: Services): Delivery | null {
  if (configuration.demo)
    return (to, { id, subject, text, html }) =>
      storage.shownMails.add(to, { id, subject, text, html, at: now() })
  return mailer === null ? null : (_, mail) => mailer.send(mail)
}
