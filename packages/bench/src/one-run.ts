import { coverageOfLog } from './child-log.js'
import type { ChildLines } from './child-log.js'
import { readLog } from './log-file.js'
import { linesToScorecards, parseAlone, printedAll, scorecardsFor } from './scorecards.js'

/** The milliseconds that each contender took. */
export interface Run {
  readonly parse: number
  readonly scorecards: number
  /** What the first children of the other log cost, with nothing compiled yet. */
  readonly cold: number
}

/**
 * One run over a log, in a process of its own: `node --expose-gc one-run.js LOG LOG-TO-WARM-UP SEED MONTHS` prints the milliseconds as JSON. How the
 * engine compiles differs from process to process, so several runs are made of it; and a process makes scorecards for some months once, as users do.
 */
const [, , log = '', logToWarmUp = '', seed = '', months = ''] = process.argv
const [chunk, roundsToWarmUp] = [500, 12]
const coverage = coverageOfLog(Number(seed))
const cards = scorecardsFor(Number(months), coverage)
const collect = globalThis.gc ?? (() => {
  throw new Error('run with --expose-gc')
})

/** Processor time in milliseconds, garbage collection included: what else the machine does at the moment plays no part. */
const timed = (work: () => void): number => {
  // What was made before is put away, the lines to be read among it: whoever runs next pays for nothing but its own.
  collect({ type: 'minor' })
  collect({ type: 'minor' })
  const from = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1e3
}

const toParse = (of: readonly ChildLines[]): number => timed(() => void parseAlone(of))
const toScorecards = (of: readonly ChildLines[]): number => timed(() => linesToScorecards(of, cards, coverage))
const toPrint = (): number => timed(() => void printedAll(cards, Number(months)))

let cold = 0
for (let round = 0; round < roundsToWarmUp; round += 1) {
  for await (const children of readLog(logToWarmUp, chunk)) {
    const taken = toScorecards(children)
    if (cold === 0) cold = taken
    toParse(children)
  }
  toPrint()
}

let [parse, scorecards, isParseFirst] = [0, 0, false]
for await (const children of readLog(log, chunk)) {
  // Each goes first in turn, so that neither always meets a cold cache.
  isParseFirst = !isParseFirst
  if (isParseFirst) parse += toParse(children)
  scorecards += toScorecards(children)
  if (!isParseFirst) parse += toParse(children)
}
scorecards += toPrint()
const run: Run = { parse, scorecards, cold }
console.log(JSON.stringify(run))
