import { randomBytes } from 'node:crypto'
import type { Instant } from '@kinfold/vocabulary'
import { run } from './run.js'

/** Whoever reads the output may stop reading: `kinfold demo | head`. That is no failure, and what was begun is still done. */
const readerGone: ReadonlySet<string | undefined> = new Set(['EPIPE', 'ERR_STREAM_DESTROYED'])

for (const output of [process.stdout, process.stderr]) {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (!readerGone.has(error.code)) throw error
  })
}

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  now: () => new Date().toISOString() as Instant,
  secret: () => randomBytes(32),
  interrupted: () => {
    const stop = new AbortController()
    process.once('SIGINT', () => stop.abort())
    return stop.signal
  }
})
