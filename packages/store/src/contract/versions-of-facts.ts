import { describe, expect, it } from 'vitest'
import { appended, batch, idsOf, refused, type WithStore } from './expectations.js'
import { journeyOf, told } from './journeys.js'

const ann = journeyOf('ann')

export const versionsContract = (withStore: WithStore): void => {
  describe('versions of a fact', () => {
    const first = told({ stream: ann, fact: 1, note: 'A' })
    const second = told({ stream: ann, fact: 1, note: 'B', supersedes: first.id })
    const already = { code: 'STORE_FACT_ALREADY_VERSIONED', stream: ann, factId: first.factId }

    it('a second version that replaces nothing is refused, in a later append and in the same batch', withStore(async (store) => {
      const rival = told({ stream: ann, fact: 1, note: 'B' })
      expect(await refused(store, batch(ann, [first, rival]))).toEqual({ ...already, supersedes: undefined })
      await appended(store, batch(ann, [first]))
      expect(await refused(store, batch(ann, [rival]))).toEqual({ ...already, supersedes: undefined })
      expect(await idsOf(store.readStream(ann))).toEqual([first.id])
    }))

    it('a version replaces the latest one, and no earlier one', withStore(async (store) => {
      await appended(store, batch(ann, [first]))
      await appended(store, batch(ann, [second]))
      const late = told({ stream: ann, fact: 1, note: 'C', supersedes: first.id })
      expect(await refused(store, batch(ann, [late]))).toEqual({ ...already, supersedes: first.id })
      const next = told({ stream: ann, fact: 1, note: 'C', supersedes: second.id })
      expect(await appended(store, batch(ann, [next]))).toMatchObject([{ revision: 2, written: 1 }])
    }))

    it('a version cannot replace what the stream does not hold, nor the version of another fact', withStore(async (store) => {
      expect(await refused(store, batch(ann, [second]))).toEqual({ ...already, supersedes: first.id })
      const other = told({ stream: ann, fact: 2 })
      await appended(store, batch(ann, [first, other]))
      expect(await refused(store, batch(ann, [told({ stream: ann, fact: 1, note: 'B', supersedes: other.id })]))).toEqual({
        ...already,
        supersedes: other.id
      })
    }))

    it('a fact told A, B, A, B keeps all four versions, within one batch as over several', withStore(async (store) => {
      const third = told({ stream: ann, fact: 1, note: 'A', supersedes: second.id })
      const fourth = told({ stream: ann, fact: 1, note: 'B', supersedes: third.id })
      expect(await appended(store, batch(ann, [first, second, third, fourth]))).toMatchObject([{ written: 4 }])
      expect(await idsOf(store.readStream(ann))).toEqual([first.id, second.id, third.id, fourth.id])
    }))
  })
}
