import { describe, expect, it } from 'vitest'
import { outputMatches, readShell } from './shell-block.js'

describe('a shell block', () => {
  it('is read as it would be typed', () => {
    expect(readShell('# first\n$ npx kinfold scorecard \\\n    --month 2018-10\n\nkinfold import x  # exit 3\ngit clone x\ncd kinfold')).toEqual([
      { kind: 'run', command: 'kinfold scorecard --month 2018-10', exitCode: 0 },
      { kind: 'run', command: 'kinfold import x', exitCode: 3 },
      { kind: 'left to the reader' },
      { kind: 'left to the reader' }
    ])
  })

  it.each(['npm test', 'npm run setup && npm run build', 'npm run demo', 'npm install @kinfold/calendar'])('%s names what there is', (line) => {
    expect(readShell(line)).toEqual([{ kind: 'left to the reader' }])
  })

  it.each([
    ['npm run deploy', 'package.json has no script deploy'],
    ['npm run build && npm run nowhere', 'package.json has no script nowhere'],
    ['npm install @kinfold/nothing', 'no package is called @kinfold/nothing'],
    ['rm -rf .', 'nothing here runs or looks up: rm -rf .']
  ])('%s is wrong', (line, because) => {
    expect(readShell(line)).toEqual([{ kind: 'wrong', because }])
  })
})

describe('an output is the one shown', () => {
  it.each([
    ['a\nb', 'a  \nb\n'],
    ['8.1 … 69.0%', '8.1  Long-term stability  69.0%'],
    ['first\n…\nlast', 'first\nlast'],
    ['first\n…\nlast', 'first\n1\n2\nlast'],
    ['…\nlast', '1\n2\nlast'],
    ['first\n…', 'first\n1\n2']
  ])('%j: %j', (shown, output) => {
    expect(outputMatches(shown, output)).toBe(true)
  })

  it.each([
    ['a', 'b'],
    ['a', 'a\nb'],
    ['a … c', 'a\nc'],
    ['first\n…\nlast', 'first\n1'],
    ['a.c', 'abc']
  ])('but not %j: %j', (shown, output) => {
    expect(outputMatches(shown, output)).toBe(false)
  })
})
