import { either } from 'fp-ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyEvent } from '@kinfold/vocabulary'
import { appended, batch, facts, gather, journeyOf, momentOfAppends, told } from './contract.js'
import { memoryStore } from './memory-store.js'
import type { EventStore } from './port.js'
import { copyLog } from './transfer/copy.js'
import { exportLines } from './transfer/export-lines.js'
import { asHeld } from './transfer/held.js'
import { importLog } from './transfer/import.js'

const [ann, ben, cat] = ['ann', 'ben', 'cat'].map(journeyOf) as [string, string, string]
const empty = (): EventStore => memoryStore({ now: () => momentOfAppends, decode: asHeld })

/** Three streams whose events alternate, corrections among them, with metadata of one. */
const filled = async (rounds = 30): Promise<EventStore> => {
  const store = empty()
  let before: AnyEvent | undefined
  for (let round = 0; round < rounds; round += 1) {
    const correction = told({ stream: cat, fact: 9_000, note: `note ${round} – ü😀`, supersedes: before?.id })
    await appended(store, batch(ann, facts(ann, 3, round * 3)), batch(ben, facts(ben, 1, 1_000 + round)), batch(cat, [correction]))
    before = correction
  }
  await store.metadata.write(ben, { keptUntil: '2093' }, { kind: 'any' })()
  return store
}

const everythingIn = async (store: EventStore): Promise<unknown> => ({
  events: await gather(store.readAll()),
  metadata: await Promise.all([ann, ben, cat].map((stream) => store.metadata.read(stream)())),
  verified: await store.verify()()
})

const bytesOf = async function* (text: string | Buffer, step = 1000): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step)
}

const exported = async (store: EventStore): Promise<string> => (await gather(exportLines(store))).join('')

describe('a copy', () => {
  it('holds the same events in the same order under the same hashes, and the metadata', async () => {
    const [from, to] = [await filled(), empty()]
    expect(await copyLog(from, to)()).toEqual(either.right({ streams: 3, events: 150, written: 150, known: 0 }))
    expect(await everythingIn(to)).toEqual(await everythingIn(from))
  })

  it('that is made again writes nothing, and one that was stopped goes on where it was', async () => {
    const [from, to] = [await filled(1_000), empty()]
    const stop = new AbortController()
    const carried = (events: number): void => {
      if (events >= 2_000) stop.abort()
    }
    expect(await copyLog(from, to, { signal: stop.signal, carried })()).toEqual(either.left({ code: 'STORE_READING_STOPPED' }))
    expect(await gather(to.readAll())).toHaveLength(2_000)
    expect(await copyLog(from, to)()).toEqual(either.right({ streams: 3, events: 5_000, written: 3_000, known: 2_000 }))
    expect(await everythingIn(to)).toEqual(await everythingIn(from))
    expect(await copyLog(from, to)()).toMatchObject(either.right({ written: 0, known: 5_000 }))
    await appended(from, batch(ann, facts(ann, 2, 50_000)))
    expect(await copyLog(from, to)()).toMatchObject(either.right({ written: 2, known: 5_000 }))
  })

  it('goes into a store that holds other streams too, and leaves them', async () => {
    const [from, to] = [await filled(), empty()]
    const dan = journeyOf('dan')
    await appended(to, batch(dan, facts(dan, 5, 70_000)))
    expect(await copyLog(from, to)()).toMatchObject(either.right({ written: 150 }))
    expect(await gather(to.readAll())).toHaveLength(155)
  })

  it.each([
    ['holds other events of a stream', facts(ann, 2, 90_000), 1],
    ['holds a beginning of a stream, then other events', [...facts(ann, 1), ...facts(ann, 1, 90_000)], 1],
    ['holds more of a stream, and other', [...facts(ann, 2), ...facts(ann, 200, 90_000)], 89]
  ])('into a store that %s is refused, and adds nothing to that stream', async (_, held, revision) => {
    const [from, to] = [await filled(), empty()]
    await appended(to, batch(ann, held))
    expect(await copyLog(from, to)()).toEqual(either.left({ code: 'STORE_COPY_DIFFERS', stream: ann, revision }))
    expect(await gather(to.readStream(ann))).toHaveLength(held.length)
  })

  it('into a store that does not give back what it was given is refused', async () => {
    const from = await filled(3)
    const lying = (change: (event: AnyEvent) => AnyEvent): EventStore => {
      const store = empty()
      return {
        ...store,
        readStream: async function* (stream, options) {
          for await (const stored of store.readStream(stream, options)) yield { ...stored, event: change(stored.event) }
        }
      }
    }
    expect(await copyLog(from, lying((event) => event))()).toMatchObject(either.right({ written: 15 }))
    const changed = lying((event) => (event.id === facts(ann, 1, 4)[0]?.id ? { ...event, recordedBy: 'somebody' } : event))
    expect(await copyLog(from, changed)()).toEqual(either.left({ code: 'STORE_COPY_DIFFERS', stream: ann, revision: 4 }))
    const forgetful = empty()
    const short: EventStore = {
      ...forgetful,
      readStream: async function* (stream, options) {
        for await (const stored of forgetful.readStream(stream, options)) if (stored.revision < 5) yield stored
      }
    }
    expect(await copyLog(from, short)()).toEqual(either.left({ code: 'STORE_COPY_DIFFERS', stream: ann, revision: 5 }))
  })

  it('of a log whose own hashes are not in order is refused where they break', async () => {
    const from = await filled()
    const broken: EventStore = {
      ...from,
      readAll: async function* (options) {
        for await (const stored of from.readAll(options)) yield stored.event.stream === ben && stored.revision === 7 ? { ...stored, event: { ...stored.event, recordedBy: 'somebody' } } : stored
      }
    }
    expect(await copyLog(broken, empty())()).toEqual(either.left({ code: 'STORE_CHAIN_BROKEN', stream: ben, revision: 7 }))
  })
})

describe('an export', () => {
  it('is imported as it was, however its bytes come', async () => {
    const from = await filled()
    const text = await exported(from)
    for (const step of [1, 7, 100_000]) {
      const to = empty()
      expect(await importLog(bytesOf(text, step), to)()).toEqual(either.right({ streams: 3, events: 150, written: 150, known: 0 }))
      expect(await everythingIn(to)).toEqual(await everythingIn(from))
      expect(await exported(to)).toBe(text)
      expect(await importLog(bytesOf(text), to)()).toMatchObject(either.right({ written: 0, known: 150 }))
    }
  })

  it('law: a line or a character that is missing, changed or too many is found', async () => {
    const text = await exported(await filled(4))
    let shortened = 0
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom('cut', 'character', 'line'), async (where, way) => {
        const lines = text.split('\n').slice(0, -1)
        const changed = {
          cut: text.slice(0, where % (text.length - 1)),
          character: `${text.slice(0, where % text.length)}${text[where % text.length] === '7' ? '8' : '7'}${text.slice((where % text.length) + 1)}`,
          line: lines.filter((_, at) => at !== where % lines.length).join('\n')
        }[way]
        if (way === 'cut') shortened += 1
        const result = await importLog(bytesOf(changed), empty())()
        expect([way, where, either.isLeft(result)]).toEqual([way, where, true])
      }),
      { numRuns: 150 }
    )
    expect(shortened).toBeGreaterThan(20)
  })

  it('says in which line, and why', async () => {
    const text = await exported(await filled(1))
    const lines = text.split('\n')
    const fault = async (changed: string | Buffer): Promise<unknown> => either.toUnion(await importLog(bytesOf(changed), empty())())
    const unreadable = (line: number, why: string): unknown => ({ code: 'STORE_EXPORT_UNREADABLE', line, why })
    expect(await fault('')).toEqual(unreadable(1, 'the export is cut short: its last line is missing'))
    expect(await fault('CHILD,DECOM\n')).toEqual(unreadable(1, 'it is not the heading of an export of a log'))
    expect(await fault('{"format":2,"kinfold":"log"}\n')).toEqual(unreadable(1, 'the export was written by a later Kinfold (format 2; this one reads up to 1)'))
    expect(await fault(lines.with(2, '{').join('\n'))).toEqual(unreadable(3, 'its text is damaged'))
    expect(await fault(lines.with(2, '{}').join('\n'))).toEqual(unreadable(3, 'it is neither an event nor metadata'))
    expect(await fault(lines.with(2, lines[2]?.replace('ReviewHeld', 'Vanished') ?? '').join('\n'))).toEqual(unreadable(3, 'its type is not known'))
    expect(await fault(Buffer.concat([Buffer.from(`${lines[0] ?? ''}\n`), Buffer.from([0xff, 10])]))).toEqual(unreadable(2, 'it is no text, or too long'))
    expect(await fault(`${lines[0] ?? ''}\n${'x'.repeat(5_000_000)}`)).toEqual(unreadable(2, 'it is no text, or too long'))
    expect(await fault(`${text}${lines[1] ?? ''}\n`)).toEqual(unreadable(9, 'something follows the end'))
    expect(await fault(text.replace('"keptUntil":"2093"', '"keptUntil":"2094"'))).toEqual(unreadable(8, 'what stands before it is not what was exported'))
    expect(await fault(text.replace('"keptUntil":"2093"', '"keptUntil":2094'))).toEqual(unreadable(6, 'it is no metadata'))
  })

  it('of which an event was edited, its line alone or with its hash, breaks where it was edited', async () => {
    const text = await exported(await filled(3))
    const edited = text.replace('"participation":"note 1', '"participation":"note 9')
    expect(await importLog(bytesOf(edited), empty())()).toEqual(either.left({ code: 'STORE_CHAIN_BROKEN', stream: cat, revision: 1 }))
  })
})
