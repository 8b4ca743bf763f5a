import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folded, temporaryFolder, typedIn, writeFiles } from '../command-line.laws.js'
import type { Ran } from '../command-line.laws.js'

const { folder, remove } = temporaryFolder()
const type = typedIn(folder)
const demoFolders = (): readonly string[] => readdirSync(tmpdir()).filter(name => name.startsWith('kinfold-demo-'))
afterAll(remove)

describe('the demo', () => {
  const before = demoFolders()
  let shown: Ran

  beforeAll(async () => {
    shown = await type('demo --keep kept')
  })

  it('goes the whole way: a return, its import, the scorecard, a figure opened', () => {
    expect(shown.exitCode).toBe(0)
    expect(shown.stderr).toBe('')
    const text = folded(shown.stdout)
    expect(text).toMatch(
      /\$ kinfold import ssda903 return .* events appended.*\$ kinfold scorecard .* 8\.1 Percentage.*\$ kinfold explain 8\.1 .*: met .*\$ kinfold explain 8\.1 .*: not met .*\$ kinfold explain 8\.1 .*: cannot be known /
    )
  })

  it('shows rows that are recorded, duplicates, rejected, and a finding', () => {
    expect(shown.stdout).toMatch(/together +[\d,]+ +[\d,]+ +0 +[1-9]\d* +[1-9]\d*\n/)
    expect(shown.stdout).toMatch(/is no code of/)
  })

  it('keeps the files where it was told, and its commands can be typed there again with the same answer', async () => {
    const again = await typedIn(join(folder, 'kept'))('scorecard --store anyshire.db --month 2018-03')
    expect(again.exitCode).toBe(0)
    expect(shown.stdout).toContain(again.stdout)
  })

  it('writes over nothing that is there', async () => {
    writeFiles(join(folder, 'mine'), { 'notes.txt': 'mine' })
    const { exitCode, stderr } = await type('demo --keep mine')
    expect({ exitCode, code: stderr.includes('(CLI_FOLDER_NOT_EMPTY)'), left: readdirSync(join(folder, 'mine')) }).toEqual({ exitCode: 1, code: true, left: ['notes.txt'] })
  })

  it('says so where the folder cannot be made', async () => {
    mkdirSync(join(folder, 'full'))
    writeFiles(folder, { 'file': 'mine' })
    const { exitCode, stderr } = await type('demo --keep file/below')
    expect({ exitCode, code: stderr.includes('(CLI_FOLDER_UNWRITABLE)') }).toEqual({ exitCode: 1, code: true })
  })

  it('without --keep shows everybody the same, and leaves nothing behind', async () => {
    const { exitCode, stdout } = await type('demo')
    const made = /written to (\S*kinfold-demo-\S+)\/return/.exec(folded(stdout))?.[1] ?? ''
    expect({ exitCode, isMade: made !== '', isThere: existsSync(made), left: demoFolders() }).toEqual({ exitCode: 0, isMade: true, isThere: false, left: before })
    const commands = (text: string) => text.slice(text.indexOf('2. Import it'), text.indexOf('Now with a return'))
    expect(commands(stdout)).toBe(commands(shown.stdout))
  })
})
