import type { Configuration } from '../config/environment.ts'
import { createMailer, type Mailer } from './mailer.ts'

/** Null where no mail server is configured. */
export function mailerFor({ smtpUrl, mailFrom, publicUrl }: Configuration): Mailer | null {
  if (smtpUrl === null) return null
  const host = new URL(publicUrl ?? 'http://localhost').hostname
  return createMailer(smtpUrl, mailFrom ?? `Samplan <samplan@${host}>`)
}
