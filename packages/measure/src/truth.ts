/** Kleene's three values: `undefined` is *cannot be known*. */
export type Truth = boolean | undefined

export const andTruth = (a: Truth, b: Truth): Truth => (a === false || b === false ? false : a === true && b === true ? true : undefined)

export const orTruth = (a: Truth, b: Truth): Truth => (a === true || b === true ? true : a === false && b === false ? false : undefined)

export const notTruth = (a: Truth): Truth => (a === undefined ? undefined : !a)
