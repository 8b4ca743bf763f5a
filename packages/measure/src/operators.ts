import { leavesMonthsWindow, monthsWindowStart } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { after, sayDuration } from './duration.js'
import type { Duration } from './duration.js'
import * as E from './episodes.js'
import type { Episode, Episodes } from './episodes.js'
import { cite, mergeEvidence } from './evidence.js'
import type { Answer, Row } from './evidence.js'
import { node, primitive } from './node.js'
import type { Asked, Json, Node } from './node.js'
import * as S from './spans.js'
import { andTri, notTri, orTri, triAlways, triNever } from './tri.js'
import type { Tri } from './tri.js'
import { andTruth, notTruth, orTruth } from './truth.js'
import type { Truth } from './truth.js'

export type Clause = Node<Tri>

const rowsOn = (asked: readonly Asked[], day: Day): readonly Row[] => asked.map(part => part.on(day))

/** The rows that decide: those with the deciding value where there are any, otherwise all of them. */
const decided = (rows: readonly Row[], value: Truth, deciding: boolean): Answer => {
  const decisive = value === deciding ? rows.filter(row => row.value === deciding).slice(0, 1) : rows
  return { value, evidence: mergeEvidence(decisive.map(row => row.evidence)) }
}

const allOf = primitive<Tri>({
  name: 'all',
  version: 1,
  all: (_subject, _args, kids) => (kids as readonly Tri[]).reduce(andTri, triAlways),
  on: (day, _subject, _args, asked) => {
    const rows = rowsOn(asked, day)
    return decided(rows, rows.map(row => row.value).reduce(andTruth, true), false)
  },
  say: (_args, kids) => kids.join(', and ')
})

const anyOf = primitive<Tri>({
  name: 'any',
  version: 1,
  all: (_subject, _args, kids) => (kids as readonly Tri[]).reduce(orTri, triNever),
  on: (day, _subject, _args, asked) => {
    const rows = rowsOn(asked, day)
    return decided(rows, rows.map(row => row.value).reduce(orTruth, false), true)
  },
  say: (_args, kids) => `either ${kids.join(', or ')}`
})

const notOf = primitive<Tri>({
  name: 'not',
  version: 1,
  all: (_subject, _args, kids) => notTri((kids as readonly Tri[])[0] ?? triNever),
  on: (day, _subject, _args, asked) => {
    const [row] = rowsOn(asked, day)
    return { value: notTruth(row?.value), evidence: row?.evidence ?? cite([]) }
  },
  say: (_args, kids) => `not ${kids[0] ?? ''}`
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

const duringOf = primitive<Tri>({
  name: 'during',
  version: 1,
  all: (_subject, _args, kids) => E.during((kids as readonly Episodes<unknown>[])[0] as Episodes<unknown>),
  on: (day, _subject, _args, asked) => {
    const episodes = asked[0]?.value as Episodes<unknown>
    return answer(episodes, day, E.heldOn(episodes, day), S.holds(episodes.uncovered, day))
  },
  say: (_args, kids) => `in ${kids[0] ?? ''}`
})

/** An episode holds. */
export const during = (episodes: Node<Episodes<unknown>>): Clause => node(duringOf, null, [episodes])

const lastingOf = (name: string, withPrevious: boolean, words: (duration: string, kid: string) => string) =>
  primitive<Tri>({
    name,
    version: 1,
    all: (_subject, args, kids) => {
      const reached = (start: Day): Day => after(start, args as unknown as Duration)
      const [episodes] = kids as readonly Episodes<unknown>[]
      return (withPrevious ? E.lastingAtLeastWithPrevious : E.lastingAtLeast)(episodes as Episodes<unknown>, reached)
    },
    on: (day, _subject, args, asked) => {
      const episodes = asked[0]?.value as Episodes<unknown>
      const reached = (start: Day): boolean => after(start, args as unknown as Duration) <= day
      const start = (episode: Episode<unknown>): Episode<unknown> => (withPrevious ? (episode.previous ?? episode) : episode)
      const surely = episodes.items.find(episode => holdsOn(episode, day) && reached(start(episode).from))
      const possibly = episodes.items.some(episode => holdsOn(episode, day) && reached(start(episode).earliest))
      return answer(episodes, day, surely, possibly || unseenOn(episodes, day, after(episodes.unseenSince, args as unknown as Duration)))
    },
    say: (args, kids) => words(sayDuration(args as unknown as Duration), kids[0] ?? '')
  })

const lasting = lastingOf('lasting at least', false, (duration, kid) => `in ${kid} that has lasted at least ${duration}`)
const lastingWithPrevious = lastingOf(
  'lasting at least with previous',
  true,
  (duration, kid) => `in ${kid} that, with the one just before it in the same period of care, has lasted at least ${duration}`
)

/** An episode holds that has lasted at least so long. */
export const lastingAtLeast = (duration: Duration) => (episodes: Node<Episodes<unknown>>): Clause =>
  node(lasting, duration as unknown as Json, [episodes])

/** An episode holds that, together with the one just before it in its run, has lasted at least so long. */
export const lastingAtLeastWithPrevious = (duration: Duration) => (episodes: Node<Episodes<unknown>>): Clause =>
  node(lastingWithPrevious, duration as unknown as Json, [episodes])

interface HeldArguments {
  readonly count: number
  readonly months: number
}

const heldIn = (args: Json): HeldArguments => args as unknown as HeldArguments

const heldOf = primitive<Tri>({
  name: 'held at least',
  version: 1,
  all: (_subject, args, kids) => {
    const { count, months } = heldIn(args)
    return E.heldAtLeast((kids as readonly Episodes<unknown>[])[0] as Episodes<unknown>, count, lastDay => leavesMonthsWindow(lastDay, months))
  },
  on: (day, _subject, args, asked) => {
    const { count, months } = heldIn(args)
    const episodes = asked[0]?.value as Episodes<unknown>
    const start = monthsWindowStart(day, months)
    const inWindow = (began: (episode: Episode<unknown>, index: number) => Day) =>
      episodes.items.filter((episode, index) => began(episode, index) <= day && episode.to > start)
    const known = inWindow(episode => episode.from)
    const surely = known.filter((episode, index) => index === 0 || episode.mayContinuePrevious !== true).length >= count
    const unseen = episodes.uncovered.some((edge, index) => index % 2 === 0 && edge <= day && (episodes.uncovered[index + 1] ?? edge) > start)
    const possibly = surely || unseen || inWindow((_episode, index) => E.mayHoldFrom(episodes.items, index)).length >= count
    return { value: surely ? true : possibly ? undefined : false, evidence: episodes.evidence(day) }
  },
  say: (args, kids) => `held ${heldIn(args).count} or more ${kids[0] ?? ''} in the ${heldIn(args).months} months to the day`
})

/** At least `count` episodes were held in the months up to the day: the one held on the window's first day counts, and each later one. */
export const heldAtLeast = (count: number, inTheMonthsTo: number) => (episodes: Node<Episodes<unknown>>): Clause =>
  node(heldOf, { count, months: inTheMonthsTo }, [episodes])
