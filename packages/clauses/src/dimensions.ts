import { months, years } from '@kinfold/measure'
import type { Attribute, Slice } from '@kinfold/measure'
import { codeSets, findCode } from '@kinfold/vocabulary'
import type { CodeSet, CodeSetName } from '@kinfold/vocabulary'
import { ageBands } from './birthdays.js'
import { categoryOfNeedOn, legalStatusOn, placementProviderOn, placementTypeOn } from './care-attributes.js'
import { ethnicityOn, sexOn } from './header-attributes.js'
import { timeInCareOn } from './time-in-care.js'

/** A respect in which the children, or the occasions, of any figure are told apart. */
export interface Dimension {
  readonly name: string
  readonly says: string
  readonly attribute: Attribute
  /** The slices in order, as far as they are known beforehand. */
  readonly order: readonly string[]
  /** Whether a slice is shown though nobody falls into it. */
  readonly showsEmpty: boolean
  /** The words of a slice that the records state. */
  readonly label: (is: string) => string
  /** The words of the slice of those who are nothing in this respect. */
  readonly none: string
}

const notInCare = 'not looked after on the day'

const bands = (name: string, says: string, attribute: Attribute, none: string, order: readonly string[]): Dimension => ({
  name,
  says,
  attribute,
  order,
  showsEmpty: true,
  label: is => is,
  none
})

const codes = (name: string, says: string, attribute: Attribute, set: CodeSetName): Dimension => {
  const { codes: known }: CodeSet = codeSets[set]
  return {
    name,
    says,
    attribute,
    order: known.map(({ code }) => code),
    showsEmpty: false,
    label: is => findCode(set, is)?.label ?? 'a code that the return does not have',
    none: notInCare
  }
}

const sexes: Readonly<Record<string, string>> = { male: 'Male', female: 'Female', unknown: 'Stated as not known' }

/**
 * Every dimension of the slices.
 *
 * Source: docs/care-history.md, rules 26 and 27.
 */
export const dimensions: readonly Dimension[] = [
  bands('age-band', 'completed years of age', ageBands(1, 5, 10, 16), 'not born on the day', ['under 1', '1 to 4', '5 to 9', '10 to 15', '16 and over']),
  {
    name: 'sex',
    says: 'the sex in the header',
    attribute: sexOn,
    order: Object.keys(sexes),
    showsEmpty: false,
    label: is => (Object.hasOwn(sexes, is) ? (sexes[is] ?? is) : 'a code that the return does not have'),
    none: notInCare
  },
  codes('ethnicity', 'the ethnicity in the header (ETHNIC)', ethnicityOn, 'ethnicities'),
  codes('legal-status', 'the legal status on the day (LS)', legalStatusOn, 'legalStatuses'),
  codes('placement-type', 'the type of placement on the day (PLACE)', placementTypeOn, 'placementTypes'),
  codes('provider', 'the provider of the placement on the day (PLACE_PROVIDER)', placementProviderOn, 'placementProviders'),
  codes('need', 'the category of need on the day (CIN)', categoryOfNeedOn, 'categoriesOfNeed'),
  bands('time-in-care', 'how long the child had been looked after without a break', timeInCareOn(months(6), years(1), years(2), years(5)), notInCare, [
    'under 6 months',
    '6 months to under 1 year',
    '1 to under 2 years',
    '2 to under 5 years',
    '5 years and over'
  ])
]

/** What the slices are called that hold no stated value. */
const notStated = 'not stated'
const notKnown = 'not known'
const noneOfIt = 'none'

/** A slice by a name that can be typed and printed. */
export const sliceName = (slice: Slice): string => (slice === undefined ? notKnown : slice === null ? noneOfIt : slice === '' ? notStated : slice)

/** The slice of a name, as typed: capitals aside, and with hyphens for spaces where that is easier. */
export const sliceNamed = (text: string, among: readonly Slice[]): { readonly slice: Slice } | undefined => {
  const plain = (name: string): string => name.toLowerCase().replaceAll('-', ' ')
  const place = among.findIndex(slice => plain(sliceName(slice)) === plain(text))
  return place < 0 ? undefined : { slice: among[place] }
}

/** The words of a slice. */
export const sliceLabel = ({ label, none }: Dimension, slice: Slice): string =>
  slice === undefined ? 'the records do not say which' : slice === null ? none : slice === '' ? 'left blank in the records' : label(slice)

/** Slices in the order in which they are shown: those known beforehand, others by name, then none, not stated and not known. */
export const slicesInOrder = ({ order }: Dimension, slices: readonly Slice[]): readonly Slice[] => {
  const rank = (slice: Slice): number => {
    if (slice === undefined) return order.length + 3
    if (slice === '') return order.length + 2
    if (slice === null) return order.length + 1
    const place = order.indexOf(slice)
    return place < 0 ? order.length : place
  }
  return [...slices].sort((a, b) => rank(a) - rank(b) || (sliceName(a) < sliceName(b) ? -1 : 1))
}
