import { expect, it } from 'vitest'
import { namesDamages } from './damage.laws.js'
import { filesOfOwn } from './own-folder.laws.js'

const nextFile = filesOfOwn()

it('law: a check names each of 500 random damages to a copy of a log', async () => {
  const { named, byWay, hidden } = await namesDamages(nextFile, 500)
  const counted = (counts: ReadonlyMap<string, number>): string => [...counts].sort().map(([name, count]) => `\n  ${name}: ${count}`).join('')
  console.log(`500 damages named, ${hidden} strikes that changed nothing readable drawn again. Named as:${counted(named)}\nBy way:${counted(byWay)}`)
  expect(byWay.size).toBe(26)
}, 600_000)
