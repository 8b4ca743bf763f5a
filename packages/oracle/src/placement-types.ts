import { isLookedAfter, periodOn, rowOn } from './care.js'
import type { CareRow } from './care.js'
import { monthEnd } from './days.js'
import { metIf, shareOf, stockOf } from './figures.js'
import type { ChildVerdict, ShareFigure, StockFigure } from './figures.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'

type Holds = (row: CareRow) => boolean

type Ask<Figure> = (children: readonly ChildRows[], month: string, switches?: Switches) => Figure

const isPlacedIn = (...types: readonly string[]): Holds => ({ place }) => types.includes(place)

const isProvidedBy = (...providers: readonly string[]): Holds => ({ provider }) => providers.includes(provider)

/** Of the children looked after on the last day of the month, those of whose placement on it something holds (rule 26). */
const verdicts = (holds: Holds, children: readonly ChildRows[], month: string, switches: Switches): readonly ChildVerdict[] =>
  children.map((child) => {
    const day = monthEnd(month)
    const period = periodOn(child, day, switches)
    const row = period === undefined ? undefined : rowOn(period, day)
    if (!isLookedAfter(child, day, switches) || row === undefined) return { child: childOf(child), verdict: 'out of scope' }
    return { child: childOf(child), verdict: metIf(holds(row)) }
  })

const shareWith = (holds: Holds): Ask<ShareFigure> => (children, month, switches = localSwitches) =>
  shareOf(verdicts(holds, children, month, switches))

const fosteredByStrangers = isPlacedIn('U4', 'U5', 'U6')

/** 8.3: in fostering of any kind, placed for adoption, or with parents. */
export const inFamilyPlacements = shareWith(isPlacedIn('U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'A3', 'A4', 'A5', 'A6', 'P1'))

/** 8.4: placed with parents, or another with parental responsibility. */
export const placedWithParents = shareWith(isPlacedIn('P1'))

/** 8.5: in any placement of an independent provider, private or voluntary. */
export const withIndependentProviders = shareWith(isProvidedBy('PR4', 'PR5'))

/** 9.1: fostered by a carer who is no relative or friend. */
export const fosteredByNoRelative: Ask<StockFigure> = (children, month, switches = localSwitches) =>
  stockOf(verdicts(fosteredByStrangers, children, month, switches)
    .map(({ child, verdict }) => ({ child, verdict: verdict === 'met' ? 'met' : 'out of scope' })))

/** 9.2: the share of 9.1 in the children looked after. */
export const shareFosteredByNoRelative = shareWith(fosteredByStrangers)
