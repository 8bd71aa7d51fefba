/** How long a page's main thread works for each key, in processor time, read from Chromium's own trace. */
import type { Browser, Page } from 'playwright-core'
import { z } from 'zod'

/** Milliseconds between two keys, so that what one sets off is done before the next. */
const PACE = 150

const traceSchema = z.object({
  traceEvents: z.array(
    z.looseObject({
      name: z.string(),
      ph: z.string(),
      ts: z.number(),
      dur: z.number().default(0),
      /** Microseconds of processor time; what other programs took of `dur` is not in it. */
      tdur: z.number().default(0),
      tid: z.number(),
      pid: z.number(),
      args: z.looseObject({ data: z.looseObject({ type: z.string().optional() }).optional() }).default({}),
    }),
  ),
})
type TraceEvent = z.infer<typeof traceSchema>['traceEvents'][number]

export interface KeyWork {
  /** Tasks in which the key's events were handled. Milliseconds. */
  readonly handling: number
  /** From the key until what came of it has been drawn: its handling, style, layout and paint. Milliseconds. */
  readonly toPaint: number
  /** Everything the thread did until the next key: drawing, and what others wrote. Milliseconds. */
  readonly untilNext: number
}

/** Presses the keys, really, and says what each cost. */
export async function measureKeys(browser: Browser, page: Page, keys: readonly string[]): Promise<KeyWork[]> {
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  })
  for (const key of keys) {
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    await page.waitForTimeout(PACE)
  }
  const trace = traceSchema.parse(JSON.parse((await browser.stopTracing()).toString()))
  return keyWork(trace.traceEvents)
}

/** What ends a frame on the main thread. */
const DRAWN: ReadonlySet<string> = new Set(['Commit', 'Paint'])

const KEY_EVENTS = new Set(['keydown', 'keypress', 'beforeinput', 'textInput', 'input', 'keyup'])

function keyWork(events: readonly TraceEvent[]): KeyWork[] {
  const dispatches = events.filter(
    ({ name, args }) => name === 'EventDispatch' && KEY_EVENTS.has(args.data?.type ?? ''),
  )
  const [first] = dispatches
  if (!first) return []
  const tasks = events.filter(
    ({ name, tid, pid }) => name === 'RunTask' && tid === first.tid && pid === first.pid,
  )
  const draws = events.filter(
    ({ name, tid, pid }) => DRAWN.has(name) && tid === first.tid && pid === first.pid,
  )
  const starts = dispatches.filter(({ args }) => args.data?.type === 'keydown').map(({ ts }) => ts)
  return starts.slice(0, -1).map((start, index) => {
    const end = starts[index + 1] ?? start
    const between = tasks.filter((task) => task.ts + task.dur > start && task.ts < end)
    const handling = between.filter((task) =>
      dispatches.some(({ ts }) => ts >= task.ts && ts < task.ts + task.dur && ts < end),
    )
    const handled = Math.max(start, ...handling.map((task) => task.ts + task.dur))
    const drawn = draws.filter(({ ts }) => ts >= start && ts < end)
    // The frame that follows the handling; a key that changes nothing on the page draws nothing.
    const frame = drawn.find(({ ts }) => ts >= handled) ?? drawn.at(-1)
    const shown = frame ? frame.ts + frame.dur : handled
    return {
      handling: milliseconds(handling),
      toPaint: milliseconds(between.filter((task) => task.ts < shown)),
      untilNext: milliseconds(between),
    }
  })
}

const milliseconds = (tasks: readonly TraceEvent[]): number =>
  tasks.reduce((sum, { tdur }) => sum + tdur, 0) / 1000

export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN
