/** A real mail server on a port of its own. */
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

interface ReceivedMail {
  readonly to: readonly string[]
  /** Its source, decoded as far as a test reads it. */
  readonly source: string
}

export interface TestMailServer {
  readonly url: string
  readonly received: readonly ReceivedMail[]
  close(): Promise<void>
}

/** @param refusals how many mails it answers with 451 first */
export async function startMailServer(refusals = 0): Promise<TestMailServer> {
  const received: ReceivedMail[] = []
  let left = refusals
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (left-- > 0) return done(Object.assign(new Error('Come back later'), { responseCode: 451 }))
        const to = session.envelope.rcptTo.map(({ address }) => address)
        received.push({ to, source: decodeQuotedPrintable(Buffer.concat(chunks).toString('utf8')) })
        return done()
      })
    },
  })
  const port = await new Promise<number>((resolve) => {
    // It listens on TCP, whose address is no path.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    server.listen(0, '127.0.0.1', () => resolve((server.server.address() as AddressInfo).port))
  })
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** RFC 2045, 6.7; in headers, RFC 2047, the same bytes stand between question marks. */
function decodeQuotedPrintable(source: string): string {
  const joined = source.replaceAll(/=\r?\n/g, '').replaceAll(/\?=\r?\n? =\?UTF-8\?Q\?/g, '')
  return joined.replaceAll(/(?:=[0-9A-F]{2})+/g, (escaped) =>
    Buffer.from(escaped.replaceAll('=', ''), 'hex').toString('utf8'),
  )
}
