import { resolve } from 'node:path'
import { either } from 'fp-ts'
import { certificateText, holdsChildren } from '@kinfold/lineage'
import type { Annex, Certified } from '@kinfold/lineage'
import { indicators } from '@kinfold/scorecard'
import { answer, jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import { figuresAsked } from '../asked/figures.js'
import type { Failure } from '../failure.js'
import { releaseVersion } from '../release-version.js'
import { latestRecord } from '../store/latest-record.js'
import { answerFrom } from '../store/records.js'
import { newFile } from '../store-commands/a-file.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { saidFirst } from '../text/said-first.js'
import { certifyJson } from './as-json.js'
import { writeNew } from './files.js'
import { certifiedFrom, endOf } from './from-log.js'
import type { CertifyOptions, Written } from './options.js'
import { signed } from './signature.js'
import { certifiedText } from './text.js'

const filesAsked = ({ out, annex, sign }: CertifyOptions, cwd: string): either.Either<Failure, Written> => {
  const files = [out, annex, sign === undefined ? undefined : `${out}.dsse`].map(file => (file === undefined ? null : resolve(cwd, file)))
  for (const file of files) {
    const there = file === null ? either.right('') : newFile(file)
    if (either.isLeft(there)) return there
  }
  const [certificate = '', forAnnex = null, envelope = null] = files
  return either.right({ certificate: certificate ?? '', annex: forAnnex, envelope })
}

const saltAsked = (salt: string | undefined, { secret }: Surroundings): either.Either<Failure, string> => {
  if (salt === undefined) return either.right(Buffer.from(secret()).toString('hex'))
  return /^[0-9a-f]{64}$/.test(salt) ? either.right(salt) : either.left({ code: 'CLI_SALT_MALFORMED' })
}

const write = ({ certificate, children }: Certified, files: Written, signKey: string | undefined): either.Either<Failure, Written> => {
  const text = certificateText(certificate)
  const envelope = signKey === undefined ? either.right(undefined) : signed(text, signKey)
  if (either.isLeft(envelope)) return envelope
  const annex: Annex = { holds: holdsChildren, kinfoldAnnex: 1, root: certificate.tree.root, children }
  const texts = [[files.certificate, text], [files.annex, saidFirst(jsonText(annex))], [files.envelope, jsonText(envelope.right)]] as const
  for (const [file, content] of texts) {
    const written = file === null ? either.right('') : writeNew(file, content)
    if (either.isLeft(written)) return written
  }
  return either.right(files)
}

/** `kinfold certify`: what was reported, so that an outsider can have it worked out again. */
export const certifyCommand = async (options: CertifyOptions, surroundings: Surroundings): Answered => {
  const asked = figuresAsked(options, surroundings)
  if (either.isLeft(asked)) return asked
  const salt = saltAsked(options.salt, surroundings)
  if (either.isLeft(salt)) return salt
  const files = filesAsked(options, surroundings.cwd)
  if (either.isLeft(files)) return files
  return answerFrom(options, asked.right.knownAt, surroundings, async ({ store, authority }) => {
    const { month, policy, references, knownAt } = asked.right
    const position = (await endOf(store)) ?? ''
    const { certified } = await certifiedFrom(store, {
      authority,
      month,
      policy,
      references,
      position,
      knownAt: knownAt ?? (await latestRecord(store, authority)),
      measures: indicators,
      salt: salt.right,
      packages: { '@kinfold/*': releaseVersion() }
    })
    const written = write(certified, files.right, options.sign === undefined ? undefined : resolve(surroundings.cwd, options.sign))
    if (either.isLeft(written)) return written
    if (options.json === true) return either.right(answer(jsonText(certifyJson(certified, written.right))))
    return either.right(answer(certifiedText(certified, options, pageFor(surroundings))))
  })
}
