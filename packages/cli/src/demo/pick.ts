import type { ExplainedChild, Explanation, Verdict } from '@kinfold/lineage'

const citedBy = ({ clauses }: ExplainedChild): number => new Set(clauses.flatMap(({ evidence }) => evidence.map(cited => JSON.stringify(cited)))).size

/** The child of a verdict whose answers rest on the least: the quickest to read. The first by opaque id among equals. */
export const pick = ({ children }: Explanation, verdict: Verdict): ExplainedChild | undefined =>
  children
    .filter(child => child.verdict === verdict)
    .reduce<ExplainedChild | undefined>((least, child) => (least === undefined || citedBy(child) < citedBy(least) ? child : least), undefined)
