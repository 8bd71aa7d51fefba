/**
 * The tests' OpenID provider in a process of its own: `node oidcProviderProcess.ts CALLBACK PEOPLE`, where PEOPLE is JSON,
 * claims by subject. Prints its issuer and serves until it is ended.
 */
import { z } from 'zod'
import { startOidcProvider } from './oidcProvider.ts'

const peopleSchema = z.record(z.string(), z.record(z.string(), z.union([z.string(), z.boolean()])))

const [callback, people] = z.tuple([z.url(), z.string()]).parse(process.argv.slice(2))
const provider = await startOidcProvider(
  [callback],
  new Map(Object.entries(peopleSchema.parse(JSON.parse(people)))),
)
process.stdout.write(`OpenID: ${provider.issuer}\n`)
