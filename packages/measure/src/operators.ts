import { leavesMonthsWindow, monthsWindowStart } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { after, sayDuration } from './duration.js'
import type { Duration } from './duration.js'
import * as E from './episodes.js'
import type { Episode, Episodes } from './episodes.js'
import { mergeEvidence } from './evidence.js'
import type { Answer, Row } from './evidence.js'
import { node, primitive } from './node.js'
import type { Asked, Node } from './node.js'
import * as S from './spans.js'
import { andTri, notTri, orTri, triAlways, triNever } from './tri.js'
import type { Tri } from './tri.js'
import { andTruth, notTruth, orTruth } from './truth.js'
import type { Truth } from './truth.js'

/** A sentence about a child on a day, true, false or not to be known. */
export type Clause = Node<Tri>

const rowsOn = (asked: readonly Asked[], day: Day): readonly Row[] => asked.map(part => part.on(day))

/** The rows that decide: those with the deciding value where there are any, otherwise all of them. */
const decided = (rows: readonly Row[], value: Truth, deciding: boolean): Answer => {
  const decisive = value === deciding ? rows.filter(row => row.value === deciding).slice(0, 1) : rows
  return { value, evidence: mergeEvidence(decisive.map(row => row.evidence)) }
}

const allOf = primitive<Tri, readonly Tri[]>({
  name: 'all',
  version: 1,
  all: (_subject, _args, clauses) => clauses.reduce(andTri, triAlways),
  on: (day, _subject, _args, asked) => {
    const rows = rowsOn(asked, day)
    return decided(rows, rows.map(row => row.value).reduce(andTruth, true), false)
  },
  say: (_args, kids) => kids.join(', and ')
})

const anyOf = primitive<Tri, readonly Tri[]>({
  name: 'any',
  version: 1,
  all: (_subject, _args, clauses) => clauses.reduce(orTri, triNever),
  on: (day, _subject, _args, asked) => {
    const rows = rowsOn(asked, day)
    return decided(rows, rows.map(row => row.value).reduce(orTruth, false), true)
  },
  say: (_args, kids) => `either ${kids.join(', or ')}`
})

const notOf = primitive<Tri, readonly [Tri]>({
  name: 'not',
  version: 1,
  all: (_subject, _args, [clause]) => notTri(clause),
  on: (day, _subject, _args, [clause]) => {
    const { value, evidence } = clause.on(day)
    return { value: notTruth(value), evidence }
  },
  say: (_args, [clause = '']) => `not ${clause}`
})

/** Every clause holds. */
export const all = (...clauses: readonly Clause[]): Clause => node(allOf, null, clauses)
/** At least one clause holds. */
export const any = (...clauses: readonly Clause[]): Clause => node(anyOf, null, clauses)
/** The clause does not hold. */
export const not = (clause: Clause): Clause => node(notOf, null, [clause])

const answer = (episodes: Episodes<unknown>, day: Day, surely: Episode<unknown> | undefined, possibly: boolean): Answer => ({
  value: surely !== undefined ? true : possibly ? undefined : false,
  evidence: (surely ?? episodes).evidence(day)
})

const holdsOn = (episode: Episode<unknown>, day: Day): boolean => episode.from <= day && day < episode.to

const unseenOn = (episodes: Episodes<unknown>, day: Day, reached: Day): boolean => S.holds(episodes.uncovered, day) && reached <= day

const duringOf = primitive<Tri, readonly [Episodes<unknown>]>({
  name: 'during',
  version: 1,
  all: (_subject, _args, [episodes]) => E.during(episodes),
  on: (day, _subject, _args, [{ value: episodes }]) => answer(episodes, day, E.heldOn(episodes, day), S.holds(episodes.uncovered, day)),
  say: (_args, [episodes = '']) => `in ${episodes}`
})

/** An episode holds. */
export const during = (episodes: Node<Episodes<unknown>>): Clause => node(duringOf, null, [episodes])

const lastingOf = (name: string, withPrevious: boolean, words: (episodes: string, duration: string) => string) =>
  primitive<Tri, readonly [Episodes<unknown>], Duration>({
    name,
    version: 1,
    all: (_subject, duration, [episodes]) =>
      (withPrevious ? E.lastingAtLeastWithPrevious : E.lastingAtLeast)(episodes, start => after(start, duration)),
    on: (day, _subject, duration, [{ value: episodes }]) => {
      const reached = (start: Day): boolean => after(start, duration) <= day
      const start = (episode: Episode<unknown>) => (withPrevious ? E.startWithPrevious(episode) : { surely: episode.from, possibly: episode.earliest })
      const surely = episodes.items.find(episode => holdsOn(episode, day) && reached(start(episode).surely))
      const possibly = episodes.items.some(episode => holdsOn(episode, day) && reached(start(episode).possibly))
      return answer(episodes, day, surely, possibly || unseenOn(episodes, day, after(episodes.unseenSince, duration)))
    },
    say: (duration, [episodes = '']) => words(episodes, sayDuration(duration))
  })

const lasting = lastingOf('lasting at least', false, (episodes, duration) => `in ${episodes} that has lasted at least ${duration}`)
const lastingWithPrevious = lastingOf(
  'lasting at least with previous',
  true,
  (episodes, duration) => `in ${episodes} that, with the one just before it in the same period of care, has lasted at least ${duration}`
)

/** An episode holds that has lasted at least so long. */
export const lastingAtLeast =
  (duration: Duration) =>
  (episodes: Node<Episodes<unknown>>): Clause =>
    node(lasting, duration, [episodes])

/** An episode holds that, together with the one just before it in its run, has lasted at least so long. */
export const lastingAtLeastWithPrevious =
  (duration: Duration) =>
  (episodes: Node<Episodes<unknown>>): Clause =>
    node(lastingWithPrevious, duration, [episodes])

/** How many, in how many months up to a day. */
export interface HeldArguments {
  readonly count: number
  readonly months: number
}

/** The days in whose months at least `count` episodes were held. */
export const heldOverAllDays = (episodes: Episodes<unknown>, { count, months }: HeldArguments): Tri =>
  E.heldAtLeast(episodes, count, lastDay => leavesMonthsWindow(lastDay, months))

/** Whether at least `count` episodes were held in the window up to a day, as `heldAtLeast` has it for all days. */
export const heldOnDay = (episodes: Episodes<unknown>, day: Day, { count, months }: HeldArguments): Truth => {
  const { items, uncovered } = episodes
  const start = monthsWindowStart(day, months)
  const inWindow = (began: (index: number) => Day) => items.filter((episode, index) => began(index) <= day && episode.to > start)
  const seen = inWindow(index => items[index]?.from ?? day)
  if (seen.filter((episode, index) => index === 0 || episode.mayContinuePrevious !== true).length >= count) return true
  const unseen = uncovered.some((edge, index) => index % 2 === 0 && edge <= day && (uncovered[index + 1] ?? edge) > start)
  return unseen || inWindow(index => E.mayHoldFrom(items, index)).length >= count ? undefined : false
}

/** `one placement (…)` as several of them: `placements (…)`. */
export const severalOf = (one: string): string => one.replace(/^(?:an?|one) (\w+)/, '$1s')

const heldOf = primitive<Tri, readonly [Episodes<unknown>], HeldArguments>({
  name: 'held at least',
  version: 1,
  all: (_subject, args, [episodes]) => heldOverAllDays(episodes, args),
  on: (day, _subject, args, [{ value: episodes }]) => ({ value: heldOnDay(episodes, day, args), evidence: episodes.evidence(day) }),
  say: ({ count, months }, [episodes = '']) => `held ${count} or more ${severalOf(episodes)} in the ${months} months to the day`
})

/** At least `count` episodes were held in the months up to the day: the one held on the window's first day counts, and each later one. */
export const heldAtLeast =
  (count: number, inTheMonthsTo: number) =>
  (episodes: Node<Episodes<unknown>>): Clause =>
    node(heldOf, { count, months: inTheMonthsTo }, [episodes])
