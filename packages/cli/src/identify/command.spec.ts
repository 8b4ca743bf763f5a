import { afterAll, beforeAll, expect, it } from 'vitest'
import { temporaryFolder, withSmallReturn } from '../command-line.laws.js'
import type { Ran } from '../command-line.laws.js'

const { folder, remove } = temporaryFolder()
let type: (line: string) => Promise<Ran>
beforeAll(async () => {
  type = (await withSmallReturn(folder)).type
})
afterAll(remove)

it("prints the council's number, and nothing else", async () => {
  const { child } = JSON.parse((await type('journey 900003 --store care.db --json')).stdout)
  expect(await type(`identify ${child} --store care.db`)).toEqual({ exitCode: 0, stdout: '900003\n', stderr: '' })
})

it('an id that the file does not know: 1', async () => {
  const { exitCode, stdout, stderr } = await type('identify 00000000000000000000000000000000 --store care.db')
  expect({ exitCode, stdout, code: stderr.includes('(CLI_OPAQUE_ID_UNKNOWN)') }).toEqual({ exitCode: 1, stdout: '', code: true })
})

it('without an identity file: 1, and where it should be', async () => {
  const { exitCode, stderr } = await type('identify 00000000000000000000000000000000 --store other.db')
  expect({ exitCode, says: /no identity file at .*other\.db\.identity/.test(stderr) }).toEqual({ exitCode: 1, says: true })
})
