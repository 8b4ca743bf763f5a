import { readDay } from './days.js'
import { happening, occasionShareOf } from './figures.js'
import type { OccasionShare, Verdict } from './figures.js'
import { reviewsHeldIn } from './reviews-held.js'
import type { ReviewHeld } from './reviews-held.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'
import { windowOf } from './windows.js'

/** What one code says of a review: PN0 is of a child under 4; a blank or another code says nothing. */
const saidBy = (code: string): Verdict => {
  switch (code) {
    case 'PN0':
      return 'out of scope'
    case 'PN1':
    case 'PN2':
    case 'PN3':
    case 'PN4':
    case 'PN5':
    case 'PN6':
      return 'met'
    case 'PN7':
      return 'not met'
    default:
      return 'cannot be known'
  }
}

const verdictOn = ({ child, on }: ReviewHeld): Verdict => {
  const rows = child.reviews.filter(({ REVIEW }) => readDay(REVIEW) === on)
  const said = new Set(rows.map(({ REVIEW_CODE }) => saidBy(REVIEW_CODE.trim())))
  const [only] = said
  return said.size === 1 && only !== undefined ? only : 'cannot be known'
}

/** Rule 43: of the reviews held in the window of children old enough to take part, those in which the child did. */
export const participation = (children: readonly ChildRows[], month: string, switches: Switches = localSwitches): OccasionShare =>
  occasionShareOf(reviewsHeldIn(children, windowOf(switches.flowWindow, month), switches)
    .map((review) => ({ ...happening(childOf(review.child), review.on), verdict: verdictOn(review) })))
