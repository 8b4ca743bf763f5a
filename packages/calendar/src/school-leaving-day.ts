import { birthday } from './birthday.js'
import { addDays, type Day } from './day.js'
import { addToMonth, monthEnd, monthOf } from './month.js'
import { weekdayOf } from './weekday.js'

const june = 5
const september = 8
const friday = 5

/**
 * The day on which somebody may leave school: the last Friday of June of the school year (1 September to 31 August) of the 16th birthday.
 *
 * Source: Education Act 1996, section 8; Education (School Leaving Date) Order 1997 (SI 1997/1970). The school year is read as
 * beginning on 1 September.
 */
export const schoolLeavingDay = (born: Day): Day => {
  const month = monthOf(birthday(born, 16))
  const ofYear = month % 12
  const lastOfJune = monthEnd(addToMonth(month, june - ofYear + (ofYear >= september ? 12 : 0)))
  return addDays(lastOfJune, -((weekdayOf(lastOfJune) + 7 - friday) % 7))
}
