import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import { statementsOf } from './facts.js'
import { row, token } from './rows-for-tests.laws.js'
import type { TableName } from './tables.js'

const context = { collectionYear: 2018, token }

const read = (table: TableName, text: string) => statementsOf(row(table, 7, text), context)

const said = (table: TableName, text: string): readonly unknown[] => {
  const told = read(table, text)
  if (either.isLeft(told)) throw new Error(told.left.code)
  return told.right.map(({ type, effectiveOn, payload }) => [type, effectiveOn, payload])
}

describe('a row of the episodes file', () => {
  const row = 'C1,09/04/2017,S,L3,N1,U4,PR1,31/10/2017,E7,,V28 5OY,H8 7NR,1679094'
  const opened = {
    reasonForNewEpisode: 'S',
    legalStatus: 'L3',
    categoryOfNeed: 'N1',
    placementType: 'U4',
    placementProvider: 'PR1',
    placementUrn: '1679094',
    homePostcode: token('postcode', 'V28 5OY'),
    placementPostcode: token('postcode', 'H8 7NR')
  }

  it('tells how the episode opened and, with a final reason, that care ceased', () => {
    expect(said('episodes', row)).toEqual([
      ['BecameLookedAfter', '2017-04-09', opened],
      ['CeasedToBeLookedAfter', '2017-10-31', { reasonEpisodeCeased: 'E7' }]
    ])
  })

  it.each([
    ['S', 'BecameLookedAfter'],
    ['L', 'LegalStatusChanged'],
    ['P', 'PlacementStarted'],
    ['T', 'PlacementStarted'],
    ['B', 'PlacementAndLegalStatusChanged'],
    ['U', 'PlacementAndLegalStatusChanged'],
    ['', 'EpisodeOpened'],
    ['Q', 'EpisodeOpened'],
    ['toString', 'EpisodeOpened']
  ])('with reason %s for the new episode states %s', (reason, type) => {
    expect(said('episodes', `C1,09/04/2017,${reason}`)).toMatchObject([[type, '2017-04-09', reason === '' ? {} : { reasonForNewEpisode: reason }]])
  })

  it.each(['X1', ''])('closed with reason "%s" ends the episode and not the care', (reason) => {
    expect(said('episodes', `C1,09/04/2017,S,,,,,01/05/2017,${reason},CARPL`)[1]).toEqual([
      'EpisodeEnded',
      '2017-05-01',
      { ...(reason === '' ? {} : { reasonEpisodeCeased: reason }), reasonForPlacementChange: 'CARPL' }
    ])
  })

  it('keeps a reason given beside an empty DEC, at DECOM', () => {
    expect(said('episodes', 'C1,09/04/2017,S,,,,,,X1,CARPL')).toEqual([
      ['BecameLookedAfter', '2017-04-09', { reasonForNewEpisode: 'S' }],
      ['ReportedWithoutDate', '2017-04-09', { table: 'episodes', column: 'REC', value: 'X1' }],
      ['ReportedWithoutDate', '2017-04-09', { table: 'episodes', column: 'REASON_PLACE_CHANGE', value: 'CARPL' }]
    ])
  })
})

describe('rows of the other files', () => {
  it('header: the birth, and the child described; 1 and M are one sex', () => {
    const description = { ethnicity: 'WBRI', uniquePupilNumber: token('pupil number', 'D051910639385'), mother: '1', motherOfChildBornOn: '2017-02-28' }
    const row = ',27/03/2008,WBRI,D051910639385,1,28/02/2017'
    expect(said('header', `C1,1${row}`)).toEqual([
      ['Born', '2008-03-27', {}],
      ['ChildDescribed', '2008-03-27', { sex: 'male', ...description }]
    ])
    expect(said('header', `C1,M${row}`)).toEqual(said('header', `C1,1${row}`))
    expect(said('header', `C1,F${row}`)).toEqual(said('header', `C1,2${row}`))
    expect(said('header', 'C1,3,')).toMatchObject([['ChildDescribed', '2017-04-01', { sex: '3' }]])
    expect(said('header', 'C1,U,27/03/2008,,UN3')[1]).toEqual(['ChildDescribed', '2008-03-27', { sex: 'unknown', uniquePupilNumber: 'UN3' }])
  })

  it('header without a date of birth: described on the first day of the collection year', () => {
    expect(said('header', 'C1,2')).toEqual([['ChildDescribed', '2017-04-01', { sex: 'female' }]])
  })

  it('reviews: a review was held', () => {
    expect(said('reviews', 'C1,,30/08/2017,PN6')).toEqual([['ReviewHeld', '2017-08-30', { participation: 'PN6' }]])
  })

  it('uasc: declared from the first day of the year, and the day it ceases', () => {
    expect(said('uasc', 'C1,2,,13/10/2028')).toEqual([
      ['UnaccompaniedAsylumSeekingDeclared', '2017-04-01', { collectionYear: 2018, sex: 'female' }],
      ['UnaccompaniedAsylumSeekingCeased', '2028-10-13', {}]
    ])
  })

  it('oc2: declared as at 31 March', () => {
    expect(said('oc2', 'C1,,39,,1')).toEqual([['HealthOutcomesDeclared', '2018-03-31', { collectionYear: 2018, sdqScore: '39', convicted: '1' }]])
  })

  it.each([
    ['01/04/2000', '2017-04-01'],
    ['31/03/2000', '2018-03-31'],
    ['29/02/2000', '2018-02-28']
  ])('oc3: somebody born on %s is declared as at %s', (born, day) => {
    expect(said('oc3', `C1,${born},YES,F1,B1`)[1]).toEqual([
      'CareLeaverOutcomesDeclared',
      day,
      { collectionYear: 2018, inTouch: 'YES', activity: 'F1', accommodation: 'B1' }
    ])
  })

  it('ad1 and placed for adoption tell one decision', () => {
    const [decision, match] = said('ad1', 'C1,,22/11/2015,02/02/2016,1,2,MF,L11')
    expect(match).toEqual(['MatchedWithAdopters', '2016-02-02', { fosterCarer: '1', numberOfAdopters: '2', sexOfAdopters: 'MF', legalStatusOfAdopters: 'L11' }])
    const [same, reversed] = said('placed_for_adoption', 'C1,,22/11/2015,07/04/2017,RD1')
    expect([decision, same]).toEqual([
      ['AdoptionDecisionMade', '2015-11-22', {}],
      ['AdoptionDecisionMade', '2015-11-22', {}]
    ])
    expect(reversed).toEqual(['AdoptionDecisionReversed', '2017-04-07', { reason: 'RD1' }])
  })

  it('ad1 without a day of matching describes the adopters at the decision', () => {
    expect(said('ad1', 'C1,,22/11/2015,,0')[1]).toEqual(['AdoptersDescribed', '2015-11-22', { fosterCarer: '0' }])
    expect(said('ad1', 'C1,,,02/02/2016')).toEqual([['MatchedWithAdopters', '2016-02-02', {}]])
    expect(said('ad1', 'C1,,,,0')).toEqual([['AdoptersDescribed', '2018-03-31', { fosterCarer: '0' }]])
  })

  it('placed for adoption keeps a reason without a date of ceasing', () => {
    expect(said('placed_for_adoption', 'C1,,22/11/2015,,RD1')[1]).toEqual([
      'ReportedWithoutDate',
      '2015-11-22',
      { table: 'placed_for_adoption', column: 'REASON_PLACED_CEASED', value: 'RD1' }
    ])
  })

  it.each([
    ['05/02/2012', '2012-02-05', { orderedFrom: '2012-02-05', orderedTo: '2012-02-05' }],
    ['zz/02/2012', '2012-02-29', { orderedFrom: '2012-02-01', orderedTo: '2012-02-29', dateAsReported: 'zz/02/2012' }],
    ['ZZ/ZZ/2012', '2012-12-31', { orderedFrom: '2012-01-01', orderedTo: '2012-12-31', dateAsReported: 'zz/zz/2012' }],
    ['zz/zz/zzzz', '2018-03-31', { dateAsReported: 'zz/zz/zzzz' }],
    ['', '2018-03-31', {}]
  ])('previous permanence dated "%s" stands at %s', (text, day, dates) => {
    expect(said('previous_permanence', `C1,,P1,NUK,${text}`)).toEqual([['PreviousPermanenceDeclared', day, { option: 'P1', localAuthority: 'NUK', ...dates }]])
  })

  it('missing, social worker and deprivation of liberty rows begin and end', () => {
    expect(said('missing', 'C1,,A,13/11/2017,25/11/2017')).toEqual([
      ['WentMissing', '2017-11-13', { absence: 'A' }],
      ['ReturnedFromMissing', '2017-11-25', {}]
    ])
    expect(said('sw_episodes', 'C1,,SW9,01/01/2020,03/01/2020,MANAGE')).toEqual([
      ['SocialWorkerAllocated', '2020-01-01', { worker: token('worker', 'SW9'), reason: 'MANAGE' }],
      ['SocialWorkerAllocationEnded', '2020-01-03', {}]
    ])
    expect(said('dolo', 'C1,,01/01/2025')).toEqual([['DeprivationOfLibertyAuthorised', '2025-01-01', {}]])
  })
})

describe('a row that cannot be read', () => {
  it.each<[TableName, string, object]>([
    ['episodes', ',09/04/2017,S', { code: 'SSDA903_CHILD_MISSING', column: 'CHILD' }],
    ['episodes', 'C1,,S', { code: 'SSDA903_DATE_MISSING', column: 'DECOM' }],
    ['episodes', 'C1,31/02/2018,S', { code: 'SSDA903_DATE_INVALID', column: 'DECOM', why: 'no such day', value: '31/02/2018' }],
    ['episodes', 'C1,01/02/2018,S,,,,,00/00/0000', { code: 'SSDA903_DATE_INVALID', column: 'DEC', why: 'no such day', value: '00/00/0000' }],
    ['episodes', 'C1,01/02/18,S', { code: 'SSDA903_DATE_INVALID', column: 'DECOM', why: 'two-digit year', value: '01/02/18' }],
    ['reviews', 'C1,27/03/2008,soon', { code: 'SSDA903_DATE_INVALID', column: 'REVIEW', why: 'shape', value: 'soon' }],
    ['previous_permanence', 'C1,,P1,NUK,01/zz/2012', { code: 'SSDA903_DATE_INVALID', column: 'DATE_PERM', why: 'shape' }],
    ['previous_permanence', 'C1,,P1,NUK,zz/13/2012', { code: 'SSDA903_DATE_INVALID', column: 'DATE_PERM', why: 'no such day' }],
    ['sw_episodes', 'C1,,,01/01/2020', { code: 'SSDA903_VALUE_MISSING', column: 'SW_ID' }],
    ['header', 'C1', { code: 'SSDA903_NOTHING_TOLD' }]
  ])('%s: %s', (table, text, obstacle) => {
    expect(read(table, text)).toEqual(either.left({ file: `${table}.csv`, line: 7, ...obstacle }))
  })

  it.each(['566910', 'EG19 7TT', 'D051910639385', '20180401', '566910.0', 'SW999', 'Jane Smith'])('does not show what may identify somebody: %s', (text) => {
    const told = read('episodes', `C1,${text},S`)
    expect(told).toMatchObject(either.left({ code: 'SSDA903_DATE_INVALID', why: 'shape' }))
    expect(JSON.stringify(told)).not.toContain(text)
  })

  it.each(['566910', 'M1 1AA', 'M11AA', 'D051910639385', 'see Jane', 'ABCDEFGHIJK'])('%s is no code: it never enters the log', (text) => {
    const told = read('episodes', `C1,01/04/2017,S,C2,N1,${text}`)
    expect(told).toEqual(either.left({ file: 'episodes.csv', line: 7, column: 'PLACE', code: 'SSDA903_VALUE_NOT_A_CODE' }))
  })

  it.each(['U9', 'XXX', '999', 'N/A', '1.0', 'ABCDEFGHIJ', 'toString'])('%s could be a code: it is kept', (text) => {
    const payload = { reasonForNewEpisode: 'S', legalStatus: 'C2', categoryOfNeed: 'N1', placementType: text }
    expect(said('episodes', `C1,01/04/2017,S,C2,N1,${text}`)).toEqual([['BecameLookedAfter', '2017-04-01', payload]])
  })

  it('a postcode or a pupil number where a URN should stand never enters the log', () => {
    for (const text of ['M1 1AA', 'D051910639385']) {
      expect(read('episodes', `C1,01/04/2017,S,C2,N1,U4,PR1,,,,,,${text}`)).toMatchObject(either.left({ column: 'URN', code: 'SSDA903_VALUE_NOT_A_CODE' }))
    }
  })

  it('a date written YYYY-MM-DD is read', () => {
    expect(said('episodes', 'C1,2017-04-09,S')).toEqual(said('episodes', 'C1,09/04/2017,S'))
  })
})
