import fc from 'fast-check'
import type { Day } from '@kinfold/calendar'
import { noEvidence, unionOf } from './index.js'
import type { Episode, Episodes, Spans } from './index.js'

/** A few days in a row, and what the log shows of them: an episode, that there was none, or nothing. */
interface Stretch {
  readonly shows: 'episode' | 'none' | 'nothing'
  readonly length: number
  /** Of an episode after days of which nothing is shown: it may have begun on them. */
  readonly mayHaveBegun: boolean
  /** Of an episode with no day in between that is known to be free of one: it may be the one before it. */
  readonly mayContinue: boolean
}

const stretches: fc.Arbitrary<readonly Stretch[]> = fc
  .array(
    fc.record({
      shows: fc.constantFrom<Stretch['shows'][]>('episode', 'episode', 'none', 'nothing'),
      length: fc.integer({ min: 1, max: 3 }),
      mayHaveBegun: fc.boolean(),
      mayContinue: fc.boolean()
    }),
    { minLength: 2, maxLength: 6 }
  )
  .filter(found => found.filter(({ shows }) => shows === 'nothing').reduce((days, { length }) => days + length, 0) <= 4)

/** A log that shows some days of a child's life and hides others, and every history that may lie behind it. */
export interface SmallWorld {
  readonly shown: Episodes<string>
  readonly days: readonly Day[]
  /** Each history day by day: which episode held, as a number; `undefined` where none did. */
  readonly histories: readonly (readonly (number | undefined)[])[]
}

const evidence = () => noEvidence

const shownBy = (found: readonly Stretch[]): Episodes<string> => {
  const items: Episode<string>[] = []
  const hidden: { from: Day; to: Day }[] = []
  let at = 0
  let apart = true
  let unseenFrom = 0
  for (const { shows, length, mayHaveBegun, mayContinue } of found) {
    const [from, to] = [at as Day, (at + length) as Day]
    if (shows === 'nothing') hidden.push({ from, to })
    if (shows === 'none') apart = true
    if (shows === 'episode') {
      const before = items.at(-1)
      const continues = mayContinue && !apart && before !== undefined
      const earliest = continues ? before.earliest : mayHaveBegun ? (unseenFrom as Day) : from
      const previous = apart ? undefined : before
      items.push({ earliest, from, to, is: `${items.length}`, ...(continues ? { mayContinuePrevious: true } : {}), previous, evidence })
      apart = false
    }
    at += length
    if (shows !== 'nothing') unseenFrom = at
  }
  const uncovered = unionOf(hidden)
  const mayGoOnUnseen = items.filter(({ mayContinuePrevious }) => mayContinuePrevious === true).map(({ earliest }) => earliest)
  return { items, uncovered, unseenSince: Math.min(...mayGoOnUnseen, uncovered[0] ?? 0) as Day, evidence }
}

/** Every history, day by day: on hidden days an episode may begin, go on or end, as long as what is shown comes out as it is. */
const historiesBehind = ({ items, uncovered }: Episodes<string>, length: number): SmallWorld['histories'] => {
  const hiddenOn = (day: number): boolean => uncovered.some((edge, place) => place % 2 === 0 && edge <= day && day < (uncovered[place + 1] ?? edge))
  let histories: readonly (readonly (number | undefined)[])[] = [[]]
  for (let day = 0; day < length; day += 1) {
    const beginning = items.find(({ from }) => from === day)
    const holding = items.some(({ from, to }) => from < day && day < to)
    histories = histories.flatMap(history => {
      const before = history.at(-1)
      const fresh = Math.max(-1, ...history.map(each => each ?? -1)) + 1
      if (holding) return [[...history, before]]
      if (hiddenOn(day)) return [undefined, fresh, ...(before === undefined ? [] : [before])].map(each => [...history, each])
      if (beginning === undefined) return [[...history, undefined]]
      const since = history.indexOf(before)
      const goesOn = before !== undefined && since >= beginning.earliest && canGoOn(items, beginning, since)
      return [[...history, fresh], ...(goesOn ? [[...history, before]] : [])]
    })
  }
  return histories.filter(history => items.every(item => endsAsShown(items, item, history)))
}

/** Whether what began on a day may be the episode: begun unseen since the one before it ended, or that one itself. */
const canGoOn = (items: readonly Episode<string>[], episode: Episode<string>, since: number): boolean => {
  const before = items[items.indexOf(episode) - 1]
  return before === undefined || since >= before.to || episode.mayContinuePrevious === true
}

/** An episode ends when it is shown to, unless it was the next one as well. */
const endsAsShown = (items: readonly Episode<string>[], episode: Episode<string>, history: readonly (number | undefined)[]): boolean => {
  const held = history[episode.from]
  if (history[episode.to] !== held) return true
  const next = items[items.indexOf(episode) + 1]
  return next?.mayContinuePrevious === true && history[next.from] === held
}

export const smallWorlds: fc.Arbitrary<SmallWorld> = stretches.map(found => {
  const shown = shownBy(found)
  const length = found.reduce((days, stretch) => days + stretch.length, 0)
  return { shown, days: Array.from({ length }, (_, day) => day as Day), histories: historiesBehind(shown, length) }
})

/** The days on which every history, and on which some history, says yes. */
export const overAll = (
  { days, histories }: SmallWorld,
  says: (history: readonly (number | undefined)[], day: Day) => boolean
): { readonly surely: readonly Day[]; readonly possibly: readonly Day[] } => ({
  surely: days.filter(day => histories.every(history => says(history, day))),
  possibly: days.filter(day => histories.some(history => says(history, day)))
})

/** The days of a world in a set. */
export const daysOf = ({ days }: SmallWorld, spans: Spans): readonly Day[] =>
  days.filter(day => spans.some((edge, place) => place % 2 === 0 && edge <= day && day < (spans[place + 1] ?? edge)))
