import type { Answer } from './evidence.js'
import { mergeEvidence, noEvidence } from './evidence.js'
import type { Moment, Moments } from './moments.js'
import { node, primitive } from './node.js'
import type { Node } from './node.js'
import type { Clause } from './operators.js'
import { truthOn } from './tri.js'
import type { Tri } from './tri.js'
import type { Truth } from './truth.js'

const isDayKnown = ({ earliest, on }: Moment<unknown>): boolean => earliest === on

const whenSeenOf = primitive<readonly Truth[], readonly [Moments<unknown>, Tri]>({
  name: 'when seen',
  version: 1,
  all: (_subject, _args, [{ items }, clause]) => items.map(moment => (isDayKnown(moment) ? truthOn(clause, moment.seen) : undefined)),
  at: (index, _subject, _args, [moments, clause]): Answer => {
    const moment = moments.value.items[index]
    if (moment === undefined) return { value: undefined, evidence: noEvidence }
    if (!isDayKnown(moment)) return { value: undefined, evidence: moment.evidence() }
    const { value, evidence } = clause.on(moment.seen)
    return { value, evidence: mergeEvidence([moment.evidence(), evidence]) }
  },
  say: (_args, [, clause = '']) => `of a child then ${clause}`
})

/**
 * Whether a clause holds of the child at each moment: on its day for a beginning, on the day before for an ending.
 *
 * Unknowns: a moment whose day is not known.
 */
export const whenSeen =
  (clause: Clause) =>
  (moments: Node<Moments<unknown>>): Node<readonly Truth[]> =>
    node(whenSeenOf, null, [moments, clause])
