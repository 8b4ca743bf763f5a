import { birthday, latestDay } from '@kinfold/calendar'
import { careLeaverFaults } from '../care-leaver-rule.js'
import { collectionYearOf } from '../collection-year.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'

/** Who is looked after on the 17th birthday, or was still on the 18th, is no care leaver of that year. */
export const careLeaverStillLookedAfter: FindingRule = {
  code: 'FINDING_CARE_LEAVER_STILL_LOOKED_AFTER',
  rule: ['1007'],
  says: 'Life after care (OC3) is told of someone not looked after on the birthday of the year',
  source: `${validator}, rule 1007 as its message has it; its code passes over episodes that are still open`,
  moves: nothing,
  needs: ['oc3', 'episodes'],
  faults: careLeaverFaults(({ payload: { collectionYear } }, { journey: { born, episodes } }) => {
    const age = born === undefined ? undefined : [17, 18].find(years => collectionYearOf(birthday(born.on, years)) === collectionYear)
    if (born === undefined || age === undefined) return undefined
    const day = birthday(born.on, age)
    return episodes.some(({ from, to }) => from <= day && day < to && (age === 17 || to !== latestDay)) ? { ageYears: age } : undefined
  })
}
