import type { Explanation } from '@kinfold/lineage'
import type { ExitCode } from '../failure.js'
import { anyshire } from './made-up-return.js'
import { pick } from './pick.js'
import type { Stage } from './stage.js'

const month = '2018-03'
const inMonth = ['--store', 'anyshire.db', '--month', month] as const

/** Rows are rejected in the demo; anything worse stops it. */
const stops = (exitCode: ExitCode): boolean => exitCode === 1 || exitCode === 2

const importing = async ({ say, type }: Stage): Promise<ExitCode> => {
  say('2. Import it')
  const exitCode = await type('import', 'ssda903', 'return', '--store', 'anyshire.db', '--authority', anyshire.name, '--recorded-at', '2018-04-20')
  if (stops(exitCode)) return exitCode
  say(
    '',
    "What happened: each row became facts about a child (an episode began, a review was held), appended to that child's own stream in anyshire.db. Children stand there under opaque ids; the way back to the council's numbers is in anyshire.db.identity and nowhere else. The same import again would append nothing."
  )
  return 0
}

const scoring = async ({ say, type }: Stage): Promise<ExitCode> => {
  say('3. The scorecard of a month')
  const exitCode = await type('scorecard', ...inMonth)
  if (stops(exitCode)) return exitCode
  say(
    '',
    'What happened: no figure is stored; each was worked out from the facts just now. Children who were in care already when the return begins have a past that it does not tell. Where that could change a figure, the figure is bounded, not guessed.'
  )
  return 0
}

const opening = async ({ say, type, hear }: Stage): Promise<ExitCode> => {
  say('4. Open one figure: why does a child count in 8.1, or not?')
  const opened = JSON.parse(await hear('explain', '8.1', ...inMonth, '--json')) as Explanation
  for (const verdict of ['met', 'not met', 'cannot be known'] as const) {
    const child = pick(opened, verdict)?.child
    const exitCode = child === undefined ? 0 : await type('explain', '8.1', ...inMonth, '--child', child)
    if (stops(exitCode)) return exitCode
  }
  say(
    '',
    'What happened: each clause of the definition is true, false or cannot be known of the child on that day, and names what it rests on: events, down to the line of the file, and silences, which say that nothing else is recorded.'
  )
  return 0
}

/** The demo from its import on, step by step, by the very commands that one would type; it stops at the first that fails. */
export const performDemo = async (stage: Stage): Promise<ExitCode> => {
  for (const step of [importing, scoring, opening]) {
    const exitCode = await step(stage)
    if (exitCode !== 0) return exitCode
  }
  stage.say(
    'Now with a return of your own',
    '  kinfold import ssda903 YOUR-FOLDER --store care.db --authority YOUR-COUNCIL',
    '  kinfold scorecard --store care.db --month YYYY-MM',
    '  kinfold explain 8.1 --store care.db --month YYYY-MM',
    '  kinfold journey NUMBER-OR-ID --store care.db',
    'In a clone of the repository that is npx kinfold …, from its root. Nothing leaves your machine.'
  )
  return 0
}
