import type { FlippedClause } from '@kinfold/lineage'
import type { NamedNumbers } from '@kinfold/measure'
import type { PrintedFigure } from '@kinfold/scorecard'
import { valueText } from '../text/figure.js'
import { counted, grouped } from '../words/words.js'
import type { Changing, Group } from './groups.js'

/** A figure that is compared with another, and the numbers that it is made from: none, where nothing can be said of it. */
interface FigureAndNumbers {
  readonly figure: PrintedFigure
  readonly numbers: NamedNumbers | null
}

/** A change with its sign: `+3`, `−2`, `0`. */
export const signed = (change: number): string => (change === 0 ? '0' : `${change > 0 ? '+' : '−'}${grouped(Math.abs(change))}`)

/** What the three numbers are called, by the unit. */
const heads = ({ figure: { unit }, numbers }: FigureAndNumbers): readonly [string, string] =>
  unit === 'days' ? ['days', 'children'] : numbers?.denominator === null || unit === 'count' || unit === 'per 10000' ? ['number', ''] : ['met', 'of']

export const cells = (numbers: NamedNumbers | null, text: (number: number) => string): readonly string[] =>
  numbers === null ? ['', '', ''] : [text(numbers.numerator), numbers.denominator === null ? '' : text(numbers.denominator), text(numbers.unknown)]

export const figureText = ({ figure }: FigureAndNumbers): string => (valueText(figure) === '' ? figure.state : valueText(figure))

export const columnsFor = (of: FigureAndNumbers) => {
  const [one, other] = heads(of)
  return [{ head: '', wide: true }, { head: one, align: 'right' }, { head: other, align: 'right' }, { head: 'unknown', align: 'right' }, { head: 'figure', align: 'right' }] as const
}

const thing = ({ changes }: Group<Changing>): string => {
  const count = changes.length
  return changes.some(({ on }) => on !== null) ? counted(count, 'occasion') : counted(count, 'child', 'children')
}

const isOfBoundsAlone = ({ numerator, denominator, unknown }: NamedNumbers): boolean => numerator === 0 && (denominator ?? 0) === 0 && unknown === 0

export const groupLine = (group: Group<Changing>): string => {
  const { before, after } = group.first
  const how = before === after ? before : `${before} → ${after}`
  return `${thing(group)}: ${how}${isOfBoundsAlone(group.sum) ? ' (the bounds alone)' : ''}`
}

const truth = (value: boolean | null): string => (value === null ? 'cannot be known' : String(value))

export const becauseText = ({ clause, before, after }: FlippedClause): string => `${clause}: ${truth(before)} → ${truth(after)}`

/** Why a kind of change is one: the clauses that are answered otherwise, each once. */
export const becauseTexts = ({ first }: Group<Changing>): readonly string[] => [...new Set(first.because.map(becauseText))]

const daysText = (days: NonNullable<Changing['days']>['before']): string => (days === null ? 'none' : days.low === days.high ? grouped(days.low) : `${grouped(days.low)}–${grouped(days.high)}`)

export const nameOf = ({ child, on, days }: Changing): string =>
  `${child}${on === null ? '' : ` on ${on}`}${days === null ? '' : ` (days: ${daysText(days.before)} → ${daysText(days.after)})`}`

export const letter = (place: number): string => `${String.fromCharCode(97 + (place % 26))}${place < 26 ? '' : String(Math.floor(place / 26))}.`

