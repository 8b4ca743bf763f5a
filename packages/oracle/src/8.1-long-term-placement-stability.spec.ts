import { describe, expect, it } from 'vitest'
import { longTermPlacementStability } from './8.1-long-term-placement-stability.js'
import { exampleChild } from './example-child.js'
import type { Verdict } from './figures.js'
import { localSwitches } from './switches.js'
import type { Switches } from './switches.js'

const verdict = (episodes: readonly string[], born = '01/01/2010', switches?: Partial<Switches>): Verdict | undefined =>
  longTermPlacementStability([exampleChild(born, episodes)], '2018-03', { ...localSwitches, ...switches }).children[0]?.verdict

const moved = (day: string, ...more: readonly string[]): readonly string[] =>
  [`01/01/2014 S C2 U6 ${day} X1 here`, `${day} P C2 U4 - - there`, ...more]

describe('whose placements are asked about', () => {
  it('care since 30 September two and a half years ago is 30 months on 31 March, and since 1 October is not', () => {
    expect(verdict(['30/09/2015 S C2 U4'])).toBe('met')
    expect(verdict(['01/10/2015 S C2 U4'])).toBe('out of scope')
  })

  it('a child who turns 16 on the day is out of scope, and one who turns 16 on the next is in', () => {
    expect(verdict(['01/01/2014 S C2 U4'], '31/03/2002')).toBe('out of scope')
    expect(verdict(['01/01/2014 S C2 U4'], '01/04/2002')).toBe('met')
  })

  it('the age of a child without a date of birth cannot be known', () => {
    expect(verdict(['01/01/2014 S C2 U4'], '')).toBe('cannot be known')
    expect(verdict(['01/10/2015 S C2 U4'], '')).toBe('out of scope')
  })

  it('care that ended and began again on one day is not continuous', () => {
    expect(verdict(['01/01/2012 S C2 U4 30/09/2015 E4A', '30/09/2015 S C2 U4'])).toBe('met')
    expect(verdict(['01/01/2012 S C2 U4 01/10/2015 E4A', '01/10/2015 S C2 U4'])).toBe('out of scope')
  })

  it('a child whose care ended on the day is out of scope', () => {
    expect(verdict(['01/01/2014 S C2 U4 31/03/2018 E4A'])).toBe('out of scope')
    expect(verdict(['01/01/2014 S C2 U4 01/04/2018 E4A'])).toBe('met')
  })

  it('time in short breaks counts only where the switch puts them in', () => {
    const rows = ['01/01/2014 S V4 U4 01/01/2016 X1', '01/01/2016 L C2 U4']
    expect(verdict(rows)).toBe('out of scope')
    expect(verdict(rows, '01/01/2010', { shortBreaks: 'in' })).toBe('met')
  })
})

describe('the same placement for two years', () => {
  it('a placement since 31 March two years ago has lasted, and since 1 April has not', () => {
    expect(verdict(moved('31/03/2016'))).toBe('met')
    expect(verdict(moved('01/04/2016'))).toBe('not met')
  })

  it('a change of legal status does not end a placement', () => {
    expect(verdict(['01/01/2014 S C1 U4 01/01/2017 X1 here', '01/01/2017 L C2 U4 - - here'])).toBe('met')
    expect(verdict(['01/01/2014 S C1 U4 01/01/2017 X1 here', '01/01/2017 B C2 U4 - - here'])).toBe('not met')
  })

  it('a move with the same carer ends it only where the switch says so', () => {
    for (const reason of ['T', 'U']) {
      const rows = ['01/01/2014 S C2 U4 01/01/2017 X1 here', `01/01/2017 ${reason} C2 U4 - - there`]
      expect(verdict(rows)).toBe('met')
      expect(verdict(rows, '01/01/2010', { sameCarerMoves: 'end' })).toBe('not met')
    }
  })

  it('a temporary move with a return does not end it, unless temporary moves count', () => {
    const rows = ['01/01/2014 S C2 U4 01/01/2017 X1 here', '01/01/2017 P C2 T1 09/01/2017 X1', '09/01/2017 P C2 U4 - - here']
    expect(verdict(rows)).toBe('met')
    expect(verdict(rows, '01/01/2010', { temporaryMoves: 'end' })).toBe('not met')
  })

  it('a return under a new label is a return, and a return stated twice is one', () => {
    const away = (type: string): readonly string[] => [`01/01/2014 S C2 ${type} 01/01/2017 X1 here`, '01/01/2017 P C2 T1 09/01/2017 X1']
    expect(verdict([...away('H5'), '09/01/2017 P C2 K3 - - here'])).toBe('met')
    expect(verdict([...away('K3'), '09/01/2017 P C2 H5 - - here'])).toBe('not met')
    expect(verdict([...away('U4'), '09/01/2017 P C2 U4 - - here', '09/01/2017 P C2 U4 - - here'])).toBe('met')
    expect(verdict([...away('U4'), '09/01/2017 P C2 U4 10/02/2017 X1 here', '10/02/2017 P C2 U4 - - here'])).toBe('not met')
  })

  it('the return is to the latest place of the stay, not to its first', () => {
    const moved = ['01/01/2014 S C2 U4 01/01/2016 X1 here', '01/01/2016 T C2 U4 01/01/2017 X1 there', '01/01/2017 P C2 T1 09/01/2017 X1']
    expect(verdict([...moved, '09/01/2017 P C2 U4 - - there'])).toBe('met')
    expect(verdict([...moved, '09/01/2017 P C2 U4 - - here'])).toBe('not met')
  })

  it('coming back from a temporary move to another place is a new placement', () => {
    const away = ['01/01/2014 S C2 U4 01/01/2017 X1 here', '01/01/2017 P C2 T1 09/01/2017 X1']
    expect(verdict([...away, '09/01/2017 P C2 U4 - - there'])).toBe('not met')
    expect(verdict([...away, '09/01/2017 P C2 U6 - - here'])).toBe('not met')
    expect(verdict([...away, '09/01/2017 P C2 U4 - - here'])).toBe('met')
  })

  it('a relabelled type at the same postcode is the same placement', () => {
    const rows = (type: string, becomes: string, post: string): readonly string[] =>
      [`01/01/2014 S C2 ${type} 01/01/2017 X1 here`, `01/01/2017 P C2 ${becomes} - - ${post}`]
    for (const [type, becomes] of [['H5', 'K3'], ['Z1', 'Z11'], ['Z1', 'Z14']] as const) {
      expect(verdict(rows(type, becomes, 'here'))).toBe('met')
      expect(verdict(rows(type, becomes, 'there'))).toBe('not met')
    }
    expect(verdict(rows('K3', 'H5', 'here'))).toBe('not met')
    expect(verdict(rows('H5', 'K2', 'here'))).toBe('not met')
    expect(verdict(rows('K2', 'K3', 'here'))).toBe('not met')
    expect(verdict(rows('Z1', 'Z15', 'here'))).toBe('not met')
  })
})

describe('placed for adoption', () => {
  const before = '01/01/2014 S C2 U6 01/01/2015 X1 here'

  const placed = (type: string, since: string, to: string): readonly string[] =>
    [before, `01/01/2015 P C2 K2 ${since} X1`, `${since} P C2 U4 ${to} X1 there`, `${to} P E1 ${type} - - home`]

  it('the adoptive placement and the one just before it together reach two years, or miss them by a day', () => {
    for (const type of ['A4', 'A6']) {
      expect(verdict(placed(type, '31/03/2016', '01/01/2018'))).toBe('met')
      expect(verdict(placed(type, '01/04/2016', '01/01/2018'))).toBe('not met')
    }
  })

  it('only the placement just before is added, not those before it', () => {
    expect(verdict([before, '01/01/2015 P C2 U4 01/06/2017 X1 there', '01/06/2017 P C2 K2 01/01/2018 X1', '01/01/2018 P E1 A6']))
      .toBe('not met')
  })

  it('the placement just before may have lasted a day, and the adoptive one may begin on the day', () => {
    const rows = [before, '01/01/2015 P C2 U4 31/12/2017 X1 there', '31/12/2017 P C2 K2 01/01/2018 X1', '01/01/2018 P E1 A6']
    expect(verdict(rows)).toBe('not met')
    expect(verdict([...rows.slice(0, 2), '31/12/2017 P E1 A6'])).toBe('met')
    expect(verdict(placed('A6', '31/03/2016', '31/03/2018'))).toBe('met')
  })

  it('a placement that is not adoptive is not added to the one before', () => {
    expect(verdict(placed('U4', '01/01/2015', '01/01/2018'))).toBe('not met')
  })

  it('a child placed for adoption and away for a time is still placed', () => {
    const rows = placed('A6', '31/03/2016', '01/01/2018')
    expect(verdict([...rows.slice(0, 3), '01/01/2018 P E1 A6 20/03/2018 X1 home', '20/03/2018 P E1 T1'])).toBe('met')
  })

  it('a foster carer who becomes the adopter keeps the placement, whatever the reason for the episode', () => {
    for (const [reason, type] of [['T', 'A5'], ['P', 'A3'], ['B', 'A5'], ['U', 'A3']] as const) {
      expect(verdict([before, '01/01/2015 P C2 U4 01/01/2017 X1 there', `01/01/2017 ${reason} E1 ${type} - - there`])).toBe('met')
    }
    const consent = [before, '01/01/2015 P C2 U4 01/01/2017 X1 there', '01/01/2017 P C2 A3 01/06/2017 X1 there']
    expect(verdict([...consent, '01/06/2017 B E1 A5 - - there'])).toBe('met')
    expect(verdict([...consent, '01/06/2017 B E1 A6 - - there'])).toBe('not met')
    expect(verdict([before, '01/01/2015 P C2 K2 01/04/2016 X1', '01/04/2016 P C2 K1 01/01/2017 X1', '01/01/2017 P E1 A5'])).toBe('not met')
  })

  it('a placement of an earlier period of care is not added', () => {
    const [first, ...rest] = ['01/01/2014 S C2 U6 01/06/2015 E4A here', '01/06/2015 S C2 U4 01/05/2016 X1', '01/05/2016 P E1 A6']
    expect(verdict([first ?? '', ...rest])).toBe('met')
    expect(verdict(['01/01/2014 S C2 U6 01/06/2015 E4A', '01/06/2015 S E1 A6 01/05/2016 X1', '01/05/2016 P E1 U4 01/05/2017 X1 there',
      '01/05/2017 P E1 A6'])).toBe('not met')
  })
})

describe('periods that began in short breaks', () => {
  const out = { startedInShortBreaks: 'out' } as const
  const after = (status: string, from: string): readonly string[] => [`01/01/2013 S ${status} U4 01/01/2014 X1`, `${from} L C2 U4`]

  it('are out of scope where the switch says so: V3 or V4 ended on the day the period starts', () => {
    for (const status of ['V3', 'V4']) {
      expect(verdict(after(status, '01/01/2014'))).toBe('met')
      expect(verdict(after(status, '01/01/2014'), '01/01/2010', out)).toBe('out of scope')
      expect(verdict(after(status, '02/01/2014'), '01/01/2010', out)).toBe('met')
    }
    expect(verdict(['01/01/2013 S V2 U4 01/01/2014 E4A', '01/01/2014 S C2 U4'], '01/01/2010', out)).toBe('met')
  })

  it('with short breaks in scope are those whose first row is one', () => {
    expect(verdict(after('V4', '01/01/2014'), '01/01/2010', { ...out, shortBreaks: 'in' })).toBe('out of scope')
    expect(verdict(['01/01/2013 S V4 U4 01/01/2014 E8', '01/01/2014 S C2 U4'], '01/01/2010', { ...out, shortBreaks: 'in' })).toBe('met')
    expect(verdict(['01/01/2013 S C2 U4 01/01/2014 X1', '01/01/2014 L V4 U4'], '01/01/2010', { ...out, shortBreaks: 'in' })).toBe('met')
  })
})

describe('coming to a carer who is also approved to adopt', () => {
  const end = { fosterToAdoptMoves: 'end' } as const
  const comes = (reason: string, before: string, type: string): readonly string[] =>
    [`01/01/2014 S C2 ${before} 01/01/2017 X1 here`, `01/01/2017 ${reason} E1 ${type} - - here`]

  it('ends the placement where the switch says so, whatever the reason for the episode', () => {
    for (const type of ['U2', 'U5']) {
      for (const reason of ['T', 'U', 'L']) {
        expect(verdict(comes(reason, 'U6', type))).toBe('met')
        expect(verdict(comes(reason, 'U6', type), '01/01/2010', end)).toBe('not met')
      }
    }
    for (const type of ['U1', 'U3', 'U4', 'U6']) expect(verdict(comes('T', 'U6', type), '01/01/2010', end)).toBe('met')
  })

  it('does not where the child was with such a carer before, nor on the return from a temporary move', () => {
    for (const [before, after] of [['U2', 'U5'], ['U5', 'U2'], ['U5', 'U5']] as const) expect(verdict(comes('L', before, after), '01/01/2010', end)).toBe('met')
    const toAndFro = ['01/01/2014 S C2 U5 01/01/2015 X1 here', '01/01/2015 T C2 U6 01/01/2017 X1 here', '01/01/2017 T C2 U5 - - here']
    expect(verdict(toAndFro)).toBe('met')
    expect(verdict(toAndFro, '01/01/2010', end)).toBe('not met')
    const away = ['01/01/2014 S C2 U5 01/01/2017 X1 here', '01/01/2017 P C2 T1 09/01/2017 X1', '09/01/2017 P C2 U5 - - here']
    expect(verdict(away, '01/01/2010', end)).toBe('met')
    const another = ['01/01/2014 S C2 U6 01/01/2017 X1 here', '01/01/2017 P C2 T1 09/01/2017 X1', '09/01/2017 L C2 U5 - - here']
    expect(verdict(another)).toBe('met')
    expect(verdict(another, '01/01/2010', end)).toBe('not met')
  })

  it('the carer who then adopts keeps the placement', () => {
    expect(verdict([...comes('T', 'U6', 'U5').map((line) => line.replaceAll('2017', '2016').replace(' - - ', ' 01/06/2017 X1 ')), '01/06/2017 U E1 A5 - - here'], '01/01/2010', end))
      .toBe('met')
  })
})
