/** What an operator watches: Prometheus counters without names of people or plans. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { NoticeKind } from '@samplan/domain'
import type { Observer } from '@samplan/sync'

export interface Metrics {
  readonly registry: Registry
  readonly observe: Observer
  readonly request: (route: string, status: number, seconds: number) => void
  /** Somebody has been told of something. */
  readonly notice: (kind: NoticeKind) => void
  readonly mail: (outcome: 'sent' | 'failed') => void
}

export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'samplan_http_request_seconds',
    help: 'Time to answer an HTTP request',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  })
  return {
    registry,
    observe: syncObserver(registry),
    request: (route, status, seconds) => requests.observe({ route, status }, seconds),
    ...newsCounters(registry),
  }
}

function newsCounters(registry: Registry): Pick<Metrics, 'notice' | 'mail'> {
  const notices = new Counter({
    name: 'samplan_notices_total',
    help: 'What people have been told of, by kind',
    labelNames: ['kind'],
    registers: [registry],
  })
  const mails = new Counter({
    name: 'samplan_mails_total',
    help: 'Digests that were handed to the mail server, or that it did not take',
    labelNames: ['outcome'],
    registers: [registry],
  })
  return { notice: (kind) => notices.inc({ kind }), mail: (outcome) => mails.inc({ outcome }) }
}

function syncObserver(registry: Registry): Observer {
  const registers = [registry]
  const sockets = new Gauge({ name: 'samplan_sync_sockets', help: 'Open WebSockets', registers })
  const events = new Counter({
    name: 'samplan_sync_events_total',
    help: 'What happened in the sync core, by kind and code',
    labelNames: ['type', 'code'],
    registers,
  })
  const updates = new Counter({ name: 'samplan_sync_updates_total', help: 'Updates made durable', registers })
  const commits = new Histogram({
    name: 'samplan_sync_commit_seconds',
    help: 'From the first try of a group commit to its end',
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers,
  })
  return (event) => {
    events.inc({ type: event.type, code: 'code' in event ? String(event.code) : '' })
    if (event.type === 'socket-opened') sockets.inc()
    else if (event.type === 'socket-closed') sockets.dec()
    else if (event.type === 'committed') {
      updates.inc(event.updates)
      commits.observe(event.milliseconds / 1000)
    }
  }
}
