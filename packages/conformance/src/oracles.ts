import * as oracle from '@kinfold/oracle'

/** What an oracle says of a month. */
export interface Said {
  readonly numerator: number
  readonly denominator: number | undefined
  /** Children or occasions that the rows do not allow to measure. */
  readonly unmeasured: number
  /** Whether the figure is a mean of those that could be measured. */
  readonly isMean: boolean
}

export type Oracle = (children: readonly oracle.ChildRows[], month: string, switches: oracle.Switches) => Said

type Asked = Parameters<Oracle>

interface Numbers {
  readonly numerator: number
  readonly denominator: number | undefined
}

const plain =
  (figure: (...asked: Asked) => Numbers): Oracle =>
  (...asked) => {
    const { numerator, denominator } = figure(...asked)
    return { numerator, denominator, unmeasured: 0, isMean: false }
  }

const ofChildren =
  (figure: (...asked: Asked) => Numbers & { readonly children: readonly oracle.ChildVerdict[] }): Oracle =>
  (...asked) => {
    const { numerator, denominator, children } = figure(...asked)
    return { numerator, denominator, unmeasured: children.filter(({ verdict }) => verdict === 'cannot be known').length, isMean: false }
  }

const ofOccasions =
  (figure: (...asked: Asked) => Numbers & { readonly unmeasured: readonly unknown[] }): Oracle =>
  (...asked) => {
    const { numerator, denominator, unmeasured } = figure(...asked)
    return { numerator, denominator, unmeasured: unmeasured.length, isMean: false }
  }

const meanOfDays =
  <Figure extends Numbers>(figure: (...asked: Asked) => Figure, unmeasured: (figure: Figure) => number): Oracle =>
  (...asked) => {
    const said = figure(...asked)
    return { numerator: said.numerator, denominator: said.denominator, unmeasured: unmeasured(said), isMean: true }
  }

/** Children aged 0 to 17 in the area, for the rate of 6.2. */
export const population = 56_600

/** The oracle of each indicator, by its code. */
export const oracles: Readonly<Record<string, Oracle>> = {
  '6.1': ofChildren(oracle.childrenLookedAfter),
  '6.2': ofChildren((children, month, switches) => oracle.lookedAfterPer10000(children, month, population, switches)),
  '6.3': plain(oracle.admissions),
  '6.4': plain(oracle.ceased),
  '6.5': ofOccasions(oracle.ceasedForPermanence),
  '6.7': ofOccasions(oracle.ceasedBySpecialGuardianship),
  '6.8': plain(oracle.reviewsOnTime),
  '6.9': ofOccasions(oracle.ceasedByAdoption),
  '8.1': ofChildren(oracle.longTermPlacementStability),
  '8.2': ofChildren(oracle.threeOrMorePlacements),
  '8.3': ofChildren(oracle.inFamilyPlacements),
  '8.4': ofChildren(oracle.placedWithParents),
  '8.5': ofChildren(oracle.withIndependentProviders),
  '9.1': ofChildren(oracle.fosteredByNoRelative),
  '9.2': ofChildren(oracle.shareFosteredByNoRelative),
  '10.1': plain(oracle.adoptionOrders),
  '10.2': ofOccasions(oracle.ordersWithinTwelveMonths),
  '10.3': ofOccasions(oracle.shareOfOrdersWithinTwelveMonths),
  '10.4': meanOfDays(oracle.enteringCareToMovingIn, ({ unplaced }) => unplaced.length),
  '10.5': meanOfDays(oracle.placementOrderToMatch, ({ unmatched }) => unmatched.length),
  A3: ofChildren(oracle.waitedLessThanTheThreshold),
  A10: meanOfDays(oracle.enteringCareToCarerWhoAdopts, ({ unplaced }) => unplaced.length),
  NI61: ofOccasions(oracle.placedWithinTwelveMonths),
  participation: ofOccasions(oracle.participation),
  'missing-episodes': plain(oracle.missingEpisodes),
  'missing-children': ofChildren(oracle.missingChildren),
  readmissions: ofOccasions(oracle.readmissions),
  'returns-home': ofOccasions(oracle.returnsHome),
  'time-in-care': meanOfDays(oracle.timeInCare, () => 0),
  'staying-put': ofOccasions(oracle.stayingPut)
}
