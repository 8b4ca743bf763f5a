import { bankHolidaysVersion, formatDay, formatMonth, monthEnd } from '@kinfold/calendar'
import type { Month } from '@kinfold/calendar'
import { policyWords } from '@kinfold/clauses'
import type { Policy } from '@kinfold/clauses'
import { journeyOf } from '@kinfold/journey'
import type { TableCoverage } from '@kinfold/journey'
import { definitionHash, figureOf, sentenceOf, settleMeasure, startRun, totals } from '@kinfold/measure'
import type { Measure, References } from '@kinfold/measure'
import { printFigure } from '@kinfold/scorecard'
import type { PrintedFigure } from '@kinfold/scorecard'
import { canonicalText, recordedBy } from '@kinfold/vocabulary'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'
import { certifiedChild, contentOfChild, hashOf, leafOfChild } from './certified-child.js'
import type { CertifiedChild } from './certified-child.js'
import { treeRoot } from './merkle-sum-tree.js'
import type { Summed, Sums } from './merkle-sum-tree.js'

/** A figure as it is certified: what is printed, and what it means. */
export interface CertifiedFigure extends PrintedFigure {
  readonly sentence: string
  readonly definitionHash: string
  /** The six numbers of its tally: the sums at the root of the tree. */
  readonly numbers: readonly number[]
}

/** What was reported, so that whoever holds the log can work it out again. It holds no fact about a child. */
export interface Certificate {
  readonly kinfoldCertificate: 1
  readonly authority: string
  readonly month: string
  readonly asAt: string
  readonly knownAt: Instant
  /** How far the log reached, in the store it was read from. */
  readonly position: string
  readonly policy: { readonly words: string; readonly settings: Readonly<Record<string, string>> }
  readonly calendar: string
  /** A hash of which days of which tables the log covered. */
  readonly coverage: string
  /** What rates were taken of, which no log holds. */
  readonly references: Readonly<Record<string, number>>
  readonly figures: readonly CertifiedFigure[]
  /** The root of the tree over what each child contributes, and a hash over the events alone, whatever is made of them. */
  readonly tree: { readonly root: string; readonly log: string; readonly children: number }
  readonly salt: string
  readonly packages: Readonly<Record<string, string>>
}

/** What a certificate is made of, beside the children. */
export interface CertificateRequest {
  readonly authority: string
  readonly month: Month
  readonly knownAt: Instant
  readonly position: string
  readonly policy: Policy
  readonly coverage: TableCoverage
  readonly measures: readonly Measure[]
  readonly references?: References
  /** A text that nobody can guess: it keeps leaves from being tried out. */
  readonly salt: string
  readonly packages: Readonly<Record<string, string>>
}

/** A certificate with what only those may see who may see the children. */
export interface Certified {
  readonly certificate: Certificate
  readonly children: readonly CertifiedChild[]
  readonly leaves: readonly Summed[]
}

/** A certificate being made over the children of an authority. */
export interface CertificateRun {
  /** A child's events up to the position, in the order of the log; those recorded later than known play no part. */
  readonly add: (child: string, events: readonly AnyEvent[]) => void
  readonly certified: () => Certified
}

const coverageText = (coverage: TableCoverage): string => canonicalText(Object.fromEntries([...coverage].map(([table, days]) => [table, days.map(({ from, to }) => [from, to])])))

const referencesTaken = (measures: readonly Measure[], references: References | undefined, month: Month): Certificate['references'] =>
  Object.fromEntries(measures.flatMap(measure => {
    const value = 'per' in measure ? references?.get(measure.per)?.(month) : undefined
    return value === undefined || !('per' in measure) ? [] : [[measure.per, value]]
  }))

const difference = (now: readonly number[], before: readonly number[]): readonly number[] => now.map((value, place) => value - (before[place] ?? 0))

/** Certifies the figures of a month. Children are taken in the order of their ids, whatever the order in which they are added. */
export const startCertificate = (request: CertificateRequest): CertificateRun => {
  const { authority, month, knownAt, position, policy, coverage, references, salt, packages } = request
  const measures = request.measures.map(measure => settleMeasure(measure, policy.settings))
  const ends = { first: month, count: 1 }
  const run = startRun(measures, policy.settings, ends, references)
  const numbersOf = (code: string): readonly number[] => {
    const tally = run.tally(code)
    return tally === undefined ? [] : (totals(tally, ends)[0] ?? [])
  }
  let before: Sums = Object.fromEntries(measures.map(({ code }) => [code, numbersOf(code)]))
  const told: { readonly child: CertifiedChild; readonly leaf: Summed }[] = []
  return {
    add: (child, events) => {
      const known = recordedBy(events, knownAt)
      if (known.length === 0) return
      run.add({ journey: journeyOf(child, known), coverage })
      const now = Object.fromEntries(measures.map(({ code }) => [code, numbersOf(code)]))
      const sums = Object.fromEntries(measures.map(({ code }) => [code, difference(now[code] ?? [], before[code] ?? [])]))
      before = now
      const certified = certifiedChild(child, known)
      told.push({ child: certified, leaf: leafOfChild(salt, certified, sums) })
    },
    certified: () => {
      const ordered = told.toSorted((one, other) => (one.child.child < other.child.child ? -1 : 1))
      const leaves = ordered.map(({ leaf }) => leaf)
      const root = treeRoot(leaves)
      const figures = measures.map((measure): CertifiedFigure => {
        const numbers = root.sums[measure.code] ?? numbersOf(measure.code)
        const population = measure.shape === 'rate of children' ? references?.get(measure.per)?.(month) : undefined
        return {
          ...printFigure(measure, month, coverage, figureOf(measure, numbers, population)),
          sentence: sentenceOf(measure, policy.settings),
          definitionHash: definitionHash(measure, policy.settings),
          numbers
        }
      })
      return {
        certificate: {
          kinfoldCertificate: 1,
          authority,
          month: formatMonth(month),
          asAt: formatDay(monthEnd(month)),
          knownAt,
          position,
          policy: { words: policyWords(policy), settings: policy.settings },
          calendar: bankHolidaysVersion,
          coverage: hashOf(coverageText(coverage)),
          references: referencesTaken(measures, references, month),
          figures,
          tree: { root: root.hash, log: hashOf(canonicalText(ordered.map(({ child }) => contentOfChild(salt, child)))), children: leaves.length },
          salt,
          packages
        },
        children: ordered.map(({ child }) => child),
        leaves
      }
    }
  }
}

/** A certificate as the one text that can be signed and compared: canonical JSON (RFC 8785). */
export const certificateText = (certificate: Certificate): string => canonicalText(certificate)
