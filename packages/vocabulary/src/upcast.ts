/** Turns the payload of one version of an event type into the payload of the next. Pure, and total on what that version could hold. */
export type Upcast = (payload: unknown) => unknown

/** For each event type, the step from a version (the key) to the one after it. */
export type Upcasts = Readonly<Record<string, Readonly<Record<number, Upcast>>>>

/** The steps that the log needs today: none, as every event type stands at its first version. */
export const upcasts: Upcasts = {}

/** The payload brought from one version to another, or `undefined` where a step on the way is missing. */
export const upcastPayload = (steps: Upcasts, type: string, payload: unknown, from: number, to: number): { readonly payload: unknown } | undefined => {
  let current = payload
  for (let version = from; version < to; version++) {
    const step = Object.hasOwn(steps, type) ? steps[type]?.[version] : undefined
    if (step === undefined) return undefined
    current = step(current)
  }
  return { payload: current }
}
