import { randomBytes } from 'node:crypto'
import type { Instant } from '@kinfold/vocabulary'
import { run } from './run.js'

/** Whoever reads the output may stop reading: `kinfold measures | head`. That is no failure. */
const endQuietly = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

process.stdout.on('error', endQuietly)
process.stderr.on('error', endQuietly)

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  now: () => new Date().toISOString() as Instant,
  secret: () => randomBytes(32)
})
