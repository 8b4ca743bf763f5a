import { readFileSync } from 'node:fs'
import { either } from 'fp-ts'
import { isAuthorityName } from '@kinfold/vocabulary'
import type { Failure } from '../failure.js'
import { fileFailure } from '../store-commands/a-file.js'
import { findingRules } from '@kinfold/findings'
import type { ProposalLine } from './proposal-line.js'

/** A proposal, and where it stands in its file. */
export interface NumberedLine {
  readonly line: number
  readonly proposal: ProposalLine
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)
const isSome = (value: unknown, isOne: (item: unknown) => boolean): boolean => Array.isArray(value) && value.length > 0 && value.every(isOne)

/** What each kind of correction says beside the fact that it is about. */
const corrections: Readonly<Record<string, (correction: Fields) => boolean>> = {
  RedateFact: ({ on }) => isText(on),
  RetractFact: () => true,
  CloseEpisode: ({ on, reasonEpisodeCeased }) => isText(on) && isText(reasonEpisodeCeased),
  CorrectFact: ({ payload, as, on }) => isFields(payload) && (as === undefined || isText(as)) && (on === undefined || isText(on))
}

const isCorrection = (value: unknown): boolean =>
  isFields(value) && isText(value['fact']) && isText(value['type']) && Object.hasOwn(corrections, value['type']) && corrections[value['type']]?.(value) === true
const isEvent = (value: unknown): boolean => isFields(value) && isText(value['id'])
const isRule = (value: unknown): boolean => findingRules.some(({ code }) => code === value)

const checks: Readonly<Record<keyof ProposalLine, (value: unknown) => boolean>> = {
  authority: value => isText(value) && isAuthorityName(value),
  child: isText,
  rule: isRule,
  mends: isTexts,
  untold: isTexts,
  says: isText,
  revision: value => Number.isSafeInteger(value) && (value as number) >= 0,
  corrections: value => isSome(value, isCorrection),
  events: value => isSome(value, isEvent)
}

/** A line of the file, or the first of its keys that does not hold what it should; no value is repeated. */
const parsed = (text: string): either.Either<string, ProposalLine> => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return either.left('it is no JSON')
  }
  if (!isFields(value)) return either.left('it is no proposal')
  const wrong = (Object.keys(checks) as (keyof ProposalLine)[]).find(key => !checks[key](value[key]))
  return wrong === undefined ? either.right(value as unknown as ProposalLine) : either.left(`its ${wrong} cannot be read`)
}

const textOf = (file: string): either.Either<Failure, string> => {
  try {
    return either.right(readFileSync(file, 'utf8'))
  } catch (thrown) {
    return either.left(fileFailure(file, thrown))
  }
}

/** The proposals of a file, or the first line that is none: then nothing of the file is applied. */
export const readProposals = (file: string): either.Either<Failure, readonly NumberedLine[]> => {
  const text = textOf(file)
  if (either.isLeft(text)) return text
  const found: NumberedLine[] = []
  for (const [place, written] of text.right.split('\n').entries()) {
    if (written.trim() === '') continue
    const proposal = parsed(written)
    if (either.isLeft(proposal)) return either.left({ code: 'CLI_PROPOSALS_MALFORMED', file, line: place + 1, why: proposal.left })
    found.push({ line: place + 1, proposal: proposal.right })
  }
  return either.right(found)
}
