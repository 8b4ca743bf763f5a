import type { Law } from '@kinfold/measure'

/** The row of a tally over nobody. */
export const noNumbers: readonly number[] = [0, 0, 0, 0, 0, 0]

export const plus = (a: readonly number[], b: readonly number[]): readonly number[] => noNumbers.map((_, column) => (a[column] ?? 0) + (b[column] ?? 0))

/** The numbers of a bridge: where it begins, what each switch changes child by child, and where it is to end. */
export interface BridgeNumbers {
  readonly from: readonly number[]
  readonly steps: readonly { readonly before: readonly number[]; readonly changes: readonly (readonly number[])[]; readonly after: readonly number[] }[]
  readonly to: readonly number[]
}

const isSame = (a: readonly number[], b: readonly number[]): boolean => noNumbers.every((_, column) => (a[column] ?? 0) === (b[column] ?? 0))

export const bridgeAddsUp: Law<BridgeNumbers> = {
  name: 'bridge',
  statement: 'what changes child by child adds up to what each switch changes, each switch begins where the one before it ended, and the last ends at the other policy',
  check: ({ from, steps, to }) => {
    const starts = [from, ...steps.map(({ after }) => after)]
    return [
      ...steps.flatMap(({ before, changes, after }, place) => [
        ...(isSame(before, starts[place] ?? []) ? [] : [`step ${place + 1} does not begin where the one before it ended`]),
        ...(isSame(changes.reduce(plus, before), after) ? [] : [`step ${place + 1}: the children do not add up to the change of the figure`])
      ]),
      ...(isSame(starts.at(-1) ?? [], to) ? [] : ['the last step does not end at the other policy'])
    ]
  }
}
