import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Instant } from '@kinfold/vocabulary'
import { typedIn } from './command-line.laws.js'
import { run } from './run.js'

const type = typedIn('/')

describe('help', () => {
  it('names every command, shows examples and says what exit codes mean: 0', async () => {
    const { exitCode, stdout, stderr } = await type('--help')
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    for (const command of ['demo', 'import', 'scorecard', 'explain', 'journey', 'measures', 'identify']) expect(stdout).toMatch(new RegExp(`\\n  ${command} `))
    expect(stdout).toContain('Examples:\n  kinfold demo\n')
    expect(stdout).toContain('3 when done but rows were rejected')
  })

  it.each(['import ssda903', 'scorecard', 'explain', 'journey', 'measures', 'identify'])('of %s has an example of it, in 100 columns', async command => {
    const { exitCode, stdout } = await type(`${command} --help`)
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(new RegExp(`Examples?:\\n  kinfold ${command}`))
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(104)
  })

  it('the version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    expect(await type('--version')).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('what is asked wrongly: 2, on standard error, with the way to help', () => {
  it.each([
    ['nothing at all', ''],
    ['an unknown command', 'scorcard --store x.db'],
    ['an unknown option', 'scorecard --store x.db --month 2018-03 --yaml'],
    ['an option that is needed', 'scorecard --month 2018-03'],
    ['an option without its value', 'scorecard --month 2018-03 --store'],
    ['an import of nothing', 'import'],
    ['an import of something else', 'import xml dir'],
    ['an import without an authority', 'import ssda903 dir --store x.db'],
    ['an explanation of nothing', 'explain --store x.db --month 2018-03'],
    ['a word too many', 'journey a b --store x.db']
  ])('%s', async (_, line) => {
    const { exitCode, stdout, stderr } = await type(line)
    expect({ exitCode, stdout, isHelped: /--help|Usage:/.test(stderr) }).toEqual({ exitCode: 2, stdout: '', isHelped: true })
  })

  it('a slip of the pen is guessed', async () => {
    expect((await type('scorcard --store x.db')).stderr).toContain('Did you mean scorecard?')
  })
})

describe('what should not happen', () => {
  const broken = async (env: Readonly<Record<string, string>>) => {
    const said: string[] = []
    const stdout = {
      write: () => {
        throw new RangeError('the number 900001 stands here')
      }
    }
    const stderr = { write: (text: string) => said.push(text) }
    const secret = () => new Uint8Array(32)
    const exitCode = await run(['measures'], { stdout, stderr, env, cwd: '/', now: () => '2018-07-01T10:00:00.000Z' as Instant, secret })
    return { exitCode, said: said.join('') }
  }

  it('is one line that repeats nothing of what was thrown: 1', async () => {
    const { exitCode, said } = await broken({})
    expect(exitCode).toBe(1)
    expect(said).toMatch(/^kinfold: .*\(RangeError\); with KINFOLD_DEBUG=1 .*\n$/)
    expect(said).not.toContain('900001')
  })

  it('shows where with KINFOLD_DEBUG', async () => {
    expect((await broken({ KINFOLD_DEBUG: '1' })).said).toMatch(/RangeError: the number .*\n +at /)
  })
})
