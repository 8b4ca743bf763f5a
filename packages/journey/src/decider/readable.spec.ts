import { describe, expect, it } from 'vitest'
import { decide } from '../index.js'
import type { Command } from '../index.js'
import { given, moved, started, told } from './given.laws.js'

const refused = (command: unknown): readonly unknown[] => {
  const decision = decide(command as Command, [])
  return decision._tag === 'Left' ? decision.left.map(({ code, ...facts }) => [code, 'field' in facts ? facts.field : '']) : []
}

describe('what a command has to hold', () => {
  it.each([
    ['authority', { authority: 'a.b' }],
    ['subject', { subject: '' }],
    ['on', { on: '2018-02-30' }],
    ['on', { on: '01/04/2018' }],
    ['recordedAt', { recordedAt: '2018-04-01' }],
    ['recordedBy', { recordedBy: '' }],
    ['correlationId', { correlationId: '' }],
    ['legalStatus', { legalStatus: undefined }],
    ['categoryOfNeed', { categoryOfNeed: 7 }],
    ['placement', { placement: null }],
    ['placement.type', { placement: {} }],
    ['placement.provider', { placement: { type: 'U4', provider: '' } }],
    ['placement.urn', { placement: { type: 'U4', urn: 1234567 } }],
    ['placement.postcode', { placement: { type: 'U4', postcode: '\ud800' } }],
    ['homePostcode', { homePostcode: '' }],
    ['born', { born: '2018-13-01' }]
  ])('is looked for in %s', (field, other) => {
    expect(refused({ ...told(started), ...other })).toEqual([['JOURNEY_COMMAND_NOT_READABLE', field]])
  })

  it('is looked for in the carer and the type of command', () => {
    expect(refused({ ...told(moved), carer: 'old' })).toEqual([['JOURNEY_COMMAND_NOT_READABLE', 'carer']])
    expect(refused({ ...told(moved), type: 'toString' })).toEqual([['JOURNEY_COMMAND_NOT_READABLE', 'type']])
  })

  it('is told of all fields at once, without what stood there', () => {
    const secret = { subject: '', on: 'SW1A 1AA', recordedBy: '' }
    expect(refused({ ...told(started), ...secret })).toHaveLength(3)
    expect(JSON.stringify(decide({ ...told(started), ...secret }, []))).not.toContain('SW1A')
  })
})

describe('the codes of a command', () => {
  const placed = (type: string, on: string) => ({ ...started, on, placement: { type } })

  it('are known, or refused by field without what stood there', () => {
    const [refusal] = given().when({ ...started, legalStatus: 'Jo Smith' }).refuses('JOURNEY_CODE_NOT_KNOWN')
    expect(refusal).toEqual({ code: 'JOURNEY_CODE_NOT_KNOWN', field: 'legalStatus', codeSet: 'legalStatuses' })
    given().when({ ...started, categoryOfNeed: 'N9', placement: { type: 'u4', provider: 'PR9' } }).refuses('JOURNEY_CODE_NOT_KNOWN', 'JOURNEY_CODE_NOT_KNOWN', 'JOURNEY_CODE_NOT_KNOWN')
    given(started).when({ ...moved, reasonForPlacementChange: 'BORED' }).refuses('JOURNEY_CODE_NOT_KNOWN')
    given(started).when({ type: 'HoldReview', on: '2018-05-01', participation: 'PN8' }).refuses('JOURNEY_CODE_NOT_KNOWN')
    given(started).when({ type: 'CeaseLookingAfter', on: '2018-05-01', reason: 'E99' }).refuses('JOURNEY_CODE_NOT_KNOWN')
    given(started).when({ type: 'ChangeLegalStatus', on: '2018-05-01', legalStatus: '__proto__' }).refuses('JOURNEY_CODE_NOT_KNOWN')
  })

  it('are those of the collection year of the day', () => {
    const opens = { type: 'BecameLookedAfter', on: '2024-04-01' } as const
    given().when(placed('K3', '2024-03-31')).refuses('JOURNEY_CODE_NOT_VALID_THEN')
    given().when(placed('K3', '2024-04-01')).records(opens)
    given().when(placed('H5', '2024-04-01')).refuses('JOURNEY_CODE_NOT_VALID_THEN')
    given().when(placed('H5', '2024-03-31')).records({ ...opens, on: '2024-03-31' })
  })

  it('begin no episode on the day by which episodes with them have ended, nor later', () => {
    given().when(placed('P2', '2023-10-27')).records({ type: 'BecameLookedAfter', on: '2023-10-27' })
    given().when(placed('P2', '2023-10-28')).refuses('JOURNEY_CODE_NOT_VALID_THEN')
  })

  it('of a reason to cease are those of the year in which care ceases', () => {
    const cease = (on: string) => ({ type: 'CeaseLookingAfter', on, reason: 'E43' }) as const
    const [refusal] = given({ ...started, on: '2018-03-01' }).when(cease('2018-04-01')).refuses('JOURNEY_CODE_NOT_VALID_THEN')
    expect(refusal).toEqual({ code: 'JOURNEY_CODE_NOT_VALID_THEN', field: 'reason', codeSet: 'reasonsEpisodeCeased', value: 'E43', on: '2018-04-01' })
    given({ ...started, on: '2018-03-01' }).when(cease('2018-03-31')).records({ type: 'CeasedToBeLookedAfter', on: '2018-03-31' })
  })
})
