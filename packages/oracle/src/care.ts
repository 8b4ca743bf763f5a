import type { Day } from './days.js'
import { birthday, readDay } from './days.js'
import type { ChildRows, EpisodeRow } from './rows.js'
import type { Switches } from './switches.js'

/** An episode row with its days read; without an end it is open. */
export interface CareRow {
  readonly from: Day
  readonly to: Day | undefined
  readonly reasonForEpisode: string
  readonly legalStatus: string
  readonly need: string
  readonly place: string
  readonly provider: string
  readonly placePostcode: string
  readonly reasonCeased: string
  readonly text: readonly string[]
}

/** A period of care: from its first day up to, and not including, its end; without an end it is open. */
export interface Period {
  readonly start: Day
  readonly end: Day | undefined
  readonly reason: string | undefined
  readonly rows: readonly CareRow[]
}

const column = (text: string | undefined): string => (text ?? '').trim()

const columns = (row: EpisodeRow): readonly string[] =>
  [row.CHILD, row.DECOM, row.RNE, row.LS, row.CIN, row.PLACE, row.PLACE_PROVIDER, row.DEC, row.REC, row.REASON_PLACE_CHANGE,
    row.HOME_POST, row.PL_POST, row.URN].map(column)

const ordered = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

const byOrder = (left: CareRow, right: CareRow): number => {
  if (left.from !== right.from) return left.from - right.from
  for (const [index, text] of left.text.entries()) {
    const order = ordered(text, right.text[index] ?? '')
    if (order !== 0) return order
  }
  if (left.to !== right.to) return (left.to ?? Infinity) - (right.to ?? Infinity)
  return ordered(left.reasonCeased, right.reasonCeased)
}

/** Whether a row is closed and holds a day. */
export const closedAndHeld = ({ DECOM, DEC }: EpisodeRow): boolean => {
  const [from, to] = [readDay(DECOM), readDay(DEC)]
  return from !== undefined && to !== undefined && to > from
}

/** Rules 1, 5 and 6: the rows of a child that hold a day, each once, in order. */
const rowsInOrder = (child: ChildRows): readonly CareRow[] => {
  const stated = new Map<string, EpisodeRow>()
  for (const row of child.episodes) if (!stated.has(columns(row).join('|'))) stated.set(columns(row).join('|'), row)
  const rows: CareRow[] = []
  const closed = new Set([...stated.values()].filter(closedAndHeld).map((row) => row.DECOM))
  for (const row of stated.values()) {
    const from = readDay(row.DECOM)
    const to = readDay(row.DEC)
    if (to === undefined && closed.has(row.DECOM)) continue
    if (from === undefined || (to !== undefined && to <= from)) continue
    rows.push({
      from,
      to,
      reasonForEpisode: column(row.RNE),
      legalStatus: column(row.LS),
      need: column(row.CIN),
      place: column(row.PLACE),
      provider: column(row.PLACE_PROVIDER),
      placePostcode: column(row.PL_POST),
      reasonCeased: column(row.REC),
      text: [row.RNE, row.LS, row.CIN, row.PLACE, row.PLACE_PROVIDER].map(column)
    })
  }
  return rows.sort(byOrder)
}

/** Remembers what was read of a child, because reading it day by day is slow. */
const remembering = <A>(read: (child: ChildRows, switches: Pick<Switches, 'shortBreaks'>) => A): typeof read => {
  const known = { in: new WeakMap<ChildRows, A>(), out: new WeakMap<ChildRows, A>() }
  return (child, switches) => {
    const before = known[switches.shortBreaks].get(child)
    if (before !== undefined) return before
    const answer = read(child, switches)
    known[switches.shortBreaks].set(child, answer)
    return answer
  }
}

const rowsEverywhere = remembering(rowsInOrder)

/** Rules 1, 5 and 6: the rows in and out of scope, in order. */
export const rowsOfAll = (child: ChildRows): readonly CareRow[] => rowsEverywhere(child, { shortBreaks: 'in' })

/** Whether a row is one of short breaks. */
export const isShortBreak = ({ legalStatus }: CareRow): boolean => legalStatus === 'V3' || legalStatus === 'V4'

/** Rules 1, 2, 5 and 6: the rows in scope, in order. */
export const rowsInScope = remembering((child, switches): readonly CareRow[] =>
  rowsOfAll(child).filter((row) => switches.shortBreaks === 'in' || !isShortBreak(row)))

/** Whether a row holds a day: from DECOM up to, and not including, DEC. */
export const holds = (row: CareRow, day: Day): boolean => row.from <= day && (row.to === undefined || day < row.to)

/** A final reason is neither blank nor X1. */
export const isFinal = (reason: string | undefined): boolean => reason !== undefined && reason !== '' && reason !== 'X1'

/** Whether the day is one on which a period begins although the day before was in care, too (rule 7). */
const restartsOn = (rows: readonly CareRow[], day: Day): boolean => {
  if (rows.some((row) => holds(row, day - 1) && holds(row, day))) return false
  const reached = rows.filter((row) => row.to === day).at(-1)
  const begun = rows.find((row) => row.from === day)
  return isFinal(reached?.reasonCeased) || begun?.reasonForEpisode === 'S'
}

/** Rules 7 and 8: the periods of care of a child, earliest first, read one day after the other. */
export const periodsOf = remembering((child, switches): readonly Period[] => {
  const rows = rowsInScope(child, switches)
  const first = rows[0]
  if (first === undefined) return []
  const last = Math.max(...rows.flatMap((row) => (row.to === undefined ? [row.from] : [row.from, row.to])))
  const runs: { start: Day; end: Day | undefined }[] = []
  let run: { start: Day; end: Day | undefined } | undefined
  for (let day = first.from; day <= last; day += 1) {
    const inCare = rows.some((row) => holds(row, day))
    if (run !== undefined && (!inCare || restartsOn(rows, day))) {
      run.end = day
      run = undefined
    }
    if (inCare && run === undefined) {
      run = { start: day, end: undefined }
      runs.push(run)
    }
  }
  return runs.map(({ start, end }) => ({
    start,
    end,
    reason: end === undefined ? undefined : rows.filter((row) => row.to === end).at(-1)?.reasonCeased,
    rows: rows.filter((row) => row.from >= start && (end === undefined || row.from < end))
  }))
})

/** The day of birth, where the header states one. */
export const bornOn = (child: ChildRows): Day | undefined => readDay(child.header?.DOB)

/** Whether a child is younger than so many years on a day; undefined without a date of birth. */
export const isUnder = (child: ChildRows, years: number, day: Day): boolean | undefined => {
  const born = bornOn(child)
  return born === undefined ? undefined : day < birthday(born, years)
}

/** The period of care that holds a day, whatever the age. */
export const periodOn = (child: ChildRows, day: Day, switches: Switches): Period | undefined =>
  periodsOf(child, switches).find((period) => period.start <= day && (period.end === undefined || day < period.end))

/** Rule 4: looked after on a day, straight from the rows: one in scope holds it, and the 18th birthday is still to come. */
export const isLookedAfter = (child: ChildRows, day: Day, switches: Switches): boolean =>
  rowsInScope(child, switches).some((row) => holds(row, day)) && isUnder(child, 18, day) !== false

/** Rule 9, where every day is covered: the child came into view while already in care, so when the period began is not known. */
export const isStartKnown = (child: ChildRows, { rows }: Period): boolean => {
  const [first] = rows
  const born = bornOn(child)
  return first === undefined || first.reasonForEpisode === 'S' || first !== rowsOfAll(child)[0] || born === first.from
}

/** Rules 16 and 26: the row that says what the child is on a day: the latest in order that has begun by it. */
export const rowOn = ({ rows }: Period, day: Day): CareRow | undefined => rows.filter(({ from }) => from <= day).at(-1)
