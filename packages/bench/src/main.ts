import { availableParallelism, cpus } from 'node:os'
import { indicators } from '@kinfold/scorecard'
import { childLog, coverageOfLog } from './child-log.js'
import type { ChildLines } from './child-log.js'
import { linesToScorecards, parseAlone, printedAll, scorecardsFor } from './scorecards.js'

const children = Number(process.argv[2] ?? 20_000)
const chunk = 500
const seed = 903

/** Processor time, garbage collection included: what else the machine does at the moment plays no part. */
const timed = (work: () => void): number => {
  const from = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1e3
}

interface Contender {
  readonly name: string
  readonly run: (of: readonly ChildLines[]) => void
  milliseconds: number
}

const coverage = coverageOfLog(seed)
const [one, many] = [scorecardsFor(1, coverage), scorecardsFor(120, coverage)]
const parse: Contender = { name: 'JSON.parse of the lines alone', run: of => void parseAlone(of), milliseconds: 0 }
const oneMonth: Contender = { name: `decode, validate, fold, ${indicators.length} indicators, 1 month end`, run: of => linesToScorecards(of, one, coverage), milliseconds: 0 }
const manyMonths: Contender = { name: `decode, validate, fold, ${indicators.length} indicators, 120 month ends`, run: of => linesToScorecards(of, many, coverage), milliseconds: 0 }
const contenders = [parse, oneMonth, manyMonths]

const warmUp = (of: readonly ChildLines[]): void => {
  const [small, large] = [scorecardsFor(1, coverage), scorecardsFor(120, coverage)]
  for (let round = 0; round < 3; round += 1) {
    parseAlone(of)
    linesToScorecards(of, small, coverage)
    linesToScorecards(of, large, coverage)
  }
}

let round = 0
let events = 0
let bytes = 0
const race = (of: readonly ChildLines[]): void => {
  // Each goes first in turn, so that none always meets a cold cache or a full heap.
  for (let place = 0; place < contenders.length; place += 1) {
    const contender = contenders[(place + round) % contenders.length]
    if (contender !== undefined) contender.milliseconds += timed(() => contender.run(of))
  }
  round += 1
  for (const { lines } of of) {
    events += lines.length
    for (const line of lines) bytes += line.length
  }
}

let waiting: ChildLines[] = []
let warm = false
for (const child of childLog(seed, children)) {
  waiting.push(child)
  if (waiting.length < chunk) continue
  if (!warm) warmUp(waiting)
  warm = true
  race(waiting)
  waiting = []
}
if (waiting.length > 0) race(waiting)
oneMonth.milliseconds += timed(() => void printedAll(one, 1))
manyMonths.milliseconds += timed(() => void printedAll(many, 120))

const ratio = (a: Contender, b: Contender): string => (a.milliseconds / b.milliseconds).toFixed(2)

console.log(`${children} children, ${events} events, ${(bytes / 1e6).toFixed(0)} MB of NDJSON; ${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}\n`)
for (const contender of contenders) {
  const perEvent = ((contender.milliseconds * 1e3) / events).toFixed(2)
  console.log(`${contender.name.padEnd(54)} ${contender.milliseconds.toFixed(0).padStart(7)} ms  ${perEvent.padStart(5)} µs an event  ${ratio(contender, parse)} × JSON.parse`)
}
console.log(`\n120 month ends cost ${ratio(manyMonths, oneMonth)} × what 1 costs (aim: at most 1.3)`)
console.log(`120 month ends cost ${ratio(manyMonths, parse)} × JSON.parse (aim: at most 2.0)`)
