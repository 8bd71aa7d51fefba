// Builds the web app. Turborepo keeps the result of each state of the sources, so an unchanged app costs
// only the hashing.
import { runTool } from './root.mjs'

/** Ends the process when the build fails. */
export function build() {
  if (runTool('turbo', ['run', 'build', '--filter=@samplan/web', '--output-logs=new-only'])) return
  console.error('The web app could not be built; the lines above say why.')
  process.exit(1)
}
