import { expect, it } from 'vitest'
import { historyOf, moved, started } from './given.laws.js'

/**
 * What importing these rows of council `somewhere` and child `child` states, with `here`, `there` and `home` as the tokens of the postcodes.
 *
 * header    DOB 06/05/2010
 * episodes  01/04/2018 S C1 N1 U4 PR1 01/06/2018 X1 CARPL home here SC123456
 *           01/06/2018 P C1 N1 K2 PR4 01/07/2018 X1 -     home there SC654321
 *           01/07/2018 L E1 N1 K2 PR4 01/08/2018 X1 OTHER home there SC654321
 *           01/08/2018 B C2 N1 U6 -   01/09/2018 X1 -     home -    -
 *           01/09/2018 T C2 N1 U4 -   01/10/2018 X1 PLACE home -    -
 *           01/10/2018 U E1 N1 A5 -   01/10/2019 E12 -    home -    -
 * reviews   20/04/2018 PN1, 20/07/2018 -
 */
const imported = [
  'Born 2010-05-06 ad2e26b4-19de-5aea-bfbb-48c0a4fe4b9d',
  'BecameLookedAfter 2018-04-01 8061355b-73e2-5a92-ab7c-dd28660575b8',
  'EpisodeEnded 2018-06-01 af3759f7-0f35-5690-ad48-6cd00aaa3dbe',
  'PlacementStarted 2018-06-01 8457d1e6-59d8-59f7-818d-ac7f00d5e106',
  'EpisodeEnded 2018-07-01 99cc0c6d-1934-5b29-b246-0d77fa3e4782',
  'LegalStatusChanged 2018-07-01 19d80c23-6956-58f8-a761-c1eda82556c9',
  'EpisodeEnded 2018-08-01 05256f97-a990-5d49-9bf3-f8d83d583bc3',
  'PlacementAndLegalStatusChanged 2018-08-01 cfd1bb5a-9d1e-5041-b0f8-222594464ceb',
  'EpisodeEnded 2018-09-01 131eabd2-ff1a-5cf6-b277-fca3c751a724',
  'PlacementStarted 2018-09-01 baebc36e-44c4-5114-a593-be4c1d1e8777',
  'EpisodeEnded 2018-10-01 6c958852-2adb-5ecd-b4b6-23d09687e9be',
  'PlacementAndLegalStatusChanged 2018-10-01 f8fbf10c-2953-5dad-8d3d-ec0c8648129a',
  'CeasedToBeLookedAfter 2019-10-01 0e8d9bac-5e83-5d9c-8b7d-172f95e1414d',
  'ReviewHeld 2018-04-20 51c3e27c-feda-530a-a294-6b83cef7138a',
  'ReviewHeld 2018-07-20 9fb4dc05-c406-5577-bfb5-361061e9b447'
]

it('commands and an import of the rows state the very same events', () => {
  const history = historyOf(
    { ...started, born: '2010-05-06' },
    moved,
    { type: 'ChangeLegalStatus', on: '2018-07-01', legalStatus: 'E1' },
    { type: 'MovePlacement', on: '2018-08-01', placement: { type: 'U6' }, carer: 'new', legalStatus: 'C2', reasonForPlacementChange: 'OTHER' },
    { type: 'MovePlacement', on: '2018-09-01', placement: { type: 'U4' }, carer: 'same' },
    { type: 'MovePlacement', on: '2018-10-01', placement: { type: 'A5' }, carer: 'same', legalStatus: 'E1', reasonForPlacementChange: 'PLACE' },
    { type: 'CeaseLookingAfter', on: '2019-10-01', reason: 'E12' },
    { type: 'HoldReview', on: '2018-04-20', participation: 'PN1' },
    { type: 'HoldReview', on: '2018-07-20' }
  )
  expect(history.map(({ type, effectiveOn, id }) => [type, effectiveOn, id].join(' '))).toEqual(imported)
})
