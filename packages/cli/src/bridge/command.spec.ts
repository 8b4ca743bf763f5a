import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folded, identifying, tableOf, temporaryFolder, typedIn, writeFiles } from '../command-line.laws.js'
import type { Ran } from '../command-line.laws.js'

const { folder, remove } = temporaryFolder()
let type: (line: string) => Promise<Ran>
beforeAll(async () => {
  writeFiles(join(folder, 'return'), {
    'header.csv': tableOf('header', ...['1', '2', '3', '4'].map(each => `90000${each},1,05/06/2008,WBRI,UN1,,`)),
    'episodes.csv': tableOf(
      'episodes',
      '900001,01/02/2014,S,C2,N1,U4,PR1,,,,,,',
      '900002,01/03/2014,S,C2,N1,U6,PR1,01/06/2017,X1,CARPL,,,',
      '900002,01/06/2017,T,C2,N1,U4,PR1,,,,,,',
      '900003,01/03/2014,S,V4,N1,U4,PR1,,,,,,',
      '900004,01/05/2017,S,V2,N1,U6,PR1,01/06/2017,E4A,,,,',
      '900004,01/03/2018,S,V2,N1,U6,PR1,09/03/2018,E4A,,,,'
    )
  })
  type = typedIn(folder)
  await type('import ssda903 return --store care.db --authority north --recorded-at 2018-04-20 --covers 2014-01-01..2018-03-31')
})
afterAll(remove)

const march = '--store care.db --month 2018-03'
const bridge = async (line: string) => JSON.parse((await type(`bridge ${line} ${march} --json`)).stdout)

describe('as JSON', () => {
  it('says of each switch what it changes, and of each child why', async () => {
    const { from, to, steps, withoutPart, addsUp } = await bridge('8.1 --from local --to dfe-pre-2021')
    expect([from.policy, from.value, to.policy, to.value, addsUp]).toEqual(['local', 100, 'dfe-pre-2021', 50, true])
    expect(steps).toHaveLength(1)
    expect(steps[0]).toMatchObject({ switch: 'sameCarerMoves', from: 'continue', to: 'end', change: { numerator: -1, denominator: 0, unknown: 0 } })
    expect(steps[0].changes).toEqual([
      {
        child: expect.stringMatching(/^[0-9a-f]{32}$/),
        on: null,
        before: 'met',
        after: 'not met',
        days: null,
        because: [{ clause: expect.stringContaining('ended also by a move with the same carer'), before: true, after: false }],
        change: { numerator: -1, denominator: 0, unknown: 0, may: { gain: 0, drop: 0 } }
      }
    ])
    expect(withoutPart).toEqual(expect.arrayContaining(['flowWindow']))
  })

  it('sets switches in the order asked for, to the same end', async () => {
    const usual = await bridge('6.4 --to dfe-2023')
    const other = await bridge('6.4 --to dfe-2023 --order flowWindow,occasions')
    expect([usual, other].map(({ steps }) => steps.map((step: { switch: string; change: { numerator: number } }) => [step.switch, step.change.numerator]))).toEqual([
      [['occasions', 0], ['flowWindow', 0]],
      [['flowWindow', 1], ['occasions', -1]]
    ])
    expect(other.to).toEqual(usual.to)
  })

  it('goes to a policy with single switches set otherwise', async () => {
    const { to, steps } = await bridge('8.1 --to local --set sameCarerMoves=end')
    expect([to.policy, steps.length, to.value]).toEqual(['local, sameCarerMoves=end', 1, 50])
  })

  it('tells nothing of a difference where one figure is not recorded', async () => {
    const { to, steps } = await bridge('10.4 --from local --to local --set adoptionWindow=pooled-3-years --known-at 2017-01-01')
    expect([to.state, to.numbers, steps[0].change, steps[0].changes]).toEqual(['not recorded', null, null, []])
  })
})

describe('for people', () => {
  it('adds up on the page: from one figure to the other, and within each step', async () => {
    const { stdout } = await type(`bridge 8.1 --to dfe-pre-2021 ${march}`)
    expect(stdout).toMatch(/\nlocal +2 +2 +0 +100\.0%\n {2}sameCarerMoves: continue → end +−1 +0 +0 +50\.0%\ndfe-pre-2021 +1 +2 +0 +50\.0%\n/)
    expect(stdout).toMatch(/\n {2}sameCarerMoves=continue +2 +2 +0 +100\.0%\n {4}a\. 1 child: met → not met +−1 +0 +0\n {2}sameCarerMoves=end +1 +2 +0 +50\.0%\n/)
    const text = folded(stdout)
    expect(text).toContain('It decides whether a move with the same carer (RNE T or U) leaves the placement as it was or ends it.')
    expect(text).toContain('“one placement” becomes “one placement (ended also by a move with the same carer)”')
    expect(text).toMatch(/lasted at least 2 years: true → false [0-9a-f]{32}/)
    expect(text).toContain('Checked: the children add up to each step, and the steps to the difference.')
  })

  it('names the occasions by child and day', async () => {
    const text = folded((await type(`bridge 6.4 --to dfe-2023 --order flowWindow ${march}`)).stdout)
    expect(text).toMatch(/in the days looked at, 2018-03-01 to 2018-03-31: false → true [0-9a-f]{32} on 2017-06-01/)
    expect(text).toContain('not replaced by a later one of the year, as it is from 2018-03-09 on: true → false')
    expect(text).toContain('What is put down to a switch depends on which were set before it')
  })

  it('says that two policies count alike', async () => {
    expect((await type(`bridge 6.1 --to dfe-2023 ${march}`)).stdout).toContain('The two count 6.1 alike.')
  })

  it('says what is missing where a figure is not recorded', async () => {
    const text = folded((await type(`bridge 10.4 --to dfe-2023 ${march} --known-at 2017-01-01`)).stdout)
    expect(text).toContain('It is taken over the pooled 3 years, and the log does not cover all of it; it needs episodes (not in the log). The difference cannot be stated.')
    expect(text).toContain('Of one of the two nothing can be said, so no child is put down to this switch.')
  })

  it('fits 100 columns and shows nobody', async () => {
    const { stdout } = await type(`bridge 8.1 --to annex-a ${march}`)
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(100)
    expect(stdout).not.toMatch(identifying)
  })
})

describe('what is asked wrongly', () => {
  it.each([
    ['8.1', 2, "required option '--to <policy>' not specified"],
    ['8.1 --to dfe', 2, '(POLICY_UNKNOWN)'],
    ['8.1 --from dfe --to local', 2, '(POLICY_UNKNOWN)'],
    ['9.99 --to local', 2, '(CLI_MEASURE_UNKNOWN)'],
    ['8.1 --to annex-a --order weather', 2, '(POLICY_SWITCH_UNKNOWN)'],
    ['8.1 --to annex-a --set shortBreaks=maybe', 2, '(POLICY_VALUE_UNKNOWN)'],
    ['8.1 --to annex-a --authority west', 1, '(CLI_AUTHORITY_NOT_HELD)']
  ])('%s', async (line, code, says) => {
    const { exitCode, stdout, stderr } = await type(`bridge ${line} ${march}`)
    expect([exitCode, stdout, stderr.includes(says)]).toEqual([code, '', true])
  })
})
