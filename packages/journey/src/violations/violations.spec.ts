import { describe, expect, it } from 'vitest'
import { journeyOf } from '../journey.js'
import { born, child, reviewed, rows } from '../rows-for-tests.laws.js'
import type { Violation } from './violation.js'
import { newViolations, violationRules, violations } from './violations.js'

/** The codes that rows in words break, with a child born on a day who was reviewed on others. */
const broken = (words: readonly string[], { bornOn, reviews = [] }: { readonly bornOn?: string; readonly reviews?: readonly string[] } = {}) =>
  violations(
    journeyOf(child, [...rows(...words), ...(bornOn === undefined ? [] : [born(bornOn)]), ...reviews.map(on => reviewed(on))])
  ).map(({ code }) => code)

const open = (from: string, rest: string): string => `${from} - ${rest}`
const first = '2018-04-01 2018-06-01 S C2 U4 X1 here'
/** A second episode that goes on from the first. */
const then = (rest: string): readonly string[] => [first, `2018-06-01 - ${rest}`]
const ended = (rest: string): readonly string[] => [`2018-04-01 2018-06-01 S ${rest}`]

interface Sides {
  readonly code: Violation['code']
  readonly breaks: readonly (readonly [readonly string[], { readonly bornOn?: string; readonly reviews?: readonly string[] }?])[]
  readonly keeps: readonly (readonly [readonly string[], { readonly bornOn?: string; readonly reviews?: readonly string[] }?])[]
}

const bothSides: readonly Sides[] = [
  {
    code: 'JOURNEY_BEFORE_BIRTH',
    breaks: [[[open('2018-04-01', 'S C2 U4')], { bornOn: '2018-04-02' }]],
    keeps: [[[open('2018-04-01', 'S C2 U4')], { bornOn: '2018-04-01' }], [[open('2018-04-01', 'S C2 U4')]]]
  },
  {
    code: 'JOURNEY_AGED_18_OR_OVER',
    breaks: [
      [[open('2018-04-01', 'S C2 U4')], { bornOn: '2000-04-01' }],
      [[open('2018-04-01', 'S V2 K2')], { bornOn: '2000-04-01' }],
      [then('P V2 K1'), { bornOn: '2000-06-01' }],
      [then('P C2 K2'), { bornOn: '2000-06-01' }]
    ],
    keeps: [
      [[open('2018-04-01', 'S C2 U4')], { bornOn: '2000-04-02' }],
      [[open('2018-02-28', 'S C2 U4')], { bornOn: '2000-03-01' }],
      [then('B V2 K2'), { bornOn: '2000-06-01' }]
    ]
  },
  {
    code: 'JOURNEY_CEASED_AFTER_18TH_BIRTHDAY',
    breaks: [[ended('C2 U4 E17'), { bornOn: '2000-05-31' }], [ended('V2 K1 E17'), { bornOn: '2000-05-31' }]],
    keeps: [
      [ended('C2 U4 E17'), { bornOn: '2000-06-01' }],
      [ended('C2 U4 X1'), { bornOn: '2000-05-31' }],
      [ended('C2 U4 E15'), { bornOn: '2000-05-31' }],
      [ended('V2 K2 E5'), { bornOn: '2000-05-31' }],
      [ended('C2 U4 E17'), { bornOn: '2000-04-01' }],
      [ended('C2 U4 E17')]
    ]
  },
  {
    code: 'JOURNEY_EPISODE_UNDER_A_DAY',
    breaks: [[['2018-04-01 2018-04-01 S C2 U4 E4A']]],
    keeps: [[['2018-04-01 2018-04-02 S C2 U4 E4A']], [['2018-04-01 2018-03-31 S C2 U4 E4A']]]
  },
  {
    code: 'JOURNEY_EPISODE_ENDS_BEFORE_IT_BEGINS',
    breaks: [[['2018-04-02 2018-04-01 S C2 U4 E4A']]],
    keeps: [[['2018-04-01 2018-04-01 S C2 U4 E4A']], [['2018-04-01 2018-04-02 S C2 U4 E4A']]]
  },
  {
    code: 'JOURNEY_EPISODES_OVERLAP',
    breaks: [[[first, open('2018-05-31', 'P C2 U6')]], [[open('2018-04-01', 'S C2 U4'), open('2018-06-01', 'P C2 U6')]], [[first, open('2018-04-01', 'S C2 K2')]]],
    keeps: [[then('P C2 U6')], [[first, '2018-05-01 2018-05-01 P C2 U6 X1']], [['2018-04-01 2018-04-01 S C2 K2', first]]]
  },
  {
    code: 'JOURNEY_READMISSION_ON_DAY_OF_CEASING',
    breaks: [[then('S C2 U4')], [['2018-04-01 2018-06-01 S C2 U4 E4A', open('2018-06-01', 'S C2 U4')]]],
    keeps: [[[first, open('2018-06-02', 'S C2 U4')]], [then('P C2 U4')], [['2018-04-01 2018-04-01 S C2 U4 E4A', open('2018-04-01', 'S C2 U6')]]]
  },
  {
    code: 'JOURNEY_CONTINUED_AFTER_CEASING',
    breaks: ['L', 'P', 'T', 'B', 'U'].map(reason => [['2018-04-01 2018-06-01 S C2 U4 E4A', open('2018-06-01', `${reason} E1 U6`)]] as const),
    keeps: [[then('P C2 U6')], [['2018-04-01 2018-06-01 S C2 U4', open('2018-06-01', 'P C2 U6')]], [['2018-04-01 2018-06-01 S C2 U4 E4A', open('2018-06-02', 'P C2 U6')]]]
  },
  {
    code: 'JOURNEY_CONTINUED_AFTER_GAP',
    breaks: [[[first, open('2018-06-02', 'P C2 U6')]]],
    keeps: [[then('P C2 U6')], [[open('2018-06-02', 'P C2 U6')]], [[first, open('2018-06-02', 'S C2 U6')]], [[first, open('2018-06-02', '- C2 U6')]]]
  },
  {
    code: 'JOURNEY_CONTINUATION_MISSING',
    breaks: [[[first]], [[first, open('2018-06-02', 'P C2 U6')]]],
    keeps: [[then('P C2 U6')], [ended('C2 U4 E4A')], [ended('C2 U4')]]
  },
  {
    code: 'JOURNEY_EPISODE_AFTER_DEATH_OR_ADULTHOOD',
    breaks: [[['2018-04-01 2018-06-01 S C2 U4 E2', open('2018-06-01', 'S C2 U4')]], [['2018-04-01 2018-06-01 S C2 U4 E15', open('2019-06-01', 'S C2 U4')]]],
    keeps: [[['2018-04-01 2018-06-01 S C2 U4 E4A', open('2019-06-01', 'S C2 U4')]], [['2018-04-01 2018-06-01 S C2 U4 E2', open('2018-05-31', 'S C2 U4')]]]
  },
  {
    code: 'JOURNEY_SAME_LEGAL_STATUS',
    breaks: ['L', 'B', 'U'].map(reason => [then(`${reason} C2 U6 - there`)] as const),
    keeps: [...['L', 'B', 'U'].map(reason => [then(`${reason} E1 U6 - there`)] as const), [then('P C2 U6')], [[first, open('2018-06-02', 'L C2 U4')]]]
  },
  {
    code: 'JOURNEY_SAME_PLACEMENT',
    breaks: ['P', 'T', 'B', 'U'].map(reason => [then(`${reason} E1 U4 - here`)] as const),
    keeps: [[then('P C2 U6 - here')], [then('P C2 U4 - there')], [then('P C2 U4')], [then('L E1 U4 - here')]]
  },
  {
    code: 'JOURNEY_TEMPORARY_PLACEMENT_FIRST',
    breaks: ['T0', 'T1', 'T4'].map(type => [[open('2018-04-01', `S C2 ${type}`)]] as const),
    keeps: [[[open('2018-04-01', 'S C2 U4')]], [then('P C2 T1')], [then('L E1 T1')]]
  },
  {
    code: 'JOURNEY_TEMPORARY_PLACEMENT_LAST',
    breaks: [[[first, '2018-06-01 2018-06-09 P C2 T1 E4A']]],
    keeps: [[[first, '2018-06-01 2018-06-09 P C2 T1 X1']], [[first, '2018-06-01 2018-06-09 P C2 T1']], [[first, '2018-06-01 2018-06-09 P C2 U6 E4A']]]
  },
  {
    code: 'JOURNEY_ADOPTION_NEEDS_ADOPTIVE_PLACEMENT',
    breaks: [[ended('E1 U4 E11')], [ended('E1 K2 E12')], [ended('E1 - E12')]],
    keeps: [...['A3', 'A4', 'A5', 'A6'].flatMap(type => ['E11', 'E12'].map(reason => [ended(`E1 ${type} ${reason}`)] as const)), [ended('E1 U4 E13')]]
  },
  {
    code: 'JOURNEY_PLACEMENT_ORDER_REQUIRED',
    breaks: [[[open('2018-04-01', 'S C2 A5')]], [[open('2018-04-01', 'S V2 A6')]], [[open('2018-04-01', 'S D1 A6')]]],
    keeps: [[[open('2018-04-01', 'S E1 A5')]], [[open('2018-04-01', 'S E1 A6')]], [[open('2018-04-01', 'S C2 A3')]], [[open('2018-04-01', 'S C2 A4')]]]
  },
  {
    code: 'JOURNEY_ADOPTER_IS_NEW_CARER',
    breaks: [[then('P C2 A3')], [then('B E1 A5')], [[open('2015-04-01', 'P E1 A5')]]],
    keeps: [[then('T C2 A3')], [then('U E1 A5')], [then('P C2 A4')], [[open('2015-03-31', 'P E1 A5')]], [[open('2018-04-01', 'S C2 A3')]]]
  },
  {
    code: 'JOURNEY_ADOPTER_NEVER_FOSTERED',
    breaks: ['K2', 'T1', 'P1'].map(type => [[`2018-04-01 2018-06-01 S C2 ${type} X1`, open('2018-06-01', 'T C2 A3')]] as const),
    keeps: [...['U1', 'U6', 'A4', 'A6'].map(type => [[`2018-04-01 2018-06-01 S C2 ${type} X1`, open('2018-06-01', 'T C2 A3')]] as const), [[open('2018-04-01', 'S C2 A3')]], [['2018-04-01 2018-06-01 S C2 K2 X1', open('2018-06-01', 'T C2 A4')]]]
  },
  {
    code: 'JOURNEY_REVIEW_OUTSIDE_CARE',
    breaks: [
      [ended('C2 U4 E4A'), { reviews: ['2018-03-31'] }],
      [ended('C2 U4 E4A'), { reviews: ['2018-06-01'] }],
      [[open('2018-04-01', 'S C2 U4')], { reviews: ['2018-05-06'], bornOn: '2000-05-06' }]
    ],
    keeps: [
      [ended('C2 U4 E4A'), { reviews: ['2018-04-01', '2018-05-31'] }],
      [[open('2018-04-01', 'S V4 U4')], { reviews: ['2018-05-06'], bornOn: '2000-05-07' }]
    ]
  }
]

describe('what a journey may not hold', () => {
  it.each(bothSides)('$code: both sides', ({ code, breaks, keeps }) => {
    for (const [words, known] of breaks) expect(broken(words, known), JSON.stringify([words, known])).toContain(code)
    for (const [words, known] of keeps) expect(broken(words, known), JSON.stringify([words, known])).not.toContain(code)
  })

  it('every rule is seen from both sides, and says where it was read', () => {
    expect(bothSides.map(({ code }) => code)).toEqual(violationRules.map(({ code }) => code))
    expect(violationRules.filter(({ source }) => !/rules? \d/.test(source))).toEqual([])
  })

  it('a tidy journey breaks none', () => {
    const tidy = ['2018-04-01 2018-06-01 S C1 U4 X1 here', '2018-06-01 2018-06-09 P C1 T1 X1', '2018-06-09 2018-08-01 P C1 U4 X1 here', '2018-08-01 2018-10-01 L E1 U4 X1 here', '2018-10-01 2019-10-01 T E1 A5 E12 here']
    expect(broken(tidy, { bornOn: '2017-01-01', reviews: ['2018-04-20', '2018-07-10'] })).toEqual([])
  })
})

describe('a violation', () => {
  it('names the day and the facts at fault', () => {
    const events = rows('2018-04-01 2018-04-01 S C2 U4 E4A')
    expect(violations(journeyOf(child, events))).toEqual([
      { code: 'JOURNEY_EPISODE_UNDER_A_DAY', on: '2018-04-01', facts: events.map(({ factId }) => factId) }
    ])
  })

  it('is new where the rule was not broken by the same facts before', () => {
    const before = rows('2018-04-01 2018-04-01 S C2 U4 E4A')
    const after = [...before, ...rows('2018-06-01 2018-06-01 S C2 U4 E4A')]
    expect(newViolations(journeyOf(child, before), journeyOf(child, after)).map(({ on }) => on)).toEqual(['2018-06-01'])
    expect(newViolations(journeyOf(child, after), journeyOf(child, after))).toEqual([])
  })
})
