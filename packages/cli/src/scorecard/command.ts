import { either } from 'fp-ts'
import { answer, jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import { figuresAsked } from '../asked/figures.js'
import type { FigureOptions } from '../asked/figures.js'
import { readFrom } from '../store/open.js'
import { chooseAuthority } from '../store/choose-authority.js'
import { storePath } from '../store/paths.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { repeated } from '../text/repeated.js'
import { scorecardCsv } from './csv.js'
import { score } from './score.js'
import { scorecardText } from './text.js'

export interface ScorecardOptions extends FigureOptions {
  readonly store: string
  readonly authority?: string
  readonly json?: boolean
  readonly csv?: boolean
}

/** `kinfold scorecard`: the figures of a month. */
export const scorecardCommand = async (options: ScorecardOptions, surroundings: Surroundings): Answered => {
  const asked = figuresAsked(options, surroundings)
  if (either.isLeft(asked)) return asked
  const file = storePath(surroundings.cwd, options.store)
  return readFrom(file, surroundings, async store => {
    const authority = await chooseAuthority(store, file, options.authority)
    if (either.isLeft(authority)) return authority
    const scored = await score(store, authority.right, asked.right)
    if (options.json === true) return either.right(answer(jsonText(scored.scorecard)))
    if (options.csv === true) return either.right(answer(scorecardCsv(scored.scorecard)))
    const next = {
      open: (code: string): string => `kinfold explain ${code}${repeated(options)}`,
      score: (month: string): string => `kinfold scorecard${repeated({ ...options, month })}`
    }
    return either.right(answer(scorecardText(scored, pageFor(surroundings), next)))
  })
}
