import { availableParallelism, cpus } from 'node:os'
import { indicators } from '@kinfold/scorecard'
import { childLog, coverageOfLog } from './child-log.js'
import type { ChildLines } from './child-log.js'
import { contender, race, timed } from './contender.js'
import type { Contender } from './contender.js'
import { linesToScorecards, parseAlone, printedAll, scorecardsFor } from './scorecards.js'

const children = Number(process.argv[2] ?? 20_000)
const [chunk, seed] = [500, 903]
/** Another log is gone over so often first, so that what is measured is not the engine compiling. What the first time costs is said as well. */
const [childrenToWarmUp, roundsToWarmUp] = [2000, 8]

const coverage = coverageOfLog(seed)
type Log = readonly ChildLines[]

/** Those that are compared, with scorecards of their own to fill. */
const contenders = () => {
  const [one, many] = [scorecardsFor(1, coverage), scorecardsFor(120, coverage)]
  const all = `decode, validate, fold, ${indicators.length} indicators`
  return {
    parse: contender<Log>('JSON.parse of the lines alone', of => void parseAlone(of)),
    oneMonth: contender<Log>(`${all}, 1 month end`, of => linesToScorecards(of, one, coverage)),
    manyMonths: contender<Log>(`${all}, 120 month ends`, of => linesToScorecards(of, many, coverage)),
    print: { oneMonth: () => void printedAll(one, 1), manyMonths: () => void printedAll(many, 120) }
  }
}

const warmUp = (): { readonly parse: number; readonly manyMonths: number } => {
  const log = [...childLog(seed + 1, childrenToWarmUp)]
  const { parse, oneMonth, manyMonths } = contenders()
  race([manyMonths, parse], log, 0)
  const first = { parse: parse.milliseconds, manyMonths: manyMonths.milliseconds }
  for (let round = 1; round < roundsToWarmUp; round += 1) race([parse, oneMonth, manyMonths], log, round)
  return first
}

const first = warmUp()
const { parse, oneMonth, manyMonths, print } = contenders()
let [round, events, bytes] = [0, 0, 0]
const runOver = (of: Log): void => {
  race([parse, oneMonth, manyMonths], of, round)
  round += 1
  for (const { lines } of of) {
    events += lines.length
    for (const line of lines) bytes += line.length
  }
}

let waiting: ChildLines[] = []
for (const child of childLog(seed, children)) {
  waiting.push(child)
  if (waiting.length < chunk) continue
  runOver(waiting)
  waiting = []
}
if (waiting.length > 0) runOver(waiting)
oneMonth.milliseconds += timed(print.oneMonth)
manyMonths.milliseconds += timed(print.manyMonths)

const ratio = (a: Contender<Log>, b: Contender<Log>): string => (a.milliseconds / b.milliseconds).toFixed(2)

console.log(`${children} children, ${events} events, ${(bytes / 1e6).toFixed(0)} MB of NDJSON; ${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}\n`)
for (const each of [parse, oneMonth, manyMonths]) {
  const perEvent = ((each.milliseconds * 1e3) / events).toFixed(2)
  console.log(`${each.name.padEnd(54)} ${each.milliseconds.toFixed(0).padStart(7)} ms  ${perEvent.padStart(5)} µs an event  ${ratio(each, parse)} × JSON.parse`)
}
console.log(`\n120 month ends cost ${ratio(manyMonths, oneMonth)} × what 1 costs (aim: at most 1.3)`)
console.log(`120 month ends cost ${ratio(manyMonths, parse)} × JSON.parse (aim: at most 2.0)`)
console.log(`\nBefore that, the first ${childrenToWarmUp} children with nothing compiled yet: ${first.manyMonths.toFixed(0)} ms for 120 month ends, ${(first.manyMonths / first.parse).toFixed(1)} × JSON.parse`)
