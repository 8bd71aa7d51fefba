import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lockDataFolder, tryLockDataFolder } from './dataFolderLock.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'samplan-lock-'))

/** Another process that holds the lock until it is killed. */
async function holder(dataFolder: string) {
  const module = JSON.stringify(new URL('./dataFolderLock.ts', import.meta.url).href)
  const script = `const { tryLockDataFolder } = await import(${module})
    const lock = tryLockDataFolder(${JSON.stringify(dataFolder)})
    console.log(lock === null ? 'refused' : 'held')
    setInterval(() => lock, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  expect(String(await once(child.stdout, 'data')).trim()).toBe('held')
  return child
}

describe('lockDataFolder', () => {
  it('lets one process in, and the next when that one is dead, however it died', async () => {
    const dataFolder = folder()
    const child = await holder(dataFolder)
    expect(tryLockDataFolder(dataFolder)).toBeNull()
    child.kill('SIGKILL')
    await once(child, 'exit')
    tryLockDataFolder(dataFolder)?.release()
    const lock = tryLockDataFolder(dataFolder)
    expect(lock).not.toBeNull()
    lock?.release()
  })

  it('waits for a server that is stopping, and gives up on one that is not', async () => {
    const dataFolder = folder()
    const child = await holder(dataFolder)
    let waits = 0
    await expect(lockDataFolder(dataFolder, async () => void (waits += 1))).rejects.toThrow(
      'data-folder-in-use',
    )
    expect(waits).toBe(48)
    const stopThenWait = async () => {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
    ;(await lockDataFolder(dataFolder, stopThenWait)).release()
  })

  it('says when the lock cannot be read, and blames no other server', () => {
    const dataFolder = folder()
    writeFileSync(join(dataFolder, 'lock'), 'no database, and long enough to be read as one'.repeat(100))
    expect(() => tryLockDataFolder(dataFolder)).toThrow('data-folder-unusable')
  })

  it('says when the folder cannot be made', async () => {
    const file = join(folder(), 'file')
    writeFileSync(file, '')
    expect(() => tryLockDataFolder(join(file, 'data'))).toThrow('data-folder-unusable')
  })
})
