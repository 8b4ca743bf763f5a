import { beforeAll, describe, expect, it } from 'vitest'
import { auditor } from './auditor.js'

describe('the example', () => {
  const said: string[] = []
  beforeAll(() => auditor(line => said.push(line)))

  it('holds a certificate against the log that it was made of', () => {
    expect(said[0]).toMatch(/^certified: 6\.1 is 2 \(The children in a period of care/)
    expect(said[1]).toBe('against the log: 0 differences')
  })

  it('names what was altered, and what is gone with the figures that change by it', () => {
    const [one, other] = [said.indexOf('against a log in which one event was altered:'), said.indexOf('against a log without one child:')]
    expect(said.slice(one + 1, other)[0]).toBe('  CERTIFICATE_EVENT_ALTERED, child 7f02')
    expect(said.slice(other + 1)).toEqual(expect.arrayContaining(['  CERTIFICATE_CHILD_MISSING, child e9d4', '  CERTIFICATE_FIGURE_DIFFERS, 6.4']))
  })

  it('checks that one child is in it, without the log, and is not taken in', () => {
    expect(said.at(-2)).toBe('child c3a1 adds 1 to 6.1, in 2 steps to the root: 0 differences')
    expect(said.at(-1)).toBe('and if it were said to add 2: CERTIFICATE_CHILD_NOT_INCLUDED')
  })
})
