/** One person's digest, on its way to the mail server. */
import type { Notice, NoticeId } from '@samplan/domain'
import type { Addressee } from '@samplan/storage'
import { createHash } from 'node:crypto'
import type { Services } from '../../life/services.ts'
import { isAnswer, type Mail } from '../mailer.ts'
import { composeDigest } from './composeDigest.ts'
import type { Delivery } from './delivery.ts'
import { digestHtml } from './digestHtml.ts'
import { digestText } from './digestText.ts'
import { isQuiet } from './quietHours.ts'
import { retryDelay } from './retryDelay.ts'

export interface Taken {
  readonly addressee: Addressee
  readonly ids: readonly NoticeId[]
  readonly at: number
}

export type DigestOutcome = Taken | 'not-now' | 'refused' | 'server-away'

/** @param since what is older is mailed no more */
export async function mailDigest(
  services: Services,
  deliver: Delivery,
  addressee: Addressee,
  since: number,
): Promise<DigestOutcome> {
  const { storage, metrics, logger, now } = services
  const mail = await digestFor(services, addressee, since)
  if (mail === null) return 'not-now'
  const at = now()
  try {
    await deliver(addressee, mail)
  } catch (error) {
    metrics.mail('failed')
    const retryAt = at + retryDelay(addressee.failures + 1)
    logger.warn({ err: error, retryAt }, 'A digest could not be mailed, and is tried again')
    await storage.digests.failed(addressee, retryAt)
    return isAnswer(error) ? 'refused' : 'server-away'
  }
  metrics.mail('sent')
  return { addressee, ids: mail.ids, at }
}

interface DigestMail extends Required<Mail> {
  readonly ids: readonly NoticeId[]
}

/** Null for whoever wants no mail, or none now. */
async function digestFor(
  services: Services,
  addressee: Addressee,
  since: number,
): Promise<DigestMail | null> {
  const { storage, users, now } = services
  const settings = await storage.noticeSettings.get(addressee)
  if (settings.mail === 'none' || isQuiet(settings, now())) return null
  const user = await users.find(addressee.userId)
  const notices = await storage.digests.unmailed(addressee, since)
  if (user === null || notices.length === 0) return null
  const digest = await composeDigest(services, { name: user.name, language: settings.language }, notices)
  return {
    to: user.email,
    subject: digest.subject,
    text: digestText(digest),
    html: digestHtml(digest),
    id: idOf(notices),
    unsubscribe: digest.settings.address,
    ids: notices.map(({ id }) => id),
  }
}

/** The same notices make the same mail: if it is sent twice, mail programs can see that. */
const idOf = (notices: readonly Notice[]): string =>
  createHash('sha256')
    .update(notices.map(({ id }) => id).join())
    .digest('base64url')
