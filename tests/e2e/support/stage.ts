/** A running server, a browser, and the people who visit. */
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { launchBrowser } from '../browser/launch.ts'
import type { Account } from './accounts.ts'
import { apiAs, importPlan, type Api } from './api.ts'
import './matchers.ts'
import { preparedFolder } from './preparedFolder.ts'
import { saveFailure } from './screenshot.ts'
import { startServerProcess, type ServerOptions, type ServerProcess } from './serverProcess.ts'
import { openVisitor, type VisitOptions, type Visitor } from './visitor.ts'

/** The plan that comes with every new data folder. */
const DEMO_PLAN = 'demo'

export class Stage {
  #server: ServerProcess | null = null
  #browser: Browser | null = null
  #planId = DEMO_PLAN
  readonly #visitors: Visitor[] = []

  get server(): ServerProcess {
    if (this.#server === null) throw new Error('The stage is not open')
    return this.#server
  }

  get browser(): Browser {
    if (this.#browser === null) throw new Error('The stage is not open')
    return this.#browser
  }

  get planId(): string {
    return this.#planId
  }

  /** With the plan of a file, or else the demo's. */
  async open(planFile: string | null, options: ServerOptions): Promise<void> {
    const copyOf = await preparedFolder()
    ;[this.#server, this.#browser] = await Promise.all([
      startServerProcess({ copyOf, ...options }),
      launchBrowser(),
    ])
    if (planFile !== null) this.#planId = await importPlan(await this.apiAs('samordnare'), planFile)
  }

  /** Null: somebody who has not signed in. */
  async visit(account: Account | null, options: VisitOptions = {}): Promise<Visitor> {
    const { origin = this.server.origin, ...context } = options
    const visitor = await openVisitor(this.browser, origin, account, context)
    this.#visitors.push(visitor)
    return visitor
  }

  apiAs(account: Account): Promise<Api> {
    return apiAs(this.server.origin, account)
  }

  /** What everybody sees, as pictures. */
  async portray(name: string): Promise<void> {
    const pages = this.#visitors.flatMap(({ context }) => context.pages())
    await Promise.all(pages.map((page, index) => saveFailure(page, `${name} ${index + 1}`)))
  }

  /** Everybody leaves. Fails if a page has thrown, or written an error to its console. */
  async clear(): Promise<void> {
    const left = this.#visitors.splice(0)
    await Promise.all(left.map(({ context }) => context.close()))
    const complaints = left.flatMap((visitor) => visitor.complaints)
    if (complaints.length > 0) throw new Error(`A page complained:\n${complaints.join('\n')}`)
  }

  async close(): Promise<void> {
    await this.#browser?.close()
    await this.#server?.remove()
  }
}

/** Opens one for the tests of the file or suite that calls this; visitors leave after each test. */
export function useStage(planFile: string | null = null, options: ServerOptions = {}): Stage {
  const stage = new Stage()
  beforeAll(() => stage.open(planFile, options))
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await stage.portray(task.name)
    await stage.clear()
  })
  afterAll(() => stage.close())
  return stage
}
