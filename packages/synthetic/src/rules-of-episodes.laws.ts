import { addMonths, addYears, ageOn, type Day } from '@kinfold/calendar'
import { isRelabel } from '@kinfold/vocabulary'
import type { Row } from '@kinfold/ssda903'
import { day, type RowsOfChild } from './child-rows.laws.js'

/** A rule that rows of one child break, by its number in csc-validator-be-903, and where. */
export interface Breach {
  readonly rule: string
  readonly line: number
}

export const breaches = (rule: string, rows: readonly Row[]): readonly Breach[] => rows.map(({ line }) => ({ rule, line }))

interface Pair {
  readonly before: Row
  readonly after: Row
}

const value = (row: Row | undefined, column: string): string => row?.values[column] ?? ''
const isTemporary = (row: Row | undefined): boolean => value(row, 'PLACE').startsWith('T')
const isAdoptive = (row: Row | undefined): boolean => value(row, 'PLACE').startsWith('A')
/** What is still going on has lasted a day at least. */
const lasted = (row: Row): number => (day(row, 'DEC') ?? (day(row, 'DECOM') ?? 0) + 1) - (day(row, 'DECOM') ?? 0)

const samePlace = (one: string, other: string): boolean => one === other || isRelabel(one, other)
const samePlacement = ({ before, after }: Pair): boolean =>
  samePlace(value(before, 'PLACE'), value(after, 'PLACE')) &&
  ['PL_POST', 'URN', 'PLACE_PROVIDER'].every((column) => value(before, column) === value(after, column))
const sameStatus = ({ before, after }: Pair): boolean => value(before, 'LS') === value(after, 'LS')

const goesOn = ({ before }: Pair): boolean => value(before, 'REC') === 'X1'
const rne = ({ after }: Pair): string => value(after, 'RNE')
const meet = ({ before, after }: Pair): boolean => day(before, 'DEC') === day(after, 'DECOM')
const moves = ['P', 'T', 'B', 'U']

const afterRows = (rule: string, pairs: readonly Pair[]): readonly Breach[] => breaches(rule, pairs.map(({ after }) => after))

const rulesOfOne = (episodes: readonly Row[], born: Day): readonly Breach[] => {
  const age = (row: Row, column: string): number => ageOn(born, day(row, column) ?? born)
  const ended = episodes.filter((row) => value(row, 'REC') !== '' && value(row, 'REC') !== 'X1')
  const reasons = (...codes: readonly string[]) => ended.filter((row) => codes.includes(value(row, 'REC')))
  return [
    ...breaches('148', episodes.filter((row) => (value(row, 'DEC') === '') !== (value(row, 'REC') === ''))),
    ...breaches('302', episodes.filter((row) => (day(row, 'DECOM') ?? born) < born || age(row, 'DECOM') >= 18)),
    ...breaches('355', episodes.filter((row) => lasted(row) < 1)),
    ...breaches('361', episodes.filter((row) => value(row, 'LS') === 'L1' && lasted(row) > 3)),
    ...breaches('362', episodes.filter((row) => value(row, 'LS') === 'L2' && lasted(row) > 21)),
    ...breaches('365', episodes.filter((row) => ['V3', 'V4'].includes(value(row, 'LS')) && value(row, 'RNE') !== 'S')),
    ...breaches('375', episodes.filter((row) => value(row, 'PLACE') === 'T1' && lasted(row) > 42)),
    ...breaches('376', episodes.filter((row) => value(row, 'PLACE') === 'T3' && lasted(row) > 21)),
    ...breaches('379', episodes.filter((row) => value(row, 'PLACE') === 'T4' && lasted(row) > 7)),
    ...breaches('217', episodes.filter((row) => /^A[35]$/.test(value(row, 'PLACE')) && /^[PB]$/.test(value(row, 'RNE')))),
    ...breaches('408', episodes.filter((row) => ['A5', 'A6'].includes(value(row, 'PLACE')) && value(row, 'LS') !== 'E1')),
    ...breaches('390', reasons('E11', 'E12').filter((row) => !isAdoptive(row))),
    ...breaches('550', episodes.filter((row) => (value(row, 'PLACE') === 'P1') !== (value(row, 'PLACE_PROVIDER') === 'PR0'))),
    ...breaches('213', episodes.filter((row) => /^[TZ]/.test(value(row, 'PLACE')) !== (value(row, 'PLACE_PROVIDER') === ''))),
    ...breaches('386', reasons('E11', 'E12', 'E43', 'E44', 'E45', 'E46', 'E47', 'E48').filter((row) => age(row, 'DEC') >= 18)),
    ...breaches('387', reasons('E5', 'E6').filter((row) => age(row, 'DEC') < 14)),
    ...breaches('389', reasons('E7').filter((row) => age(row, 'DEC') < 16)),
    ...breaches('of age', episodes.filter((row) => (day(row, 'DEC') ?? born) > addYears(born, 18)))
  ]
}

const rulesOfPairs = (pairs: readonly Pair[], whole: readonly Row[]): readonly Breach[] => {
  const kept = pairs.filter(goesOn)
  const following = (row: Row): Row | undefined => whole[whole.indexOf(row) + 1]
  return [
    ...afterRows('142', pairs.filter(({ before }) => value(before, 'DEC') === '')),
    ...afterRows('501', pairs.filter(({ before, after }) => (day(after, 'DECOM') ?? 0) < (day(before, 'DEC') ?? 0))),
    ...afterRows('432', pairs.filter((pair) => !goesOn(pair) && rne(pair) !== 'S')),
    ...afterRows('433', pairs.filter((pair) => rne(pair) !== 'S' && !meet(pair))),
    ...afterRows('388', kept.filter((pair) => rne(pair) === 'S' || !meet(pair))),
    ...afterRows('434', kept.filter((pair) => rne(pair) === 'L' && (sameStatus(pair) || !samePlacement(pair)))),
    ...afterRows('435', kept.filter((pair) => ['P', 'T'].includes(rne(pair)) && (!sameStatus(pair) || samePlacement(pair)))),
    ...afterRows('436', kept.filter((pair) => ['B', 'U'].includes(rne(pair)) && (sameStatus(pair) || samePlacement(pair)))),
    ...afterRows('437', pairs.filter(({ before }) => ['E2', 'E15', 'E11', 'E12'].includes(value(before, 'REC')))),
    ...afterRows('504', kept.filter(({ before, after }) => value(before, 'CIN') !== value(after, 'CIN'))),
    ...afterRows('336', kept.filter(({ before, after }) => /^A[35]$/.test(value(after, 'PLACE')) && !/^(U|A3|A5)/.test(value(before, 'PLACE')))),
    ...afterRows('380', pairs.filter(({ after }) => isTemporary(after) && value(after, 'RNE') === 'S')),
    ...breaches('381', whole.filter((row) => isTemporary(row) && !['', 'X1'].includes(value(row, 'REC')))),
    ...afterRows('383', kept.filter(({ before, after }) => {
      const back = following(after)
      return isTemporary(after) && back !== undefined && (value(back, 'RNE') !== 'P' || !samePlacement({ before, after: back }))
    })),
    ...afterRows('225', kept.filter(({ before, after }) =>
      !isTemporary(before) && !isTemporary(after) && moves.includes(value(after, 'RNE')) !== (value(before, 'REASON_PLACE_CHANGE') !== '')
    )),
    ...afterRows('226', kept.filter(({ before, after }) => (isTemporary(before) || isTemporary(after)) && value(before, 'REASON_PLACE_CHANGE') !== ''))
  ]
}

const thirdHoliday = (episodes: readonly Row[]): readonly Breach[] => {
  const holidays = episodes.filter((row) => value(row, 'PLACE') === 'T3')
  return breaches('377', holidays.filter((row, place) => {
    const before = day(holidays[place - 2], 'DECOM')
    return before !== undefined && addMonths(before, 12) > (day(row, 'DECOM') ?? 0)
  }))
}

/** What the episodes of one child break, of the rules that hold within one history. */
export const breachesOfEpisodes = ({ episodes, header }: RowsOfChild): readonly Breach[] => {
  const born = day(header[0], 'DOB')
  if (born === undefined) return breaches('no header', episodes)
  const pairs = episodes.slice(1).flatMap((after, place): readonly Pair[] => {
    const before = episodes[place]
    return before === undefined ? [] : [{ before, after }]
  })
  return [...rulesOfOne(episodes, born), ...rulesOfPairs(pairs, episodes), ...thirdHoliday(episodes)]
}

/** Readmissions on the very day on which care ceased, which rule 431 flags: the generator makes a few on purpose. */
export const sameDayReadmissions = ({ episodes }: RowsOfChild): number =>
  episodes.filter((row, place) => value(row, 'RNE') === 'S' && day(episodes[place - 1], 'DEC') === day(row, 'DECOM')).length
