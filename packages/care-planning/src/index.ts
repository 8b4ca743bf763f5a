export { reviewsInTime } from './6.8-reviews-in-time.js'
export { participation } from './participation.js'
