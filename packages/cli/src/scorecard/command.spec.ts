import { join } from 'node:path'
import { either } from 'fp-ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memoryIdentity } from '@kinfold/identity'
import { indicators } from '@kinfold/scorecard'
import { importReturn } from '@kinfold/ssda903'
import { memoryStore } from '@kinfold/store'
import type { Instant } from '@kinfold/vocabulary'
import { figuresAsked } from '../asked/figures.js'
import { jsonText } from '../answer.js'
import { folded, identifying, smallReturn, temporaryFolder, typedIn, withSmallReturn, writeFiles } from '../command-line.laws.js'
import type { Ran } from '../command-line.laws.js'
import { score } from './score.js'

const { folder, remove } = temporaryFolder()
let type: (line: string) => Promise<Ran>
beforeAll(async () => {
  type = (await withSmallReturn(folder)).type
})
afterAll(remove)

const march = 'scorecard --store care.db --month 2018-03'
const figure = async (code: string, line: string) => {
  const { stdout } = await type(`${line} --json`)
  return (JSON.parse(stdout) as { readonly figures: readonly { readonly code: string }[] }).figures.find(one => one.code === code)
}

describe('as JSON', () => {
  it('has exactly the keys of the document, in their order, each figure like the others', async () => {
    const { stdout } = await type(`${march} --json`)
    const scorecard = JSON.parse(stdout)
    expect(Object.keys(scorecard)).toEqual(['authority', 'month', 'asAt', 'knownAt', 'policy', 'figures'])
    expect(scorecard).toMatchObject({ authority: 'north', month: '2018-03', asAt: '2018-03-31', knownAt: '2018-04-20T00:00:00.000Z', policy: 'local' })
    expect(scorecard.figures.map(({ code }: { code: string }) => code)).toEqual(indicators.map(({ code }) => code))
    for (const one of scorecard.figures) {
      expect(Object.keys(one)).toEqual(['code', 'title', 'unit', 'basis', 'numerator', 'denominator', 'value', 'low', 'high', 'unknown', 'state', 'threshold'])
    }
  })

  it('states a count without denominator', async () => {
    expect(await figure('6.1', march)).toMatchObject({ numerator: 3, denominator: null, value: 3, low: 3, high: 3, unknown: 0, state: 'stated' })
  })

  it('bounds a share where a child cannot be known', async () => {
    expect(await figure('8.1', march)).toMatchObject({ numerator: 1, denominator: 2, value: null, low: 50, high: 66.7, unknown: 1, state: 'bounded' })
  })

  it('says that nobody is in scope, with nothing in the place of a number', async () => {
    expect(await figure('10.4', march)).toMatchObject({ value: null, low: null, high: null, state: 'no children in scope' })
  })

  it('says not recorded of a month that no coverage reaches, without any number', async () => {
    expect(await figure('6.1', 'scorecard --store care.db --month 2018-04')).toMatchObject({
      numerator: null, denominator: null, value: null, low: null, high: null, unknown: null, state: 'not recorded'
    })
  })

  it('is the same to the byte, asked twice, and from a log in memory', async () => {
    const [one, other] = [await type(`${march} --json`), await type(`${march} --json`)]
    expect(other.stdout).toBe(one.stdout)

    const store = memoryStore({ now: () => '2030-01-01T00:00:00.000Z' as Instant })
    const identity = memoryIdentity(new TextEncoder().encode('a secret of tests, 32 bytes long'))
    await importReturn({ store, identity, folder: join(folder, 'return'), authority: 'north', recordedAt: '2018-04-20T00:00:00.000Z' as Instant })()
    const asked = figuresAsked({ month: '2018-03', policy: 'local', set: [] }, { cwd: folder })
    if (either.isLeft(asked)) throw new Error(asked.left.code)
    const { scorecard } = await score(store, 'north', asked.right)
    expect(jsonText(scorecard)).toBe(one.stdout)
  })
})

describe('as known at a moment', () => {
  it('before anything was recorded nothing is, and the moment asked for is told', async () => {
    const { stdout } = await type(`${march} --known-at 2018-01-01 --json`)
    const { knownAt, figures } = JSON.parse(stdout)
    expect({ knownAt, states: new Set(figures.map(({ state }: { state: string }) => state)) }).toEqual({
      knownAt: '2018-01-01T00:00:00.000Z',
      states: new Set(['not recorded'])
    })
  })

  it('after the latest record it is as by the latest record', async () => {
    const later = JSON.parse((await type(`${march} --known-at 2020-01-01 --json`)).stdout)
    const latest = JSON.parse((await type(`${march} --json`)).stdout)
    expect(later.figures).toEqual(latest.figures)
  })

  it('a child first recorded later plays no part, not even as unknown', async () => {
    writeFiles(join(folder, 'later'), {
      ...smallReturn,
      'episodes.csv': `${smallReturn['episodes.csv'] ?? ''}900009,01/02/2016,P,C2,N1,U4,PR1,01/03/2018,X1,,,,\n900009,01/03/2018,P,C2,N1,K2,PR1,,,,,,\n`
    })
    const before = await type(`${march} --known-at 2018-05-01 --json`)
    const imported = await type('import ssda903 later --store care.db --authority north --recorded-at 2018-06-01')
    expect(imported.exitCode).toBe(0)
    expect((await type(`${march} --known-at 2018-05-01 --json`)).stdout).toBe(before.stdout)
    expect(await figure('6.1', march)).toMatchObject({ value: 4 })
    const shown = async (knownAt: string) => JSON.parse((await type(`explain 6.1 --store care.db --month 2018-03 --child 900009 --known-at ${knownAt} --json`)).stdout).children
    expect([await shown('2018-05-01'), (await shown('2018-06-01')).length]).toEqual([[], 1])
  })
})

describe('switches', () => {
  it('are told in the policy, and change the figure', async () => {
    const { stdout } = await type(`${march} --known-at 2018-05-01 --set shortBreaks=in --set 8.1.sameCarerMoves=end --json`)
    expect(JSON.parse(stdout).policy).toBe('local, shortBreaks=in, 8.1.sameCarerMoves=end')
  })

  it.each([
    ['--policy dfe', 'POLICY_UNKNOWN', 'There is no policy "dfe"'],
    ['--set shortBreak=in', 'POLICY_SWITCH_UNKNOWN', 'Perhaps shortBreaks is meant. After --set stands a switch'],
    ['--set 8.1.temporarymove=end', 'POLICY_SWITCH_UNKNOWN', 'Perhaps temporaryMoves is meant.'],
    ['--set weather=fine', 'POLICY_SWITCH_UNKNOWN', 'Next: After --set stands a switch'],
    ['--set shortBreaks=maybe', 'POLICY_VALUE_UNKNOWN', 'It takes out or in.'],
    ['--set shortBreaks', 'CLI_SETTING_MALFORMED', 'Write it as --set shortBreaks=in'],
    ['--known-at now', 'NOT_AN_INSTANT', '"now" is not a moment']
  ])('%s is asked wrongly', async (options, code, says) => {
    const { exitCode, stdout, stderr } = await type(`${march} ${options}`)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(`(${code})`)
    expect(stderr).toContain(says)
  })

  it.each(['2018-13', '18-03', 'March'])('the month %s is none', async month => {
    const { exitCode, stderr } = await type(`scorecard --store care.db --month ${month}`)
    expect({ exitCode, code: stderr.includes('(CALENDAR_NOT_A_MONTH)') }).toEqual({ exitCode: 2, code: true })
  })
})

describe('as CSV', () => {
  it('is a heading and a line for each figure, ended by CR LF, blank where there is nothing', async () => {
    const { stdout } = await type(`${march} --known-at 2018-05-01 --csv`)
    const lines = stdout.split('\r\n')
    expect(lines).toHaveLength(indicators.length + 2)
    expect(lines[0]).toBe('authority,month,asAt,knownAt,policy,code,title,unit,basis,numerator,denominator,value,low,high,unknown,state,threshold')
    expect(lines[1]).toBe('north,2018-03,2018-03-31,2018-05-01T00:00:00.000Z,local,6.1,Number of looked after children,count,month end,3,,3,3,3,0,stated,')
    expect(lines.at(-1)).toBe('')
  })

  it('has the threshold of a figure over three years, in the year that they end in', async () => {
    const { stdout } = await type(`${march} --policy dfe-2023 --csv`)
    const last = (code: string): string | undefined => stdout.split('\r\n').find(line => line.includes(`,${code},`))?.split(',').at(-1)
    expect(['10.4', '10.5', 'A3', 'A10', '6.1'].map(last)).toEqual(['426', '121', '426', '', ''])
  })

  it('quotes a field with a comma in it', async () => {
    const { stdout } = await type(`${march} --set shortBreaks=in --csv`)
    expect(stdout).toContain(',"local, shortBreaks=in",6.1,')
  })

  it('is not asked for together with JSON', async () => {
    const { exitCode, stderr } = await type(`${march} --csv --json`)
    expect({ exitCode, says: stderr.includes("'--csv' cannot be used with option '--json'") }).toEqual({ exitCode: 2, says: true })
  })
})

describe('for people', () => {
  it('names authority, month, day, moment and policy, and the next command', async () => {
    const { stdout } = await type(`${march} --known-at 2018-05-01`)
    expect(stdout).toContain('north, 2018-03   as at 2018-03-31, as known at 2018-05-01, policy local')
    expect(stdout).toContain('Next: kinfold explain 8.1 --store care.db --month 2018-03 --known-at 2018-05-01')
  })

  it('shows a bounded figure as two numbers, and says why', async () => {
    const { stdout } = await type(`${march} --known-at 2018-05-01`)
    expect(stdout).toMatch(/8\.1 .* 50\.0–66\.7% +1 of 2 +1 +bounded/)
    expect(stdout).toContain('bounded: the records do not reach far enough')
    expect(stdout).toContain('no children in scope: there is nobody to take a share or a mean of; that is not 0.')
  })

  it('shows the threshold of a figure that has one', async () => {
    const words = async (policy: string): Promise<string> => folded((await type(`${march} --policy ${policy}`)).stdout)
    const threshold = (text: string): readonly string[] => [...text.matchAll(/threshold (\d+) days/g)].map(([, days = '']) => days)
    expect(threshold(await words('dfe-2023'))).toEqual(['426', '121', '426'])
    expect(threshold(await words('local'))).toEqual(['426'])
  })

  it('says of a month that is not covered which tables are, and when', async () => {
    const text = folded((await type('scorecard --store care.db --month 2018-04 --known-at 2018-05-01')).stdout)
    expect(text).toContain('episodes (in the log 2017-04-01 to 2018-03-31)')
    expect(text).toContain('ad1 (not in the log)')
    expect(text).toContain('Next: kinfold scorecard --store care.db --month 2018-03 --known-at 2018-05-01')
  })

  it('fits 100 columns, and holds no colours and no child where it goes to a file', async () => {
    const { stdout } = await type(march)
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(100)
    expect(stdout).not.toContain('\u001b')
    expect(stdout).not.toMatch(identifying)
  })

  it('has colours on a terminal, and none where NO_COLOR is set', async () => {
    const coloured = await typedIn(folder, { isTTY: true })(march)
    const plain = await typedIn(folder, { isTTY: true, env: { NO_COLOR: '1' } })(march)
    expect(coloured.stdout).toContain('\u001b[')
    expect(plain.stdout).not.toContain('\u001b')
  })
})

describe('whose figures', () => {
  it('a store that is not there is said to be missing, and is not made', async () => {
    const { exitCode, stdout, stderr } = await type('scorecard --store no.db --month 2018-03')
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
    expect(stderr).toMatch(/^kinfold: There is no store at .*no\.db\.\n {2}Next: .*kinfold import ssda903.*\(CLI_STORE_MISSING\)\n$/)
  })

  it('--authority is needed where the store holds more than one, and the choices are named', async () => {
    const both = await type('import ssda903 return --store care.db --authority south --recorded-at 2018-07-01')
    expect(both.exitCode).toBe(0)
    const needed = await type(march)
    expect({ exitCode: needed.exitCode, says: needed.stderr.includes('Add --authority with one of: north, south. (CLI_AUTHORITY_NEEDED)') }).toEqual({ exitCode: 2, says: true })
    const chosen = await type(`${march} --authority south --json`)
    expect(JSON.parse(chosen.stdout)).toMatchObject({ authority: 'south', knownAt: '2018-07-01T00:00:00.000Z' })
    expect((await type(`${march} --authority south`)).stdout).toContain('kinfold explain 8.1 --store care.db --authority south --month 2018-03')
    const unknown = await type(`${march} --authority west`)
    expect({ exitCode: unknown.exitCode, says: unknown.stderr.includes('"west"') && unknown.stderr.includes('north or south') }).toEqual({ exitCode: 1, says: true })
  })
})
