// `npm start`: installs, builds what has changed, and serves.
import { build } from './build.mjs'
import { install } from './install.mjs'
import { spawnNode } from './root.mjs'
import { supervise } from './supervise.mjs'

install()
build()
supervise([spawnNode(['apps/server/src/main.ts'])])
