import { copiedEnd } from './copied-end.js'
import { openEpisode } from './open-episode.js'
import { overlappingEpisode } from './overlapping-episode.js'
import type { Repair } from './repair.js'
import { toldTwice } from './told-twice.js'

/** The repairs, in the order in which they are tried: what stands twice goes before anything is read from what stands next to it. */
export const repairs: readonly Repair[] = [toldTwice, openEpisode, copiedEnd, overlappingEpisode]
