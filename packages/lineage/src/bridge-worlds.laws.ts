import fc from 'fast-check'
import { addDays, dayFromIso, formatDay, monthOf } from '@kinfold/calendar'
import type { Day, Month } from '@kinfold/calendar'
import type { Subject } from '@kinfold/measure'
import { months, named } from './children-for-tests.laws.js'

const firstDay = dayFromIso('2016-04-01') as Day
const day = (after: number): string => formatDay(addDays(firstDay, after))

/** A child who comes into care and goes home again and again, in short breaks or not, moved with the carer or away for a while, missing, reviewed, and stays put at the end. */
const comesAndGoes = fc
  .record({
    from: fc.nat({ max: 300 }),
    stays: fc.array(fc.record({ length: fc.integer({ min: 3, max: 200 }), apart: fc.integer({ min: 0, max: 60 }), status: fc.constantFrom('C2', 'V4', 'V4', 'E1') }), { minLength: 2, maxLength: 5 }),
    move: fc.constantFrom('P C2 T1', 'T C2 K2', 'U E1 A5', 'P V4 U6'),
    ends: fc.constantFrom('E4A', 'E12', 'E45', 'E17')
  })
  .map(({ from, stays, move, ends }) => {
    let at = from
    const missing: string[] = []
    const episodes = stays.flatMap(({ length, apart, status }) => {
      const [begins, half, end] = [at, at + Math.floor(length / 2), at + length]
      at = end + apart
      missing.push(`${day(half)} ${day(half + 1)} M`)
      return [`${day(begins)} ${day(half)} S ${status} U4 X1`, `${day(half)} ${day(end)} ${move} ${ends}`]
    })
    const reviews = stays.map((_, place) => day(from + 19 * (place + 1)))
    return { on: addDays(firstDay, at), child: { born: '2009-02-28', episodes, reviews, missing, matched: [day(from + 10)] } }
  })

/** Children whom policies count otherwise, among others, and a month in which something happened to one of them. */
export const bridgeWorlds: fc.Arbitrary<readonly [children: readonly Subject[], month: Month]> = fc
  .tuple(months, fc.array(comesAndGoes, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([[others, month], more, isOfOthers]) => {
    const [first] = more
    const children = [...others, ...more.map(({ child }, place) => named(`comes and goes ${place}`, child))]
    return [children, isOfOthers || first === undefined ? month : monthOf(first.on)]
  })
