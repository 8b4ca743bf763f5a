import { resolve } from 'node:path'
import { either } from 'fp-ts'
import { proveInclusion } from '@kinfold/lineage'
import { answer, jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import { chooseChild } from '../store/choose-child.js'
import { identityFileOf } from '../store/identity-file.js'
import { readFrom } from '../store/open.js'
import { storePath } from '../store/paths.js'
import { newFile } from '../store-commands/a-file.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { saidFirst } from '../text/said-first.js'
import { writeNew } from './files.js'
import { certifiedFrom } from './from-log.js'
import { givenIn } from './given.js'
import type { ProveOptions } from './options.js'
import { requestOf } from './request.js'
import { provedText } from './text.js'

/** `kinfold prove`: that one child is in a certificate, for whoever has no log. */
export const proveCommand = async (typed: string, options: ProveOptions, surroundings: Surroundings): Answered => {
  const at = (name: string): string => resolve(surroundings.cwd, name)
  const given = givenIn(at(options.certificate))
  if (either.isLeft(given)) return given
  const out = newFile(at(options.out))
  if (either.isLeft(out)) return out
  const { certificate } = given.right
  const request = requestOf(certificate)
  if (either.isLeft(request)) return request
  const file = storePath(surroundings.cwd, options.store)
  return readFrom(file, surroundings, async store => {
    const child = await chooseChild(store, identityFileOf(file, options, surroundings), certificate.authority, typed)
    if (either.isLeft(child)) return child
    const { certified } = await certifiedFrom(store, request.right)
    if (certified.certificate.tree.root !== certificate.tree.root) return either.left({ code: 'CLI_CERTIFICATE_DOES_NOT_HOLD' })
    const proof = proveInclusion(certified, child.right)
    if (proof === undefined) return either.left({ code: 'CLI_CHILD_NOT_CERTIFIED' })
    const written = writeNew(out.right, saidFirst(jsonText(proof)))
    if (either.isLeft(written)) return written
    const { steps, child: { events } } = proof
    return either.right(answer(options.json === true ? jsonText({ child: child.right, events: events.length, steps: steps.length, file: options.out }) : provedText(proof, options, pageFor(surroundings))))
  })
}
