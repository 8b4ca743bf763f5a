import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { run } from '@kinfold/cli'
import type { Surroundings } from '@kinfold/cli'
import { ownCertificate, startProtocolDouble } from '@kinfold/protocol-double'
import type { ProtocolDouble } from '@kinfold/protocol-double'
import { admitUser } from './admit-user.js'

const here = fileURLToPath(new URL('../', import.meta.url))
const text = (name: string): string => readFileSync(join(here, name), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'kinfold-cluster-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Node {
  readonly image: string
  readonly environment: Readonly<Record<string, string>>
  readonly ports: readonly { readonly host_ip: string; readonly published: string; readonly target: number }[]
  readonly volumes: readonly string[]
  readonly networks: { readonly nodes: { readonly ipv4_address: string } }
}

describe('compose.yaml', () => {
  const { services, volumes } = parse(text('compose.yaml'), { merge: true }) as { readonly services: Readonly<Record<string, Node>>; readonly volumes: object }
  const nodes = Object.entries(services)

  it('has three nodes that know each other, each with an address, a port, a certificate and a disk of its own', () => {
    expect(nodes.map(([name]) => name)).toEqual(['node1', 'node2', 'node3'])
    expect(Object.keys(volumes)).toEqual(['node1', 'node2', 'node3'])
    const addresses = nodes.map(([, { networks }]) => networks.nodes.ipv4_address)
    for (const [place, [name, { environment, ports, volumes: mounted }]] of nodes.entries()) {
      const others = addresses.filter((_, other) => other !== place).map((address) => `${address}:2113`)
      expect(environment).toMatchObject({
        EVENTSTORE_CLUSTER_SIZE: '3',
        EVENTSTORE_GOSSIP_SEED: others.join(),
        EVENTSTORE_REPLICATION_IP: addresses[place],
        EVENTSTORE_ADVERTISE_NODE_PORT_TO_CLIENT_AS: String(2113 + place),
        EVENTSTORE_CERTIFICATE_FILE: '/etc/eventstore/certificates/node/node.crt',
        EVENTSTORE_CERTIFICATE_PRIVATE_KEY_FILE: '/etc/eventstore/certificates/node/node.key',
        EVENTSTORE_TRUSTED_ROOT_CERTIFICATES_PATH: '/etc/eventstore/certificates/ca'
      })
      expect(ports).toEqual([{ host_ip: '127.0.0.1', published: String(2113 + place), target: 2113 }])
      expect(mounted).toContain(`./certificates/${name}:/etc/eventstore/certificates/node:ro`)
      expect(mounted).toContain(`${name}:/var/lib/eventstore`)
    }
  })

  it('nowhere goes without TLS, and holds no password and no default for one', () => {
    expect(text('compose.yaml')).not.toMatch(/insecure|disable_tls|mem_db|changeit|latest/i)
    for (const [, { image, environment }] of nodes) {
      expect(image).toMatch(/^\$\{EVENTSTOREDB_IMAGE:-eventstore\/eventstore:\d+\.\d+\.\d+-[a-z-]+\}$/)
      const passwords = Object.entries(environment).filter(([name]) => name.includes('PASSWORD'))
      expect(passwords).toHaveLength(2)
      for (const [, value] of passwords) expect(value).toMatch(/^\$\{[A-Z_]+:\?[^}]+\}$/)
    }
  })

  it('takes the largest batch of Kinfold, with as much again in metadata', () => {
    for (const [, { environment }] of nodes) expect(Number(environment['EVENTSTORE_MAX_APPEND_SIZE'])).toBeGreaterThanOrEqual(3 * 524_288)
  })
})

/** Leaves some of the children in a return: each is a stream, and a few streams show as much. */
const keepSome = (returned: string): void => {
  const rows = (name: string): string[] => readFileSync(join(returned, name), 'utf8').split('\n')
  const kept = new Set(rows('header.csv').slice(1, 60).map((row) => row.split(',')[0]))
  for (const name of readdirSync(returned)) {
    writeFileSync(join(returned, name), rows(name).filter((row, place) => place === 0 || kept.has(row.split(',')[0])).join('\n'))
  }
}

const hasOpenssl = ((): boolean => {
  try {
    return process.platform !== 'win32' && execFileSync('openssl', ['version']).length > 0
  } catch {
    return false
  }
})()

describe.skipIf(!hasOpenssl)('certificates.sh (skipped where there is no openssl)', () => {
  const made = (name: string): X509Certificate => new X509Certificate(readFileSync(join(folder, 'certificates', name)))

  it('makes an authority, and certificates that are good for the names and addresses of the nodes', () => {
    copyFileSync(join(here, 'certificates.sh'), join(folder, 'certificates.sh'))
    execFileSync('sh', ['certificates.sh'], { cwd: folder })
    const authority = made('ca/ca.crt')
    expect(authority.ca).toBe(true)
    for (const node of [1, 2, 3]) {
      const certificate = made(`node${node}/node.crt`)
      expect([certificate.checkIssued(authority), certificate.verify(authority.publicKey), certificate.ca]).toEqual([true, true, false])
      for (const name of ['localhost', `node${node}`]) expect(certificate.checkHost(name)).toBe(name)
      for (const address of ['127.0.0.1', `172.30.240.1${node}`]) expect(certificate.checkIP(address)).toBe(address)
      expect(certificate.subject).toBe('CN=eventstoredb-node')
      expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'])
      expect(statSync(join(folder, `certificates/node${node}/node.key`)).mode & 0o077).toBe(0)
    }
  })

  it('leaves no key of the authority behind, and writes over nothing', () => {
    expect(readdirSync(folder).sort()).toEqual(['certificates', 'certificates.sh'])
    expect(readdirSync(join(folder, 'certificates/ca'))).toEqual(['ca.crt'])
    expect(() => execFileSync('sh', ['certificates.sh'], { cwd: folder, stdio: 'ignore' })).toThrow()
  })
})

describe('README.md', () => {
  const commands = text('README.md').split('\n').filter((line) => /^(npx|node|docker|sh|cd|chmod|set|export) /.test(line))
  const tls = ownCertificate()
  const [adminPassword, password] = ['an administrator’s', 'kinfold’s']
  let server: ProtocolDouble
  const written: string[] = []

  beforeAll(async () => {
    server = await startProtocolDouble({ tls, users: { admin: adminPassword, kinfold: password } })
    writeFileSync(join(folder, 'double.crt'), tls.certificate)
  })
  afterAll(() => server.stop())

  it('names services and files that are there', () => {
    const { services } = parse(text('compose.yaml'), { merge: true }) as { readonly services: Readonly<Record<string, Node>> }
    const docker = commands.filter((line) => line.startsWith('docker'))
    expect(docker.length).toBeGreaterThan(3)
    for (const line of docker) {
      expect(line).toMatch(/^docker compose (up|ps|stop|down)( |$)/)
      for (const word of line.split(' ').slice(3)) if (!word.startsWith('--')) expect(Object.keys(services)).toContain(word)
    }
    for (const name of ['certificates.sh', 'compose.yaml', 'src/main.ts', 'tsconfig.json']) expect(existsSync(join(here, name))).toBe(true)
  })

  it('an administrator lets the user in: it is made, and its group may read the log as a whole', async () => {
    const { host, port } = server
    await admitUser({ host, port, authority: Buffer.from(tls.certificate), adminPassword, user: 'kinfold', password })
    expect(server.madeUsers()).toEqual([{ name: 'kinfold', groups: ['kinfold'] }])
    const metadata = server.log.visible('$$$all')
    expect(typeof metadata === 'string' ? metadata : JSON.parse(Buffer.from(metadata[0]?.content ?? []).toString())).toEqual({ $acl: { $r: ['$admins', 'kinfold'] } })
  })

  it('who is no administrator lets nobody in, and is told no password', async () => {
    const { host, port } = server
    const admitted = admitUser({ host, port, authority: Buffer.from(tls.certificate), adminPassword: 'wrong', user: 'kinfold', password })
    await expect(admitted).rejects.toThrow('the user could not be made: status 16 of gRPC')
  })

  it('every kinfold command runs, over TLS, as the user that was let in', async () => {
    const address = `'esdb+discover://${server.host}:${server.port}?tlsCAFile=double.crt'`
    const typed = commands.filter((line) => line.startsWith('npx kinfold ')).map((line) => line.replace(/'esdb\+discover:[^']*'/, address))
    expect(typed.filter((line) => line.includes(address))).toHaveLength(3)
    const surroundings: Surroundings = {
      stdout: { write: (output) => written.push(output) },
      stderr: { write: (output) => written.push(output) },
      env: { KINFOLD_EVENTSTOREDB_USER: 'kinfold', KINFOLD_EVENTSTOREDB_PASSWORD: password, KINFOLD_IDENTITY: 'north.identity' },
      cwd: folder,
      now: () => '2018-07-01T10:00:00.000Z' as ReturnType<Surroundings['now']>,
      secret: () => new TextEncoder().encode('a secret of tests, 32 bytes long')
    }
    for (const line of typed) {
      if (line.includes(' import ')) keepSome(join(folder, 'anyshire/return'))
      const words = line.split(' ').slice(2).map((word) => word.replaceAll("'", ''))
      const exitCode = await run(words, surroundings)
      // Some rows of the made-up return cannot be read, unless they were left out.
      expect([line, exitCode === 3 && line.includes(' import ') ? 0 : exitCode]).toEqual([line, 0])
    }
    expect(written.join('')).toContain('8.1')
    expect(written.join('')).not.toContain(password)
    expect(existsSync(join(folder, 'north.identity'))).toBe(true)
  })
})
