import { afterAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from './command-line.laws.js'
import { printedWith, storesInMemory } from './same-bytes.laws.js'

const folders = [temporaryFolder(), temporaryFolder()]
afterAll(() => folders.forEach(({ remove }) => remove()))
const [inFiles = '', inMemory = ''] = folders.map(({ folder }) => folder)

describe('whatever holds the events', () => {
  it('every command prints the same bytes, and writes the same file: from memory as from SQLite', async () => {
    const [fromFiles, fromMemory] = [await printedWith(inFiles), await printedWith(inMemory, storesInMemory())]
    expect(fromMemory).toEqual(fromFiles)
    const exits = Object.values(fromFiles).map(printed => /"exitCode":(\d)/.exec(printed)?.[1])
    expect(exits.filter(code => code === '0').length).toBeGreaterThan(20)
    expect(exits.filter(code => code === '1' || code === '2').length).toBeGreaterThan(4)
    expect(fromFiles['care.ndjson']?.split('\n').length).toBeGreaterThan(20)
  })
})
