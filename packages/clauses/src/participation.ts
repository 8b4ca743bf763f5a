import { noEvidence, node, primitive } from '@kinfold/measure'
import type { Moment, Moments, Node, Truth } from '@kinfold/measure'
import { tookNoPartInReview, tookPartInReview, tooYoungToTakePart } from '@kinfold/vocabulary'
import type { CodeGroup } from '@kinfold/vocabulary'
import { reviewsHeld } from './reviews.js'
import type { ReviewDue } from './reviews.js'

/** What is said of a child's part in a review. */
interface Said {
  /** Whether the child was old enough to be asked. */
  readonly asked: Truth
  readonly tookPart: Truth
}

const tooYoung: Said = { asked: false, tookPart: false }
const heard: Said = { asked: true, tookPart: true }
const silent: Said = { asked: true, tookPart: false }
const untold: Said = { asked: undefined, tookPart: undefined }

const saying = (said: Said, { codes }: CodeGroup<'reviewParticipation'>): readonly (readonly [string, Said])[] => codes.map(code => [code, said])

const saidByCode: ReadonlyMap<string | undefined, Said> = new Map<string | undefined, Said>([
  ...saying(heard, tookPartInReview),
  ...saying(tooYoung, tooYoungToTakePart),
  ...saying(silent, tookNoPartInReview)
])

const saidBy = (code: string | undefined): Said => saidByCode.get(code) ?? untold

const agreed = (one: Truth, other: Truth): Truth => (one === other ? one : undefined)

/** What the rows of one day say together: what they disagree on cannot be known, and being out of the question is no taking part. */
const saidOf = ({ facts }: ReviewDue): Said => {
  if (facts.length === 1) return saidBy(facts[0]?.payload.participation)
  const [first = untold, ...others] = facts.map(({ payload }) => saidBy(payload.participation))
  const asked = others.reduce((held, { asked }) => agreed(held, asked), first.asked)
  const tookPart = others.reduce((held, { tookPart }) => agreed(held, tookPart), first.tookPart)
  return { asked, tookPart: asked === undefined ? undefined : tookPart }
}

/** A review on a day on which care may have gone unseen may be none of a child looked after. */
const wasAsked = ({ is }: Moment<ReviewDue>): Truth => {
  const { asked } = saidOf(is)
  return is.period === undefined && asked === true ? undefined : asked
}

const didTakePart = ({ is }: Moment<ReviewDue>): Truth => saidOf(is).tookPart

const ofReviews = (name: string, words: string, judged: (review: Moment<ReviewDue>) => Truth): Node<readonly Truth[]> =>
  node(
    primitive<readonly Truth[], readonly [Moments<ReviewDue>]>({
      name,
      version: 1,
      all: (_subject, _args, [{ items }]) => items.map(judged),
      at: (index, _subject, _args, [reviews]) => {
        const review = reviews.value.items[index]
        return review === undefined ? { value: undefined, evidence: noEvidence } : { value: judged(review), evidence: review.evidence() }
      },
      say: () => words
    }),
    null,
    [reviewsHeld]
  )

/**
 * Whether each review was of a child old enough to be asked to take part: any code but PN0.
 *
 * Source: docs/care-history.md, rule 43.
 * Unknowns: a blank or another code; rows of one day that disagree; a review on a day on which care may have gone unseen.
 */
export const askedToTakePart = ofReviews('asked to take part', 'of children asked to take part (all but PN0)', wasAsked)

/**
 * Whether the child took part in each review: PN1 to PN6.
 *
 * Source: docs/care-history.md, rule 43.
 * Unknowns: as for `askedToTakePart`.
 */
export const tookPart = ofReviews('took part', 'in which the child took part (PN1 to PN6)', didTakePart)
