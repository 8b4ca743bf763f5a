import { factId, type AnyEvent, type CivilDay, type KinfoldEvent } from '@kinfold/vocabulary'
import { endings, openings, type ChildAsked, type TableTeller } from './child-asked.js'
import { lastingRows } from './lasting-rows.js'
import { ofType, valuesOf, written, type EventOf, type Unwritten, type WrittenRow } from './written-row.js'

type Opening = EventOf<(typeof openings)[number]>
type WithoutDate = KinfoldEvent<'ReportedWithoutDate'>

/** The reason for a new episode that an event's type says by itself. */
const reasonByType: Readonly<Partial<Record<Opening['type'], string>>> = { BecameLookedAfter: 'S', LegalStatusChanged: 'L' }

/** How many rows with one DECOM are reckoned with when a fact's place among them is looked for. */
const mostWithOneKey = 100

/** Which of the episodes that share a DECOM a value without a date was reported of: facts of one row have one place among them. */
const isOfEpisode = ({ authority, subject }: ChildAsked, { effectiveOn, factId: id }: Opening, told: WithoutDate): boolean => {
  const idOf = (kind: string, key: string, occurrence: number): string => factId({ authority, subject, kind, key, occurrence })
  for (let occurrence = 0; occurrence < mostWithOneKey; occurrence += 1) {
    if (idOf('episode', effectiveOn, occurrence) !== id) continue
    return idOf('reported without date', `episodes ${effectiveOn} ${told.payload.column}`, occurrence) === told.factId
  }
  return false
}

/** Gives each value reported beside an empty DEC to the episode it was reported of. */
const withoutDates = (child: ChildAsked, opened: readonly Opening[]): ReadonlyMap<WithoutDate, Opening> => {
  const byDay = new Map<CivilDay, Opening[]>()
  for (const opening of opened) byDay.set(opening.effectiveOn, [...(byDay.get(opening.effectiveOn) ?? []), opening])
  const given = new Map<WithoutDate, Opening>()
  for (const told of ofType(child.facts, 'ReportedWithoutDate')) {
    const sharing = told.payload.table === 'episodes' ? (byDay.get(told.effectiveOn) ?? []) : []
    const opening = sharing.length === 1 ? sharing[0] : sharing.find((one) => isOfEpisode(child, one, told))
    if (opening !== undefined) given.set(told, opening)
  }
  return given
}

/** The rows of the episodes file: episodes open on some day of the year, and those that ended on its 1 April. */
export const episodeRows: TableTeller = (child) => {
  const { facts, year, reveal } = child
  const begun = ofType(facts, ...openings)
  const told = lastingRows(child, {
    table: 'episodes',
    begun,
    ended: ofType(facts, ...endings),
    endOf: ({ payload }) => payload.episode,
    endsWithCare: false,
    row: ({ type, effectiveOn, payload }, end) =>
      valuesOf({
        DECOM: written(effectiveOn),
        RNE: payload.reasonForNewEpisode ?? reasonByType[type],
        LS: payload.legalStatus,
        CIN: payload.categoryOfNeed,
        PLACE: payload.placementType,
        PLACE_PROVIDER: payload.placementProvider,
        DEC: end === undefined ? undefined : written(end.effectiveOn),
        REC: end?.payload.reasonEpisodeCeased,
        REASON_PLACE_CHANGE: end?.payload.reasonForPlacementChange,
        HOME_POST: reveal('HOME_POST', payload.homePostcode),
        PL_POST: reveal('PL_POST', payload.placementPostcode),
        URN: payload.placementUrn
      })
  })

  const given = withoutDates(child, begun)
  const taken: Unwritten[] = []
  const rows = told.rows.map((row): WrittenRow => {
    const beside = [...given].filter(([, opening]) => row.tells.includes(opening as AnyEvent)).map(([one]) => one)
    const fits = row.values['DEC'] === undefined ? beside : []
    taken.push(...beside.filter((one) => !fits.includes(one)).map((event): Unwritten => ({ event, why: 'its place is taken' })))
    const values = Object.fromEntries(fits.map(({ payload }) => [payload.column, payload.value]))
    return { ...row, values: { ...row.values, ...values }, tells: [...row.tells, ...fits] }
  })
  const homeless = ofType(facts, 'ReportedWithoutDate').filter(
    (one) => one.payload.table === 'episodes' && !given.has(one) && year.has('episodes', one, one.effectiveOn, one.effectiveOn)
  )
  const lost = homeless.map((event): Unwritten => ({ event, why: 'without the fact it belongs to' }))
  return { ...told, rows, unwritten: [...told.unwritten, ...taken, ...lost] }
}
