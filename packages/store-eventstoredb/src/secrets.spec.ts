import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { ownCertificate } from '@kinfold/protocol-double'
import type { Fault } from '@kinfold/protocol-double'
import { doublesOfOwn } from './against-double.laws.js'
import { folderOfOwn } from './own-folder.laws.js'
import type { Told } from './telling-process.laws.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const { double } = doublesOfOwn()
const folder = folderOfOwn()

/** The text of a program that runs the sources as the tests do, and is over when they are. */
const program = (told: Told): string => `
  import { createViteServer } from 'vitest/node'
  const server = await createViteServer({
    root: ${JSON.stringify(root)},
    configFile: ${JSON.stringify(`${root}packages/checks/vitest.config.ts`)},
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    appType: 'custom',
    logLevel: 'error'
  })
  const { tellEverything } = await server.ssrLoadModule(${JSON.stringify(fileURLToPath(new URL('telling-process.laws.ts', import.meta.url)))})
  await tellEverything(${JSON.stringify(told)})
  await server.close()
`

const outputOf = (told: Told, env: Readonly<Record<string, string>>): Promise<{ readonly output: string; readonly exitCode: number | null }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program(told)], { cwd: root, env: { ...process.env, NODE_NO_WARNINGS: '1', ...env } })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (heard: Buffer) => (output += heard.toString()))
    child.on('close', (exitCode) => resolve({ output, exitCode }))
  })

const password = 'Geh€im-7f3a9/word'
const secrets = [password, encodeURIComponent(password), '7f3a9', Buffer.from(`ops:${password}`).toString('base64')]

/** A server whose words quote what it was sent. */
const faults: readonly Fault[] = (['unauthenticated', 'internal', 'cancelled', 'invalid argument', 'unknown'] as const).map((status) => ({ kind: 'status', when: 'before', status }))

const logsAskedFor: readonly (readonly [string, Readonly<Record<string, string>>, readonly Fault[]])[] = [
  ['of the client and of Node', { DEBUG: 'esdb*', NODE_DEBUG: 'http2,net,tls' }, faults],
  // These repeat the words of the server as they are.
  ['of gRPC', { GRPC_TRACE: 'all', GRPC_VERBOSITY: 'DEBUG' }, []]
]

it.each(logsAskedFor)('no answer, error or exception holds a user or a password, nor do logs %s; and the process ends by itself', async (_, env, quoting) => {
  const tls = ownCertificate()
  writeFileSync(join(folder, 'ca.crt'), tls.certificate)
  const server = await double({ tls, users: { ops: password } })
  server.order('append', ...quoting)
  const at = (user: string, rest: string): string => `esdb://${user}:${encodeURIComponent(password)}@${rest}`
  const here = `${server.host}:${server.port}`
  const addresses = [
    at('ops', 'host:0'),
    at('ops', `${here}?colour=red`),
    at('ops', `${here}?tlsVerifyCert=false`),
    at('ops', `${here}?tlsCAFile=missing`),
    at('ops', here),
    at('nobody', `${here}?tlsCAFile=ca.crt`),
    at('ops', `${server.host}:1?tlsCAFile=ca.crt`),
    at('ops', `${here},${server.host}:1?tlsCAFile=ca.crt&maxDiscoverAttempts=1&gossipTimeout=1`),
    at('ops', `${here}?tlsCAFile=ca.crt`)
  ]
  const { output, exitCode } = await outputOf({ addresses, folder }, env)
  expect([exitCode, output.includes('all was told'), server.faultsLeft()]).toEqual([0, true, 0])
  expect(output).toMatch(/STORE_ADDRESS_MALFORMED/)
  expect(output).toMatch(/STORE_ACCESS_DENIED/)
  expect(output).toMatch(/STORE_UNAVAILABLE/)
  expect(output.includes('"written":1')).toBe(true)
  for (const secret of secrets) expect(output.split('\n').filter((line) => line.includes(secret))).toEqual([])
  // Nor does anything of an event, which the client would write out on the same occasion.
  expect(output).not.toContain('participation')
})
