export { explainChild } from './explain-child.js'
export { startExplanation } from './explain-figure.js'
export type { ExplanationRequest, ExplanationRun } from './explain-figure.js'
export type { CitedEvent, CitedSilence, ExplainedChild, ExplainedClause, Explanation, Verdict } from './explanation.js'
