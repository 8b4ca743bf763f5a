import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { either } from 'fp-ts'
import { afterAll, describe, expect, it } from 'vitest'
import { copyIdentityFile } from './copy-file.js'
import { openIdentityFile } from './identity-file.js'

const folder = mkdtempSync(join(tmpdir(), 'kinfold-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
/** An identity file that knows some children, under a secret. */
const keeping = async (seed: number, ...children: readonly string[]): Promise<string> => {
  files += 1
  const file = join(folder, `identity-${files}`)
  const opened = await openIdentityFile({ file, create: true, secret: () => new Uint8Array(32).fill(seed) })()
  if (either.isLeft(opened)) throw new Error(opened.left.code)
  for (const child of children) opened.right.token('barsetshire', 'child', child)
  expect(await opened.right.save()()).toEqual(either.right(undefined))
  return file
}

const known = async (file: string, ...children: readonly string[]): Promise<readonly boolean[]> => {
  const opened = await openIdentityFile({ file })()
  if (either.isLeft(opened)) throw new Error(opened.left.code)
  const { find, reveal } = opened.right
  return children.map((child) => reveal(find('barsetshire', 'child', child)) === child)
}

describe('a copy of an identity file', () => {
  it('knows the same children, and only its owner may read it', async () => {
    const [from, to] = [await keeping(1, 'a', 'b'), join(folder, 'copy')]
    chmodSync(from, 0o644)
    expect(await copyIdentityFile({ from, to })()).toEqual(either.right(undefined))
    expect(await known(to, 'a', 'b', 'c')).toEqual([true, true, false])
    expect(statSync(to).mode & 0o777).toBe(0o600)
  })

  it('is joined with a file of the same secret, so that nothing that either kept is lost', async () => {
    const [from, to] = [await keeping(2, 'a', 'b'), await keeping(2, 'b', 'c')]
    expect(await copyIdentityFile({ from, to })()).toEqual(either.right(undefined))
    expect(await known(to, 'a', 'b', 'c')).toEqual([true, true, true])
    expect(await known(from, 'a', 'b', 'c')).toEqual([true, true, false])
  })

  it('never takes the place of a file of another secret', async () => {
    const [from, to] = [await keeping(3, 'a'), await keeping(4, 'b')]
    const before = readFileSync(to, 'utf8')
    expect(await copyIdentityFile({ from, to })()).toMatchObject(either.left({ code: 'IDENTITY_KEY_DIFFERS' }))
    expect(readFileSync(to, 'utf8')).toBe(before)
  })

  it('of a file that is not there is none', async () => {
    const from = join(folder, 'nowhere')
    expect(await copyIdentityFile({ from, to: join(folder, 'other') })()).toEqual(either.left({ code: 'IDENTITY_FILE_MISSING', file: from }))
  })
})
