import type { PeriodOfCare } from '@kinfold/journey'
import { noEvidence, node, primitive } from '@kinfold/measure'
import type { Moments, Node, Truth } from '@kinfold/measure'
import { adoptionReasons, childArrangementsReasons, returnedHomeReasons, specialGuardianshipReasons, stayingPutReasons } from '@kinfold/vocabulary'
import { ceasingsCounted } from './occasions-counted.js'

const forReason = primitive<readonly Truth[], readonly [Moments<PeriodOfCare>], readonly string[]>({
  name: 'ceased for a reason',
  version: 1,
  all: (_subject, reasons, [{ items }]) => items.map(({ is }) => reasons.includes(is.reasonEnded)),
  at: (index, _subject, reasons, [ceasings]) => {
    const ceasing = ceasings.value.items[index]
    return ceasing === undefined
      ? { value: undefined, evidence: noEvidence }
      : { value: reasons.includes(ceasing.is.reasonEnded), evidence: ceasing.evidence() }
  },
  say: reasons => `with the reason ${reasons.join(' or ')}`
})

/** Whether each ceasing that counts was for one of the given reasons (codes of REC). */
export const ceasedFor = (...reasons: readonly string[]): Node<readonly Truth[]> => node(forReason, reasons, [ceasingsCounted])

/** Ceased by an adoption order (docs/care-history.md, rule 30, like those that follow). */
export const ceasedByAdoption = ceasedFor(...adoptionReasons.codes)

/** Ceased by a special guardianship order. */
export const ceasedBySpecialGuardianship = ceasedFor(...specialGuardianshipReasons.codes)

/** Ceased by a residence order or a child arrangements order. */
export const ceasedByChildArrangements = ceasedFor(...childArrangementsReasons.codes)

/** Ceased for permanence: by adoption, special guardianship, or a residence or child arrangements order. */
export const ceasedForPermanence = ceasedFor(...adoptionReasons.codes, ...specialGuardianshipReasons.codes, ...childArrangementsReasons.codes)

/** Ceased to return home, as planned or not. */
export const returnedHome = ceasedFor(...returnedHomeReasons.codes)

/** Ceased to be looked after at 18 and stayed put with the carers (rule 31). */
export const stayedPut = ceasedFor(...stayingPutReasons.codes)
