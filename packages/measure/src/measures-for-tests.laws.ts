import { node, primitive, subjectOfExample } from './index.js'
import type {
  CountOfChildren,
  CountOfMoments,
  FlowBasis,
  Json,
  MeanOfDays,
  Moment,
  Moments,
  Node,
  Quantity,
  ShareOfChildren,
  ShareOfMoments,
  Spans,
  Subject,
  Tri,
  Truth
} from './index.js'
import { noEvidence } from './evidence.js'
import { truthOn } from './tri.js'

/** A child of whom nothing is said but a date of birth. */
export const somebody: Subject = subjectOfExample({ born: '2010-05-06', episodes: [] })

interface GivenClause {
  readonly says: string
  readonly surely: Spans
  readonly possibly: Spans
}

const givenClause = primitive<Tri, readonly [], GivenClause>({
  name: 'a clause that a test gives',
  version: 1,
  all: (_subject, { surely, possibly }) => ({ surely, possibly }),
  on: (day, _subject, given) => ({ value: truthOn(given, day), evidence: noEvidence }),
  say: ({ says }) => says
})

/** A clause that holds on the days that a test says. */
export const clauseOn = (says: string, surely: Spans, possibly: Spans = surely): Node<Tri> => node(givenClause, { says, surely, possibly }, [])

const anything = <T>(name: string, value: T): Node<T> => node(primitive<T, readonly [], Json>({ name, version: 1, all: () => value, say: () => name }), null, [])

const noMoments = anything<Moments<unknown>>('no moments', { items: [], uncovered: [] })
const noTruths = anything<readonly Truth[]>('no truths', [])
const noQuantities = anything<readonly Quantity[]>('no quantities', [])

/** What a moment is to a tally: a day, or a range of days. */
export const momentOn = (on: Moment<null>['on'], earliest: Moment<null>['on'] = on): Moment<null> => ({ earliest, on, seen: on, is: null, evidence: () => noEvidence })

const described = {
  code: '0.0',
  title: 'a measure that a test makes',
  good: 'info',
  sources: [{ document: 'a test', supports: 'itself' }],
  needs: ['episodes'],
  examples: []
} as const

export const shareOfChildren: ShareOfChildren = {
  ...described,
  shape: 'share of children',
  unit: 'percent',
  basis: 'month end',
  of: clauseOn('there', []),
  who: clauseOn('met', [])
}
export const countOfChildren: CountOfChildren = { ...described, shape: 'count of children', unit: 'count', basis: 'month end', who: clauseOn('there', []) }
export const countOfMoments = (basis: FlowBasis): CountOfMoments => ({ ...described, shape: 'count of moments', unit: 'count', basis, of: noMoments })
export const shareOfMoments = (basis: FlowBasis): ShareOfMoments => ({ ...described, shape: 'share of moments', unit: 'percent', basis, of: noMoments, who: noTruths })
export const meanOfDays = (basis: FlowBasis): MeanOfDays => ({ ...described, shape: 'mean of days', unit: 'days', basis, of: noMoments, days: noQuantities, mostDays: 70 })
