/**
 * Who is at the other end of the socket. `X-Forwarded-For` is believed only as far as it was written by a proxy that the
 * operator trusts: anyone can send the header.
 */
import { BlockList, isIP } from 'node:net'

export type PeerAddress = (socketAddress: string | undefined, forwardedFor: string | undefined) => string

export function peerAddressBehind(trustedProxies: readonly string[]): PeerAddress {
  const trusted = networks(trustedProxies)
  const isTrusted = (address: string) => trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

  return (socketAddress, forwardedFor) => {
    const hops = (forwardedFor ?? '').split(',').map((hop) => plainAddress(hop.trim()))
    let peer = plainAddress(socketAddress ?? '')
    while (isIP(peer) !== 0 && isTrusted(peer)) {
      const before = hops.pop()
      if (before === undefined || isIP(before) === 0) break
      peer = before
    }
    return peer
  }
}

function networks(entries: readonly string[]): BlockList {
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', prefix] = entry.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (prefix === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(prefix), family)
  }
  return list
}

/** An IPv4 client of a dual-stack socket shows as `::ffff:192.0.2.1`. */
function plainAddress(address: string): string {
  return address.toLowerCase().startsWith('::ffff:') && address.includes('.') ? address.slice(7) : address
}
