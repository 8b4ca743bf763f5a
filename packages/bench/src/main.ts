import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { indicators } from '@kinfold/scorecard'
import { writeLog } from './log-file.js'
import type { Run } from './one-run.js'

const children = Number(process.argv[2] ?? 20_000)
const [seed, childrenToWarmUp, runs] = [903, 4000, 5]

const folder = mkdtempSync(join(tmpdir(), 'kinfold-bench-'))
const [log, logToWarmUp] = [join(folder, 'log'), join(folder, 'log-to-warm-up')]
const { events, bytes } = writeLog(log, seed, children)
writeLog(logToWarmUp, seed + 1, childrenToWarmUp)

const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}`
console.log(`${children} children, ${events} events, ${(bytes / 1e6).toFixed(0)} MB of NDJSON; ${machine}`)
console.log(`${runs} runs of each, in processes of their own, warmed up on another ${childrenToWarmUp} children; processor time, garbage collection included\n`)

const oneRun = fileURLToPath(new URL('one-run.js', import.meta.url))
const runOnce = (months: number): Run => JSON.parse(execFileSync(process.execPath, ['--expose-gc', oneRun, log, logToWarmUp, String(seed), String(months)], { encoding: 'utf8' })) as Run
const oneMonth: Run[] = []
const manyMonths: Run[] = []
for (let run = 0; run < runs; run += 1) {
  oneMonth.push(runOnce(1))
  manyMonths.push(runOnce(120))
}
rmSync(folder, { recursive: true })

/** The middle of the runs, and the least and the most. */
const spread = (numbers: readonly number[]) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const [least = 0, middle = 0, most = 0] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
  return { middle, range: `${least.toFixed(2)} to ${most.toFixed(2)}` }
}

const ratio = ({ scorecards, parse }: Run): number => scorecards / parse
const perEvent = (milliseconds: readonly number[]): string => ((spread(milliseconds).middle * 1e3) / events).toFixed(2).padStart(5)
const line = (months: string, found: readonly Run[]): void => {
  const { middle, range } = spread(found.map(ratio))
  const name = `decode, validate, fold, ${indicators.length} indicators, ${months}`
  console.log(`${name.padEnd(54)} ${perEvent(found.map(({ scorecards }) => scorecards))} µs an event  ${middle.toFixed(2)} × JSON.parse (${range})`)
}

const all = [...oneMonth, ...manyMonths]
console.log(`${'JSON.parse of the lines alone'.padEnd(54)} ${perEvent(all.map(({ parse }) => parse))} µs an event`)
line('1 month end', oneMonth)
line('120 month ends', manyMonths)

const [one, many] = [spread(oneMonth.map(ratio)).middle, spread(manyMonths.map(ratio)).middle]
console.log(`\n120 month ends cost ${(many / one).toFixed(2)} × what 1 costs (aim: at most 1.3)`)
console.log(`120 month ends cost ${many.toFixed(2)} × JSON.parse (aim: at most 2.0)`)
console.log(`Before the engine has compiled anything, the first 500 children take ${spread(all.map(({ cold }) => cold)).middle.toFixed(0)} ms`)
