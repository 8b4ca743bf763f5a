/** Wakes those who wait for the log to grow. */
export interface Bell {
  readonly ring: () => void
  /** Settles at the next ring, or when the signal aborts; at the latest after so many milliseconds, where given. */
  readonly heard: (signal: AbortSignal, withinMilliseconds?: number) => Promise<void>
}

export const makeBell = (): Bell => {
  const listeners = new Set<() => void>()
  return {
    ring: () => {
      for (const wake of [...listeners]) wake()
    },
    heard: (signal, withinMilliseconds) =>
      new Promise((resolve) => {
        const wake = (): void => {
          listeners.delete(wake)
          clearTimeout(timer)
          signal.removeEventListener('abort', wake)
          resolve()
        }
        const timer = withinMilliseconds === undefined ? undefined : setTimeout(wake, withinMilliseconds)
        listeners.add(wake)
        signal.addEventListener('abort', wake)
        if (signal.aborted) wake()
      })
  }
}
