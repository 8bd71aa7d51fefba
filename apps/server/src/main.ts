/** Serves. Says in one line where, or why not. */
import pino from 'pino'
import { readEnvironment } from './config/environment.ts'
import { explain } from './life/explain.ts'
import { startServer } from './life/startServer.ts'
import { stopOnSignals } from './life/stopOnSignals.ts'

try {
  const configuration = readEnvironment(process.env, process.cwd())
  const logger = pino({ level: configuration.logLevel })
  const server = await startServer(configuration, logger)
  stopOnSignals(server, logger)
  console.log(`Samplan: ${server.origin}`)
} catch (error) {
  const explanation = explain(error, process.env)
  if (explanation === null) throw error
  console.error(explanation.line)
  // What was opened before the failure must not keep the process.
  process.exit(explanation.exitCode)
}
