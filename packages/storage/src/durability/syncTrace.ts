const WRITE = /^pwrite64\(\d+<[^>]*-wal>/
const SYNC = /^(?:fsync|fdatasync)\(\d+<[^>]*-wal>\)\s*= 0/
const ACKNOWLEDGEMENT = /^write\(1<[^>]*>, "stored /

/**
 * Reads what one thread of `strace -y` saw: how many acknowledgements came after the write-ahead log was written and then
 * synced, and how many came before that.
 */
export function countAcknowledgements(trace: string): { readonly synced: number; readonly unsynced: number } {
  const count = { synced: 0, unsynced: 0 }
  let state: 'nothing' | 'written' | 'synced' = 'nothing'
  for (const call of trace.split('\n')) {
    if (WRITE.test(call)) state = 'written'
    else if (SYNC.test(call) && state === 'written') state = 'synced'
    else if (ACKNOWLEDGEMENT.test(call)) {
      count[state === 'synced' ? 'synced' : 'unsynced'] += 1
      state = 'nothing'
    }
  }
  return count
}
