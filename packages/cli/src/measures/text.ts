import type { Measure } from '@kinfold/measure'
import type { Page } from '../text/page.js'
import { table } from '../text/table.js'
import { wrap } from '../text/wrap.js'
import { andList, orList } from '../words/words.js'
import type { Described } from './describe.js'
import { childWords, givesWords, setWords } from './example-words.js'

/** Every indicator, one a line. */
export const measuresText = (measures: readonly Measure[], page: Page): string =>
  [
    table(
      [{ head: '' }, { head: 'indicator', wide: true }, { head: 'unit' }, { head: 'basis' }, { head: 'good' }],
      measures.map(({ code, title, unit, basis, good }) => [page.paint.strong(code), title, unit, basis, good]),
      page
    ),
    '',
    'Next: kinfold measures 8.1   (what an indicator means, where that comes from, and examples)',
    ''
  ].join('\n')

/** An indicator for people: what it means under the policy, the choices in it, its sources, and what its examples give. */
export const measureText = (of: Described, page: Page): string => {
  const { paint, width } = page
  const definition = of.definition.map(({ part, level, clause }) => wrap(`${level === 0 ? `${part}: ` : ''}${clause}`, width, 2 + 2 * level, 2))
  return [
    paint.strong(wrap(`${of.code} ${of.title}`, width, 0, 2)),
    `unit ${of.unit}, basis ${of.basis}, good: ${of.good}, policy ${of.policy}`,
    '',
    wrap(of.sentence, width),
    '',
    paint.strong('Definition'),
    ...definition,
    paint.faint(`  hash ${of.definitionHash}`),
    '',
    paint.strong('Choices that no source settles'),
    ...(of.switches.length === 0 ? ['  none'] : []),
    ...of.switches.map(({ name, value, values, says }) => wrap(`${name}=${value} (${orList(values)}): ${says}`, width, 2, 2)),
    '',
    paint.strong('Needs'),
    `  coverage of ${andList(of.needs)}`,
    '',
    ...(of.thresholds.length === 0 ? [] : [paint.strong('Thresholds of windows of three years, by the year that they end in')]),
    ...of.thresholds.map(({ year, value, document, supports }) => wrap(`${year}: ${value} days. ${document}: ${supports}`, width, 2, 2)),
    ...(of.thresholds.length === 0 ? [] : ['']),
    paint.strong('Sources'),
    ...of.sources.map(({ document, supports }) => wrap(`${document}: ${supports}`, width, 2, 2)),
    '',
    paint.strong('Examples, as worked out just now'),
    table(
      [{ head: 'a child …', wide: true }, { head: 'month' }, { head: 'gives', align: 'right' }],
      of.examples.flatMap(example => [
        [`${example.says}${setWords(example)}`, example.month, givesWords(example)],
        [{ words: `  ${childWords(example)}`, paint: paint.faint }, '', '']
      ]),
      page,
      2
    ),
    ''
  ].join('\n')
}
