import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findingRules, sharedRules } from '@kinfold/findings'
import { folded, identifying, tableOf, temporaryFolder, typedIn, writeFiles } from '../command-line.laws.js'
import type { Ran } from '../command-line.laws.js'

const { folder, remove } = temporaryFolder()
let type: (line: string) => Promise<Ran>
beforeAll(async () => {
  writeFiles(join(folder, 'return'), {
    'header.csv': tableOf('header', '900001,1,05/06/2008,WBRI,A123456789012,,', '900002,2,07/08/2007,WBRI,B123456789012,,', '900003,1,09/10/2015,WBRI,A123456789012,,'),
    'episodes.csv': tableOf(
      'episodes',
      '900001,01/05/2017,S,C2,N1,U4,PR1,01/08/2017,X1,CARPL,ZZ1 1AA,ZZ2 2BB,',
      '900001,01/07/2017,P,C2,N1,K2,PR1,,,,ZZ1 1AA,ZZ4 4EE,',
      '900002,01/03/2014,P,C2,N1,U4,PR1,,,,ZZ1 1AA,ZZ3 3DD,',
      '900003,01/09/2017,S,C2,N1,U4,PR1,01/12/2017,X1,CARPL,ZZ1 1AA,ZZ5 5FF,'
    ),
    'reviews.csv': tableOf('reviews', '900001,05/06/2008,10/09/2017,PN0', '900003,09/10/2015,20/09/2017,PN2')
  })
  type = typedIn(folder)
  await type('import ssda903 return --store care.db --authority north --recorded-at 2018-04-20')
})
afterAll(remove)

const findings = 'findings --store care.db'
const json = async (line: string) => JSON.parse((await type(`${line} --json`)).stdout)

describe('kinfold findings', () => {
  it('tells rule by rule how many, of how many children, what they can move and where they were read', async () => {
    const { exitCode, stdout } = await type(findings)
    const text = folded(stdout)
    expect(exitCode).toBe(0)
    expect(text).toContain('north as known at 2018-04-20:')
    expect(text).toContain('No episode begins while an earlier one lasts [501] 1 1 6.1, 6.2, 6.3, 6.4, 6.5 (JOURNEY_EPISODES_OVERLAP) and 18 more')
    expect(stdout).toMatch(/2017-05-01 episodes\.csv:2/)
    expect(stdout).toMatch(/2017-09-10 reviews\.csv:2/)
  })

  it('says which rules were not checked, and why', async () => {
    const text = folded((await type(findings)).stdout)
    expect(text).toMatch(/Not checked: the table placed_for_adoption is not in the log(?: FINDING_[A-Z_]+,)* FINDING_PLACED_WITHOUT_DECISION,/)
    expect(text).toContain('Not checked: the tables ad1 and placed_for_adoption are not in the log FINDING_DECISION_DAYS_DIFFER')
  })

  it('says what cannot be known, and does not count it', async () => {
    const text = folded((await type(findings)).stdout)
    expect(text).toContain('FINDING_FIRST_EPISODE_NOT_A_START: 1 case')
    const { rules } = await json(`${findings} --rule 357`)
    expect(rules).toMatchObject([{ count: 0, cannotBeKnown: 1, checked: true }])
  })

  it('fits 100 columns, has no colours in a file, and names no child, pupil or postcode', async () => {
    for (const line of [findings, `${findings} --rule JOURNEY_EPISODES_OVERLAP`]) {
      const { stdout } = await type(line)
      expect(Math.max(...stdout.split('\n').map(one => one.length))).toBeLessThanOrEqual(100)
      expect(stdout).not.toContain('\u001b')
      expect(stdout).not.toMatch(identifying)
    }
  })
})

describe('--rule', () => {
  it('lists every finding of one rule, by its code or its number', async () => {
    const byCode = await type(`${findings} --rule FINDING_REVIEW_AS_IF_UNDER_FOUR`)
    expect(byCode.stdout).toContain('1 finding, 1 child')
    expect(folded(byCode.stdout)).toContain('2017-09-10 reviews.csv:2 aged 9, at most 3')
    expect((await type(`${findings} --rule 440`)).stdout).toBe(byCode.stdout)
  })

  it('leads on to the journey of the first child', async () => {
    const { stdout } = await type(`${findings} --rule 501`)
    const next = /Next: kinfold (journey [0-9a-f]{32} --store care\.db)/.exec(stdout)?.[1] ?? ''
    expect((await type(next)).exitCode).toBe(0)
  })

  it('of two children, both are told: one pupil number under two', async () => {
    const { rules } = await json(`${findings} --rule FINDING_PUPIL_NUMBER_SHARED`)
    expect(rules).toMatchObject([{ count: 2, children: 2 }])
  })

  it.each(['501x', 'JOURNEY_NOTHING', '900001'])('%s is none', async name => {
    const { exitCode, stdout, stderr } = await type(`${findings} --rule ${name}`)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain('(CLI_RULE_UNKNOWN)')
    expect(stderr).not.toContain('900001')
  })
})

describe('as JSON', () => {
  it('has every rule, kept or broken, each with the keys of the document in their order', async () => {
    const document = await json(findings)
    expect(Object.keys(document)).toEqual(['authority', 'knownAt', 'children', 'rules'])
    expect(document).toMatchObject({ authority: 'north', knownAt: '2018-04-20T00:00:00.000Z', children: 3 })
    expect(document.rules.map(({ code }: { code: string }) => code)).toEqual([...findingRules, ...sharedRules].map(({ code }) => code))
    for (const rule of document.rules) {
      expect(Object.keys(rule)).toEqual(['code', 'rule', 'says', 'source', 'moves', 'needs', 'checked', 'notHeld', 'count', 'children', 'cannotBeKnown', 'findings'])
      expect(rule.findings).toHaveLength(rule.count)
    }
  })

  it('is the same to the byte, asked twice', async () => {
    expect((await type(`${findings} --json`)).stdout).toBe((await type(`${findings} --json`)).stdout)
  })

  it('as known before anything was recorded has no children and no findings', async () => {
    const document = await json(`${findings} --known-at 2018-01-01`)
    expect(document).toMatchObject({ children: 0, knownAt: '2018-01-01T00:00:00.000Z' })
    expect(document.rules.every(({ count, checked, needs }: { count: number; checked: boolean; needs: string[] }) => count === 0 && checked === (needs.length === 0))).toBe(true)
  })
})
