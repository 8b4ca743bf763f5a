import { resolve } from 'node:path'

/** Where the store is. */
export const storePath = (cwd: string, store: string): string => resolve(cwd, store)

/** Where the identity file of a store is: beside it. */
export const identityPath = (store: string): string => `${store}.identity`
