import { bothSides } from '../findings-for-tests.laws.js'
import { returnedBeforeGoing } from './returned-before-going.js'

bothSides(returnedBeforeGoing, {
  breaks: { 'the day before': { missing: ['2018-01-02 2018-01-01 M'], at: ['2018-01-02'] } },
  keeps: { 'on the day': { missing: ['2018-01-02 2018-01-02 M'] }, 'still missing': { missing: ['2018-01-02 - M'] } }
})
