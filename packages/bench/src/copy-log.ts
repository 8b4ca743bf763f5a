import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { either } from 'fp-ts'
import { asHeld, copyLog } from '@kinfold/store'
import type { Batch, EventStore } from '@kinfold/store'
import { openSqliteStore } from '@kinfold/store-sqlite'
import type { Instant } from '@kinfold/vocabulary'
import { madeUpJourneys } from './made-up-journeys.js'

/**
 * Fills a log with so many made-up events, checks it and copies it event by event, and says how long that took and what memory it took at the
 * most, million by million: `node packages/bench/dist/copy-log.js 10000000`. It takes about 3 GB of disk for each million.
 */
const wanted = Number(process.argv[2] ?? 1_000_000)
const step = Math.max(1, Math.floor(wanted / 10))

const folder = mkdtempSync(join(tmpdir(), 'kinfold-bench-'))
const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(0)} MB`
const say = (words: string): void => void process.stdout.write(`${words}\n`)

const right = <E, A>(result: either.Either<E, A>): A => {
  if (either.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

const open = async (name: string): Promise<EventStore> =>
  right(await openSqliteStore({ file: join(folder, name), create: true, now: () => new Date().toISOString() as Instant, decode: asHeld })())

/** Says the memory held, each time so many more events are through. */
const watching = () => {
  let [next, peak] = [step, 0]
  return {
    tell: (events: number): void => {
      const { rss } = process.memoryUsage()
      peak = Math.max(peak, rss)
      if (events < next) return
      say(`  ${events} events: ${megabytes(rss)}`)
      next += step
    },
    peak: () => peak
  }
}

const timed = async (name: string, work: (tell: (events: number) => void) => Promise<unknown>): Promise<void> => {
  const [began, before, watch] = [process.hrtime.bigint(), process.cpuUsage(), watching()]
  await work(watch.tell)
  const seconds = Number(process.hrtime.bigint() - began) / 1e9
  const { user, system } = process.cpuUsage(before)
  const working = (user + system) / 1e6
  say(`${name}: ${seconds.toFixed(0)} s, of them ${working.toFixed(0)} s at work (${((1e6 * working) / wanted).toFixed(0)} µs an event), ${megabytes(watch.peak())} at the most`)
}

const from = await open('from')
await timed('filled', async tell => {
  let done = 0
  let waiting: Batch[] = []
  for (const events of madeUpJourneys(wanted)) {
    waiting.push({ stream: events[0]?.stream ?? '', events, expected: { kind: 'no stream' } })
    done += events.length
    if (waiting.length < 50 && done < wanted) continue
    right(await from.append(waiting)())
    waiting = []
    tell(done)
  }
})
await timed('checked', async tell => right(await from.verify({ looked: tell })()))
const to = await open('to')
await timed('copied, each event read back and compared', async carried => {
  const transferred = right(await copyLog(from, to, { carried })())
  say(`  ${JSON.stringify(transferred)}`)
})
right(await to.close()())
right(await from.close()())
const left = statSync(join(folder, 'to-wal'), { throwIfNoEntry: false })?.size ?? 0
say(`the copy: ${megabytes(statSync(join(folder, 'to')).size)} in its file, ${left} bytes in its write-ahead log; most memory ever: ${megabytes(process.resourceUsage().maxRSS * 1024)}`)
rmSync(folder, { recursive: true, force: true })
