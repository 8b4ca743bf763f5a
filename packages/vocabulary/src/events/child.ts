import * as t from 'io-ts'
import { CivilDayCodec } from '../civil-day.js'
import { WholeNumberCodec } from '../whole-number.js'

/** The child's birth; it took effect on the date of birth. */
export const Born = t.exact(t.type({}, 'Born'))
export type Born = t.TypeOf<typeof Born>

/** A table gives another date of birth than the one held; it takes effect on the date it claims. */
export const DateOfBirthContradicted = t.exact(t.type({ table: t.string }, 'DateOfBirthContradicted'))
export type DateOfBirthContradicted = t.TypeOf<typeof DateOfBirthContradicted>

/** What the header file says of the child. SEX 1 and M are one value (`male`), 2 and F another (`female`). The pupil number is an opaque token, or one of the codes UN1 to UN5. */
export const ChildDescribed = t.exact(
  t.partial(
    {
      sex: t.string,
      ethnicity: t.string,
      uniquePupilNumber: t.string,
      mother: t.string,
      motherOfChildBornOn: CivilDayCodec
    },
    'ChildDescribed'
  )
)
export type ChildDescribed = t.TypeOf<typeof ChildDescribed>

/** The child was, or had been, an unaccompanied asylum seeker in the collection year (named by the year it ends in). */
export const UnaccompaniedAsylumSeekingDeclared = t.exact(
  t.intersection([t.type({ collectionYear: WholeNumberCodec }), t.partial({ sex: t.string })], 'UnaccompaniedAsylumSeekingDeclared')
)
export type UnaccompaniedAsylumSeekingDeclared = t.TypeOf<typeof UnaccompaniedAsylumSeekingDeclared>

export const UnaccompaniedAsylumSeekingCeased = t.exact(t.type({}, 'UnaccompaniedAsylumSeekingCeased'))
export type UnaccompaniedAsylumSeekingCeased = t.TypeOf<typeof UnaccompaniedAsylumSeekingCeased>

/**
 * The permanence option a child had left before this care. The date may be known in part only: `orderedFrom` and
 * `orderedTo` are the first and last day it can mean, `dateAsReported` what was written.
 */
export const PreviousPermanenceDeclared = t.exact(
  t.partial(
    {
      option: t.string,
      localAuthority: t.string,
      dateAsReported: t.string,
      orderedFrom: CivilDayCodec,
      orderedTo: CivilDayCodec
    },
    'PreviousPermanenceDeclared'
  )
)
export type PreviousPermanenceDeclared = t.TypeOf<typeof PreviousPermanenceDeclared>

/** A value reported beside an empty date: kept, though nothing says when it took effect. It stands at the row's own date. */
export const ReportedWithoutDate = t.exact(t.type({ table: t.string, column: t.string, value: t.string }, 'ReportedWithoutDate'))
export type ReportedWithoutDate = t.TypeOf<typeof ReportedWithoutDate>
