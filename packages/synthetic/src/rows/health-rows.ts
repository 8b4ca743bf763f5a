import { ageOn } from '@kinfold/calendar'
import { endOfYear, startOfYear } from '../authority.js'
import type { Life } from '../life/life.js'
import { daysOutOf, makeRandom, type Lengths, type Random } from '../random.js'
import { valuesOf, written, yesOrNo, type Values } from './values.js'
import type { View } from './view.js'

const scores: Lengths = [[50, [0, 13]], [14, [14, 16]], [36, [17, 36]]]
const scoredOfAThousand = 780

const strengthsAndDifficulties = (random: Random, age: number): Values => {
  const score = random.chance(scoredOfAThousand) ? String(daysOutOf(random, scores)) : undefined
  const reason = random.pick([[20, 'SDQ2'], [10, 'SDQ3'], [45, 'SDQ4'], [25, 'SDQ5']])
  return age < 4 || age > 16 ? {} : valuesOf({ SDQ_SCORE: score, SDQ_REASON: score === undefined ? reason : undefined })
}

const substanceMisuse = (random: Random, age: number): Values => {
  const misuses = random.chance(35) && age >= 10
  const received = random.chance(450)
  return valuesOf({
    SUBSTANCE_MISUSE: yesOrNo(misuses),
    INTERVENTION_RECEIVED: misuses ? yesOrNo(received) : undefined,
    INTERVENTION_OFFERED: misuses && !received ? yesOrNo(random.chance(700)) : undefined
  })
}

/** In care on every day of the collection year, and never for short breaks. Source: csc-validator-be-903 @10ad07c, rules 185 and 190. */
const isAllYear = ({ periods }: Life, year: number): boolean =>
  periods.some(
    ({ starts, ends, episodes }) =>
      starts <= startOfYear(year) &&
      ends > endOfYear(year) &&
      !episodes.some((episode) => episode.legalStatus === 'V4' && episode.ends > startOfYear(year))
  )

/** The row of the OC2 file, for a child looked after throughout the collection year. */
export const healthRows = (life: Life, { collectionYear: year, declarations }: View): readonly Values[] => {
  if (!declarations || !isAllYear(life, year)) return []
  const { child, born, declarationSeed } = life
  const random = makeRandom(declarationSeed, year, 1)
  const age = ageOn(born, endOfYear(year))
  const difficulties = strengthsAndDifficulties(random, age)
  const convicted = random.chance(30)
  return [
    {
      CHILD: child,
      ...valuesOf({ DOB: written(born) }),
      ...difficulties,
      ...(age < 10 ? {} : { CONVICTED: yesOrNo(convicted) }),
      ...(age < 5 ? { HEALTH_CHECK: yesOrNo(random.chance(900)) } : {}),
      IMMUNISATIONS: yesOrNo(random.chance(870)),
      TEETH_CHECK: yesOrNo(random.chance(850)),
      HEALTH_ASSESSMENT: yesOrNo(random.chance(910)),
      ...substanceMisuse(random, age)
    }
  ]
}
