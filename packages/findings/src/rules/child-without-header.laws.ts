import type { RuleSides } from '../findings-for-tests.laws.js'
import { childWithoutHeader } from './child-without-header.js'

export const childWithoutHeaderSides: RuleSides = {
  rule: childWithoutHeader,
  breaks: { 'an episode, and no header': { episodes: ['2018-01-01 - S C2 U4'], at: ['2018-01-01'] }, 'a review gives the date of birth': { born: '2010-01-01', reviews: ['2018-01-01 PN1'], at: ['2018-01-01'] } },
  keeps: { 'described': { episodes: ['2018-01-01 - S C2 U4'], described: 'sex=male' }, 'nothing but a birth': { born: '2010-01-01' } },
  unknown: { 'the header of then is not covered': { episodes: ['2016-01-01 - S C2 U4'], covered: '2017-04-01 2018-03-31' } }
}
