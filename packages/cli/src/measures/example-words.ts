import type { Described } from './describe.js'

type Example = Described['examples'][number]

/** `2018-03-01 to 2018-06-01 S C2 U4 E4A`, or `2018-03-01 on S C2 U4`: days first, then the codes that are stated. */
const stretch = (row: string): string => {
  const [from = '', to = '-', ...codes] = row.trim().split(/\s+/)
  const stated = codes.join(' ').replace(/(?: -)+$/, '')
  return `${from} ${to === '-' ? 'on' : `to ${to}`}${stated === '' || stated === '-' ? '' : ` ${stated}`}`
}

const withMore = (text: string, more: string): string => {
  const [day = '', ...rest] = text.split(' ')
  return rest.length === 0 ? day : `${day} (${more}${rest.join(' ')})`
}

const listed = (what: string, items: readonly string[]): readonly string[] => (items.length === 0 ? [] : [`${what} ${items.join(', ')}`])

/** The made-up child of an example in one line: what is stated of it, in the order in which a return has it. */
export const childWords = (example: Example): string =>
  [
    `born ${example.born}`,
    ...(example.described === null ? [] : [`described ${example.described}`]),
    ...listed(example.episodes.length === 1 ? 'episode' : 'episodes', example.episodes.map(stretch)),
    ...listed('reviewed', example.reviews.map(text => withMore(text, ''))),
    ...listed('matched', example.matched.map(text => withMore(text, 'FOSTER_CARE '))),
    ...listed('decided', example.decisions.map(text => withMore(text, 'reversed '))),
    ...listed('missing', example.missing.map(stretch)),
    ...(example.coveredFrom === null ? [] : [`log from ${example.coveredFrom}`])
  ].join('; ')

/** What the measure makes of an example: `1 of 1`, `0 of 0, 1 unknown`. */
export const givesWords = ({ gives: { numerator, denominator, unknown } }: Example): string => {
  const figure = denominator === null ? String(numerator ?? '?') : `${numerator === null ? '?' : String(numerator)} of ${String(denominator)}`
  return unknown === 0 ? figure : `${figure}, ${unknown} unknown`
}

/** The switches that an example sets otherwise. */
export const setWords = ({ set }: Example): string =>
  Object.entries(set).map(([name, value]) => ` (${name}=${value})`).join('')
