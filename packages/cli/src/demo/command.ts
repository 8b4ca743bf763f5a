import { join, resolve } from 'node:path'
import { either } from 'fp-ts'
import type { Explanation } from '@kinfold/lineage'
import { filesOfRows, generateAuthority, returnForAllYears, withFaults } from '@kinfold/synthetic'
import { answer } from '../answer.js'
import type { Answered } from '../answer.js'
import type { RunCommandLine } from '../carried.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { shellWord } from '../text/shell.js'
import { wrap } from '../text/wrap.js'
import { demoFolder, removeFolder, writeReturn } from './folder.js'
import { pick } from './pick.js'

export interface DemoOptions {
  readonly keep?: string
}

const month = '2018-03'
const from = 2017
const to = 2018

/** A return with a few of the slips that returns have, of a thousand rows each. */
const returnFiles = (): Readonly<Record<string, string>> => {
  const authority = generateAuthority({ name: 'anyshire', seed: 8, children: 400, from, to })
  return filesOfRows(withFaults(returnForAllYears(authority), 8, { 'repeated row': 2, 'unknown code': 2, 'impossible date': 1 }).rows)
}

/** Known to everybody, so that everybody sees the same opaque ids: good for children who do not exist. */
const secret = (): Uint8Array => new TextEncoder().encode('the children of Anyshire are made up')

/** `kinfold demo`: the whole way, from a made-up return to the events behind one figure, by the very commands that one would type. */
export const demoCommand = async ({ keep }: DemoOptions, surroundings: Surroundings, run: RunCommandLine): Answered => {
  const { stdout } = surroundings
  const { paint, width } = pageFor(surroundings)
  const made = demoFolder(keep === undefined ? undefined : resolve(surroundings.cwd, keep))
  if (either.isLeft(made)) return made
  const folder = made.right
  const there: Surroundings = { ...surroundings, cwd: folder, secret }

  const say = (...paragraphs: readonly string[]): void => void stdout.write(paragraphs.map(text => `${wrap(text, width)}\n`).join('') + '\n')
  const step = (title: string): void => void stdout.write(`${paint.strong(title)}\n`)
  const type = async (...argv: readonly string[]): Promise<void> => {
    stdout.write(`${paint.strong(`$ kinfold ${argv.map(shellWord).join(' ')}`)}\n\n`)
    await run(argv, there)
    stdout.write('\n')
  }
  const hear = async (...argv: readonly string[]): Promise<string> => {
    const heard: string[] = []
    await run(argv, { ...there, stdout: { write: text => heard.push(text) } })
    return heard.join('')
  }

  try {
    const files = returnFiles()
    writeReturn(join(folder, 'return'), files)
    step('1. A return')
    say(
      `Anyshire is a council that does not exist. Its SSDA903 return from April ${String(from - 1)} to March ${String(to)}, with a few slips as returns have them, was just written to ${join(folder, 'return')}: ${Object.keys(files).join(', ')}.`
    )

    step('2. Import it')
    await type('import', 'ssda903', 'return', '--store', 'anyshire.db', '--authority', 'anyshire', '--recorded-at', '2018-04-20')
    say(
      "What happened: each row became facts about a child (an episode began, a review was held), appended to that child's own stream in anyshire.db. Children stand there under opaque ids; the way back to the council's numbers is in anyshire.db.identity and nowhere else. The same import again would append nothing."
    )

    step('3. The scorecard of a month')
    await type('scorecard', '--store', 'anyshire.db', '--month', month)
    say(
      'What happened: no figure is stored; each was worked out from the facts just now. Children who were in care already when the return begins have a past that it does not tell. Where that could change a figure, the figure is bounded, not guessed.'
    )

    const opened = JSON.parse(await hear('explain', '8.1', '--store', 'anyshire.db', '--month', month, '--json')) as Explanation
    step('4. Open one figure: why does a child count in 8.1, or not?')
    for (const verdict of ['met', 'not met', 'cannot be known'] as const) {
      const child = pick(opened, verdict)?.child
      if (child !== undefined) await type('explain', '8.1', '--store', 'anyshire.db', '--month', month, '--child', child)
    }
    say(
      'What happened: each clause of the definition is true, false or cannot be known of the child on that day, and names what it rests on: events, down to the line of the file, and silences, which say that nothing else is recorded.'
    )

    step('Now with a return of your own')
    stdout.write(
      [
        '  kinfold import ssda903 YOUR-FOLDER --store care.db --authority YOUR-COUNCIL',
        '  kinfold scorecard --store care.db --month YYYY-MM',
        '  kinfold explain 8.1 --store care.db --month YYYY-MM',
        '  kinfold journey NUMBER-OR-ID --store care.db',
        ''
      ].join('\n')
    )
    say('In a clone of the repository that is npx kinfold …, from its root. Nothing leaves your machine.')
    say(
      keep === undefined
        ? "The demo's files are removed now. To keep them and look around: kinfold demo --keep anyshire"
        : `The demo's files are kept in ${folder}. The secret of its identity file is known to everybody: import no real children into that store.`
    )
    return either.right(answer(''))
  } finally {
    if (keep === undefined) removeFolder(folder)
  }
}
