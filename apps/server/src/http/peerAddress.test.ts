import { describe, expect, it } from 'vitest'
import { peerAddressBehind } from './peerAddress.ts'

describe('peerAddressBehind', () => {
  it('believes the socket alone where no proxy is trusted', () => {
    const peer = peerAddressBehind([])
    expect(peer('192.0.2.1', '198.51.100.7')).toBe('192.0.2.1')
    expect(peer('::ffff:192.0.2.1', undefined)).toBe('192.0.2.1')
  })

  it('follows the header back through trusted proxies, and no further', () => {
    const peer = peerAddressBehind(['10.0.0.0/8', '::1'])
    expect(peer('10.0.0.2', '198.51.100.7')).toBe('198.51.100.7')
    expect(peer('::1', '203.0.113.9, 198.51.100.7, 10.0.0.3')).toBe('198.51.100.7')
    expect(peer('192.0.2.1', '198.51.100.7')).toBe('192.0.2.1')
    expect(peer('10.0.0.2', undefined)).toBe('10.0.0.2')
    expect(peer('10.0.0.2', 'nonsense')).toBe('10.0.0.2')
  })
})
