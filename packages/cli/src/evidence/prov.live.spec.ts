import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { temporaryFolder, withSmallReturn } from '../command-line.laws.js'

/** Debian's python3-prov is in the system's Python, whatever else is called python3. */
const python = '/usr/bin/python3'

const hasProv = (() => {
  try {
    execFileSync(python, ['-c', 'import prov'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

const script = `
import sys, prov.model as m
d = m.ProvDocument.deserialize(sys.argv[1])
print(len(list(d.get_records(m.ProvEntity))), len(list(d.get_records(m.ProvDerivation))), m.ProvDocument.deserialize(content=d.serialize()) == d)
`

const { folder, remove } = temporaryFolder()
afterAll(remove)

it.skipIf(!hasProv)('a derivation loads in Debian\'s python3-prov (apt-get install python3-prov; skipped where it is not), and survives its round trip', async () => {
  const { type } = await withSmallReturn(folder)
  await type('explain 8.1 --store care.db --month 2018-03 --prov 8.1.json')
  const [entities, derivations, isSame] = execFileSync(python, ['-c', script, join(folder, '8.1.json')], { encoding: 'utf8' }).trim().split(' ')
  expect(Number(entities)).toBeGreaterThan(8)
  expect(Number(derivations)).toBeGreaterThan(8)
  expect(isSame).toBe('True')
})
