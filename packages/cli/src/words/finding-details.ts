import type { FindingDetails } from '@kinfold/findings'
import { counted } from './words.js'

/** What a finding says beside where it is, in a few words. */
export const detailsWords = ({ days, times, atMost, atLeast, ageYears, collectionYear, other, field, codeSet, table }: FindingDetails): string =>
  [
    days === undefined ? '' : counted(days, 'day'),
    times === undefined ? '' : counted(times, 'time'),
    ageYears === undefined ? '' : `aged ${String(ageYears)}`,
    atMost === undefined ? '' : `at most ${String(atMost)}`,
    atLeast === undefined ? '' : `at least ${String(atLeast)}`,
    collectionYear === undefined ? '' : `collection year ${String(collectionYear)}`,
    other === undefined ? '' : `against ${other}`,
    field ?? '',
    codeSet === undefined ? '' : `of ${codeSet}`,
    table === undefined ? '' : `table ${table}`
  ]
    .filter(part => part !== '')
    .join(', ')
