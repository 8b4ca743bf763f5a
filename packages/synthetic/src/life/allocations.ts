import { addDays, type Day } from '@kinfold/calendar'
import type { Choices, Random } from '../random.js'
import type { Allocation } from './life.js'
import { madeUpWorker } from './made-up-numbers.js'
import { written, type Clerk } from './recording.js'

const reasons: Choices<string> = [[40, 'LEFTRL'], [20, 'ORGRST'], [20, 'TSPROC'], [8, 'ABSENC'], [5, 'MANAGE'], [4, 'CHCHAN'], [3, 'OTHERS']]

/** The social workers of a period, one after the other without a gap. The reason stands with the worker who comes. */
export const allocationsOf = (random: Random, starts: Day, ends: Day, workers: number, clerk: Clerk): readonly Allocation[] => {
  const allocations: Allocation[] = []
  for (let on = starts; on < ends; ) {
    const wanted = addDays(on, random.between(90, 700))
    const until = wanted < ends ? wanted : ends
    const reason = on === starts ? 'FCONTA' : random.pick(reasons)
    allocations.push({ ...written(on, clerk), worker: madeUpWorker(random, workers), reason, ended: written(until, clerk) })
    on = until
  }
  return allocations
}
