export { longTermPlacementStability } from './8.1-long-term-placement-stability.js'
export { threeOrMorePlacements } from './8.2-three-or-more-placements.js'
