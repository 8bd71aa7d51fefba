// `npm run check`: what can be known without running the code. Every check runs, whatever the others say.
import { close } from './counts.mjs'
import { install } from './install.mjs'
import { runTool } from './root.mjs'

/** @type {ReadonlyArray<{ name: string, command: readonly [string, ...string[]] }>} */
const checks = [
  {
    name: 'types of the packages',
    command: ['turbo', 'run', 'check', '--continue', '--output-logs=errors-only'],
  },
  { name: 'types of the tools', command: ['tsc', '-p', '.'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'boundaries', command: ['turbo', 'boundaries'] },
  { name: 'unused code', command: ['knip'] },
]

install()
const counts = { passed: 0, failed: 0, skipped: 0 }
for (const { name, command } of checks) {
  console.log(`\n— ${name}`)
  const [tool, ...args] = command
  const passed = runTool(tool, args)
  counts[passed ? 'passed' : 'failed'] += 1
  console.log(passed ? `— ${name}: passed` : `— ${name}: FAILED`)
}
close(counts)
