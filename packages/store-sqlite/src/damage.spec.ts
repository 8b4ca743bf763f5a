import { expect, it } from 'vitest'
import { namesDamages } from './damage.laws.js'
import { filesOfOwn } from './own-folder.laws.js'

const nextFile = filesOfOwn()

it('law: a check names each of 50 random damages to a copy of a log, two and more of each way', async () => {
  const { byWay, named } = await namesDamages(nextFile, 50)
  expect(byWay.size).toBeGreaterThan(20)
  expect(named.size).toBeGreaterThan(5)
})
