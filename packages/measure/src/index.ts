export { among } from './attributes.js'
export type { Attribute } from './attributes.js'
export { compile, valueOf } from './compile.js'
export type { Program } from './compile.js'
export { contribute } from './contribute.js'
export type { PartValues } from './contribute.js'
export { contributionsTo } from './contributions.js'
export type { Contribution } from './contributions.js'
export { definitionHash, sentenceOf } from './definition-hash.js'
export { differingWords } from './differing-words.js'
export type { DifferingWords } from './differing-words.js'
export { after, days, months, sayDuration, years } from './duration.js'
export type { Duration } from './duration.js'
export { heldOn, where } from './episodes.js'
export type { Episode, Episodes } from './episodes.js'
export { cite, mergeEvidence, noEvidence } from './evidence.js'
export type { Answer, Evidence, Row, Silence } from './evidence.js'
export { eventsOfExample, figureOfExample, subjectOfExample } from './example.js'
export { explainAt, explainOn } from './explain.js'
export { figureOf } from './figure.js'
export type { Figure, Ratio } from './figure.js'
export { countOfChildren, countOfMoments, meanOfDays, partsOf, rateOfChildren, shareOfChildren, shareOfMoments } from './measure.js'
export type {
  Basis,
  Citation,
  CountOfChildren,
  CountOfMoments,
  Example,
  ExampleChild,
  FlowBasis,
  Good,
  Measure,
  MeanOfDays,
  MeasureOfMoments,
  Part,
  PartName,
  RateOfChildren,
  ShareOfChildren,
  ShareOfMoments,
  StockBasis,
  Threshold,
  Unit
} from './measure.js'
export type { Moment, Moments, Quantity } from './moments.js'
export { indexFrom, monthsHolding, windowOf } from './month-ends.js'
export type { MonthEnds } from './month-ends.js'
export { namedNumbers } from './named-numbers.js'
export type { NamedNumbers } from './named-numbers.js'
export { node, primitive, primitives, say } from './node.js'
export type { Asked, Json, Node, Primitive, SwitchReference, Written } from './node.js'
export { dueAfter, firstDue, metInTime } from './obligations.js'
export type { Due, DueRule, Hidden } from './obligations.js'
export { all, any, during, heldAtLeast, heldOnDay, heldOverAllDays, lastingAtLeast, lastingAtLeastWithPrevious, not, severalOf } from './operators.js'
export type { Clause, HeldArguments } from './operators.js'
export { startRun } from './run.js'
export type { References, Run } from './run.js'
export { basisOfSwitch, settleMeasure } from './settled-measure.js'
export { sliceOfMoment } from './slices.js'
export type { Slice } from './slices.js'
export { always, and, BooleanAlgebra, holds, never, not as notSpans, or, since, span, unionOf, without } from './spans.js'
export type { Spans } from './spans.js'
export { stepOn, stepsOfAges, stepsOfLabels, whereStep } from './steps.js'
export type { AgeFrom, Labelled, Steps } from './steps.js'
export type { Subject } from './subject.js'
export { setting, settle, switchesOf } from './switches.js'
export type { Settings, Switch } from './switches.js'
export { emptyTally, tallyGroup, totals } from './tally.js'
export type { Adding } from './tally.js'
export type { Tally } from './tally.js'
export { firstMonthOfYearEnding, thresholdIn, yearEndingOf } from './threshold.js'
export { andTri, exactly, isExact, notTri, orTri, tri, triAlways, triNever, truthOn } from './tri.js'
export type { Tri } from './tri.js'
export { andTruth, notTruth, orTruth } from './truth.js'
export type { Truth } from './truth.js'
export { whenSeen } from './when-seen.js'
export { bound, stockAndFlow, yearToDate } from './laws/figure-laws.js'
export type { FiguresByMonth } from './laws/figure-laws.js'
export { evidenceAllowsMore, evidenceByItself, evidenceOfOccasion, isAllowedBy, twoInterpreters } from './laws/evidence-laws.js'
export type { OccasionQuestion, Question } from './laws/evidence-laws.js'
export { incrementalEqualsBatch, noLookAhead, nonAnticipation, order, shift, split } from './laws/history-laws.js'
export { monthsOfYear, oneBase, partsOfWholes } from './laws/part-laws.js'
export { slicesAddUp } from './laws/slice-law.js'
export type { SlicedRun } from './laws/slice-law.js'
export { runOver, subjectOf } from './laws/law.js'
export type { ChildEvents, Histories, Law } from './laws/law.js'
