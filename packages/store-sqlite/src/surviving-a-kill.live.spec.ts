import { describe, it } from 'vitest'
import { filesOfOwn } from './own-folder.laws.js'
import { sharesBetweenProcesses, survivesKills } from './surviving-a-kill.laws.js'

const nextFile = filesOfOwn()

describe('processes that are killed while they append, many times over', () => {
  it('law: what was answered for is there, the rest is whole or absent, in one order without gaps', () => survivesKills(nextFile(), 40), 600_000)

  it('law: two that append at once for long leave one order without gaps', () => sharesBetweenProcesses(nextFile(), 400), 600_000)
})
