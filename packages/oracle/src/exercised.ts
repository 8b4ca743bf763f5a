import { enteringCareToMovingIn } from './10.4-a1-entering-care-to-moving-in.js'
import { placementOrderToMatch } from './10.5-a2-placement-order-to-match.js'
import { reviewsOnTime } from './6.8-reviews-on-time.js'
import { longTermPlacementStability } from './8.1-long-term-placement-stability.js'
import { threeOrMorePlacements } from './8.2-three-or-more-placements.js'
import { waitedLessThanTheThreshold } from './a3-waited-less-than-the-threshold.js'
import { adoptionsOf, movedInOn, placementOrderOn, wasPlacedBefore } from './adoptions.js'
import { bornOn, holds, isFinal, isLookedAfter, periodsOf, rowsInScope, rowsOfAll } from './care.js'
import { birthday, isoDay, monthEnd, monthOf, monthsAfter, monthStart } from './days.js'
import type { Day } from './days.js'
import { placedWithinTwelveMonths } from './ni61-placed-within-12-months.js'
import type { ChildRows } from './rows.js'
import { adoptionNames, careNames, missingNames, placementNames, reviewNames } from './situations.js'
import { partsOf, staysOf } from './stays.js'
import { localSwitches } from './switches.js'

/** How often each situation occurs among some children, by its name: tests assert that their histories held what they are about. */
export type Exercised = Readonly<Record<string, number>>

const months: readonly string[] = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019].flatMap((year) =>
  Array.from({ length: 12 }, (_, index) => `${String(year)}-${String(index + 1).padStart(2, '0')}`))

const lastDay = monthEnd('2019-12')

/** On which side of a month's last day something comes to be: on it, the day after (not yet), or the day before. */
const sideOfMonthEnd = (day: Day): 'on the last day' | 'a day late' | 'a day early' | undefined => {
  if (day === monthEnd(monthOf(day))) return 'on the last day'
  if (day - 1 === monthEnd(monthOf(day - 1))) return 'a day late'
  if (day + 1 === monthEnd(monthOf(day + 1))) return 'a day early'
  return undefined
}

const thresholdNames = (child: ChildRows): readonly string[] => {
  const periods = periodsOf(child, localSwitches)
  const born = bornOn(child)
  const reached: readonly (readonly [string, Day])[] = [
    ...periods.map(({ start }) => ['30 months in care', monthsAfter(start, 30)] as const),
    ...periods.flatMap((period) => staysOf(period, localSwitches))
      .map(({ start }) => ['24 months in the placement', monthsAfter(start, 24)] as const),
    ...(born === undefined ? [] : [16, 18].map((years) => [`${String(years)}th birthday`, birthday(born, years)] as const))
  ]
  return reached
    .filter(([, day]) => isLookedAfter(child, day - 1, localSwitches))
    .flatMap(([name, day]) => {
      const side = sideOfMonthEnd(day)
      return side === undefined ? [] : [`${name}, ${side}`]
    })
}

/** Placements that end on the first day of the twelve months to a month's last day are not held in them; those a day later are. */
const windowNames = (child: ChildRows): readonly string[] =>
  periodsOf(child, localSwitches).flatMap((period) => {
    const stays = staysOf(period, localSwitches)
    const ends = [...stays.slice(1).map(({ start }) => start), ...(period.end === undefined ? [] : [period.end])]
    return ends.flatMap((ended) => {
      if (ended === monthStart(monthOf(ended))) return ['placement ends as the twelve months begin']
      return ended - 1 === monthStart(monthOf(ended)) ? ['placement ends after one of the twelve months\' days'] : []
    })
  })

const periodNames = (child: ChildRows): readonly string[] => {
  const periods = periodsOf(child, localSwitches)
  const all = rowsOfAll(child)
  return periods.flatMap((period, index) => {
    const next = periods[index + 1]
    const before = all.some(({ legalStatus, to }) => legalStatus === 'V4' && to === period.start)
    const stays = staysOf(period, localSwitches)
    return [
      next === undefined ? 'last period' : next.start === period.end ? 'readmitted on the day' : 'readmitted later',
      ...(before ? ['short breaks turned into care'] : []),
      ...(period.end !== undefined && !isFinal(period.reason) ? ['ended without a final reason'] : []),
      ...stays.filter(({ rows }) => rows.some(({ place }) => place.startsWith('T')))
        .map(({ rows }) => (rows.at(-1)?.place.startsWith('T') === true ? 'temporary move without return' : 'temporary move with return')),
      ...stays.filter(({ rows }) => /^U/.test(rows[0]?.place ?? '') && /^A/.test(rows.at(-1)?.place ?? '')).map(() => 'carer became adopter'),
      ...(partsOf(stays).some(({ adoptive }, part, parts) => adoptive && part < parts.length - 1) ? ['adoptive placement disrupted'] : [])
    ]
  })
}

const rowNames = (child: ChildRows): readonly string[] => {
  const rows = rowsInScope(child, localSwitches)
  const all = rowsOfAll(child)
  const born = bornOn(child)
  const adult = born === undefined ? undefined : birthday(born, 18)
  return [
    ...rows.flatMap((row, index) => (rows.slice(0, index).some((earlier) => holds(earlier, row.from)) ? ['rows overlap'] : [])),
    ...rows.flatMap((row, index) => (index > 0 && rows[index - 1]?.from === row.from ? ['two rows begin on a day'] : [])),
    ...rows.flatMap(({ to }, index) => (to === undefined && index < rows.length - 1 ? ['a row is left open'] : [])),
    ...(all.length > 0 && all[0]?.reasonForEpisode !== 'S' ? ['in care before the first row'] : []),
    ...(adult !== undefined && adult <= lastDay && rows.some((row) => holds(row, adult)) ? ['a row holds the 18th birthday'] : []),
    ...(adult !== undefined && rows.some(({ to }) => to === adult) ? ['ceased on the 18th birthday'] : []),
    ...(child.header?.DOB.startsWith('29/02') === true ? ['born on 29 February'] : []),
    ...child.reviews.filter(({ REVIEW }, index) => child.reviews.findIndex((other) => other.REVIEW === REVIEW) < index)
      .map(() => 'two reviews on a day')
  ]
}

const orderNames = (child: ChildRows): readonly string[] =>
  adoptionsOf([child], localSwitches).flatMap((adoption) => {
    const order = placementOrderOn(adoption)
    return [
      order === undefined ? 'adopted without a placement order' : 'adopted with a placement order',
      ...(movedInOn(adoption, localSwitches) === undefined ? ['adopted, move-in not known'] : []),
      ...(order !== undefined && wasPlacedBefore(adoption, order, localSwitches) ? ['placed before the order'] : [])
    ]
  })

const figureNames = (children: readonly ChildRows[]): readonly string[] => [
  ...months.flatMap((month) => reviewsOnTime(children, month).reviews.flatMap(({ verdict, due, on }) => [
    verdict === 'met' ? 'review on time' : 'review late',
    ...(isoDay(on) - isoDay(due) === 0 ? ['review on the due day'] : []),
    ...(isoDay(on) - isoDay(due) === 1 ? ['review a day late'] : [])
  ])),
  ...months.filter((month) => /-(03|09)$/.test(month)).flatMap((month) => [
    ...longTermPlacementStability(children, month).children.map(({ verdict }) => `8.1 ${verdict}`),
    ...threeOrMorePlacements(children, month).children.map(({ verdict }) => `8.2 ${verdict}`)
  ]),
  ...months.filter((month) => month.endsWith('-03')).flatMap((month) => [
    ...enteringCareToMovingIn(children, month).measured.map(() => 'A1 measured'),
    ...placementOrderToMatch(children, month).measured.map(({ days }) => (days === 0 ? 'A2 of no days' : 'A2 of some days')),
    ...placementOrderToMatch(children, month).unmatched.map(() => 'adopted, match not known'),
    ...placedWithinTwelveMonths(children, month).occasions.map(({ verdict }) => `NI 61 ${verdict}`),
    ...waitedLessThanTheThreshold(children, month, { ...localSwitches, waitingChildren: 'in' }).children.map(({ verdict }) => `A3 ${verdict}`)
  ])
]

/** Counts the situations among some children, 8.1 and 8.2 at the ends of March and September, 2012 to 2019. */
export const exercisedBy = (children: readonly ChildRows[]): Exercised => {
  const counts: Record<string, number> = {}
  const names = [
    ...children.flatMap((child) => [
      thresholdNames, windowNames, periodNames, rowNames, orderNames, reviewNames, placementNames, careNames, missingNames, adoptionNames
    ].flatMap((namesOf) => namesOf(child))),
    ...figureNames(children)
  ]
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
