/** SIGTERM and SIGINT stop the server gracefully; a second one, or ten seconds, end the process as it is. */
import type { Logger } from 'pino'
import type { HttpServer } from './serveHttp.ts'

const PATIENCE_MS = 10_000

export function stopOnSignals(server: HttpServer, logger: Logger): void {
  let stopping = false
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1)
    stopping = true
    logger.info({ signal }, 'stopping')
    setTimeout(() => process.exit(1), PATIENCE_MS).unref()
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'stopping failed')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
