import { describe, expect, it } from 'vitest'
import { fileError } from './file-error.js'

const failing = (code: string): Error => Object.assign(new Error('a message that may quote anything'), { code })

describe('what a failure of the file means', () => {
  it('a file that will not do is named; what passes is not blamed on the file', () => {
    expect(fileError('log', failing('SQLITE_CORRUPT_INDEX'))).toEqual({ code: 'STORE_FILE_UNUSABLE', file: 'log', why: 'the file is damaged' })
    expect(fileError('log', failing('SQLITE_IOERR_WRITE'))).toEqual({ code: 'STORE_UNAVAILABLE', why: 'the disk failed' })
    expect(fileError('log', failing('ENOSPC'))).toEqual({ code: 'STORE_UNAVAILABLE', why: 'the disk is full' })
    expect(fileError('log', failing('SQLITE_NOMEM'))).toEqual({ code: 'STORE_UNAVAILABLE', why: 'the system refused (SQLITE_NOMEM)' })
  })

  it('a fault of the program is thrown on, whatever it is', () => {
    for (const fault of [new TypeError('a fault'), failing('ERR_INVALID_ARG_TYPE'), 'a text']) {
      let thrown: unknown
      try {
        fileError('log', fault)
      } catch (caught) {
        thrown = caught
      }
      expect(thrown).toBe(fault)
    }
  })
})
