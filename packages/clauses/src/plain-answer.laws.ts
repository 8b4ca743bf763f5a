import type { Due, Episode, Episodes, Moment, Moments, Quantity, Steps, Tri, Truth } from '@kinfold/measure'

type Plain = string | number | boolean | null | readonly Plain[]

/** What cannot be known, and what is endless, in words: JSON would lose them. */
const sign = (value: string | number | boolean | null | undefined): Plain =>
  value === undefined ? 'unknown' : typeof value === 'number' && !Number.isFinite(value) ? String(value) : value

interface Label {
  readonly adoptive?: boolean
  readonly reasonEnded?: string
  readonly episodes?: readonly { readonly from: number; readonly to: number; readonly opened: { readonly type: string } }[]
  readonly due?: Due | undefined
  readonly period?: { readonly from: number } | undefined
}

/** What an episode or a moment is said to be: a code, a period, a placement, a part of one, a review. */
const ofLabel = (is: unknown): Plain => {
  if (typeof is !== 'object' || is === null) return sign(is as string | null | undefined)
  const { adoptive, reasonEnded, episodes = [], due, period } = is as Label
  const dueDays = due === undefined ? [] : [...due.ordinal, due.earliest, due.latest]
  const rows = episodes.map(({ from, to, opened }) => [from, to, opened.type])
  return [[adoptive, reasonEnded, period?.from, ...dueDays].map(sign), rows]
}

const ofEpisode = ({ earliest, from, to, is, mayContinuePrevious, previous }: Episode<unknown>): Plain => [
  earliest,
  from,
  to,
  mayContinuePrevious === true,
  sign(previous?.from),
  ofLabel(is)
]

const ofMoment = ({ earliest, on, seen, until, is }: Moment<unknown>): Plain => [earliest, on, seen, ...(until === undefined ? [] : [until]), ofLabel(is)]

const ofEach = (each: Truth | Quantity): Plain => (typeof each === 'object' ? [each.counts, each.low, each.high].map(sign) : sign(each))

/** Whatever a primitive can answer. */
type AnyAnswer = Tri | Episodes<unknown> | Moments<unknown> | Steps<unknown> | readonly (Truth | Quantity)[]

/** An answer as a text that says what it means, whatever else the values in it hold. */
export const plainAnswer = (answer: AnyAnswer): string => {
  if ('surely' in answer) return JSON.stringify([answer.surely, answer.possibly])
  if ('unseenSince' in answer) return JSON.stringify([answer.items.map(ofEpisode), answer.uncovered, answer.unseenSince])
  if ('items' in answer) return JSON.stringify([answer.items.map(ofMoment), answer.uncovered])
  if ('from' in answer) return JSON.stringify([answer.from, answer.is.map(ofLabel), ...(answer.may === undefined ? [] : [answer.may.map(each => (each ?? ['anything']).map(ofLabel))])])
  return JSON.stringify(answer.map(ofEach))
}
