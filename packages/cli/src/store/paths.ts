import { resolve } from 'node:path'

/** Whether the name of a store is an address, and not that of a file. */
export const isAddress = (store: string): boolean => /^\s*[a-z][a-z0-9+-]+:\/\//i.test(store)

/** Where the store is: a file, from the folder that paths start from, or an address as it is. */
export const storePath = (cwd: string, store: string): string => (isAddress(store) ? store : resolve(cwd, store))

/** Where the identity file of a store that is a file is: beside it. */
export const identityPath = (store: string): string => `${store}.identity`
