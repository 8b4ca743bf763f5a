/** Which calls a fault is for. */
export type Call = 'append' | 'read' | 'subscription' | 'features'

/** What goes wrong with a call. `before` and `after` are said of the commit, or of the first event sent. */
export type Fault =
  | { readonly kind: 'cut'; readonly when: 'before' | 'after' }
  | { readonly kind: 'cut midway'; readonly afterEvents: number }
  | { readonly kind: 'status'; readonly when: 'before' | 'after'; readonly status: Status }
  | { readonly kind: 'slow'; readonly when: 'before' | 'after'; readonly milliseconds: number }
  | { readonly kind: 'silent' }
  | { readonly kind: 'wrong revision' }
  | { readonly kind: 'twice' }
  /** Somebody else appends first, at the very moment. */
  | { readonly kind: 'overtaken'; readonly by: () => void }

/** A status as gRPC numbers it. */
export type Status = 'cancelled' | 'unavailable' | 'aborted' | 'internal' | 'access denied' | 'unauthenticated' | 'invalid argument' | 'unknown'

/** Faults that were ordered, met one by one by the calls that they are for. */
export interface Faults {
  readonly order: (call: Call, ...faults: readonly Fault[]) => void
  readonly next: (call: Call) => Fault | undefined
  /** How many are still to be met. */
  readonly left: () => number
}

export const makeFaults = (): Faults => {
  const ordered: { readonly call: Call; readonly fault: Fault }[] = []
  return {
    order: (call, ...faults) => {
      ordered.push(...faults.map((fault) => ({ call, fault })))
    },
    next: (call) => {
      const place = ordered.findIndex((each) => each.call === call)
      return place === -1 ? undefined : ordered.splice(place, 1)[0]?.fault
    },
    left: () => ordered.length
  }
}
