import { writeSync } from 'node:fs'
import { either } from 'fp-ts'
import { facts, momentOfAppends } from '@kinfold/store/contract'
import { openSqliteStore } from './open.js'

/** What a process appends: rounds of so many facts each, from a round on. */
export interface Rounds {
  readonly file: string
  readonly stream: string
  readonly firstFact: number
  readonly firstRound: number
  readonly eventsInARound: number
}

/** Appends round after round until the process is killed, and writes a dot for each that was answered for. */
export const appendUntilKilled = async ({ file, stream, firstFact, firstRound, eventsInARound }: Rounds): Promise<never> => {
  const opened = await openSqliteStore({ file, now: () => momentOfAppends, create: true })()
  if (either.isLeft(opened)) throw new Error(JSON.stringify(opened.left))
  for (let round = firstRound; ; round += 1) {
    const events = facts(stream, eventsInARound, firstFact + round * eventsInARound)
    const expected = round === 0 ? ({ kind: 'no stream' } as const) : ({ kind: 'revision', revision: round * eventsInARound - 1 } as const)
    const result = await opened.right.append([{ stream, events, expected }])()
    if (either.isLeft(result)) throw new Error(JSON.stringify(result.left))
    writeSync(1, '.')
  }
}
