import { createHash, generateKeyPairSync, verify } from 'node:crypto'
import { copyFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folded, identifying, smallReturn, tableOf, temporaryFolder, typedIn, withSmallReturn, writeFiles } from '../command-line.laws.js'
import type { Ran } from '../command-line.laws.js'

const { folder, remove } = temporaryFolder()
const at = (name: string): string => join(folder, name)
const read = (name: string) => JSON.parse(readFileSync(at(name), 'utf8'))
let type: (line: string) => Promise<Ran>

const made = '--store care.db --month 2018-03 --known-at 2018-04-20'
beforeAll(async () => {
  type = (await withSmallReturn(folder)).type
  const keys = generateKeyPairSync('ed25519')
  const another = generateKeyPairSync('ed25519')
  writeFiles(folder, {
    'private.pem': keys.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    'public.pem': keys.publicKey.export({ type: 'spki', format: 'pem' }) as string,
    'another.pem': another.publicKey.export({ type: 'spki', format: 'pem' }) as string,
    'rsa.pem': generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'pem' }) as string
  })
  const { exitCode } = await type(`certify ${made} --out cert.json --annex annex.json --sign private.pem`)
  expect(exitCode).toBe(0)
  await type(`certify ${made} --out again.json --salt ${read('cert.json').salt}`)
  writeFiles(join(folder, 'next'), {
    'header.csv': smallReturn['header.csv'] ?? '',
    'episodes.csv': tableOf('episodes', '900001,01/02/2014,S,C2,N1,U4,PR1,15/03/2018,E4A,,,,')
  })
  await type('import ssda903 next --store care.db --authority north --recorded-at 2019-04-20 --covers 2017-04-01..2019-03-31')
  // Told after the certificate was made, and recorded before it: only the place in the log tells it apart.
  writeFiles(join(folder, 'older'), { ...smallReturn, 'reviews.csv': tableOf('reviews', '900001,05/06/2008,10/08/2017,PN2') })
  const older = await type('import ssda903 older --store care.db --authority north --recorded-at 2018-04-19 --backfill --confirm-retractions')
  expect([older.exitCode, older.stderr]).toEqual([0, ''])
})
afterAll(remove)

interface Found {
  readonly code: string
  readonly child?: string
  readonly event?: string
  readonly indicator?: string
}

/** How the certificate stands by a copy of the store that was changed without Kinfold. */
const verifiedAfter = async (change: (database: Database.Database) => void, more = '--annex annex.json'): Promise<readonly Found[]> => {
  for (const ending of ['', '-wal', '-shm']) rmSync(at(`changed.db${ending}`), { force: true })
  copyFileSync(at('care.db'), at('changed.db'))
  const database = new Database(at('changed.db'))
  change(database)
  database.close()
  const { exitCode, stdout } = await type(`verify cert.json --store changed.db ${more} --json`)
  const { differences, holds } = JSON.parse(stdout)
  expect([exitCode, holds]).toEqual(differences.length === 0 ? [0, true] : [3, false])
  return differences
}

interface Kept {
  readonly child: string
  readonly events: readonly { readonly id: string }[]
}
/** A child of whom several events are certified. */
const longest = (): Kept => [...(read('annex.json').children as readonly Kept[])].sort((a, b) => b.events.length - a.events.length)[0] as Kept
const streamOf = ({ child }: Kept): string => `careJourney-north.${child}`

describe('a certificate', () => {
  it('holds by the log it was made of, also after more was recorded, and by its key', async () => {
    const { exitCode, stdout } = await type('verify cert.json.dsse --store care.db --annex annex.json --key public.pem')
    expect({ exitCode, text: folded(stdout) }).toEqual({ exitCode: 0, text: expect.stringContaining('It holds: nothing differs.') })
    expect(await verifiedAfter(() => undefined)).toEqual([])
  })

  it('names no child and repeats to the byte, given its salt', () => {
    const text = readFileSync(at('cert.json'), 'utf8')
    for (const { child } of read('annex.json').children) expect(text).not.toContain(child)
    expect(`${text}${readFileSync(at('annex.json'), 'utf8')}`).not.toMatch(identifying)
    expect(readFileSync(at('again.json'), 'utf8')).toBe(text)
    expect([statSync(at('cert.json')).mode & 0o777, statSync(at('annex.json')).mode & 0o777]).toEqual([0o600, 0o600])
  })

  it('is signed over the bytes that DSSE says', () => {
    const { payloadType, payload, signatures } = read('cert.json.dsse')
    const body = Buffer.from(payload, 'base64')
    const bytes = Buffer.concat([Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${body.length} `), body])
    expect(verify(null, bytes, readFileSync(at('public.pem'), 'utf8'), Buffer.from(signatures[0].sig, 'base64'))).toBe(true)
    expect(body.toString('utf8')).toBe(readFileSync(at('cert.json'), 'utf8'))
  })

  it('leads to its root by the page alone: hashes of leaves and nodes, put together without Kinfold', () => {
    const sha = (...parts: readonly (string | Uint8Array)[]): Buffer => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()
    const { holds: _holds, steps, sums, child } = provedOnce()
    const { salt, tree, figures } = read('cert.json')
    const canonical = (value: unknown): string =>
      Array.isArray(value) ? `[${value.map(canonical).join()}]` : typeof value === 'object' && value !== null ? `{${Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join()}}` : JSON.stringify(value)
    const content = sha(canonical([salt, child.child, child.events.map(({ hash }: { hash: string }) => hash)])).toString('hex')
    type Sums = Record<string, number[]>
    let node = { hash: sha(Uint8Array.of(0), canonical({ content, sums })), sums: sums as Sums }
    for (const step of steps) {
      const added = Object.fromEntries(Object.entries(node.sums).map(([code, numbers]) => [code, numbers.map((value, place) => value + step.sums[code][place])]))
      const [left, right] = step.side === 'left' ? [Buffer.from(step.hash, 'hex'), node.hash] : [node.hash, Buffer.from(step.hash, 'hex')]
      node = { hash: sha(Uint8Array.of(1), left, right, canonical(added)), sums: added }
    }
    expect(node.hash.toString('hex')).toBe(tree.root)
    for (const { code, numbers } of figures) expect([code, node.sums[code]]).toEqual([code, numbers])
  })
})

let proof: ReturnType<typeof read>
const provedOnce = () => proof
beforeAll(async () => {
  const { exitCode } = await type('prove 900002 --store care.db --certificate cert.json --out proof.json')
  expect(exitCode).toBe(0)
  proof = read('proof.json')
})

describe('a log that was changed outside Kinfold', () => {
  it('one byte of one event: that event is named', async () => {
    const child = longest()
    const changed = (database: Database.Database): void => void database.prepare("UPDATE events SET body = replace(body, 'ssda903', 'ssda904') WHERE stream = ? AND rev = 1").run(streamOf(child))
    expect(await verifiedAfter(changed)).toEqual([{ code: 'CERTIFICATE_EVENT_ALTERED', child: child.child, event: child.events[1]?.id, place: 1 }])
    expect((await verifiedAfter(changed, '')).map(({ code }) => code)).toEqual(['CERTIFICATE_LOG_DIFFERS'])
  })

  it('one event removed: it is named, and each figure that changed by it', async () => {
    const child = longest()
    const found = await verifiedAfter(database => {
      database.prepare('DELETE FROM events WHERE stream = ? AND rev = 2').run(streamOf(child))
      database.prepare('UPDATE events SET rev = rev - 1 WHERE stream = ? AND rev > 2').run(streamOf(child))
    })
    expect(found.filter(({ code }) => code !== 'CERTIFICATE_FIGURE_DIFFERS')).toEqual([{ code: 'CERTIFICATE_EVENT_MISSING', child: child.child, event: child.events[2]?.id, place: 2 }])
  })

  it('two reordered: the child and the place are named', async () => {
    const child = longest()
    const found = await verifiedAfter(database => {
      const swap = (from: number, to: number): void => void database.prepare('UPDATE events SET rev = ? WHERE stream = ? AND rev = ?').run([to, streamOf(child), from])
      swap(1, 1000)
      swap(2, 1)
      swap(1000, 2)
    })
    expect(found).toEqual([{ code: 'CERTIFICATE_EVENTS_REORDERED', child: child.child, place: 1 }])
  })

  it('the tail cut: the events are named, and where the log ended', async () => {
    const { position } = read('cert.json')
    const found = await verifiedAfter(database => {
      const certified = Number(position)
      database.prepare('DELETE FROM events WHERE pos > ?').run(certified - 2)
      database.prepare("UPDATE sqlite_sequence SET seq = ? WHERE name = 'events'").run(certified - 2)
    })
    expect(found[0]).toEqual({ code: 'CERTIFICATE_LOG_ENDS_EARLY', position })
    expect(found.filter(({ code }) => code === 'CERTIFICATE_EVENT_MISSING' || code === 'CERTIFICATE_CHILD_MISSING' || code === 'CERTIFICATE_COVERAGE_DIFFERS').length).toBeGreaterThan(0)
  })

  it('an event put in, recorded in time: it is named', async () => {
    const child = longest()
    const found = await verifiedAfter(database => {
      const held = database.prepare('SELECT * FROM events WHERE stream = ? ORDER BY rev').all(streamOf(child)) as { rev: number; body: string; id: string; fact_id: string }[]
      const last = held.at(-1)
      if (last === undefined) throw new Error('a child without events')
      const other = { ...JSON.parse(last.body), id: 'put-in', factId: 'put-in', recordedAt: '2018-04-20T00:00:00.000Z' }
      // At a place before the end of what was certified: the log does not show that it came later.
      database.prepare('UPDATE events SET pos = pos + 1000000 WHERE pos > 5').run()
      database
        .prepare('INSERT INTO events SELECT 6, stream, ?, ?, ?, type, effective_on, recorded_at, ?, appended_at, hash, root FROM events WHERE stream = ? AND rev = ?')
        .run([last.rev + 1, 'put-in', 'put-in', JSON.stringify(other), streamOf(child), last.rev])
      database.prepare('UPDATE events SET pos = pos - 999999 WHERE pos > 1000000').run()
    })
    expect(found).toContainEqual({ code: 'CERTIFICATE_EVENT_ADDED', child: child.child, event: 'put-in', place: child.events.length })
  })
})

describe('a certificate that was changed', () => {
  const verified = async (change: (certificate: ReturnType<typeof read>) => void, more = '--store care.db --annex annex.json'): Promise<readonly Found[]> => {
    const certificate = read('cert.json')
    change(certificate)
    writeFileSync(at('altered.json'), JSON.stringify(certificate))
    return JSON.parse((await type(`verify altered.json ${more} --json`)).stdout).differences
  }

  it('a figure edited: that figure is named', async () => {
    const edited = await verified(certificate => {
      certificate.figures.find(({ code }: { code: string }) => code === '6.1').value += 1
    })
    expect(edited).toEqual([{ code: 'CERTIFICATE_FIGURE_DIFFERS', indicator: '6.1', was: read('cert.json').figures[0].value + 1, is: read('cert.json').figures[0].value }])
  })

  it('a threshold of a definition changed, as by another release: the indicator is named, with both sentences', async () => {
    const found = await verified(certificate => {
      const figure = certificate.figures.find(({ code }: { code: string }) => code === '8.1')
      figure.definitionHash = 'f'.repeat(64)
      figure.sentence = figure.sentence.replace('2.5 years', '3 years')
    })
    expect(found.map(({ code, indicator }) => [code, indicator])).toEqual([['CERTIFICATE_DEFINITION_DIFFERS', '8.1']])
  })

  it('a switch of the policy changed: the definitions, and whose figures, are named', async () => {
    const found = await verified(certificate => {
      certificate.policy.settings.shortBreaks = 'in'
    })
    expect(found.some(({ code, indicator }) => code === 'CERTIFICATE_DEFINITION_DIFFERS' && indicator === '6.1')).toBe(true)
  })

  it('another calendar, another coverage, another root', async () => {
    expect((await verified(certificate => { certificate.calendar = 'another' })).map(({ code }) => code)).toEqual(['CERTIFICATE_CALENDAR_DIFFERS'])
    expect((await verified(certificate => { certificate.coverage = '0' })).map(({ code }) => code)).toEqual(['CERTIFICATE_COVERAGE_DIFFERS'])
    expect((await verified(certificate => { certificate.tree.root = '0'.repeat(64) }, '--store care.db')).map(({ code }) => code)).toEqual(['CERTIFICATE_TREE_DIFFERS'])
    expect((await verified(certificate => { certificate.tree.root = '0'.repeat(64) })).map(({ code }) => code)).toContain('CERTIFICATE_ANNEX_OF_ANOTHER')
  })

  it('signed with another key, altered within its envelope, or not signed', async () => {
    const bySignature = async (file: string, key: string) => JSON.parse((await type(`verify ${file} --key ${key} --json`)).stdout).differences.map(({ code }: Found) => code)
    expect(await bySignature('cert.json.dsse', 'another.pem')).toEqual(['CERTIFICATE_SIGNATURE_NOT_VALID'])
    expect(await bySignature('cert.json', 'public.pem')).toEqual(['CERTIFICATE_SIGNATURE_NOT_VALID'])
    const envelope = read('cert.json.dsse')
    const payload = Buffer.from(Buffer.from(envelope.payload, 'base64').toString('utf8').replace('"north"', '"south"')).toString('base64')
    writeFileSync(at('altered.dsse'), JSON.stringify({ ...envelope, payload }))
    expect(await bySignature('altered.dsse', 'public.pem')).toEqual(['CERTIFICATE_SIGNATURE_NOT_VALID'])
  })
})

describe('the proof of one child', () => {
  it('holds without any log, and not after anything in it was changed', async () => {
    expect((await type('verify cert.json --proof proof.json')).exitCode).toBe(0)
    expect(Object.keys(proof)[0]).toBe('holds')
    for (const file of ['proof.json', 'annex.json']) expect(readFileSync(at(file), 'utf8').split('\n')[0]).toContain('facts about single children')
    const changes: readonly ((changed: ReturnType<typeof read>) => void)[] = [
      changed => { changed.child.events[0].hash = '0'.repeat(64) },
      changed => { changed.child.events.pop() },
      changed => { changed.sums['6.1'][0] += 1 },
      changed => { changed.steps[0].sums['6.1'][0] += 1 },
      changed => { changed.steps.pop() },
      changed => { changed.child.child = '0'.repeat(32) }
    ]
    for (const change of changes) {
      const changed = structuredClone(proof)
      change(changed)
      writeFileSync(at('altered-proof.json'), JSON.stringify(changed))
      const { exitCode, stdout } = await type('verify cert.json --proof altered-proof.json')
      expect([exitCode, folded(stdout)]).toEqual([3, expect.stringContaining('(CERTIFICATE_CHILD_NOT_INCLUDED)')])
    }
  })

  it('does not hold by a certificate whose figures are others', async () => {
    const certificate = read('cert.json')
    certificate.figures[0].numbers[0] += 1
    writeFileSync(at('other-figure.json'), JSON.stringify(certificate))
    const { differences } = JSON.parse((await type('verify other-figure.json --proof proof.json --json')).stdout)
    expect(differences).toEqual([{ code: 'CERTIFICATE_FIGURE_DIFFERS', indicator: '6.1', was: certificate.figures[0].value, is: null }])
  })

  it('is refused of a child who was not known, and where the log does not lead to the certificate', async () => {
    const { stderr } = await type('prove 999999 --store care.db --certificate cert.json --out none.json')
    expect(stderr).toContain('CLI_CHILD_UNKNOWN')
    const altered = { ...read('cert.json'), tree: { ...read('cert.json').tree, root: '0'.repeat(64) } }
    writeFileSync(at('other.json'), JSON.stringify(altered))
    expect((await type('prove 900001 --store care.db --certificate other.json --out none.json')).stderr).toContain('CLI_CERTIFICATE_DOES_NOT_HOLD')
  })
})

describe('what cannot be done', () => {
  it.each([
    ['verify cert.json', 2, 'CLI_NOTHING_TO_VERIFY'],
    ['verify nowhere.json --store care.db', 1, 'CLI_FILE_UNUSABLE'],
    ['verify annex.json --store care.db', 1, 'CLI_CERTIFICATE_UNREADABLE'],
    ['verify private.pem --store care.db', 1, 'CLI_CERTIFICATE_UNREADABLE'],
    ['verify cert.json --store care.db --annex cert.json', 1, 'CLI_CERTIFICATE_UNREADABLE'],
    ['verify cert.json.dsse --key rsa.pem', 1, 'CLI_KEY_UNUSABLE'],
    [`certify ${made} --out cert.json`, 1, 'CLI_FILE_THERE'],
    [`certify ${made} --out new.json --annex annex.json`, 1, 'CLI_FILE_THERE'],
    [`certify ${made} --out new.json --sign public.pem`, 1, 'CLI_KEY_UNUSABLE'],
    [`certify ${made} --out new.json --salt abc`, 2, 'CLI_SALT_MALFORMED']
  ])('%s: %i, %s', async (line, exit, code) => {
    const { exitCode, stdout, stderr } = await type(line)
    expect([exitCode, stdout, stderr]).toEqual([exit, '', expect.stringContaining(code)])
  })
})

it('6.2 is certified with the population that it was taken of, so that it can be worked out again without the file', async () => {
  writeFiles(folder, { 'population.csv': 'year,value,source\n2016,5000,mid-year estimate\n' })
  expect((await type(`certify ${made} --out rate.json --population population.csv`)).exitCode).toBe(0)
  expect(read('rate.json').references).toEqual({ 'population-0-17': 5000 })
  expect((await type('verify rate.json --store care.db')).exitCode).toBe(0)
})

it('fits 100 columns', async () => {
  const { stdout } = await typedIn(folder)(`certify ${made} --out wide.json --annex wide-annex.json`)
  expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(100)
})
