// `npm run samplan -- COMMAND`: the command line of the server.
import { install } from './install.mjs'
import { spawnNode } from './root.mjs'
import { supervise } from './supervise.mjs'

install()
supervise([spawnNode(['apps/server/src/cli.ts', ...process.argv.slice(2)])])
