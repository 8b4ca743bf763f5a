import type { Example, ExampleChild } from '@kinfold/measure'

/** A child adopted, in March 2018 unless said otherwise, and whether within 12 months of the decision: `undefined` where it cannot be known. */
interface DecisionExample {
  readonly says: string
  readonly child: ExampleChild
  readonly within: boolean | undefined
  /** Another month of the order than March 2018. */
  readonly month?: string
}

const adoptedOn = (order: string, decisions: readonly string[], coveredFrom?: string): ExampleChild => ({
  born: '2014-05-01',
  episodes: ['2015-01-01 2016-12-01 S E1 U4 X1', `2016-12-01 ${order} P E1 A6 E11`],
  decisions,
  ...(coveredFrom === undefined ? {} : { coveredFrom })
})

const adopted = (decisions: readonly string[], coveredFrom?: string): ExampleChild => adoptedOn('2018-03-31', decisions, coveredFrom)

const told: readonly DecisionExample[] = [
  { says: 'the order is made on the day 12 months after the decision', child: adopted(['2017-03-31']), within: true },
  { says: 'the order is made a day later than 12 months after it', child: adopted(['2017-03-30']), within: false },
  { says: '12 months after 29 February is 28 February', child: adoptedOn('2017-02-28', ['2016-02-29']), within: true, month: '2017-02' },
  { says: '1 March is later', child: adoptedOn('2017-03-01', ['2016-02-29']), within: false, month: '2017-03' },
  { says: 'of several decisions the latest counts', child: adopted(['2015-06-01', '2017-06-01']), within: true },
  { says: 'a decision on the day of the order is one of them', child: adopted(['2015-06-01', '2018-03-31']), within: true },
  { says: 'one on the day after it is not', child: adopted(['2015-06-01', '2018-04-01']), within: false },
  { says: 'a decision reversed on the day before the order is none, and an earlier one counts', child: adopted(['2015-06-01', '2017-06-01 2018-03-30']), within: false },
  { says: 'one reversed on the day of the order was in force at it', child: adopted(['2015-06-01', '2017-06-01 2018-03-31']), within: true },
  { says: 'one that says it was reversed before it was made never was in force', child: adopted(['2015-06-01', '2017-06-01 2017-05-31']), within: false },
  { says: 'two tellings of one day are one decision, reversed if one of them says so', child: adopted(['2015-06-01', '2017-06-01', '2017-06-01 2018-03-30']), within: false },
  {
    says: 'a decision of an earlier period of care counts as well',
    child: {
      born: '2014-05-01',
      episodes: ['2016-01-01 2017-06-01 S V2 U4 E4A', '2017-06-15 2017-07-01 S E1 U4 X1', '2017-07-01 2018-03-31 P E1 A6 E12'],
      decisions: ['2017-05-01']
    },
    within: true
  },
  { says: 'without a decision in view it cannot be known', child: adopted([]), within: undefined },
  { says: 'nor where every decision in view was reversed', child: adopted(['2017-06-01 2017-07-01']), within: undefined },
  { says: 'nor where a later decision, made unseen, would be within 12 months', child: adopted(['2015-06-01'], '2017-04-01'), within: undefined },
  { says: 'no decision unseen can be, where the records begin 12 months and a day before the order', child: adopted(['2015-06-01'], '2017-03-31'), within: false },
  { says: 'a decision in view within 12 months settles it, whatever went unseen', child: adopted(['2017-03-31'], '2018-01-01'), within: true }
]

type Gives = Example['gives']

/** The examples of decisions, with what each of the three answers makes of the figure. */
export const decisionExamples = (gives: { readonly met: Gives; readonly missed: Gives; readonly unknown: Gives }): readonly Example[] =>
  told.map(({ says, child, within, month = '2018-03' }) => ({ says, child, month, gives: within === undefined ? gives.unknown : within ? gives.met : gives.missed }))
