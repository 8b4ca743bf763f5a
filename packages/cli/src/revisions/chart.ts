import { toHtml } from 'hast-util-to-html'
import { s } from 'hastscript'
import type { EstimatedMonth } from '@kinfold/lineage'
import type { Revised } from './revised.js'

type Piece = ReturnType<typeof s>

const [width, top, bottom, left, right, height] = [900, 70, 60, 60, 20, 340] as const

/** Steps of a scale that people read well, a handful of them up to a value. */
const ticksUpTo = (most: number): readonly number[] => {
  const rough = most / 5 || 1
  const size = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map(each => each * size).find(each => each >= rough) ?? rough
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, place) => Number((place * step).toPrecision(6)))
}

const style = `
svg { background: #fff } text { font: 13px system-ui, sans-serif; fill: #24292f } .faint { fill: #57606a } .title { font-size: 16px; font-weight: 600 }
.grid { stroke: #d0d7de } .range { stroke: #b5651d; stroke-width: 8; opacity: .35 } .revision { stroke: #57606a; stroke-width: 2 }
.first { fill: #fff; stroke: #0550ae; stroke-width: 2 } .latest { fill: #0550ae } .expected { fill: #b5651d }
@media (prefers-color-scheme: dark) { svg { background: #0d1117 } text { fill: #e6edf3 } .faint { fill: #9da7b3 } .grid { stroke: #30363d } .range, .expected { stroke: #f0b072; fill: #f0b072 } .revision { stroke: #9da7b3 } .first { fill: #0d1117; stroke: #79c0ff } .latest { fill: #79c0ff } }
`

const expectedIn = (of: EstimatedMonth | undefined): EstimatedMonth | undefined => (of?.estimate === undefined || of.estimate === null ? undefined : of)

/**
 * A drawing of revisions: of each month the first view (a ring), the latest (a dot) and the way between; of the newest months the estimate with its range. It holds
 * no script and nothing from elsewhere, and its values stand in it as text, for those who do not see it.
 */
export const revisionsChart = ({ authority, triangle: { code, title, unit, months }, estimates }: Revised): string => {
  const marks = months.map(({ month, views }, place) => ({ month, first: views[0]?.value ?? null, latest: views.at(-1)?.value ?? null, expected: expectedIn(estimates.months[place]) }))
  const most = Math.max(1, ...marks.flatMap(({ first, latest, expected }) => [first ?? 0, latest ?? 0, expected?.high ?? 0]))
  const ticks = ticksUpTo(most)
  const end = ticks.at(-1) ?? most
  const x = (place: number): number => left + ((width - left - right) * (place + 0.5)) / Math.max(1, marks.length)
  const y = (value: number): number => Number((top + height - (height * value) / end).toFixed(1))
  const every = Math.ceil(marks.length / 12)
  const wordsOf = (value: number | null): string => (value === null ? 'not stated' : String(value))
  const monthOf = ({ month, first, latest, expected }: (typeof marks)[number], place: number): readonly Piece[] => [
    ...(expected === undefined ? [] : [s('line', { class: 'range', x1: x(place), x2: x(place), y1: y(expected.low ?? 0), y2: y(expected.high ?? 0) }), s('rect', { class: 'expected', x: x(place) - 6, y: y(expected.estimate ?? 0) - 1.5, width: 12, height: 3 })]),
    ...(first === null || latest === null ? [] : [s('line', { class: 'revision', x1: x(place), x2: x(place), y1: y(first), y2: y(latest) })]),
    ...(first === null ? [] : [s('circle', { class: 'first', cx: x(place), cy: y(first), r: 5 })]),
    ...(latest === null ? [] : [s('circle', { class: 'latest', cx: x(place), cy: y(latest), r: 3.5 }, [s('title', `${month}: first ${wordsOf(first)}, latest ${wordsOf(latest)}${expected === undefined ? '' : `, estimate ${(expected.estimate ?? 0).toFixed(1)} (${(expected.low ?? 0).toFixed(1)} to ${(expected.high ?? 0).toFixed(1)})`}`)])]),
    ...(place % every === 0 ? [s('text', { class: 'faint', x: x(place), y: top + height + 20, textAnchor: 'middle' }, month)] : [])
  ]
  const description = marks.map(({ month, first, latest }) => `${month}: first ${wordsOf(first)}, latest ${wordsOf(latest)}`).join('; ')
  const drawn = s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${top + height + bottom}`, role: 'img', ariaLabelledBy: 'title description' }, [
    s('title', { id: 'title' }, `Revisions of ${code} ${title}, ${authority}`),
    s('desc', { id: 'description' }, `In ${unit}. ${description}`),
    s('style', style),
    s('text', { class: 'title', x: left, y: 24 }, `${code} ${title}`),
    s('text', { class: 'faint', x: left, y: 44 }, `${authority}: ring, the first view; dot, the latest; bar, what the newest months are estimated to come to`),
    ...ticks.flatMap(tick => [s('line', { class: 'grid', x1: left, x2: width - right, y1: y(tick), y2: y(tick) }), s('text', { class: 'faint', x: left - 8, y: y(tick) + 4, textAnchor: 'end' }, String(tick))]),
    ...marks.flatMap(monthOf)
  ])
  return `${toHtml(drawn, { space: 'svg' })}\n`
}
