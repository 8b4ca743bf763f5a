import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { either } from 'fp-ts'
import { folded, identifying, temporaryFolder, typedIn, withSmallReturn } from '../command-line.laws.js'
import type { Ran } from '../command-line.laws.js'
import { openStore } from '../store/open-store.js'
import type { OpenStore } from '../surroundings.js'

const folders: ReturnType<typeof temporaryFolder>[] = []
afterAll(() => folders.forEach(({ remove }) => remove()))

let type: (line: string | readonly string[]) => Promise<Ran>
let place = ''
beforeEach(async () => {
  const made = temporaryFolder()
  folders.push(made)
  place = made.folder
  type = (await withSmallReturn(made.folder)).type
})

interface FactTold {
  readonly factId: string
  readonly type: string
  readonly effectiveOn: string
  readonly standing: string
}

const factsOf = async (child: string): Promise<readonly FactTold[]> => JSON.parse((await type(`journey ${child} --store care.db --json`)).stdout).facts
const factOf = async (child: string, of: string): Promise<string> => (await factsOf(child)).find(fact => fact.type === of)?.factId.slice(0, 8) ?? 'none'
const by = '--store care.db --by somebody --reason seen'
const value = async (code: string, knownAt = ''): Promise<number> => JSON.parse((await type(`scorecard ${code} --store care.db --month 2018-03 --json${knownAt}`)).stdout).figures[0].numerator

describe('a correction', () => {
  it('dates a fact anew: the figure changes now, and not as known before', async () => {
    expect(await value('8.1')).toBe(1)
    const fact = await factOf('900001', 'BecameLookedAfter')
    const { exitCode, stdout } = await type(`correct 900001 ${fact} --on 2017-02-01 ${by}`)
    expect(exitCode).toBe(0)
    expect(folded(stdout)).toMatch(/1 event written\. - recorded 2018-07-01 10:00 UTC \(kinfold, “seen”\), told otherwise: 2017-02-01 started to be looked after: .*; it was: 2014-02-01 started/)
    expect([await value('8.1'), await value('8.1', ' --known-at 2018-07-01T09:59:59.999Z'), await value('8.1', ' --known-at 2018-07-01T10:00:00Z')]).toEqual([0, 1, 0])
    expect(folded((await type('restate 8.1 --store care.db --month 2018-03 --from 2018-07-01T09:00Z')).stdout)).toContain('(kinfold, “seen”), told otherwise')
  })

  it('changes what a fact says, by columns of the return or keys of the event; what is not named stays', async () => {
    const fact = await factOf('900002', 'PlacementStarted')
    await type(`correct 900002 ${fact} --says PLACE=H5 --says placementProvider=PR4 ${by}`)
    const { facts } = JSON.parse((await type('journey 900002 --store care.db --json')).stdout)
    const [was, is] = facts.filter(({ factId }: FactTold) => factId.startsWith(fact))
    expect([was.standing, is.standing]).toEqual(['superseded', 'current'])
    expect(is.payload).toEqual({ ...was.payload, placementType: 'H5', placementProvider: 'PR4' })
  })

  it('withdraws a beginning of care with its end, and brings both back', async () => {
    const fact = await factOf('900004', 'BecameLookedAfter')
    const { stdout } = await type(`correct 900004 ${fact} --withdraw ${by}`)
    expect(folded(stdout)).toContain('2 events written.')
    expect((await factsOf('900004')).filter(({ standing }) => standing === 'current').map(told => told.type)).not.toContain('BecameLookedAfter')
    expect((await type(`correct 900004 ${fact} --withdraw --store care.db --by somebody --reason again`)).stderr).toContain('JOURNEY_FACT_WITHDRAWN')
    await type(`correct 900004 ${fact} --reinstate ${by}`)
    const standing = (await factsOf('900004')).filter(told => told.standing === 'current').map(told => told.type)
    expect(standing).toEqual(expect.arrayContaining(['BecameLookedAfter', 'CeasedToBeLookedAfter']))
  })

  it('ends an episode that was left open', async () => {
    const fact = await factOf('900001', 'BecameLookedAfter')
    const { stdout } = await type(`correct 900001 ${fact} --ends 2018-03-16 --says REC=E4A ${by}`)
    expect(folded(stdout)).toMatch(/new: 2018-03-16 ceased to be looked after: REC E4A/)
    expect(await value('6.4')).toBe(1)
  })

  it('tries it without writing', async () => {
    const fact = await factOf('900001', 'BecameLookedAfter')
    const before = (await type('store check care.db --json')).stdout
    expect(folded((await type(`correct 900001 ${fact} --on 2017-02-01 --dry-run ${by}`)).stdout)).toContain('1 event would be written. ')
    expect((await type('store check care.db --json')).stdout).toBe(before)
  })

  it('made again says that the log says so already', async () => {
    const line = `correct 900001 ${await factOf('900001', 'BecameLookedAfter')} --on 2017-02-01 ${by}`
    await type(line)
    expect(folded((await type(line)).stdout)).toContain('The log says so already: nothing was written.')
  })

  it('says which findings come by it', async () => {
    const { stdout } = await type(`correct 900001 ${await factOf('900001', 'BecameLookedAfter')} --says CIN= ${by} --json`)
    const { findings } = JSON.parse(stdout)
    for (const { before, after } of findings) expect(before).not.toBe(after)
    expect(stdout).not.toMatch(identifying)
  })
})

describe('what cannot be corrected', () => {
  it.each([
    ['--on 2001-01-01', 1, 'CLI_CORRECTION_REFUSED'],
    ['--says PLACE=Q9', 1, 'JOURNEY_CODE_NOT_KNOWN'],
    ['--says nonsense', 2, 'CLI_SAYING_MALFORMED'],
    ['', 2, 'CLI_NOTHING_TO_CORRECT'],
    ['--as Vanished', 2, 'CLI_EVENT_TYPE_UNKNOWN'],
    ['--reinstate', 1, 'JOURNEY_FACT_NOT_WITHDRAWN'],
    ['--withdraw --reinstate', 2, 'cannot be used with']
  ])('%s: %i, %s, and nothing is written', async (how, exit, code) => {
    const fact = await factOf('900001', 'BecameLookedAfter')
    const before = (await type('store check care.db --json')).stdout
    const { exitCode, stderr } = await type(`correct 900001 ${fact} ${how} ${by}`)
    expect([exitCode, stderr]).toEqual([exit, expect.stringContaining(code)])
    expect(stderr).not.toMatch(identifying)
    expect((await type('store check care.db --json')).stdout).toBe(before)
  })

  it('a fact that is not there, or named too shortly; a reason that is blank', async () => {
    expect((await type(`correct 900001 ffffffff --withdraw ${by}`)).stderr).toContain('CLI_FACT_UNKNOWN')
    expect((await type(`correct 900001 a --withdraw ${by}`)).stderr).toContain('CLI_FACT_UNKNOWN')
    expect((await type(['correct', '900001', 'ffffffff', '--withdraw', '--store', 'care.db', '--by', 'somebody', '--reason', ' '])).stderr).toContain('CLI_OPTION_BLANK')
  })

  it('what was changed by somebody else at the same moment', async () => {
    const fact = await factOf('900001', 'BecameLookedAfter')
    const stores: OpenStore = (name, opening, surroundings) => async () => {
      const opened = await openStore(name, opening, surroundings)()
      if (either.isLeft(opened)) return opened
      const store = opened.right
      const append: typeof store.append = batches => async () => {
        await typedIn(place)(`correct 900001 ${fact} --on 2014-02-02 --store care.db --by another --reason first`)
        return store.append(batches)()
      }
      return either.right({ ...store, append })
    }
    const { exitCode, stderr } = await typedIn(place, { stores })(`correct 900001 ${fact} --on 2014-02-03 ${by}`)
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('CLI_CORRECTION_OVERTAKEN')])
  })
})
