import type { Unit } from '@kinfold/measure'
import type { PrintedFigure } from '@kinfold/scorecard'
import { counted, grouped } from '../words/words.js'

const decimals = (value: number, unit: Unit): string => (unit === 'count' ? grouped(value) : grouped(Number(value.toFixed(1))).replace(/^(-?[\d,]+)$/, '$1.0'))

const inUnit = (number: string, unit: Unit): string => {
  switch (unit) {
    case 'count':
    case 'mean':
      return number
    case 'percent':
      return `${number}%`
    case 'days':
      return `${number} days`
    case 'per 10000':
      return `${number} per 10,000`
  }
}

/** The value of a figure in its unit: `68.4%`, or `61.2–68.4%` where it is bounded; nothing where there is none. */
export const valueText = ({ value, low, high, unit }: PrintedFigure): string => {
  if (value !== null) return inUnit(decimals(value, unit), unit)
  return low === null || high === null ? '' : inUnit(`${decimals(low, unit)}–${decimals(high, unit)}`, unit)
}

/** What a figure is made of: `31 of 45`; for a mean the sum of days and the children; nothing for a count, which is its own numerator. */
export const fractionText = ({ numerator, denominator, unit }: PrintedFigure): string => {
  if (denominator === null) return ''
  if (unit === 'days') return `${numerator === null ? '?' : counted(numerator, 'day')} of ${grouped(denominator)}`
  return `${numerator === null ? '?' : grouped(numerator)} of ${grouped(denominator)}`
}

/** What was asked of a figure in its year; nothing where nothing was. Thresholds are days, whatever the figure's unit. */
export const thresholdText = ({ threshold }: PrintedFigure): string => (threshold === null ? '' : `threshold ${counted(threshold, 'day')}`)
