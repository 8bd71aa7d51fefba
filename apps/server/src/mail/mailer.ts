/** Sends mail, where the operator has named a mail server. */
import { createTransport } from 'nodemailer'

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same in HTML. */
  readonly html?: string
  /** Tells one mail from another; the same for one that is sent again. URL-safe. */
  readonly id?: string
  /** Where one says that one wants no such mail. */
  readonly unsubscribe?: string
}

export interface Mailer {
  /** @throws when the mail server does not take it */
  send(mail: Mail): Promise<void>
}

const TIMEOUT_MS = 10_000

export function createMailer(smtpUrl: string, from: string): Mailer {
  const transport = createTransport(
    {
      url: smtpUrl,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    },
    { from, headers: { 'Auto-Submitted': 'auto-generated' } },
  )
  const domain = /@([^@>\s]+)/.exec(from)?.[1] ?? 'localhost'
  return {
    send: async ({ id, unsubscribe, ...mail }) => {
      await transport.sendMail({
        ...mail,
        ...(id === undefined ? {} : { messageId: `<${id}@${domain}>` }),
        ...(unsubscribe === undefined ? {} : { list: { unsubscribe } }),
      })
    },
  }
}

/** Whether a mail server has answered so, and not only been away. */
export const isAnswer = (error: unknown): boolean =>
  error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number'
