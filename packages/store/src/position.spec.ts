import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import type { Position } from './port.js'
import { placeOf, positionAt } from './position.js'

describe('a position', () => {
  it('stands for its place as far as the log goes, and for the beginning where there is none', () => {
    expect(placeOf(positionAt(7), 7)).toEqual(either.right(7))
    expect(placeOf(undefined, 7)).toEqual(either.right(0))
  })

  it.each(['8', '0', '-1', '7.0', '07', '7 ', '1e0', '', 'seven', '9999999999999999999'])('%o is not of a log of seven events', (text) => {
    const position = text as Position
    expect(placeOf(position, 7)).toEqual(either.left({ code: 'STORE_POSITION_UNKNOWN', position }))
  })
})
