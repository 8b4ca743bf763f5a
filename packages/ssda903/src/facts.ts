import { either } from 'fp-ts'
import { columnWithoutCode } from './code-shape.js'
import { ad1Facts } from './facts/ad1.js'
import { deprivationOfLibertyFacts } from './facts/deprivations-of-liberty.js'
import { episodeFacts } from './facts/episodes.js'
import { headerFacts } from './facts/header.js'
import { missingFacts } from './facts/missing.js'
import { oc2Facts } from './facts/oc2.js'
import { oc3Facts } from './facts/oc3.js'
import { placedForAdoptionFacts } from './facts/placed-for-adoption.js'
import { previousPermanenceFacts } from './facts/previous-permanence.js'
import { reviewFacts } from './facts/reviews.js'
import { socialWorkerEpisodeFacts } from './facts/social-worker-episodes.js'
import type { TableFacts } from './facts/table-facts.js'
import { uascFacts } from './facts/uasc.js'
import { lineRejected, rejected, type Rejection } from './rejection.js'
import type { Statement, StatementContext } from './statement.js'
import type { Row, TableName } from './tables.js'

/** How each table's rows become statements. */
export const tableFacts: Readonly<Record<TableName, TableFacts>> = {
  header: headerFacts,
  episodes: episodeFacts,
  reviews: reviewFacts,
  uasc: uascFacts,
  oc2: oc2Facts,
  oc3: oc3Facts,
  ad1: ad1Facts,
  placed_for_adoption: placedForAdoptionFacts,
  previous_permanence: previousPermanenceFacts,
  missing: missingFacts,
  sw_episodes: socialWorkerEpisodeFacts,
  dolo: deprivationOfLibertyFacts
}

/**
 * What a row says of its child: every statement it makes, or why it cannot be read. It is never half read.
 *
 * Errors: SSDA903_CHILD_MISSING, SSDA903_DATE_MISSING, SSDA903_DATE_INVALID, SSDA903_VALUE_MISSING, SSDA903_VALUE_NOT_A_CODE,
 * SSDA903_NOTHING_TOLD
 */
export const statementsOf = (row: Row, context: StatementContext): either.Either<Rejection, readonly Statement[]> => {
  if (row.values['CHILD'] === undefined) return either.left(rejected(row, 'CHILD', { code: 'SSDA903_CHILD_MISSING' }))
  const slipped = columnWithoutCode(row)
  if (slipped !== undefined) return either.left(rejected(row, slipped, { code: 'SSDA903_VALUE_NOT_A_CODE' }))
  return either.chain((told: readonly Statement[]) =>
    told.length === 0 ? either.left(lineRejected(row.file, row.line, { code: 'SSDA903_NOTHING_TOLD' })) : either.right(told)
  )(tableFacts[row.table].tell(row, context))
}
