import type { FigureOptions } from '../asked/figures.js'
import { shownName } from '@kinfold/store'
import { shellWord } from './shell.js'

interface InStore {
  readonly store: string
  readonly authority?: string
  readonly identity?: string
}

/** The options that say which log, written out again for the next command; a password is not. */
export const inStore = ({ store, authority, identity }: InStore): string =>
  [
    ` --store ${shellWord(shownName(store))}`,
    authority === undefined ? '' : ` --authority ${shellWord(authority)}`,
    identity === undefined ? '' : ` --identity ${shellWord(identity)}`
  ].join('')

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
