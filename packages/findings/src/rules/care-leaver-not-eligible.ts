import { birthday } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { effectiveDay } from '@kinfold/journey'
import { isAmong, shortBreakStatuses } from '@kinfold/vocabulary'
import { adoptionsOf } from '../adoption.js'
import type { FindingSubject } from '../finding-subject.js'
import { nothing } from '../moves.js'
import type { Fault, FindingRule } from '../rule.js'
import { validator } from '../sources.js'

const daysInCare = 91

/** The days of a stretch on which the child was looked after, short breaks left out; days held twice count once. */
const daysLookedAfter = ({ journey: { episodes } }: FindingSubject, from: Day, to: Day): number => {
  let days = 0
  let reached = from
  for (const episode of episodes) {
    if (isAmong(shortBreakStatuses, episode.legalStatus)) continue
    const [first, over] = [Math.max(episode.from, reached), Math.min(episode.to, to)]
    if (over > first) {
      days += over - first
      reached = over as Day
    }
  }
  return days
}

const faultsAt = (subject: FindingSubject, born: Day, fact: string, on: Day): readonly Fault[] => {
  const [fourteen, sixteen, adult] = [birthday(born, 14), birthday(born, 16), birthday(born, 18)]
  const until = on < adult ? on : adult
  const adopted = adoptionsOf(subject).find(adoption => adoption.on <= on)
  if (adopted !== undefined) return [{ on, facts: [fact, adopted.episode.opened.factId] }]
  const days = daysLookedAfter(subject, fourteen, until)
  if (days >= daysInCare && daysLookedAfter(subject, sixteen, until) >= 1) return []
  return [{ on, facts: [fact], details: { days, atLeast: daysInCare }, absent: [{ table: 'episodes', from: fourteen, to: until }] }]
}

/**
 * Life after care (OC3) is told of young people who were looked after for 91 days since the 14th birthday, some of them from the 16th on, and not adopted.
 * Four years of episodes tell it; two, as other checks see, leave out most of those who qualify.
 *
 * Unit and bounds: days looked after up to the birthday of the declaration or the 18th, whichever is first; short breaks do not count
 */
export const careLeaverNotEligible: FindingRule = {
  code: 'FINDING_CARE_LEAVER_NOT_ELIGIBLE',
  rule: ['1001', '1002'],
  says: 'Life after care (OC3) is told of someone looked after for 91 days from the 14th birthday, some after the 16th',
  source: `${validator}, rules 1001 and 1002; asked of all years from the 14th birthday, where they see this year and last`,
  moves: nothing,
  needs: ['oc3', 'episodes'],
  faults: subject => {
    const { born } = subject.journey
    return born === undefined ? [] : subject.careLeaver.flatMap(row => faultsAt(subject, born.on, row.factId, effectiveDay(row)))
  }
}
