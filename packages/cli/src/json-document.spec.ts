import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indicators } from '@kinfold/scorecard'
import { smallReturn, tableOf, temporaryFolder, withSmallReturn, writeFiles } from './command-line.laws.js'
import type { typedIn } from './command-line.laws.js'

const page = readFileSync(new URL('../../../docs/cli-json.md', import.meta.url), 'utf8')

const documented = (section: string): readonly string[] => {
  const text = page.split(/^## /m).find(one => one.startsWith(`${section}\n`)) ?? ''
  return text.split('\n').flatMap(line => /^\| `([^`]+)` \|/.exec(line)?.[1] ?? [])
}

/** Where the keys are names, such as tables: each stands for all of them. */
const named = /(?:^|\.)(?:coverage|tables|appended|set|may)$/
/** What another page describes. */
const elsewhere = /^(?:facts\[\]|(?:changes\[\]\.)?events\[\]\.(?:event|was))\.payload$/

const keysIn = (value: unknown, path = ''): readonly string[] => {
  if (elsewhere.test(path)) return [path]
  if (Array.isArray(value)) return value.length === 0 ? [`${path}[]…`] : value.flatMap(item => keysIn(item, `${path}[]`))
  if (typeof value !== 'object' || value === null) return [path]
  const isNamed = named.test(path) && !('basis' in value)
  return Object.entries(value).flatMap(([key, held]) => keysIn(held, `${path}${path === '' ? '' : '.'}${isNamed ? '*' : key}`))
}

const { folder, remove } = temporaryFolder()
let type: ReturnType<typeof typedIn>
beforeAll(async () => {
  type = (await withSmallReturn(folder)).type
  await type('import ssda903 return --store open.db --authority north --recorded-at 2018-04-20')
  const adopted = [
    '900005,01/02/2017,S,E1,N1,U4,PR1,01/06/2017,X1,,,,',
    '900005,01/06/2017,P,E1,N1,A5,PR1,01/02/2018,E11,,,,',
    '900006,01/05/2017,P,C2,N1,A3,PR1,01/02/2018,E12,,,,'
  ]
  writeFiles(join(folder, 'next'), {
    'header.csv': smallReturn['header.csv'] ?? '',
    'episodes.csv': tableOf('episodes', '900002,01/06/2017,P,Q9,N1,H5,PR1,01/12/2018,E4A,,,,', '900002,31/02/2018,P,C2,N1,H5,PR1,,,,,,', ...adopted),
    'ad1.csv': 'CHILD,DOB,DATE_INT,DATE_MATCH\n900005,,01/03/2017,01/05/2017\n',
    'notes.txt': ''
  })
  await type('import ssda903 next --store care.db --authority north --recorded-at 2019-04-20')
  writeFiles(join(folder, 'early'), {
    'episodes.csv': tableOf('episodes', '900007,01/06/2017,S,C2,N1,U4,PR1,01/12/2018,E4A,,,ZZ7 7GG,'),
    'dolo.csv': 'CHILD,DOB,DOLO_START,DOLO_END\n900007,,01/08/2017,\n'
  })
  await type('import ssda903 early --store early.db --authority north --recorded-at 2019-04-20 --covers 2017-04-01..2018-03-31')
  writeFiles(join(folder, 'forgotten'), { 'episodes.csv': tableOf('episodes', '900008,01/06/2017,S,C2,N1,U4,PR1,,,,,,', '900008,01/08/2017,P,C2,N1,H5,PR1,01/12/2017,E4A,,,,') })
  await type('import ssda903 forgotten --store forgotten.db --authority north --recorded-at 2018-04-20')
  // An identity file from before the postcode was known.
  const identity = join(folder, 'early.db.identity')
  const kept = JSON.parse(readFileSync(identity, 'utf8'))
  for (const token of Object.keys(kept.values)) if (token.startsWith('pc-')) delete kept.values[token]
  writeFileSync(identity, JSON.stringify(kept))
  await type('certify --store care.db --month 2018-03 --out seen.json --annex seen-annex.json')
  writeFileSync(join(folder, 'altered-annex.json'), readFileSync(join(folder, 'seen-annex.json'), 'utf8').replace(/"hash": "[0-9a-f]{8}/, '"hash": "00000000'))
  writeFiles(folder, { 'documents.csv': 'indicator,period,value,document,published\n6.1,2018-03,9,Other,2019-01\n6.15,2018-03,1,Other,2019-01\n6.8,2017/18,1,Other,2019-01\n6.1,March,9,Other,2019-01\n' })
  writeFiles(join(folder, 'amended'), { 'episodes.csv': tableOf('episodes', '900002,01/06/2017,P,C2,N1,H5,PR1,01/12/2018,E4A,,,,', ...adopted.slice(0, 2)) })
})
afterAll(remove)

const month = '--store care.db --month 2018-03 --json'
const outputs: Readonly<Record<string, readonly string[]>> = {
  scorecard: [`scorecard ${month}`],
  'scorecard by a dimension': ['placement-type', 'age-band', 'sex'].map(by => `scorecard --by ${by} ${month}`),
  bridge: [`bridge 8.1 --to annex-a ${month}`, `bridge 6.4 --to dfe-2023 ${month}`, `bridge 10.4 --to annex-a ${month}`, `bridge 10.4 --from dfe-2023 --to local ${month}`, `bridge 10.4 --to local --set temporaryMoves=end --set adoptionWindow=pooled-3-years ${month}`],
  restate: [...['8.1', '6.1', '6.4', '10.4'].map(code => `restate ${code} --store care.db --month 2018-03 --from 2018-05-01 --json`), 'restate 8.1 --store care.db --month 2018-03 --from 2018-01-01 --json', 'restate 8.1 --store care.db --month 2018-03 --from 2018-01-01 --to 2018-01-02 --json'],
  revisions: ['revisions 6.4 --store care.db --months 2018-01..2018-03 --lags 3 --json'],
  lags: ['lags --store care.db --json'],
  publish: [`publish ${month} --document Report --by A`, 'publish --file documents.csv --by A --store care.db --json'],
  reconcile: ['reconcile --store care.db --json'],
  certify: [`certify ${month} --out cert.json --annex annex.json`],
  verify: ['verify seen.json --store early.db --annex seen-annex.json --json', 'verify seen.json --store care.db --annex altered-annex.json --json'],
  prove: ['prove 900001 --store care.db --certificate seen.json --out proof.json --json'],
  correct: ['--ends 2018-03-16 --says REC=E4A', '--says CIN=N2', '--on 2014-03-01'].map(how => `correct 900001 FACT ${how} --store open.db --by A --reason seen --dry-run --json`),
  explain: [`explain 6.1 --by placement-type --slice H5 ${month}`, `explain 8.1 ${month}`, `explain 6.1 ${month}`, `explain 6.3 ${month} --child 900002`, `explain 10.4 ${month}`, `explain A3 ${month}`],
  journey: ['journey 900001 --store care.db --json', 'journey 900002 --store care.db --json', 'journey 900004 --store care.db --json'],
  findings: ['findings --store care.db --json'],
  'findings --propose': ['findings --store early.db --propose none.ndjson --json', 'findings --store forgotten.db --propose forgotten.ndjson --json'],
  apply: ['apply none.ndjson --store early.db --by A --reason seen --json', 'apply forgotten.ndjson --store care.db --by A --reason seen --json', 'apply forgotten.ndjson --store forgotten.db --by A --reason seen --json'],
  measures: ['measures --json'],
  measure: indicators.map(({ code }) => `measures ${code} --json`),
  export: ['export ssda903 out --store early.db --year 2017-18 --json'],
  import: ['import ssda903 next --store other.db --authority north --recorded-at 2019-04-20 --json', 'import ssda903 next --store other.db --authority north --json', 'import ssda903 amended --store other.db --authority north --recorded-at 2019-06-01 --json'],
  'store check': ['store check care.db --json'],
  'store backup': ['store backup care.db care.backup --json'],
  'store restore': ['store restore care.backup restored.db --json', 'store restore care.backup restored.db --replace --json'],
  'store export': ['store export care.db care.ndjson --json'],
  'store import': ['store import care.ndjson imported.db --json'],
  'store copy': ['store copy care.db copied.db --with-identity --json']
}

describe('docs/cli-json.md', () => {
  it.each(Object.keys(outputs))('%s: names every key that is printed, and no other', async section => {
    const printed = new Set<string>()
    const { facts } = JSON.parse((await type('journey 900001 --store open.db --json')).stdout)
    const began: string = facts.find((fact: { type: string }) => fact.type === 'BecameLookedAfter').factId
    for (const line of outputs[section] ?? []) {
      const { stdout, stderr } = await type(line.replace('FACT', began))
      expect([line, /CLI_\w+/.exec(stderr) === null ? '' : stderr]).toEqual([line, ''])
      for (const key of keysIn(JSON.parse(stdout))) printed.add(key)
    }
    const keys = [...printed].filter(key => !key.endsWith('…'))
    const isOfEmptyList = (key: string): boolean => [...printed].some(list => list.endsWith('…') && key.startsWith(list.slice(0, -1)))
    expect(documented(section)).toEqual(expect.arrayContaining(keys))
    expect(documented(section).filter(key => !printed.has(key) && !isOfEmptyList(key))).toEqual([])
  })

  it('names keys that are there in every item, except where it says so', async () => {
    const { children } = JSON.parse((await type(`explain 8.1 ${month}`)).stdout)
    for (const child of children) {
      expect(Object.keys(child)).toEqual(['child', 'verdict', 'inScope', 'on', 'days', 'clauses'])
      for (const clause of child.clauses) expect(Object.keys(clause)).toEqual(['part', 'level', 'clause', 'value', 'evidence'])
    }
    const { facts } = JSON.parse((await type('journey 900002 --store care.db --json')).stdout)
    expect(new Set(facts.map((fact: object) => Object.keys(fact).join())).size).toBe(1)
    const { returns } = JSON.parse((await type('import ssda903 next --store third.db --authority north --json')).stdout)
    expect(new Set(returns[0].findings.map((finding: object) => Object.keys(finding).join())).size).toBe(1)
  })
})
