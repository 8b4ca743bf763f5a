import type { FigureOptions } from '../asked/figures.js'
import { shellWord } from './shell.js'

interface InStore {
  readonly store: string
  readonly authority?: string
}

/** The options that say which log, written out again for the next command. */
export const inStore = ({ store, authority }: InStore): string =>
  ` --store ${shellWord(store)}${authority === undefined ? '' : ` --authority ${shellWord(authority)}`}`

/** The options of a command about figures, written out again for the next one. */
export const repeated = (options: FigureOptions & InStore): string => {
  const { month, policy, set, knownAt, population } = options
  return [
    inStore(options),
    ` --month ${month}`,
    policy === 'local' ? '' : ` --policy ${shellWord(policy)}`,
    ...set.map(setting => ` --set ${shellWord(setting)}`),
    knownAt === undefined ? '' : ` --known-at ${shellWord(knownAt)}`,
    population === undefined ? '' : ` --population ${shellWord(population)}`
  ].join('')
}
