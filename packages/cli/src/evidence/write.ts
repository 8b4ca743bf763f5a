import { resolve } from 'node:path'
import { either } from 'fp-ts'
import { edgesOf, provOf } from '@kinfold/lineage'
import type { Derivation } from '@kinfold/lineage'
import { writeNew } from '../certify/files.js'
import type { Opened } from '../explain/open-figure.js'
import type { Failure } from '../failure.js'
import { newFile } from '../store-commands/a-file.js'
import { csvLine } from '../text/csv.js'
import { saidFirst } from '../text/said-first.js'
import { evidencePage } from './page.js'

/** The files that a derivation is to be written to. */
export interface EvidenceOptions {
  readonly html?: string
  readonly prov?: string
  readonly edges?: string
}

const edgesText = (derivation: Derivation): string => {
  const lines = [csvLine(['from (this file holds facts about single children)', 'relation', 'to', 'says'])]
  for (const { from, relation, to, says } of edgesOf(derivation)) lines.push(csvLine([from, relation, to, says]))
  return lines.join('')
}

/** Whether the files that are asked for can be made: none of them may be there. */
export const evidenceAsked = ({ html, prov, edges }: EvidenceOptions, cwd: string): either.Either<Failure, readonly string[]> => {
  const files = [html, prov, edges].flatMap(file => (file === undefined ? [] : [resolve(cwd, file)]))
  for (const file of files) {
    const there = newFile(file)
    if (either.isLeft(there)) return there
  }
  return either.right(files)
}

/** Writes what was asked for, each into a new file that only its owner may read, and says which. */
export const writeEvidence = ({ html, prov, edges }: EvidenceOptions, cwd: string, opened: Opened, derivation: Derivation): either.Either<Failure, readonly string[]> => {
  const texts: readonly (readonly [string | undefined, () => string])[] = [
    [html, () => evidencePage(opened, derivation.sentence, derivation.definitionHash, derivation.release)],
    [prov, () => `${saidFirst(JSON.stringify(provOf(derivation), null, 1))}\n`],
    [edges, () => edgesText(derivation)]
  ]
  const written: string[] = []
  for (const [file, text] of texts) {
    if (file === undefined) continue
    const done = writeNew(resolve(cwd, file), text())
    if (either.isLeft(done)) return done
    written.push(file)
  }
  return either.right(written)
}
