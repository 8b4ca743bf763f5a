import { expect, it } from 'vitest'
import { filesOfOwn } from './own-folder.laws.js'
import { survivesTornLogs, survivesTornPages } from './torn-write.laws.js'

const nextFile = filesOfOwn()

it('law: a torn write leaves a beginning, whole round by whole round, over 300 tears of the write-ahead log and 100 of pages', async () => {
  const found = await survivesTornLogs(nextFile, 300)
  await survivesTornPages(nextFile, 100)
  console.log(`300 torn logs, each a whole beginning of 40 rounds; ${found.size} different lengths; 100 torn pages mended`)
  expect(found.size).toBeGreaterThan(30)
}, 600_000)
