import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { either } from 'fp-ts'
import { afterAll, describe, expect, it } from 'vitest'
import { openIdentityFile, type IdentityFileOptions } from './identity-file.js'
import type { Identity, IdentityError } from './port.js'

const folder = mkdtempSync(join(tmpdir(), 'kinfold-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let folders = 0
/** A file name in a folder of its own. */
const nextFile = (): string => {
  folders += 1
  const own = join(folder, String(folders))
  mkdirSync(own)
  return join(own, 'identity.json')
}

const secret = Uint8Array.from({ length: 32 }, (_, place) => place * 3)
const secretText = Buffer.from(secret).toString('hex')
const council = 'barsetshire'

const opening = (file: string, options: Partial<IdentityFileOptions> = {}): Promise<either.Either<IdentityError, Identity>> =>
  openIdentityFile({ file, ...options })()

const opened = async (file: string, options: Partial<IdentityFileOptions> = { create: true, secret: () => secret }): Promise<Identity> => {
  const result = await opening(file, options)
  if (either.isLeft(result)) throw new Error(result.left.code)
  return result.right
}

const refusal = async (file: string, options: Partial<IdentityFileOptions> = {}): Promise<IdentityError> => {
  const result = await opening(file, options)
  if (either.isRight(result)) throw new Error('the file was opened')
  return result.left
}

const saved: either.Either<IdentityError, void> = either.right(undefined)

describe('an identity file', () => {
  it('keeps the way back from token to value from one opening to the next', async () => {
    const file = nextFile()
    const first = await opened(file)
    const tokens = [first.token(council, 'child', '104'), first.token(council, 'postcode', 'zz993vz')]
    expect(await first.save()()).toEqual(saved)
    const second = await opened(file, {})
    expect(tokens.map(second.reveal)).toEqual(['104', 'ZZ99 3VZ'])
    expect(second.find(council, 'child', '104')).toBe(tokens[0])
    expect(second.fingerprint).toBe(first.fingerprint)
  })

  it('forgets what was not saved, and what was only looked up', async () => {
    const file = nextFile()
    const first = await opened(file)
    expect(await first.save()()).toEqual(saved)
    const unsaved = first.token(council, 'child', '104')
    const sought = first.find(council, 'child', '105')
    expect((await opened(file, {})).reveal(unsaved)).toBeUndefined()
    await first.save()()
    const again = await opened(file, {})
    expect([again.reveal(unsaved), again.reveal(sought)]).toEqual(['104', undefined])
  })

  it('is readable by its owner only, from the first and after each save, and leaves nothing beside it', async () => {
    const file = nextFile()
    const identity = await opened(file)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    chmodSync(file, 0o666)
    identity.token(council, 'child', '104')
    await identity.save()()
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(dirname(file))).toEqual(['identity.json'])
  })

  it('is made on demand only, and its secret is asked for only then', async () => {
    const file = nextFile()
    const never = (): Uint8Array => {
      throw new Error('no secret is needed')
    }
    const missing = { code: 'IDENTITY_FILE_MISSING', file }
    expect(await refusal(file)).toEqual(missing)
    expect(await refusal(file, { secret: never })).toEqual(missing)
    expect(await refusal(file, { create: true })).toEqual(missing)
    expect(existsSync(file)).toBe(false)
    await opened(file)
    await opened(file, { create: true, secret: never })
  })

  it('of two that make it at once, both get the secret of the one who was first', async () => {
    const file = nextFile()
    const [one, other] = await Promise.all([opened(file), opened(file, { create: true, secret: () => Uint8Array.from(secret, (byte) => byte + 1) })])
    expect(other.fingerprint).toBe(one.fingerprint)
  })

  it('refuses a secret of fewer than 16 bytes', async () => {
    const file = nextFile()
    const short = (length: number): Partial<IdentityFileOptions> => ({ create: true, secret: () => secret.slice(0, length) })
    expect(await refusal(file, short(15))).toEqual({ code: 'IDENTITY_FILE_UNWRITABLE', file, why: 'the secret is shorter than 16 bytes' })
    await opened(file, short(16))
  })
})

describe('saving an identity', () => {
  it('loses nothing of what two programs keep at once', async () => {
    const file = nextFile()
    const [one, other] = [await opened(file), await opened(file)]
    const tokens = Array.from({ length: 40 }, (_, number) => (number % 2 === 0 ? one : other).token(council, 'child', String(number)))
    expect(await Promise.all([one.save()(), other.save()(), one.save()()])).toEqual([saved, saved, saved])
    const again = await opened(file, {})
    expect(tokens.map(again.reveal)).toEqual(tokens.map((_, number) => String(number)))
  })

  it('does not replace a file of another secret', async () => {
    const file = nextFile()
    const first = await opened(file)
    rmSync(file)
    const second = await opened(file, { create: true, secret: () => Uint8Array.from(secret, (byte) => byte + 1) })
    first.token(council, 'child', '104')
    expect(await first.save()()).toEqual(either.left({ code: 'IDENTITY_KEY_DIFFERS', expected: first.fingerprint, found: second.fingerprint }))
    expect((await opened(file, {})).fingerprint).toBe(second.fingerprint)
  })

  it('does not replace a file that was damaged, and makes one anew that was taken away', async () => {
    const file = nextFile()
    const identity = await opened(file)
    const token = identity.token(council, 'child', '104')
    writeFileSync(file, '{')
    expect(await identity.save()()).toMatchObject(either.left({ code: 'IDENTITY_FILE_UNREADABLE', file }))
    expect(readFileSync(file, 'utf8')).toBe('{')
    rmSync(file)
    expect(await identity.save()()).toEqual(saved)
    expect((await opened(file, {})).reveal(token)).toBe('104')
  })

  it('passes over the lock of a program that ended, and waits for one that lives', async () => {
    const file = nextFile()
    const identity = await opened(file)
    identity.token(council, 'child', '104')
    writeFileSync(`${file}.lock`, `${hostname()} 999999999`)
    expect(await identity.save()()).toEqual(saved)
    expect(existsSync(`${file}.lock`)).toBe(false)
    identity.token(council, 'child', '105')
    writeFileSync(`${file}.lock`, `${hostname()} ${process.pid}`)
    const saving = identity.save()()
    setTimeout(() => rmSync(`${file}.lock`), 60)
    expect(await saving).toEqual(saved)
  })

  it('gives up on a lock that stays, and says which file to look at', async () => {
    const file = nextFile()
    const identity = await opened(file, { create: true, secret: () => secret, patience: 40 })
    identity.token(council, 'child', '104')
    writeFileSync(`${file}.lock`, 'another-machine 999999999')
    const why = `another program has been saving it for long; if none is, remove ${file}.lock`
    expect(await identity.save()()).toEqual(either.left({ code: 'IDENTITY_FILE_UNWRITABLE', file, why }))
  })

  it('a folder that is missing, or that is none, is named', async () => {
    const file = nextFile()
    const identity = await opened(file)
    identity.token(council, 'child', '104')
    rmSync(dirname(file), { recursive: true })
    const unwritable = { code: 'IDENTITY_FILE_UNWRITABLE', file, why: 'its folder does not exist' }
    expect(await identity.save()()).toEqual(either.left(unwritable))
    expect(await refusal(file, { create: true, secret: () => secret })).toEqual(unwritable)
    expect(await refusal(folder)).toEqual({ code: 'IDENTITY_FILE_UNREADABLE', file: folder, why: 'it is a folder' })
    writeFileSync(dirname(file), '')
    expect(await refusal(file, { create: true, secret: () => secret })).toEqual({ code: 'IDENTITY_FILE_UNREADABLE', file, why: 'its folder is not a folder' })
  })
})

describe('an identity file that cannot be read', () => {
  const whole = async (): Promise<string> => {
    const file = nextFile()
    const identity = await opened(file)
    identity.token(council, 'child', 'CHILD-104')
    await identity.save()()
    return readFileSync(file, 'utf8')
  }

  const whyOf = async (text: string): Promise<string> => {
    const file = nextFile()
    writeFileSync(file, text)
    const error = await refusal(file)
    expect(JSON.stringify(error)).not.toMatch(new RegExp(`CHILD-104|${secretText}|${secretText.slice(0, 8)}`))
    return error.code === 'IDENTITY_FILE_UNREADABLE' && error.file === file ? error.why : error.code
  }

  it('is cut short at any place', async () => {
    const text = await whole()
    for (let length = 1; length < text.length - 1; length += 17) {
      expect(await whyOf(text.slice(0, length))).toBe('the file is damaged, or its end is missing')
    }
  })

  it('is of another kind, or empty', async () => {
    for (const text of ['', 'CHILD,UPN\n', '[]', 'null', '7', '{}', '{"format":"another"}']) expect(await whyOf(text)).toBe('it is not an identity file')
  })

  it('was written by a later Kinfold', async () => {
    const text = await whole()
    expect(await whyOf(text.replace('"version": 1', '"version": 2'))).toBe('it was written by a later Kinfold (version 2; this one reads up to 1)')
    for (const version of ['0', '1.5', '"1"', 'null']) {
      expect(await whyOf(text.replace('"version": 1', `"version": ${version}`))).toBe('the file is damaged: it has no version')
    }
  })

  it('has a secret that does not bear its fingerprint, or values that are none', async () => {
    const text = await whole()
    const apart = 'the file is damaged: its secret does not bear its fingerprint'
    expect(await whyOf(text.replace(secretText, secretText.replace('0', '1')))).toBe(apart)
    expect(await whyOf(text.replace(secretText, 'zz'))).toBe(apart)
    expect(await whyOf(text.replace(`"${secretText}"`, '7'))).toBe(apart)
    expect(await whyOf(text.replace('"CHILD-104"', '104'))).toBe('the file is damaged: a value is not a text')
    expect(await whyOf(text.replace(/"values"[^]*/, '"values": []}'))).toBe('the file is damaged: it has no values')
  })
})
