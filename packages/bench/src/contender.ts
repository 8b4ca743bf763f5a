import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as (how: { readonly type: 'minor' }) => void

/** Processor time in milliseconds, garbage collection included: what else the machine does at the moment plays no part. */
export const timed = (work: () => void): number => {
  const from = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1e3
}

/** Puts away what was made before, the lines to be read among it: whoever runs next pays for nothing but its own. */
export const putAway = (): void => {
  collect({ type: 'minor' })
  collect({ type: 'minor' })
}

/** One of those that are measured side by side. */
export interface Contender<A> {
  readonly name: string
  readonly run: (of: A) => void
  milliseconds: number
}

export const contender = <A>(name: string, run: (of: A) => void): Contender<A> => ({ name, run, milliseconds: 0 })

/** Runs each once, beginning with another one each round, so that none always meets a cold cache. */
export const race = <A>(contenders: readonly Contender<A>[], of: A, round: number): void => {
  for (let place = 0; place < contenders.length; place += 1) {
    const next = contenders[(place + round) % contenders.length] as Contender<A>
    putAway()
    next.milliseconds += timed(() => next.run(of))
  }
}
