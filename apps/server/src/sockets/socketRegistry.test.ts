import { describe, expect, it } from 'vitest'
import { createSocketRegistry, credentialKey } from './socketRegistry.ts'

const session = (id: string) => ({ kind: 'session' as const, id })

function socket(ended: string[], name: string) {
  return { signOut: () => void ended.push(name) }
}

describe('createSocketRegistry', () => {
  it('ends the sockets of a credential and no others', () => {
    const ended: string[] = []
    const registry = createSocketRegistry()
    registry.add(session('a'), socket(ended, 'a1'))
    registry.add(session('a'), socket(ended, 'a2'))
    registry.add(session('b'), socket(ended, 'b1'))
    registry.add({ kind: 'program', id: 'a' }, socket(ended, 'program'))
    registry.end(session('a'))
    expect(ended).toEqual(['a1', 'a2'])
  })

  it('forgets a socket that has closed', () => {
    const ended: string[] = []
    const registry = createSocketRegistry()
    const remove = registry.add(session('a'), socket(ended, 'a1'))
    expect(registry.size).toBe(1)
    remove()
    expect(registry.size).toBe(0)
    registry.end(session('a'))
    expect(ended).toEqual([])
  })

  it('ends what a sweep finds dead', async () => {
    const ended: string[] = []
    const registry = createSocketRegistry()
    registry.add(session('a'), socket(ended, 'a'))
    registry.add(session('b'), socket(ended, 'b'))
    await registry.sweep(async () => new Set([credentialKey(session('b'))]))
    expect(ended).toEqual(['a'])
  })
})
