import { either } from 'fp-ts'
import { pipe } from 'fp-ts/lib/function.js'
import type { CivilDay, EpisodeOpening, Source } from '@kinfold/vocabulary'
import { dayIn, keyDayIn, present } from '../cells.js'
import { statement, type Statement, type StatementContext } from '../statement.js'
import type { Row } from '../tables.js'
import { keyedBy, sourceOf, type TableFacts } from './table-facts.js'
import { reportedWithoutDate, withoutDateFact } from './without-date.js'

const openings: Readonly<Record<string, EpisodeOpening>> = {
  S: 'BecameLookedAfter',
  L: 'LegalStatusChanged',
  P: 'PlacementStarted',
  T: 'PlacementStarted',
  B: 'PlacementAndLegalStatusChanged',
  U: 'PlacementAndLegalStatusChanged'
}

/** The event that a row states by its reason for a new episode (RNE). */
const openingFor = (reason: string | undefined): EpisodeOpening =>
  reason !== undefined && Object.hasOwn(openings, reason) ? (openings[reason] ?? 'EpisodeOpened') : 'EpisodeOpened'

const datedByDec = ['REC', 'REASON_PLACE_CHANGE']

const postcodes = (row: Row, { token }: StatementContext) => {
  const { HOME_POST: home, PL_POST: placement } = row.values
  return {
    ...(placement === undefined ? {} : { placementPostcode: token('postcode', placement) }),
    ...(home === undefined ? {} : { homePostcode: token('postcode', home) })
  }
}

const opening = (row: Row, context: StatementContext, source: Source, decom: CivilDay): Statement =>
  statement(source, {
    kind: 'episode',
    key: decom,
    type: openingFor(row.values['RNE']),
    effectiveOn: decom,
    payload: {
      ...present(row, {
        reasonForNewEpisode: 'RNE',
        legalStatus: 'LS',
        categoryOfNeed: 'CIN',
        placementType: 'PLACE',
        placementProvider: 'PLACE_PROVIDER',
        placementUrn: 'URN'
      }),
      ...postcodes(row, context)
    }
  })

const closing = (row: Row, source: Source, decom: CivilDay, dec: CivilDay): Statement => {
  const reason = row.values['REC']
  const placementChange = present(row, { reasonForPlacementChange: 'REASON_PLACE_CHANGE' })
  const refersTo = { field: 'episode', kind: 'episode', key: decom, shared: false } as const
  const end = { kind: 'episode end', key: decom, effectiveOn: dec, refersTo }
  return reason === undefined || reason === 'X1'
    ? statement(source, { ...end, type: 'EpisodeEnded', payload: { ...present(row, { reasonEpisodeCeased: 'REC' }), ...placementChange } })
    : statement(source, { ...end, type: 'CeasedToBeLookedAfter', payload: { reasonEpisodeCeased: reason, ...placementChange } })
}

/** A row of the episodes file: how an episode opened on DECOM and, where DEC is given, how it ended. */
export const episodeFacts: TableFacts = {
  keyOf: keyedBy('DECOM'),
  ownFacts: (key) => [
    { kind: 'episode', key },
    { kind: 'episode end', key },
    ...datedByDec.map((column) => withoutDateFact('episodes', key, column))
  ],
  closing: 'episode end',
  tell: (row, context) =>
    pipe(
      either.Do,
      either.apS('decom', keyDayIn(row, 'DECOM')),
      either.apS('dec', dayIn(row, 'DEC')),
      either.map(({ decom, dec }) => {
        const source = sourceOf(row)
        return [
          opening(row, context, source, decom),
          ...(dec === undefined ? reportedWithoutDate(row, decom, decom, datedByDec) : [closing(row, source, decom, dec)])
        ]
      })
    )
}
