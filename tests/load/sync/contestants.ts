/** The servers that are measured, each in a process of its own. */
import { sectionDocName } from '@samplan/document'
import { sectionIdSchema } from '@samplan/domain'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from '../../e2e/support/accounts.ts'
import { apiAs } from '../../e2e/support/api.ts'
import { startServerProcess } from '../../e2e/support/serverProcess.ts'

interface Headers {
  readonly writer: Record<string, string>
  /** One person may have no more than 50 sockets. */
  readonly reader: (index: number) => Record<string, string>
}

export interface Contestant {
  readonly name: string
  /** Of the one document that everybody has open. */
  readonly url: string
  readonly headers: Headers
  /** The relay answers no step 1. */
  readonly answersStep1: boolean
  readonly cpuSeconds: () => number
  /** As if after a night: nothing of the document is in memory, where there is a disk to have it from. */
  readonly cool: () => Promise<void>
  readonly close: () => Promise<void>
}

/** The fragment that the document's text is in. */
export const ROOT = 'socialtjanst'

const READERS = ['lasare', 'granskare', 'sekreterare', 'direktor'] as const

export const startFloor = (): Promise<Contestant> => startProgram('floor', 'floorServer.ts', false)

export const startReference = (): Promise<Contestant> => startProgram('in memory', 'referenceServer.ts', true)

export async function startSamplan(): Promise<Contestant> {
  const server = await startServerProcess()
  const cookieOf = async (account: Account) => ({ Cookie: (await apiAs(server.origin, account)).cookie })
  const writer = await cookieOf('samordnare')
  const readers = await Promise.all(READERS.map(cookieOf))
  return {
    name: 'Samplan',
    url: `${server.origin.replace('http', 'ws')}/sync/demo/${sectionDocName(sectionIdSchema.parse(ROOT))}`,
    headers: { writer, reader: (index) => readers[index % readers.length] ?? writer },
    answersStep1: true,
    cpuSeconds: () => cpuSecondsOf(server.pid),
    cool: async () => {
      await server.stop()
      await server.start()
    },
    close: () => server.remove(),
  }
}

async function startProgram(name: string, file: string, answersStep1: boolean): Promise<Contestant> {
  const child = fork(join(import.meta.dirname, file))
  const message: unknown[] = await once(child, 'message')
  return {
    name,
    url: `ws://127.0.0.1:${String(message[0])}/document`,
    headers: { writer: {}, reader: () => ({}) },
    answersStep1,
    cpuSeconds: () => cpuSecondsOf(child.pid ?? 0),
    cool: async () => {},
    close: async () => {
      child.kill()
      await once(child, 'exit')
    },
  }
}

/** Ticks of user and system time; a hundred a second on every Linux there is. */
function cpuSecondsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}
