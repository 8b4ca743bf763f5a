import { firstMonthOfFinancialYear } from '@kinfold/calendar'
import type { Month } from '@kinfold/calendar'
import type { Figure } from '../figure.js'
import { said } from './figure-laws.js'
import type { FiguresByMonth } from './figure-laws.js'
import type { Law } from './law.js'

/** Figures whose denominator is another's number. */
const bases: readonly (readonly [counted: string, over: readonly string[]])[] = [
  ['6.1', ['8.2', '8.3', '8.4', '8.5', '9.2', 'missing-children']],
  ['6.3', ['readmissions']],
  ['6.4', ['6.5', '6.7', '6.9', 'returns-home', 'time-in-care']]
]

/** Figures that have one numerator. */
const sameNumerators: readonly (readonly [string, string])[] = [['6.1', '6.2'], ['9.1', '9.2']]

export const oneBase: Law<FiguresByMonth> = {
  name: 'one base',
  statement: 'where nothing is unknown, a share is of those whom another figure counts; a share or a rate and the count of the same children have one numerator',
  check: ({ figure, months }) =>
    months.flatMap(month => [
      ...bases.flatMap(([counted, codes]) =>
        codes.flatMap(code => {
          const [base, found] = [figure(counted, month), figure(code, month)]
          if (base === undefined || found === undefined || base.unknown + found.unknown > 0 || base.numerator === found.denominator) return []
          return [`${said(code, month)}: of ${String(found.denominator)}, where ${counted} counts ${String(base.numerator)}`]
        })
      ),
      ...sameNumerators.flatMap(([one, other]) => {
        const [first, second] = [figure(one, month), figure(other, month)]
        if (first === undefined || second === undefined || first.numerator === second.numerator) return []
        return [`${said(other, month)}: ${String(second.numerator)}, where ${one} counts ${String(first.numerator)}`]
      })
    ])
}

/** `arrangements` gives those who ceased with a residence or child arrangements order, which has no figure of its own. */
export const partsOfWholes: Law<FiguresByMonth & { readonly arrangements: (month: Month) => number }> = {
  name: 'parts of wholes',
  statement: 'permanence is special guardianship, adoption and child arrangements; those with parents and those fostered by no relative are in a family',
  check: ({ figure, months, arrangements }) =>
    months.flatMap(month => {
      const number = (code: string): number => figure(code, month)?.numerator ?? 0
      const permanence = number('6.7') + number('6.9') + arrangements(month)
      const inFamily = number('8.4') + number('9.1')
      return [
        ...(number('6.5') === permanence ? [] : [`${said('6.5', month)}: ${number('6.5')}, where its parts have ${permanence}`]),
        ...(inFamily <= number('8.3') ? [] : [`${said('8.3', month)}: ${number('8.3')}, where parts of it have ${inFamily}`])
      ]
    })
}

/** The figures of occasions that are counted by the month. */
const byTheMonth = ['6.3', '6.4', '6.5', '6.7', '6.8', '6.9', '10.1', 'participation', 'missing-episodes', 'readmissions', 'returns-home', 'time-in-care', 'staying-put']

/** `ofYear` gives the figures of the same children counted over the year to date, each occasion counting. */
export const monthsOfYear: Law<FiguresByMonth & { readonly ofYear: FiguresByMonth['figure'] }> = {
  name: 'months of a year',
  statement: 'where nothing is unknown and each occasion counts, numerator and denominator over the year to date are the sums of those of its months',
  check: ({ figure, months, ofYear }) =>
    byTheMonth.flatMap(code =>
      months.flatMap(month => {
        const year = ofYear(code, month)
        const parts: (Figure | undefined)[] = []
        for (let each = firstMonthOfFinancialYear(month); each <= month; each = (each + 1) as Month) parts.push(figure(code, each))
        const known = parts.flatMap(part => (part === undefined || part.unknown > 0 ? [] : [part]))
        if (year === undefined || year.unknown > 0 || known.length < parts.length) return []
        const sum = (of: 'numerator' | 'denominator'): number => known.reduce((total, part) => total + (part[of] ?? 0), 0)
        const isSum = sum('numerator') === (year.numerator ?? 0) && sum('denominator') === (year.denominator ?? 0)
        return isSum ? [] : [`${said(code, month)}: ${String(year.numerator)} of ${String(year.denominator)} in the year, where its months have ${sum('numerator')} of ${sum('denominator')}`]
      })
    )
}
