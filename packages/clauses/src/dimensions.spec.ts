import { describe, expect, it } from 'vitest'
import { among, explainOn, settle, stepOn, subjectOfExample, truthOn, valueOf } from '@kinfold/measure'
import type { Attribute, ExampleChild, Slice, Subject } from '@kinfold/measure'
import { dimensions, ethnicityOn, local, sexOn, sliceLabel, sliceName, sliceNamed, slicesInOrder } from './index.js'
import type { Dimension } from './index.js'
import { child, day, valueFor, withoutBirth } from './rows-for-tests.laws.js'

const dimension = (name: string): Dimension => dimensions.find(known => known.name === name) as Dimension
const march = day('2018-03-31')
const inCare = ['2018-01-10 - S C2 U4 - PR1 N1']
const covering = (of: ExampleChild, header: boolean): Subject => {
  const subject = subjectOfExample(of)
  return header ? subject : { ...subject, coverage: new Map([...subject.coverage].filter(([table]) => table !== 'header')) }
}
const is = (attribute: Attribute, of: ExampleChild, header = true): Slice => stepOn(valueFor(attribute, covering(of, header)), march)

describe('sex and ethnicity', () => {
  it('are those of the header, on every day', () => {
    const described = { ...child(...inCare), described: 'female WBRI' }
    expect([is(sexOn, described), is(ethnicityOn, described), is(sexOn, described, false)]).toEqual(['female', 'WBRI', 'female'])
  })

  it('are not stated where the header leaves them blank, or has no row of the child', () => {
    expect([is(sexOn, { ...child(...inCare), described: '- WBRI' }), is(ethnicityOn, { ...child(...inCare), described: 'male' }), is(sexOn, child(...inCare))]).toEqual(['', '', ''])
  })

  it('are not known where the log does not hold the header', () => {
    expect(is(sexOn, child(...inCare), false)).toBeUndefined()
  })

  it('are evidenced by the header, or by its silence', () => {
    const clause = settle(among('female')(sexOn), local.settings)
    const told = subjectOfExample({ ...child(...inCare), described: 'female WBRI' })
    expect(explainOn(clause, told)(march)).toMatchObject({ value: true, evidence: { facts: [{ type: 'ChildDescribed' }], silences: [{ types: ['ChildDescribed'] }] } })
    expect(truthOn(valueOf(clause, told), march)).toBe(true)
  })
})

describe('every dimension', () => {
  const described = { ...child(...inCare), described: 'female WBRI' }
  it.each([
    ['age-band', '5 to 9', '5 to 9'],
    ['sex', 'female', 'Female'],
    ['ethnicity', 'WBRI', 'White British'],
    ['legal-status', 'C2', /Full care order/i],
    ['placement-type', 'U4', /Foster placement/],
    ['provider', 'PR1', 'The local authority itself'],
    ['need', 'N1', 'Abuse or neglect'],
    ['time-in-care', 'under 6 months', 'under 6 months']
  ])('%s: %s', (name, slice, label) => {
    const by = dimension(name)
    expect(stepOn(valueFor(by.attribute, described), march)).toBe(slice)
    expect(sliceLabel(by, slice)).toEqual(typeof label === 'string' ? label : expect.stringMatching(label))
    expect(by.order).toContain(slice)
  })

  it('has no band but those it names', () => {
    for (const name of ['age-band', 'time-in-care']) {
      const { attribute, order } = dimension(name)
      const of = child('2010-05-06 - S C2 U4 -')
      const { is: bands } = valueFor(attribute, of)
      expect(bands.filter(band => band !== null)).toEqual(order)
    }
  })

  it('says not known without a date of birth, and nothing before birth', () => {
    const { attribute } = dimension('age-band')
    expect(stepOn(valueFor(attribute, withoutBirth(child(...inCare))), march)).toBeUndefined()
    expect(stepOn(valueFor(attribute, child(...inCare)), day('2010-05-05'))).toBeNull()
  })
})

describe('the names of slices', () => {
  const by = dimension('placement-type')

  it('are their codes, or say that there is none', () => {
    expect(['U4', '', null, undefined].map(sliceName)).toEqual(['U4', 'not stated', 'none', 'not known'])
    expect(['', null, undefined, 'Q9'].map(slice => sliceLabel(by, slice))).toEqual(['left blank in the records', 'not looked after on the day', 'the records do not say which', 'a code that the return does not have'])
  })

  it('are found as they are typed, and nothing else is', () => {
    const held = ['5 to 9', 'U4', '', undefined, null]
    expect(['5-to-9', 'u4', 'not-stated', 'Not known', 'none', 'U5'].map(text => sliceNamed(text, held))).toEqual([
      { slice: '5 to 9' }, { slice: 'U4' }, { slice: '' }, { slice: undefined }, { slice: null }, undefined
    ])
  })

  it('stand in the order of the code set, then codes of no set, then those without one', () => {
    expect(slicesInOrder(by, [undefined, 'ZZ', '', 'U4', null, 'Q9', 'A3'])).toEqual(['A3', 'U4', 'Q9', 'ZZ', null, '', undefined])
  })
})
