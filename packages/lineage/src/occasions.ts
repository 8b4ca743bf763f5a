import { formatDay } from '@kinfold/calendar'
import type { Day, Month } from '@kinfold/calendar'
import { valueOf, windowOf } from '@kinfold/measure'
import type { Measure, Moment, Moments, Subject, Truth } from '@kinfold/measure'
import { cited } from './explanation.js'
import type { OccasionsOfChild, Outside } from './explanation.js'

interface Window {
  readonly from: Day
  readonly to: Day
}

const outsideOf = ({ on, earliest, until }: Moment<unknown>, { from, to }: Window): Outside | undefined =>
  on < from ? 'before' : earliest > to ? 'after' : until !== undefined && until <= to ? 'replaced' : undefined

/** Whether an occasion lies in a window: for sure, perhaps, or not; one that another has taken the place of by the window's end does not. */
export const isWithin = (moment: Moment<unknown>, window: Window): Truth => {
  if (outsideOf(moment, window) !== undefined) return false
  return moment.earliest >= window.from && moment.on <= window.to ? true : undefined
}

/** Those occasions of a child that a month's figure does not take in, of a measure that a policy has settled; nothing for a measure of children. */
export const occasionsOutside = (measure: Measure, child: Subject, month: Month): OccasionsOfChild | undefined => {
  switch (measure.shape) {
    case 'share of children':
    case 'count of children':
    case 'rate of children':
      return undefined
    case 'count of moments':
    case 'share of moments':
    case 'mean of days': {
      const window = windowOf(measure, month)
      const { items }: Moments<unknown> = valueOf(measure.of, child)
      return {
        child: child.journey.subject,
        from: formatDay(window.from),
        to: formatDay(window.to),
        outside: items.flatMap(moment => {
          const lies = outsideOf(moment, window)
          return lies === undefined ? [] : [{ on: formatDay(moment.on), lies, evidence: cited(moment.evidence()) }]
        })
      }
    }
  }
}
