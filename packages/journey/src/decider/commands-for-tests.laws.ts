import fc from 'fast-check'
import { addDays, formatDay } from '@kinfold/calendar'
import { codeSets } from '@kinfold/vocabulary'
import type { CodeSetName, Instant } from '@kinfold/vocabulary'
import { authority, child, day, instant } from '../rows-for-tests.laws.js'
import { days } from '../histories-for-tests.laws.js'
import type { Command, PlacementTold } from '../index.js'

/** Every code of a set, and texts that no set holds, or no log can hold. */
const anyText = (set?: CodeSetName): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom('', '?', '__proto__', 'X1', '\ud800', 'E4A '),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom(...(set === undefined ? [''] : codeSets[set].codes.map(({ code }) => code as string)))
  )

type Choice = <A>(usual: fc.Arbitrary<A>, seldom: fc.Arbitrary<A>) => fc.Arbitrary<A>

/** Now and then something out of the way; always what is usual. */
const untidy: Choice = (usual, seldom) => fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: seldom })
const tidy: Choice = usual => usual

/** What is said sometimes; a field that is not said is not there. */
const sometimes = <K extends string, V>(name: K, value: fc.Arbitrary<V>): fc.Arbitrary<{ readonly [N in K]?: V }> =>
  fc.option(value, { nil: undefined }).map(said => (said === undefined ? {} : { [name]: said }) as { readonly [N in K]?: V })

const placementBy = (choice: Choice): fc.Arbitrary<PlacementTold> =>
  fc
    .tuple(
      choice(fc.constantFrom('U4', 'U6', 'K2', 'T1', 'A3', 'A4', 'A5', 'A6'), anyText('placementTypes')),
      sometimes('provider', choice(fc.constantFrom('PR1', 'PR4'), anyText('placementProviders'))),
      sometimes('urn', choice(fc.constantFrom('SC1', 'SC2'), anyText())),
      sometimes('postcode', choice(fc.constantFrom('here', 'there'), anyText()))
    )
    .map(([type, ...rest]) => Object.assign({ type }, ...rest) as PlacementTold)

/** What each command says, apart from who said it and of which day. */
const bodiesBy = (choice: Choice): fc.Arbitrary<object> => {
  const legalStatus = choice(fc.constantFrom('C1', 'C2', 'E1', 'V2'), anyText('legalStatuses'))
  const placement = placementBy(choice)
  return fc.oneof(
    fc
      .tuple(
        legalStatus,
        choice(fc.constantFrom('N1', 'N5'), anyText('categoriesOfNeed')),
        placement,
        sometimes('homePostcode', choice(fc.constant('home'), anyText())),
        sometimes('born', choice(fc.constant('2010-05-06'), days(60)))
      )
      .map(([status, categoryOfNeed, where, home, born]) => ({
        type: 'StartLookingAfter',
        legalStatus: status,
        categoryOfNeed,
        placement: where,
        ...home,
        ...born
      })),
    fc
      .tuple(
        placement,
        choice(fc.constantFrom('new', 'same'), anyText()),
        sometimes('reasonForPlacementChange', choice(fc.constantFrom('CARPL', 'CHILD'), anyText('reasonsForPlacementChange'))),
        sometimes('legalStatus', legalStatus)
      )
      .map(([where, carer, reason, status]) => ({ type: 'MovePlacement', placement: where, carer, ...reason, ...status })),
    legalStatus.map(status => ({ type: 'ChangeLegalStatus', legalStatus: status })),
    sometimes('participation', choice(fc.constantFrom('PN1', 'PN5'), anyText('reviewParticipation'))).map(said => ({ type: 'HoldReview', ...said })),
    choice(fc.constantFrom('E4A', 'E11', 'E13', 'E3'), anyText('reasonsEpisodeCeased')).map(reason => ({ type: 'CeaseLookingAfter', reason })),
    fc.constant({ type: 'RecordBirth' })
  )
}

const recordedByMe = { authority, subject: child, recordedBy: 'social worker', recordedAt: instant('2020-01-01') }

/** Commands for the child of the tests: most could be carried out on some history, some hold what nobody can read. */
export const commands: fc.Arbitrary<Command> = fc
  .tuple(
    fc.record({
      recordedAt: untidy(fc.constant(instant('2020-01-01')), fc.constantFrom(instant('2018-04-10'), 'yesterday' as Instant)),
      recordedBy: untidy(fc.constant('social worker'), anyText()),
      on: untidy(days(90), fc.constantFrom('2018-02-30', '', '9999-12-31', '0001-01-01', '2000-05-06'))
    }),
    bodiesBy(untidy)
  )
  .map(([said, body]) => ({ authority, subject: child, ...said, ...body }) as Command)

/** What is not even a command: values of other kinds where a command has texts. */
export const garbage: fc.Arbitrary<Command> = fc
  .tuple(
    commands,
    fc.constantFrom('type', 'on', 'authority', 'subject', 'recordedAt', 'placement', 'legalStatus', 'born', 'correlationId', 'carer', 'reason'),
    fc.anything()
  )
  .map(([command, field, value]) => ({ ...command, [field]: value }))

const firstDay = day('2018-03-01')

/** A council's commands for one child as they follow each other, some days apart; not each of them can be carried out. */
export const sequences: fc.Arbitrary<readonly Command[]> = fc
  .tuple(
    fc.array(fc.tuple(bodiesBy(tidy), fc.integer({ min: 0, max: 20 })), { minLength: 6, maxLength: 18 }),
    fc.constantFrom('U4', 'K2', 'A4')
  )
  .map(([steps, type]) => {
    const start = { type: 'StartLookingAfter', legalStatus: 'C1', categoryOfNeed: 'N1', placement: { type }, on: formatDay(firstDay) }
    let when = firstDay
    const later = steps.map(([body, apart]) => {
      when = addDays(when, apart)
      return { ...body, on: formatDay(when) }
    })
    return [start, ...later].map(said => ({ ...recordedByMe, ...said }) as Command)
  })
