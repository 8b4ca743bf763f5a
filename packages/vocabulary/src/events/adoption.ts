import * as t from 'io-ts'

/** The agency decided that the child should be placed for adoption (SHOBPA). AD1.DATE_INT and PlacedAdoption.DATE_PLACED both tell it. */
export const AdoptionDecisionMade = t.exact(t.type({}, 'AdoptionDecisionMade'))
export type AdoptionDecisionMade = t.TypeOf<typeof AdoptionDecisionMade>

/** The decision was reversed before an adoption. `decision` is the fact that it was made. */
export const AdoptionDecisionReversed = t.exact(
  t.intersection([t.type({ decision: t.string }), t.partial({ reason: t.string })], 'AdoptionDecisionReversed')
)
export type AdoptionDecisionReversed = t.TypeOf<typeof AdoptionDecisionReversed>

const adopters = {
  fosterCarer: t.string,
  numberOfAdopters: t.string,
  sexOfAdopters: t.string,
  legalStatusOfAdopters: t.string
}

/** The child was matched with the adopters described. */
export const MatchedWithAdopters = t.exact(t.partial(adopters, 'MatchedWithAdopters'))
export type MatchedWithAdopters = t.TypeOf<typeof MatchedWithAdopters>

/** The adopters as AD1 describes them where it gives no day of matching. It stands at the day of the decision. */
export const AdoptersDescribed = t.exact(t.partial(adopters, 'AdoptersDescribed'))
export type AdoptersDescribed = t.TypeOf<typeof AdoptersDescribed>
