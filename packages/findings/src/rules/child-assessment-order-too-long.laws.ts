import type { RuleSides } from '../findings-for-tests.laws.js'
import { childAssessmentOrderTooLong } from './child-assessment-order-too-long.js'

export const childAssessmentOrderTooLongSides: RuleSides = {
  rule: childAssessmentOrderTooLong,
  breaks: {
    'a day too long': { episodes: ['2018-01-01 2018-01-09 S L3 U6 E4A'], at: ['2018-01-01'] },
    'in two episodes, one after the other': { episodes: ['2018-01-01 2018-01-03 S L3 U6 X1', '2018-01-03 2018-01-09 P L3 K2 E4A'], at: ['2018-01-01'] },
    'still open at the end of what is covered': { episodes: ['2018-01-01 - S L3 U6'], covered: '2017-04-01 2018-03-31', at: ['2018-01-01'] }
  },
  keeps: {
    'the whole of it': { episodes: ['2018-01-01 2018-01-08 S L3 U6 E4A'] },
    'another legal status may last': { episodes: ['2018-01-01 2018-06-01 S V2 U6 E4A'] },
    'another time, later': { episodes: ['2018-01-01 2018-01-08 S L3 U6 E4A', '2018-02-01 2018-02-03 S L3 U6 E4A'] },
    'open, and begun on the last day covered': { episodes: ['2018-03-31 - S L3 U6'], covered: '2017-04-01 2018-03-31' }
  }
}
