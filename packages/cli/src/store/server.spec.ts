import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownCertificate, startProtocolDouble } from '@kinfold/protocol-double'
import type { ProtocolDouble } from '@kinfold/protocol-double'
import { smallReturn, temporaryFolder, typedIn, writeFiles } from '../command-line.laws.js'
import type { Ran } from '../command-line.laws.js'

const { folder, remove } = temporaryFolder()
const password = 'geh€im/7f3a9'
const env = {
  KINFOLD_EVENTSTOREDB_USER: 'kinfold',
  KINFOLD_EVENTSTOREDB_PASSWORD: password,
  KINFOLD_IDENTITY: 'keys/north.identity'
}
const secrets = [password, encodeURIComponent(password), '7f3a9', Buffer.from(`kinfold:${password}`).toString('base64')]

let server: ProtocolDouble
let address: string
const ran: Ran[] = []

const type = async (line: string, given: Readonly<Record<string, string>> = env): Promise<Ran> => {
  const result = await typedIn(folder, { env: given })(line)
  ran.push(result)
  return result
}

beforeAll(async () => {
  const tls = ownCertificate()
  server = await startProtocolDouble({ tls, users: { kinfold: password } })
  address = `esdb://${server.host}:${server.port}?tlsCAFile=ca.crt`
  writeFiles(folder, { 'ca.crt': tls.certificate })
  writeFiles(join(folder, 'return'), smallReturn)
  writeFiles(join(folder, 'keys'), {})
})
afterAll(async () => {
  await server.stop()
  remove()
  for (const { stdout, stderr } of ran) for (const secret of secrets) expect(`${stdout}${stderr}`).not.toContain(secret)
})

const imported = (store: string): string => `import ssda903 return --store ${store} --authority north --recorded-at 2018-04-20`

describe('a store behind esdb://', () => {
  it('every command says of it what it says of a file that holds the same', async () => {
    const [file, server_] = [await type(imported('care.db')), await type(imported(address))]
    const same = (text: string): string => text.replaceAll(address, 'care.db').replaceAll(`'care.db'`, 'care.db')
    expect({ ...server_, stdout: same(server_.stdout) }).toEqual(file)
    expect([existsSync(join(folder, 'keys/north.identity')), existsSync(join(folder, 'care.db.identity'))]).toEqual([true, true])
    const lines = [
      'scorecard --store S --month 2018-03',
      'scorecard --store S --month 2018-03 --json',
      'scorecard --store S --month 2018-03 --csv',
      'explain 8.1 --store S --month 2018-03',
      'explain 8.1 --store S --month 2018-03 --child 900002',
      'explain 6.1 --store S --month 2018-03 --json',
      'journey 900003 --store S',
      'journey 900003 --store S --json',
      'journey 999999 --store S',
      'scorecard --store S --month 2018-03 --authority south'
    ]
    for (const line of lines) {
      const [ofFile, ofServer] = [await type(line.replace('S', 'care.db')), await type(line.replace('S', address))]
      expect([line, { ...ofServer, stdout: same(ofServer.stdout) }]).toEqual([line, ofFile])
    }
    const { child } = JSON.parse((await type(`journey 900003 --store ${address} --json`)).stdout)
    expect(await type(`identify ${child} --store ${address}`)).toEqual({ exitCode: 0, stdout: '900003\n', stderr: '' })
  })

  it('the same return again appends nothing', async () => {
    const before = server.counted('append')
    expect(await type(imported(address))).toMatchObject({ exitCode: 0 })
    expect(server.counted('append') - before).toBe(0)
  })

  it('without a place for the identity file: 2, before anything is written, and how to name one', async () => {
    const { exitCode, stderr } = await type(imported(address), { ...env, KINFOLD_IDENTITY: '' })
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('(CLI_IDENTITY_FILE_NEEDED)')])
    expect((await type(`identify 00000000000000000000000000000000 --store ${address} --identity keys/north.identity`, {})).stderr).toContain('CLI_OPAQUE_ID_UNKNOWN')
  })

  it('--identity goes before the environment, for files too', async () => {
    expect((await type(`journey 900003 --store care.db --identity keys/other.identity`)).stderr).toContain('(CLI_CHILD_UNKNOWN)')
    expect((await type(`journey 900003 --store care.db --identity care.db.identity`)).exitCode).toBe(0)
  })

  it('user and password may stand in the address; no output and no command that is suggested repeats them', async () => {
    const held = address.replace('//', `//kinfold:${encodeURIComponent(password)}@`)
    const { exitCode, stdout } = await type(`scorecard --store ${held} --month 2018-03`, {})
    expect([exitCode, stdout.includes(`kinfold explain 8.1 --store '${address}'`)]).toEqual([0, true])
    const copy = `copy-${Date.now()}.db`
    for (const line of [`store check ${held}`, `store copy ${held} ${copy}`, `store copy ${copy} ${held}`, `store export ${held} ${copy}.ndjson`]) {
      expect([line, (await type(line, {})).exitCode]).toEqual([line, 0])
    }
    expect(ran.at(-2)?.stdout).toContain(`esdb://${server.host}`)
  })

  it.each([
    ['a wrong password', 1, 'STORE_ACCESS_DENIED', () => address.replace('//', '//kinfold:7f3a9x@')],
    ['a server that is not there', 1, 'STORE_UNAVAILABLE', () => address.replace(/:\d+\?/, ':1?').replace('//', '//kinfold:7f3a9@')],
    ['an address that is none', 2, 'STORE_ADDRESS_MALFORMED', () => 'esdb://kinfold:7f3a9@host:0'],
    ['an address of another kind', 2, 'STORE_ADDRESS_MALFORMED', () => 'postgres://kinfold:7f3a9@host']
  ])('%s: %s, %s', async (_, exitCode, code, store) => {
    const result = await type(`scorecard --store ${store()} --month 2018-03`)
    expect([result.exitCode, result.stdout, result.stderr.includes(`(${code})`)]).toEqual([exitCode, '', true])
  })

  it('an address in the wrong place is not repeated with its password', async () => {
    const { exitCode, stderr } = await type(`esdb://kinfold:7f3a9@host scorecard`)
    expect([exitCode, stderr.includes("'esdb://host'")]).toEqual([2, true])
  })
})
