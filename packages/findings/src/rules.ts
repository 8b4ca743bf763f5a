import { journeyRules } from './journey-rules.js'
import type { FindingRule, SharedRule } from './rule.js'
import { openEpisodeFollowed } from './rules/open-episode-followed.js'

/** Every rule about the journey of one child, in the order in which findings are told. */
export const findingRules: readonly FindingRule[] = [...journeyRules, openEpisodeFollowed]

/** Every rule about several children. */
export const sharedRules: readonly SharedRule[] = []
