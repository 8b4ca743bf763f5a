import type { Coverage, EventType, Instant } from '@kinfold/vocabulary'
import type { Change } from './change.js'
import type { FileRead } from './extract.js'
import type { ReturnFinding } from './finding.js'
import type { IgnoredFile } from './import-error.js'
import type { Rejection } from './rejection.js'

/** Events by type. */
export type EventCounts = { readonly [T in EventType]?: number }

/** What became of one return. */
export interface ReturnReport {
  /** The subfolder that held it; empty where the folder itself did. */
  readonly name: string
  readonly extract: string
  /** `already imported`: the log held this very extract, and nothing was appended. `covered anew`: only its coverage was told again. */
  readonly outcome: 'imported' | 'already imported' | 'covered anew'
  /** Named by the year it ends in. */
  readonly collectionYear: number
  readonly files: readonly FileRead[]
  /** `held` where the extract was imported before and its coverage stands. */
  readonly coverage: { readonly basis: 'given' | 'inferred' | 'held'; readonly tables: Coverage }
  readonly appended: EventCounts
  /** What it changed of what stood before, in the order in which it was appended. */
  readonly changes: readonly Change[]
  readonly rejections: readonly Rejection[]
  readonly findings: readonly ReturnFinding[]
}

/** What became of a folder: its returns in the order in which they were read, and what was not read. */
export interface ImportReport {
  readonly authority: string
  readonly recordedAt: Instant
  readonly returns: readonly ReturnReport[]
  readonly ignored: readonly IgnoredFile[]
}

/** How far an import has come: children planned and appended, of those in the return. */
export interface ImportProgress {
  readonly name: string
  readonly children: number
  readonly of: number
}
