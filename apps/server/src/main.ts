/** Serves. Says in one line where, or why not. */
import pino from 'pino'
import { readEnvironment } from './config/environment.ts'
import { explainAndExit } from './life/explainAndExit.ts'
import type { HttpServer } from './life/serveHttp.ts'
import { startServer } from './life/startServer.ts'
import { stopOnSignals } from './life/stopOnSignals.ts'

async function start(): Promise<HttpServer> {
  const configuration = readEnvironment(process.env, process.cwd())
  const logger = pino({ level: configuration.logLevel })
  const server = await startServer(configuration, logger)
  stopOnSignals(server, logger)
  console.log(`Samplan: ${server.origin}`)
  return server
}

await start().catch(explainAndExit)
