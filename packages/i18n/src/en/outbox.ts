import type { Translated } from '../message.ts'
import type { outbox as source } from '../sv/outbox.ts'

export const outbox: Translated<typeof source> = {
  waiting: 'Waiting for the network',
  sending: 'Sending…',
  failed: 'Did not get through',
  held: 'Held back',
  waitingCount_one: '{{count}} thing is sent when the network is back.',
  waitingCount_other: '{{count}} things are sent when the network is back.',
  retry: 'Try again',
  discard: 'Remove',
}
