import type { PeriodOfCare } from '@kinfold/journey'
import { noEvidence, node, primitive } from '@kinfold/measure'
import type { Moment, Moments, Node, Quantity } from '@kinfold/measure'
import { isKnown, withinCare } from './adoption-days.js'
import { ceasingsCounted } from './occasions-counted.js'

const measured = ({ on, is }: Moment<PeriodOfCare>): Quantity => withinCare({ counts: true, low: on - is.from, high: on - is.earliest })

const daysOf = primitive<readonly Quantity[], readonly [Moments<PeriodOfCare>]>({
  name: 'days in care',
  version: 1,
  all: (_subject, _args, [{ items }]) => items.map(measured),
  at: (index, _subject, _args, [ceasings]) => {
    const ceasing = ceasings.value.items[index]
    return ceasing === undefined ? { value: undefined, evidence: noEvidence } : { value: isKnown(measured(ceasing)), evidence: ceasing.evidence() }
  },
  say: () => 'from the start of the period of care to its end'
})

/**
 * Days from the start of the period of care to its end, at each ceasing that counts.
 *
 * Unit and bounds: calendar days; the day care starts is day 0.
 * Source: docs/care-history.md, rule 32.
 * Unknowns: where the start is out of view, any day from birth to the first in view may be it.
 */
export const daysInCare: Node<readonly Quantity[]> = node(daysOf, null, [ceasingsCounted])
