import type { CivilDay, KinfoldEvent } from '@kinfold/vocabulary'
import type { TableTeller } from './child-asked.js'
import { sexCode } from './sex-code.js'
import { ofType, valuesOf, written, type Unwritten, type WrittenRow } from './written-row.js'
import type { YearAsked } from './year-asked.js'

/** The row of the OC2 file: health and wellbeing, as declared for the year. */
export const healthRows: TableTeller = ({ facts, year }) => ({
  rows: ofType(facts, 'HealthOutcomesDeclared')
    .filter(({ payload }) => payload.collectionYear === year.collectionYear)
    .map((declared): WrittenRow => {
      const { payload } = declared
      const values = valuesOf({
        SDQ_SCORE: payload.sdqScore,
        SDQ_REASON: payload.sdqReason,
        CONVICTED: payload.convicted,
        HEALTH_CHECK: payload.healthCheck,
        IMMUNISATIONS: payload.immunisations,
        TEETH_CHECK: payload.teethCheck,
        HEALTH_ASSESSMENT: payload.healthAssessment,
        SUBSTANCE_MISUSE: payload.substanceMisuse,
        INTERVENTION_RECEIVED: payload.interventionReceived,
        INTERVENTION_OFFERED: payload.interventionOffered
      })
      return { table: 'oc2', values, tells: [declared], day: '' }
    }),
  unwritten: [],
  endsLater: []
})

/** The row of the OC3 file: a care leaver's activity and accommodation, as declared for the year. */
export const careLeaverRows: TableTeller = ({ facts, year }) => ({
  rows: ofType(facts, 'CareLeaverOutcomesDeclared')
    .filter(({ payload }) => payload.collectionYear === year.collectionYear)
    .map((declared): WrittenRow => {
      const { inTouch, activity, accommodation } = declared.payload
      return { table: 'oc3', values: valuesOf({ IN_TOUCH: inTouch, ACTIV: activity, ACCOM: accommodation }), tells: [declared], day: '' }
    }),
  unwritten: [],
  endsLater: []
})

type Ceased = KinfoldEvent<'UnaccompaniedAsylumSeekingCeased'>

/** The days of ceasing (DUC) that stood when the year's return was made: those of the latest word up to then. */
const ceasedAsToldBy = (ceased: readonly Ceased[], { collectionYear, yearTold }: YearAsked): readonly Ceased[] => {
  const toldIn = (event: Ceased): number => yearTold(event) ?? collectionYear
  const byThen = ceased.filter((event) => toldIn(event) <= collectionYear)
  const isLater = (one: Ceased, other: Ceased): boolean =>
    toldIn(one) === toldIn(other) ? one.recordedAt > other.recordedAt : toldIn(one) > toldIn(other)
  const latest = byThen.reduce<Ceased | undefined>((best, one) => (best === undefined || isLater(one, best) ? one : best), undefined)
  return byThen.filter(({ correlationId }) => correlationId === latest?.correlationId)
}

const isInYear = ({ first, last }: YearAsked, day: CivilDay): boolean => day >= first && day <= last

/** The row of the UASC file: declared an unaccompanied asylum seeker for the year, and the day on which that ceases. */
export const asylumRows: TableTeller = ({ facts, year }) => {
  const declared = ofType(facts, 'UnaccompaniedAsylumSeekingDeclared').filter(({ payload }) => payload.collectionYear === year.collectionYear)
  const ceased = ofType(facts, 'UnaccompaniedAsylumSeekingCeased')
  const [first] = declared
  if (first === undefined) {
    // A return that told it told the declaration of its own year with it.
    const lost = ceased
      .filter((event) => isInYear(year, event.effectiveOn) && year.yearTold(event) === undefined)
      .map((event): Unwritten => ({ event, why: 'without the fact it belongs to' }))
    return { rows: [], unwritten: lost, endsLater: [] }
  }
  const told = ceasedAsToldBy(ceased, year)
  const rows = Array.from({ length: Math.max(declared.length, told.length) }, (_, place): WrittenRow => {
    const declaration = declared[place] ?? first
    const cessation = told[place]
    return {
      table: 'uasc',
      values: valuesOf({
        SEX: sexCode(declaration.payload.sex, year.collectionYear),
        DUC: cessation === undefined ? undefined : written(cessation.effectiveOn)
      }),
      tells: cessation === undefined ? [declaration] : [declaration, cessation],
      day: cessation?.effectiveOn ?? ''
    }
  })
  return { rows, unwritten: [], endsLater: [] }
}
