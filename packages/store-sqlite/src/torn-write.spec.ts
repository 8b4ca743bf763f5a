import { describe, expect, it } from 'vitest'
import { filesOfOwn } from './own-folder.laws.js'
import { survivesTornLogs, survivesTornPages } from './torn-write.laws.js'

const nextFile = filesOfOwn()

describe('a write that is torn', () => {
  it('law: of a torn write-ahead log a beginning is left, whole round by whole round, and appends go on from there', async () => {
    const found = await survivesTornLogs(nextFile, 24)
    expect(found.size).toBeGreaterThan(8)
  })

  it('law: a torn page of the file is mended by the write-ahead log', () => survivesTornPages(nextFile, 8))
})
