import { open, readFile, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { codeOf } from './file-obstacle.js'

const pauseMilliseconds = 25

const owner = (): string => `${hostname()} ${process.pid}`

const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    return codeOf(thrown) !== 'ESRCH'
  }
}

/** Whether whoever wrote the lock ended without taking it away. Of another machine nothing can be told. */
const isLeftBehind = (text: string): boolean => {
  const [host, pid] = text.split(' ')
  return host === hostname() && /^\d+$/.test(pid ?? '') && !lives(Number(pid))
}

const take = async (lock: string): Promise<boolean> => {
  try {
    const handle = await open(lock, 'wx', 0o600)
    await handle.writeFile(owner())
    await handle.close()
    return true
  } catch (thrown) {
    if (codeOf(thrown) !== 'EEXIST') throw thrown
  }
  if (isLeftBehind(await readFile(lock, 'utf8').catch(() => ''))) await rm(lock, { force: true })
  return false
}

/**
 * Does something while nobody else does it to the same file, or gives `undefined` where another program holds on to it for long.
 *
 * Unit and bounds: `patience` in milliseconds.
 */
export const whileLocked = async <A>(file: string, patience: number, work: () => Promise<A>): Promise<A | undefined> => {
  const lock = `${file}.lock`
  for (let waited = 0; waited <= patience; waited += pauseMilliseconds) {
    if (await take(lock)) {
      try {
        return await work()
      } finally {
        await rm(lock, { force: true })
      }
    }
    await setTimeout(pauseMilliseconds)
  }
  return undefined
}
