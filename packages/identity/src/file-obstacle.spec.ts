import { describe, expect, it } from 'vitest'
import { whyOf } from './file-obstacle.js'

const failing = (code: string): Error => Object.assign(new Error('a message that may quote anything'), { code })

describe('what a failure of the file system means', () => {
  it('is said in words, or by its code where there are none', () => {
    expect(whyOf(failing('ENOSPC'))).toBe('the disk is full')
    expect(whyOf(failing('EMFILE'))).toBe('the system refused (EMFILE)')
  })

  it('is thrown on where the program is at fault', () => {
    expect(() => whyOf(new TypeError('a fault'))).toThrow('a fault')
  })
})
