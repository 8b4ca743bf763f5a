import { bankHolidaysVersion, formatMonth } from '@kinfold/calendar'
import { policyWords } from '@kinfold/clauses'
import { definitionHash } from '@kinfold/measure'
import type { Measure } from '@kinfold/measure'
import { startScorecard } from '@kinfold/scorecard'
import type { EventStore } from '@kinfold/store'
import type { CivilDay, FigurePublished } from '@kinfold/vocabulary'
import type { FiguresAsked } from '../asked/figures.js'
import { endOf } from '../certify/from-log.js'
import { childrenOf } from '../store/children.js'
import { latestRecord } from '../store/latest-record.js'
import { valueText } from '../text/figure.js'

/** Where figures are published, and when. */
export interface Publication {
  readonly document: string
  readonly publishedOn: CivilDay
}

/** The figures of a month as they are published: what is printed, and what it was worked out from. Of those not recorded none is. */
export const figuresOfMonth = async (store: EventStore, authority: string, measures: readonly Measure[], asked: FiguresAsked, { document, publishedOn }: Publication): Promise<readonly FigurePublished[]> => {
  const { month, policy, references } = asked
  const knownAt = asked.knownAt ?? (await latestRecord(store, authority))
  const position = await endOf(store)
  const { coverage, each } = await childrenOf(store, authority, knownAt)
  const run = startScorecard({ authority, months: { first: month, count: 1 }, knownAt, policy, coverage, measures, references })
  await each(run.add)
  return measures.flatMap((measure): readonly FigurePublished[] => {
    const printed = run.figure(measure.code, month)?.printed
    if (printed === undefined || printed.state === 'not recorded' || printed.state === 'not measured this month') return []
    const { value, low, high, numerator, denominator, state } = printed
    const taken = 'per' in measure ? references.get(measure.per)?.(month) : undefined
    return [
      {
        document,
        indicator: measure.code,
        period: formatMonth(month),
        publishedOn,
        written: valueText(printed) === '' ? state : valueText(printed),
        ...(value === null ? {} : { value }),
        ...(low === null ? {} : { low }),
        ...(high === null ? {} : { high }),
        ...(numerator === null ? {} : { numerator }),
        ...(denominator === null ? {} : { denominator }),
        state,
        policy: policyWords(policy),
        settings: policy.settings,
        definitionHash: definitionHash(measure, policy.settings),
        ...(taken === undefined || !('per' in measure) ? {} : { references: { [measure.per]: taken } }),
        knownAt,
        ...(position === undefined ? {} : { position }),
        calendar: bankHolidaysVersion
      }
    ]
  })
}
