import { beforeAll, describe, expect, it } from 'vitest'
import { filesOfOwn } from './own-folder.laws.js'
import { buildForProcesses, sharesBetweenProcesses, survivesKills } from './surviving-a-kill.laws.js'

const nextFile = filesOfOwn()
beforeAll(buildForProcesses)

describe('processes that are killed while they append', () => {
  it('law: what was answered for is there, the rest is whole or absent, in one order without gaps', async () => {
    const { answered } = await survivesKills(nextFile(), 3)
    expect(answered).toBeGreaterThanOrEqual(3)
  })

  it('law: two that append at once leave one order without gaps', () => sharesBetweenProcesses(nextFile(), 15))
})
