import { noEvidence } from '@kinfold/measure'
import type { Node, Truth } from '@kinfold/measure'
import { ofAdoption } from './adoption-days.js'
import { lastPart } from './days-to-moving-in.js'

/**
 * The adoptions of children whose placement for adoption did not break down before: the period has no adoptive part but its last.
 *
 * Source: docs/care-history.md, rule 39.
 * Unknowns: where the start of the period is out of view, unless a breakdown is in view.
 */
export const withoutBreakdownBefore: Node<readonly Truth[]> = ofAdoption({
  name: 'no adoptive placement broke down before',
  says: 'of children no placement for adoption of whom broke down before',
  judged: (_subject, order, parts) => {
    const last = lastPart(order, parts)
    const brokeDown = parts.items.some(part => part.is.adoptive && part.is.stay.period === order.is && part !== last)
    if (brokeDown) return false
    return order.is.earliest < order.is.from ? undefined : true
  },
  evidence: () => noEvidence
})
