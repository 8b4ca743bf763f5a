/** How many events a reading gives before it lets others have a turn. */
const eventsInATurn = 500

/** Lets everybody else have a turn, so that a long reading can be stopped from outside. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Counts the events of one reading: at every so many it gives a promise to wait for, so that others have a turn. */
export const takingTurns = (): (() => Promise<void> | undefined) => {
  let events = 0
  return () => {
    events += 1
    return events % eventsInATurn === 0 ? turn() : undefined
  }
}
