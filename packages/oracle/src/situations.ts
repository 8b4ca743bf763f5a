import { adoptionsOf, lastPartOf, matchedOn, movedInOn } from './adoptions.js'
import type { Adoption } from './adoptions.js'
import { bornOn, isFinal, periodsOf, rowOn, rowsInScope, rowsOfAll } from './care.js'
import { birthday, financialYearStart, monthOf, monthsAfter, monthStart, readDay } from './days.js'
import type { Day } from './days.js'
import { decisionsOf } from './decisions.js'
import type { ChildRows } from './rows.js'
import { localSwitches } from './switches.js'

/** The names of the situations in a child's rows. */
export type NamesOf = (child: ChildRows) => readonly string[]

/** The name, where something is so. */
const named = (name: string, so: boolean): readonly string[] => (so ? [name] : [])

/** How a day lies to a limit: on it, or a day off. */
const around = (name: string, day: Day, limit: Day): readonly string[] =>
  day === limit ? [name] : day === limit + 1 ? [`${name}, a day late`] : day === limit - 1 ? [`${name}, a day early`] : []

const repeated = (keys: readonly (string | number)[]): boolean => new Set(keys).size < keys.length

const codeWord = (code: string): string => (code === '' ? 'blank' : /^PN[0-7]$/.test(code) ? code : 'of no list')

/** Codes of reviews; two of one day that differ. */
export const reviewNames: NamesOf = ({ reviews }) => [
  ...reviews.map(({ REVIEW_CODE }) => `participation ${codeWord(REVIEW_CODE)}`),
  ...named('two codes of a day', reviews.some((one) => reviews.some((other) => one.REVIEW === other.REVIEW && one.REVIEW_CODE !== other.REVIEW_CODE)))
]

/** Providers, and moves to a carer who is also approved to adopt, by the reason for the episode. */
export const placementNames: NamesOf = (child) => [
  ...rowsInScope(child, localSwitches).map(({ provider }) => `provider ${provider === '' ? 'blank' : provider}`),
  ...periodsOf(child, localSwitches).flatMap(({ rows }) => rows.flatMap((row, index) =>
    named(`foster-to-adopt by ${row.reasonForEpisode}`, /^U[25]$/.test(row.place) && /^[A-Z][01346]$/.test(rows[index - 1]?.place ?? ''))))
]

/** Coming into care, coming back to it, and leaving it. */
export const careNames: NamesOf = (child) => {
  const periods = periodsOf(child, localSwitches)
  const ceasings = periods.flatMap(({ end, reason }) => (end !== undefined && isFinal(reason) ? [end] : []))
  const starts = periods.map(({ start }) => start)
  const born = bornOn(child)
  return [
    ...periods.flatMap(({ start }) => rowsOfAll(child)
      .filter(({ legalStatus, to }) => /^V[34]$/.test(legalStatus) && to === start).map(({ legalStatus }) => `${legalStatus} turned into care`)),
    ...periods.slice(1).flatMap(({ start }, index) => around('readmitted 12 months later', start, monthsAfter(periods[index]?.end ?? NaN, 12))),
    ...named('several admissions in a month', repeated(starts.map(monthOf))),
    ...named('several admissions in a financial year', repeated(starts.map(financialYearStart))),
    ...named('several ceasings in a month', repeated(ceasings.map(monthOf))),
    ...named('several ceasings in a financial year', repeated(ceasings.map(financialYearStart))),
    ...periods.flatMap((period) => {
      const { end, reason } = period
      if (end === undefined || !isFinal(reason)) return []
      const fostered = /^U/.test(rowOn(period, end - 1)?.place ?? '')
      return [
        `ceased with ${reason ?? ''}`,
        ...(born === undefined
          ? named('left foster care, date of birth not known', fostered && reason !== 'E17')
          : fostered && reason !== 'E17' ? around('left foster care at 18', end, birthday(born, 18)) : [])
      ]
    }),
    ...named('no date of birth', born === undefined),
    ...named('no sex stated', child.header?.SEX === ''),
    ...named('no ethnicity stated', child.header?.ETHNIC === '')
  ]
}

/** Missing spells: their codes, at the edges of care, and where twelve months begin. */
export const missingNames: NamesOf = (child) => {
  const spells = child.missing ?? []
  const periods = periodsOf(child, localSwitches)
  return [
    ...spells.map(({ MISSING }) => `absence ${MISSING}`),
    ...named('two absences begin on a day', repeated(spells.map(({ MIS_START }) => MIS_START))),
    ...named('missing and away on a day', spells.some((one) => spells.some((two) => one.MIS_START === two.MIS_START && one.MISSING < two.MISSING))),
    ...spells.flatMap(({ MIS_START }) => {
      const day = readDay(MIS_START) ?? NaN
      return [
        ...periods.flatMap(({ start, end }) => [
          ...named('missing as care begins', day === start),
          ...named('missing a day before care', day === start - 1),
          ...named('missing on the last day of care', day + 1 === end),
          ...named('missing as care ends', day === end)
        ]),
        ...named('missing as twelve months begin', day === monthStart(monthOf(day))),
        ...named('missing a day before twelve months begin', day + 1 === monthStart(monthOf(day + 1)))
      ]
    })
  ]
}

const carerNames = (adoption: Adoption): readonly string[] => {
  const match = matchedOn(adoption)
  const said = adoption.child.ad1.filter(({ DATE_MATCH }) => match !== undefined && readDay(DATE_MATCH) === match).map(({ FOSTER_CARE }) => FOSTER_CARE ?? '')
  const coded = /^A[35]$/.test(lastPartOf(adoption, localSwitches)?.rows[0]?.place ?? '')
  if (said.includes('0') && said.includes('1')) return ['the match says both of the carer']
  const word = said.includes('1') ? '1' : said.includes('0') ? '0' : 'blank'
  return [`FOSTER_CARE ${word}, placed with ${coded ? 'the carer' : 'others'}`]
}

const decisionNames = (adoption: Adoption): readonly string[] => {
  const { child, orderedOn, period } = adoption
  const decisions = decisionsOf(child)
  const movedIn = movedInOn(adoption, localSwitches)
  return [
    ...named('adopted, no decision in view', decisions.length === 0),
    ...named('adopted after several decisions', decisions.length > 1),
    ...decisions.flatMap(({ on, reversedOn }) => [
      ...around('order 12 months after a decision', orderedOn, monthsAfter(on, 12)),
      ...(movedIn === undefined ? [] : [
        ...around('moved in 365 days after a decision', movedIn, on + 365),
        ...named('moved in before the decision', movedIn < on && on <= orderedOn)
      ]),
      ...named('decision of before the period', on < period.start),
      ...(reversedOn === undefined ? [] : [
        ...named('decision reversed before the order', reversedOn < orderedOn),
        ...named('decision reversed on the day of the order', reversedOn === orderedOn),
        ...named('decision reversed after the order', reversedOn > orderedOn)
      ])
    ])
  ]
}

/** Adoptions: the decisions before them, and what is said of the carer. */
export const adoptionNames: NamesOf = (child) =>
  adoptionsOf([child], localSwitches).flatMap((adoption) => [...decisionNames(adoption), ...carerNames(adoption)])
