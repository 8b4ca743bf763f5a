import { describe, expect, it } from 'vitest'
import { exampleChild } from './example-child.js'
import { missingChildren, missingEpisodes } from './missing.js'
import { localSwitches } from './switches.js'
import type { Switches } from './switches.js'

const inCare = ['01/01/2017 S C2 U4 20/04/2018 E4A', '22/04/2018 S C2 U4']

const begun = (missing: readonly string[], month = '2018-04', switches: Partial<Switches> = {}, born = '01/01/2010', episodes = inCare): readonly string[] =>
  missingEpisodes([exampleChild(born, episodes, { missing })], month, { ...localSwitches, ...switches }).happenings.map(({ on }) => on)

describe('missing episodes', () => {
  it('begin in the month, wherever they end', () => {
    expect(begun(['31/03/2018', '01/04/2018', '30/04/2018 M 03/05/2018', '01/05/2018'])).toEqual(['2018-04-01', '2018-04-30'])
    expect(begun(['01/05/2017', '30/04/2017', '01/04/2018'], '2018-04', { flowWindow: 'rolling-12-months' })).toEqual(['2017-05-01', '2018-04-01'])
    expect(begun(['31/03/2018', '01/04/2018'], '2018-04', { flowWindow: 'year-to-date' })).toEqual(['2018-04-01'])
  })

  it('are of children looked after on the day: the first and the last day of care, not the days outside it', () => {
    expect(begun(['19/04/2018', '20/04/2018', '21/04/2018', '22/04/2018'])).toEqual(['2018-04-19', '2018-04-22'])
    expect(begun(['31/12/2016', '01/01/2017'], '2017-01')).toEqual(['2017-01-01'])
    expect(begun(['09/04/2018', '10/04/2018'], '2018-04', {}, '10/04/2000')).toEqual(['2018-04-09'])
  })

  it('in short breaks are counted only where the switch puts these in', () => {
    const breaks = ['01/01/2018 S V4 K2']
    expect(begun(['10/04/2018'], '2018-04', {}, '01/01/2010', breaks)).toEqual([])
    expect(begun(['10/04/2018'], '2018-04', { shortBreaks: 'in' }, '01/01/2010', breaks)).toEqual(['2018-04-10'])
  })

  it('away without authorisation is counted by the switch; two rows of one day are one spell', () => {
    const spells = ['02/04/2018 M', '02/04/2018 M', '03/04/2018 A', '04/04/2018 A', '04/04/2018 M', '05/04/2018 -', '06/04/2018 X']
    expect(begun(spells)).toEqual(['2018-04-02', '2018-04-04'])
    expect(begun(spells, '2018-04', { absences: 'missing-and-away' })).toEqual(['2018-04-02', '2018-04-03', '2018-04-04'])
  })

  it('a child without such rows has none', () => {
    const { missing: _missing, ...child } = exampleChild('01/01/2010', inCare)
    expect(missingEpisodes([child], '2018-04').numerator).toBe(0)
  })
})

describe('children who went missing', () => {
  const verdict = (missing: readonly string[], month = '2018-04', switches: Partial<Switches> = {}) =>
    missingChildren([exampleChild('01/01/2010', inCare, { missing })], month, { ...localSwitches, ...switches }).children[0]?.verdict

  it('in the 12 months to the day, whatever the window of what is counted by the month', () => {
    expect(verdict(['01/05/2017'])).toBe('met')
    expect(verdict(['30/04/2017'])).toBe('not met')
    expect(verdict(['30/04/2018'])).toBe('met')
    expect(verdict(['01/05/2018'])).toBe('not met')
    expect(verdict(['01/05/2017'], '2018-04', { flowWindow: 'year-to-date' })).toBe('met')
  })

  it('in whichever period of care, of those looked after on the day', () => {
    expect(verdict(['19/04/2018'])).toBe('met')
    expect(verdict(['20/04/2018'])).toBe('not met')
    expect(missingChildren([exampleChild('01/01/2010', inCare.slice(0, 1), { missing: ['19/04/2018'] })], '2018-04').denominator).toBe(0)
  })

  it('away without authorisation by the switch, each child once', () => {
    expect(verdict(['03/04/2018 A'])).toBe('not met')
    expect(verdict(['03/04/2018 A'], '2018-04', { absences: 'missing-and-away' })).toBe('met')
    const children = [exampleChild('01/01/2010', inCare, { missing: ['02/04/2018', '03/04/2018'] }), exampleChild('01/01/2010', inCare, { child: '8' })]
    expect(missingChildren(children, '2018-04')).toMatchObject({ numerator: 1, denominator: 2 })
  })
})
