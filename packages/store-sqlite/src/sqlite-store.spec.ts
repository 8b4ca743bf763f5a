import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { either } from 'fp-ts'
import { afterAll } from 'vitest'
import { storeContract } from '@kinfold/store/contract'
import { openSqliteStore } from './open.js'

const folder = mkdtempSync(join(tmpdir(), 'kinfold-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0

storeContract('the embedded store', async ({ now }) => {
  files += 1
  const opened = await openSqliteStore({ file: join(folder, `log-${files}`), now, create: true, lookEvery: 5 })()
  if (either.isLeft(opened)) throw new Error(JSON.stringify(opened.left))
  return opened.right
})
