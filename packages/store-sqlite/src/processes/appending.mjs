// Appends to a log until it is killed, and tells every append that was answered for. It runs the sources as the tests do.
import { writeSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createViteServer } from 'vitest/node'

const [file, stream, firstFact, firstRound, eventsInARound] = JSON.parse(process.argv[2])
const root = fileURLToPath(new URL('../../../../', import.meta.url))
const server = await createViteServer({
  root,
  configFile: `${root}packages/checks/vitest.config.ts`,
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  appType: 'custom',
  logLevel: 'error'
})
const { openSqliteStore } = await server.ssrLoadModule(`${root}packages/store-sqlite/src/index.ts`)
const { facts, momentOfAppends } = await server.ssrLoadModule(`${root}packages/store/src/contract/journeys.ts`)

const opened = await openSqliteStore({ file, now: () => momentOfAppends, create: true })()
if (opened._tag === 'Left') throw new Error(JSON.stringify(opened.left))
for (let round = firstRound; ; round += 1) {
  const events = facts(stream, eventsInARound, firstFact + round * eventsInARound)
  const expected = round === 0 ? { kind: 'no stream' } : { kind: 'revision', revision: round * eventsInARound - 1 }
  const result = await opened.right.append([{ stream, events, expected }])()
  if (result._tag === 'Left') throw new Error(JSON.stringify(result.left))
  writeSync(1, '.')
}
