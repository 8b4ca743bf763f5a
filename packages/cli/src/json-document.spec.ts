import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { smallReturn, tableOf, temporaryFolder, withSmallReturn, writeFiles } from './command-line.laws.js'
import type { typedIn } from './command-line.laws.js'

const page = readFileSync(new URL('../../../docs/cli-json.md', import.meta.url), 'utf8')

const documented = (section: string): readonly string[] => {
  const text = page.split(/^## /m).find(one => one.startsWith(`${section}\n`)) ?? ''
  return text.split('\n').flatMap(line => /^\| `([^`]+)` \|/.exec(line)?.[1] ?? [])
}

/** Where the keys are names, such as tables: each stands for all of them. */
const named = /(?:^|\.)(?:coverage|tables|appended|set)$/
/** What another page describes. */
const elsewhere = /^facts\[\]\.payload$/

const keysIn = (value: unknown, path = ''): readonly string[] => {
  if (elsewhere.test(path)) return [path]
  if (Array.isArray(value)) return value.flatMap(item => keysIn(item, `${path}[]`))
  if (typeof value !== 'object' || value === null) return [path]
  const isNamed = named.test(path) && !('basis' in value)
  return Object.entries(value).flatMap(([key, held]) => keysIn(held, `${path}${path === '' ? '' : '.'}${isNamed ? '*' : key}`))
}

const { folder, remove } = temporaryFolder()
let type: ReturnType<typeof typedIn>
beforeAll(async () => {
  type = (await withSmallReturn(folder)).type
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
})
afterAll(remove)

const month = '--store care.db --month 2018-03 --json'
const outputs: Readonly<Record<string, readonly string[]>> = {
  scorecard: [`scorecard ${month}`],
  explain: [`explain 8.1 ${month}`, `explain 6.1 ${month}`, `explain 10.4 ${month}`],
  journey: ['journey 900001 --store care.db --json', 'journey 900002 --store care.db --json', 'journey 900004 --store care.db --json'],
  findings: ['findings --store care.db --json'],
  measures: ['measures --json'],
  measure: ['6.1', '6.8', '8.1', '10.4', '10.5'].map(code => `measures ${code} --json`),
  import: ['import ssda903 next --store other.db --authority north --recorded-at 2019-04-20 --json', 'import ssda903 next --store other.db --authority north --json']
}

describe('docs/cli-json.md', () => {
  it.each(Object.keys(outputs))('%s: names every key that is printed, and no other', async section => {
    const printed = new Set<string>()
    for (const line of outputs[section] ?? []) for (const key of keysIn(JSON.parse((await type(line)).stdout))) printed.add(key)
    expect([...printed].sort()).toEqual([...documented(section)].sort())
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
