import { afterAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from './command-line.laws.js'
import { printedWith, storesInMemory, storesOnDoubles } from './same-bytes.laws.js'

const folders = [temporaryFolder(), temporaryFolder(), temporaryFolder()]
const onDoubles = storesOnDoubles()
afterAll(async () => {
  await onDoubles.stop()
  folders.forEach(({ remove }) => remove())
})
const [inFiles = '', inMemory = '', overGrpc = ''] = folders.map(({ folder }) => folder)

describe('whatever holds the events', () => {
  it('every command prints the same bytes, and writes the same files: from SQLite, from memory, and from the protocol double of EventStoreDB', async () => {
    const fromFiles = await printedWith(inFiles)
    expect(await printedWith(inMemory, storesInMemory())).toEqual(fromFiles)
    expect(await printedWith(overGrpc, onDoubles.stores)).toEqual(fromFiles)
    const exits = Object.values(fromFiles).map(printed => /"exitCode":(\d)/.exec(printed)?.[1])
    expect(exits.filter(code => code === '0').length).toBeGreaterThan(35)
    expect(exits.filter(code => code === '1' || code === '2').length).toBeGreaterThan(4)
    for (const file of ['annex.json', 'proof.json', '6.1.svg', '8.1.html']) expect(fromFiles[file]?.length).toBeGreaterThan(1000)
    expect(fromFiles['care.ndjson']?.split('\n').length).toBeGreaterThan(20)
  })
})
