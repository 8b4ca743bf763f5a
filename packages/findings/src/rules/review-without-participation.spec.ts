import { bothSides } from '../findings-for-tests.laws.js'
import { reviewWithoutParticipation } from './review-without-participation.js'

bothSides(reviewWithoutParticipation, {
  breaks: { 'a blank': { reviews: ['2018-03-01 -'], at: ['2018-03-01'] } },
  keeps: { 'a code': { reviews: ['2018-03-01 PN4'] } }
})
