import type { Decode, StoreError } from '@kinfold/store'
import { StoreFailure } from '@kinfold/store'
import type { Connection, Reading } from './connection.js'
import { ServerTrouble } from './trouble.js'
import type { Trouble } from './trouble.js'

/** How long a store bears with a server. */
export interface Patience {
  /** The pauses between tries at something that may pass, in milliseconds: as many tries as pauses, and one. */
  readonly pauses: readonly number[]
  /** How long a reading waits for a server that says nothing, in milliseconds. */
  readonly silence: number
}

/** An open store's hold on its server. */
export interface Session {
  readonly connection: Connection
  readonly decode: Decode
  readonly patience: Patience
  /** The server, as it may be shown. */
  readonly server: string
  /** Aborts when the store is closed. */
  readonly closing: AbortSignal
}

const closed: StoreError = { code: 'STORE_UNAVAILABLE', why: 'the store is closed' }

/** Goes on, unless the store was closed or the reading stopped meanwhile. */
export const goOn = ({ closing }: Pick<Session, 'closing'>, signal?: AbortSignal): void => {
  if (closing.aborted) throw new StoreFailure(closed)
  if (signal?.aborted === true) throw new StoreFailure({ code: 'STORE_READING_STOPPED' })
}

/** What a trouble means to whoever uses the store. */
export const errorOf = (server: string, trouble: Trouble, stream = ''): StoreError => {
  switch (trouble.kind) {
    case 'no leave':
      return { code: 'STORE_ACCESS_DENIED', server }
    case 'deleted':
      return { code: 'STORE_STREAM_DELETED', stream }
    case 'passing':
    case 'lasting':
      return { code: 'STORE_UNAVAILABLE', why: `${server}: ${trouble.why}` }
    case 'wrong revision':
    case 'no such stream':
    case 'too large':
      return { code: 'STORE_UNAVAILABLE', why: `${server}: it answered what does not fit (${trouble.kind})` }
  }
}

const pause = (milliseconds: number, signals: readonly (AbortSignal | undefined)[]): Promise<void> =>
  new Promise((resolve) => {
    const over = (): void => {
      clearTimeout(timer)
      for (const signal of signals) signal?.removeEventListener('abort', over)
      resolve()
    }
    const timer = setTimeout(over, milliseconds)
    for (const signal of signals) {
      signal?.addEventListener('abort', over)
      if (signal?.aborted === true) over()
    }
  })

/** Counts how often something failed that may pass, and waits a little longer each time. */
export interface Tries {
  /** Waits and goes on, or throws what no wait will mend. */
  readonly failed: (thrown: unknown) => Promise<void>
  /** There was progress: the next failure is a first one again. */
  readonly went: () => void
}

/**
 * Bears with failures that may pass.
 *
 * Errors: STORE_UNAVAILABLE, STORE_ACCESS_DENIED, STORE_STREAM_DELETED; a trouble that means something to the caller is thrown on
 */
export const makeTries = (session: Pick<Session, 'closing' | 'patience' | 'server'>, stream?: string, signal?: AbortSignal): Tries => {
  let failures = 0
  return {
    went: () => {
      failures = 0
    },
    failed: async (thrown) => {
      goOn(session, signal)
      if (!(thrown instanceof ServerTrouble)) throw thrown
      const { trouble } = thrown
      if (trouble.kind === 'wrong revision' || trouble.kind === 'no such stream' || trouble.kind === 'too large') throw thrown
      const wait = trouble.kind === 'passing' ? session.patience.pauses[failures] : undefined
      if (wait === undefined) throw new StoreFailure(errorOf(session.server, trouble, stream))
      failures += 1
      await pause(wait, [session.closing, signal])
      goOn(session, signal)
    }
  }
}

/** Does something again as long as it fails in a way that may pass. */
export const persisting = async <A>(session: Session, act: () => Promise<A>, stream?: string, signal?: AbortSignal): Promise<A> => {
  const tries = makeTries(session, stream, signal)
  for (;;) {
    try {
      return await act()
    } catch (thrown) {
      await tries.failed(thrown)
    }
  }
}

/** A reading was waited for in vain. */
export const silent = new ServerTrouble({ kind: 'passing', why: 'it did not answer in time' })

/** A reading ended that ends only by a fault. */
export const brokenOff = new ServerTrouble({ kind: 'passing', why: 'the connection broke' })

/**
 * What a reading gives, until it is over or the signal or the closing of the store ends it. One that is waited for and gives nothing
 * for as long as `silence` throws the trouble that it is silent.
 */
export const taken = async function* <A>({ closing }: Session, reading: Reading<A>, signal?: AbortSignal, silence?: number): AsyncGenerator<A, void> {
  let isWaiting = false
  let wasQuiet = false
  let isSilent = false
  const listen = (): void => {
    if (isWaiting && wasQuiet) {
      isSilent = true
      reading.stop()
    }
    wasQuiet = isWaiting
  }
  // Looked at twice in the time: no timer for every event.
  const watch = silence === undefined ? undefined : setInterval(listen, Math.max(1, silence / 2))
  const signals = [closing, signal]
  for (const each of signals) each?.addEventListener('abort', reading.stop)
  try {
    goOn({ closing }, signal)
    isWaiting = true
    for await (const given of reading) {
      isWaiting = false
      goOn({ closing }, signal)
      yield given
      goOn({ closing }, signal)
      isWaiting = true
      wasQuiet = false
    }
    goOn({ closing }, signal)
    if (isSilent) throw silent
  } finally {
    clearInterval(watch)
    for (const each of signals) each?.removeEventListener('abort', reading.stop)
    reading.stop()
  }
}
