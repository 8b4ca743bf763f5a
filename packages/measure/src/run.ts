import { compile } from './compile.js'
import { contribute } from './contribute.js'
import type { PartValues } from './contribute.js'
import { addToMonth } from '@kinfold/calendar'
import type { Month } from '@kinfold/calendar'
import type { Attribute } from './attributes.js'
import { figureOf } from './figure.js'
import type { Figure } from './figure.js'
import { partsOf } from './measure.js'
import type { Measure } from './measure.js'
import type { MonthEnds } from './month-ends.js'
import { withThoseInDoubt } from './slice-numbers.js'
import { startSlices } from './slice-tallies.js'
import type { SliceTallies } from './slice-tallies.js'
import type { Slice } from './slices.js'
import type { Steps } from './steps.js'
import type { Subject } from './subject.js'
import { settleMeasure } from './settled-measure.js'
import { settle } from './switches.js'
import type { Settings } from './switches.js'
import { emptyTally, totals } from './tally.js'
import type { Adding, Tally } from './tally.js'

/** Measures being taken over many subjects: each is looked at once, whatever the number of months. */
export interface Run {
  readonly add: (subject: Subject) => void
  /** Takes a subject out again, as it was when it was added. */
  readonly remove: (subject: Subject) => void
  /** A measure's figures, one for each month end. */
  readonly figures: (code: string) => readonly Figure[]
  readonly tally: (code: string) => Tally | undefined
  /** The tallies of a measure's slices; none where the run is not sliced. */
  readonly sliceTallies: (code: string) => ReadonlyMap<Slice, Tally>
  /**
   * The figures of one slice, one for each month end: of nobody, where none fell into it.
   *
   * Unknowns: those of whom the slice is not known are in doubt in each that they may fall into.
   */
  readonly sliceFigures: (code: string, slice: Slice) => readonly Figure[]
}

/** Numbers that the records do not hold, such as a population, by the name of the series and the month; `undefined` where the series has none. */
export type References = ReadonlyMap<string, (month: Month) => number | undefined>

const noSlices: ReadonlyMap<Slice, Tally> = new Map()

/** Where the values of roots stand that were compiled together, list by list. */
const slotsOf = (slots: readonly number[], lists: readonly (readonly unknown[])[]): readonly (readonly number[])[] => {
  let next = 0
  return lists.map(list => slots.slice(next, (next += list.length)))
}

/**
 * Starts a run of measures under a policy's settings; `references` give what rates are taken of. With `by` every figure is told apart by that
 * attribute as well, settled for each measure as the measure is.
 */
export const startRun = (
  written: readonly Measure[],
  settings: Settings,
  ends: MonthEnds,
  references: References = new Map(),
  by?: Attribute
): Run => {
  const measures = written.map(measure => settleMeasure(measure, settings))
  const parts = measures.map(measure => partsOf(measure).map(({ node }) => node))
  const attributes = by === undefined ? [] : measures.map(({ code }) => settle(by, settings, code))
  const program = compile([...parts.flat(), ...attributes])
  const slots = slotsOf(program.slots, [...parts, attributes])
  const attributeSlots = slots[parts.length] as readonly number[]
  const partValues = slots.map((list): PartValues => place => program.valueAt(list[place] as number))
  const tallies = measures.map(() => emptyTally(ends))
  const addTo = tallies.map((tally): Adding => ({ tally, ends, sign: 1 }))
  const takeFrom = tallies.map((tally): Adding => ({ tally, ends, sign: -1 }))
  const slices = by === undefined ? [] : measures.map(measure => startSlices(measure, ends))
  const summed = new Map<string, readonly Figure[]>()
  const summedSlices = new Map<string, Map<Slice, readonly Figure[]>>()
  const change = (subject: Subject, sign: 1 | -1): void => {
    if (summed.size > 0) summed.clear()
    if (summedSlices.size > 0) summedSlices.clear()
    program.ask(subject)
    const adding = sign === 1 ? addTo : takeFrom
    for (let index = 0; index < measures.length; index += 1) {
      contribute(adding[index] as Adding, measures[index] as Measure, partValues[index] as PartValues)
      if (by === undefined) continue
      const steps = program.valueAt(attributeSlots[index] as number) as Steps<string | null>
      slices[index]?.add((slots[index] as readonly number[]).map(program.valueAt), steps, sign)
    }
  }
  const place = (code: string): number => measures.findIndex(measure => measure.code === code)
  const figuresOf = (measure: Measure, rows: readonly (readonly number[])[]): readonly Figure[] => {
    const population = measure.shape === 'rate of children' ? references.get(measure.per) : undefined
    return rows.map((numbers, index) => figureOf(measure, numbers, population?.(addToMonth(ends.first, index))))
  }
  const sliceFiguresOf = (measure: Measure, { tallies: held, inDoubt }: SliceTallies, slice: Slice): readonly Figure[] => {
    const rows = totals(held.get(slice) ?? emptyTally(ends), ends)
    if (slice === undefined) return figuresOf(measure, rows)
    const doubts = totals(inDoubt(slice), ends)
    return figuresOf(measure, rows.map((numbers, index) => withThoseInDoubt(measure, numbers, doubts[index] ?? [])))
  }
  return {
    add: subject => change(subject, 1),
    remove: subject => change(subject, -1),
    figures: code => {
      const known = summed.get(code)
      if (known !== undefined) return known
      const measure = measures[place(code)]
      const tally = tallies[place(code)]
      const figures = measure === undefined || tally === undefined ? [] : figuresOf(measure, totals(tally, ends))
      summed.set(code, figures)
      return figures
    },
    tally: code => tallies[place(code)],
    sliceTallies: code => slices[place(code)]?.tallies ?? noSlices,
    sliceFigures: (code, slice) => {
      const known = summedSlices.get(code)?.get(slice)
      if (known !== undefined) return known
      const measure = measures[place(code)]
      const held = slices[place(code)]
      if (measure === undefined || held === undefined) return []
      const figures = sliceFiguresOf(measure, held, slice)
      summedSlices.set(code, new Map([...(summedSlices.get(code) ?? []), [slice, figures]]))
      return figures
    }
  }
}
