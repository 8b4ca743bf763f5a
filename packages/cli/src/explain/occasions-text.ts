import type { CitedEvent, CitedSilence, OccasionOutside, OccasionsOfChild, Outside } from '@kinfold/lineage'
import { sourceText } from '../text/event.js'
import type { Page } from '../text/page.js'
import { table } from '../text/table.js'
import { wrap } from '../text/wrap.js'
import { counted } from '../words/words.js'

/** Why a figure does not take an occasion in. */
export const outsideWords: Readonly<Record<Outside, string>> = {
  before: 'before those days',
  after: 'after those days',
  replaced: 'another stands in its place by their end'
}

/** What is said of a child's occasions that a figure does not take in. */
export const occasionsWords = ({ from, to, outside }: OccasionsOfChild, has: boolean): readonly string[] => {
  const left = `${counted(outside.length, 'occasion')} of this child ${outside.length === 1 ? 'is' : 'are'} not taken in`
  if (has) return outside.length === 0 ? [] : [`${left}: the figure takes those from ${from} to ${to}.`]
  const none = `The figure takes occasions from ${from} to ${to}, and this child has none there, as known then.`
  return [none, outside.length === 0 ? 'Nor does it have one on any other day that the log knows of.' : `${left}.`]
}

/** Where an occasion was told: the lines of the files. */
export const sourcesOf = (evidence: readonly (CitedEvent | CitedSilence)[]): string =>
  [...new Set(evidence.flatMap(one => ('silence' in one ? [] : [sourceText(one.source)])))].join(', ')

const rowOf = ({ on, lies, evidence }: OccasionOutside): readonly string[] => [on, outsideWords[lies], sourcesOf(evidence)]

/** Those of a child's occasions that a figure does not take in, for people. `has` says whether it takes in others. */
export const occasionsText = (occasions: OccasionsOfChild, has: boolean, page: Page): readonly string[] => {
  const words = occasionsWords(occasions, has)
  if (words.length === 0) return []
  return [
    ...words.map(line => wrap(line, page.width)),
    ...(occasions.outside.length === 0 ? [] : [table([{ head: 'on' }, { head: 'lies' }, { head: 'source', wide: true }], occasions.outside.map(rowOf), page, 2)]),
    ''
  ]
}
