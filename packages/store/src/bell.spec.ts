import { describe, expect, it } from 'vitest'
import { makeBell } from './bell.js'

const settled = async (promise: Promise<void>): Promise<boolean> => {
  let done = false
  void promise.then(() => {
    done = true
  })
  await new Promise((resolve) => setImmediate(resolve))
  return done
}

describe('a bell', () => {
  it('wakes all who wait when it rings, and nobody before', async () => {
    const bell = makeBell()
    const { signal } = new AbortController()
    const waiting = [bell.heard(signal), bell.heard(signal)]
    expect(await Promise.all(waiting.map(settled))).toEqual([false, false])
    bell.ring()
    expect(await Promise.all(waiting.map(settled))).toEqual([true, true])
    expect(await settled(bell.heard(signal))).toBe(false)
  })

  it('wakes whose signal aborts, then or before', async () => {
    const bell = makeBell()
    const stop = new AbortController()
    const waiting = bell.heard(stop.signal)
    expect(await settled(waiting)).toBe(false)
    stop.abort()
    expect(await settled(waiting)).toBe(true)
    expect(await settled(bell.heard(stop.signal))).toBe(true)
  })

  it('wakes after the time given, without a ring', async () => {
    await makeBell().heard(new AbortController().signal, 1)
  })
})
