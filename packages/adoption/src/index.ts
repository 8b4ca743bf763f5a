export { adoptions } from './10.1-adoptions.js'
export { careToAdoptivePlacement } from './10.4-care-to-adoptive-placement.js'
export { placementOrderToMatchDays } from './10.5-placement-order-to-match.js'
