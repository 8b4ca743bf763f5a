import { compile } from './compile.js'
import { contribute } from './contribute.js'
import { addToMonth } from '@kinfold/calendar'
import type { Month } from '@kinfold/calendar'
import { figureOf } from './figure.js'
import type { Figure } from './figure.js'
import { partsOf } from './measure.js'
import type { Measure } from './measure.js'
import type { MonthEnds } from './month-ends.js'
import type { Subject } from './subject.js'
import { settleMeasure } from './settled-measure.js'
import type { Settings } from './switches.js'
import { emptyTally, totals } from './tally.js'
import type { Tally } from './tally.js'

/** Measures being taken over many subjects: each is looked at once, whatever the number of months. */
export interface Run {
  readonly add: (subject: Subject) => void
  /** Takes a subject out again, as it was when it was added. */
  readonly remove: (subject: Subject) => void
  /** A measure's figures, one for each month end. */
  readonly figures: (code: string) => readonly Figure[]
  readonly tally: (code: string) => Tally | undefined
}

/** Numbers that the records do not hold, such as a population, by the name of the series and the month; `undefined` where the series has none. */
export type References = ReadonlyMap<string, (month: Month) => number | undefined>

/** Starts a run of measures under a policy's settings; `references` give what rates are taken of. */
export const startRun = (written: readonly Measure[], settings: Settings, ends: MonthEnds, references: References = new Map()): Run => {
  const measures = written.map(measure => settleMeasure(measure, settings))
  const parts = measures.map(measure => partsOf(measure).map(({ node }) => node))
  const program = compile(parts.flat())
  const slots: number[][] = []
  let next = 0
  for (const part of parts) {
    slots.push(program.slots.slice(next, next + part.length))
    next += part.length
  }
  const tallies = measures.map(() => emptyTally(ends))
  const summed = new Map<string, readonly Figure[]>()
  const change = (subject: Subject, sign: 1 | -1): void => {
    summed.clear()
    const values = program.run(subject)
    for (let index = 0; index < measures.length; index += 1) {
      const of = (slots[index] as number[]).map(slot => values[slot])
      contribute(tallies[index] as Tally, ends, measures[index] as Measure, of, sign)
    }
  }
  const place = (code: string): number => measures.findIndex(measure => measure.code === code)
  return {
    add: subject => change(subject, 1),
    remove: subject => change(subject, -1),
    figures: code => {
      const known = summed.get(code)
      if (known !== undefined) return known
      const measure = measures[place(code)]
      const tally = tallies[place(code)]
      const population = measure?.shape === 'rate of children' ? references.get(measure.per) : undefined
      const figures =
        measure === undefined || tally === undefined
          ? []
          : totals(tally, ends).map((numbers, index) => figureOf(measure, numbers, population?.(addToMonth(ends.first, index))))
      summed.set(code, figures)
      return figures
    },
    tally: code => tallies[place(code)]
  }
}
