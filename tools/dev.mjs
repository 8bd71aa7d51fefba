// `npm run dev`: Vite in front, with hot reload, and behind it the server, started anew on each change.
// The browser sees one address, as it does in production; Vite passes /api and /sync on.
import { install } from './install.mjs'
import { spawnNode } from './root.mjs'
import { supervise } from './supervise.mjs'

const host = process.env['HOST'] ?? '127.0.0.1'
const port = process.env['PORT'] ?? '3000'
const apiPort = process.env['API_PORT'] ?? String(Number(port) + 1)

install()

const server = spawnNode(['--watch', '--watch-preserve-output', 'apps/server/src/main.ts'], {
  HOST: '127.0.0.1',
  PORT: apiPort,
  PUBLIC_URL: process.env['PUBLIC_URL'] ?? `http://${host}:${port}`,
})
const web = spawnNode(
  ['apps/web/node_modules/vite/bin/vite.js', 'apps/web', '--host', host, '--port', port, '--strictPort'],
  { SAMPLAN_API: `http://127.0.0.1:${apiPort}` },
)
supervise([server, web])
