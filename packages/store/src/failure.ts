import type { StoreError } from './port.js'

/** What an iteration over a store throws when it cannot go on: the carrier of a `StoreError` where no `Either` can stand. */
export class StoreFailure extends Error {
  readonly error: StoreError

  constructor(error: StoreError) {
    super(error.code)
    this.name = 'StoreFailure'
    this.error = error
  }
}

export const isStoreFailure = (thrown: unknown): thrown is StoreFailure => thrown instanceof StoreFailure
