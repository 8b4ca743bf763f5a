import { join, resolve } from 'node:path'
import { either } from 'fp-ts'
import type { Answered } from '../answer.js'
import type { RunCommandLine } from '../carried.js'
import type { Surroundings } from '../surroundings.js'
import { demoFolder, removeFolder, writeReturn } from './folder.js'
import { anyshire, knownSecret, madeUpReturn } from './made-up-return.js'
import { performDemo } from './perform.js'
import { stageOn } from './stage.js'

export interface DemoOptions {
  readonly keep?: string
}

const afterwards = (folder: string, keep: string | undefined): string =>
  keep === undefined
    ? "The demo's files are removed now. To keep them and look around: kinfold demo --keep anyshire"
    : `The demo's files are kept in ${folder}. The secret of its identity file is known to everybody: import no real children into that store.`

/** `kinfold demo`: the whole way, from a made-up return to the events behind one figure. */
export const demoCommand = async ({ keep }: DemoOptions, surroundings: Surroundings, run: RunCommandLine): Answered => {
  const made = demoFolder(keep === undefined ? undefined : resolve(surroundings.cwd, keep))
  if (either.isLeft(made)) return made
  const folder = made.right
  const stage = stageOn({ ...surroundings, cwd: folder, secret: knownSecret }, run)
  try {
    const files = madeUpReturn()
    writeReturn(join(folder, 'return'), files)
    stage.say(
      '1. A return',
      `Anyshire is a council that does not exist. Its SSDA903 return from April ${String(anyshire.from - 1)} to March ${String(anyshire.to)}, with a few slips as returns have them, was just written to ${join(folder, 'return')}: ${Object.keys(files).join(', ')}.`
    )
    const exitCode = await performDemo(stage)
    if (exitCode === 0) stage.say('', afterwards(folder, keep))
    return either.right({ text: '', exitCode })
  } finally {
    if (keep === undefined) removeFolder(folder)
  }
}
