import type { RunCommandLine } from '../carried.js'
import type { ExitCode } from '../failure.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { shellWord } from '../text/shell.js'
import { wrap } from '../text/wrap.js'

/** What a demo does in front of its reader. */
export interface Stage {
  /** A heading, and paragraphs below it. */
  readonly say: (heading: string, ...paragraphs: readonly string[]) => void
  /** A command line as somebody types it, and all that it prints. */
  readonly type: (...argv: readonly string[]) => Promise<ExitCode>
  /** What a command line prints, for the demo's own ears. */
  readonly hear: (...argv: readonly string[]) => Promise<string>
}

/** A stage on a terminal, or wherever the output goes. */
export const stageOn = (surroundings: Surroundings, run: RunCommandLine): Stage => {
  const { stdout } = surroundings
  const { paint, width } = pageFor(surroundings)
  return {
    say: (heading, ...paragraphs) => {
      const headed = heading === '' ? [] : [paint.strong(heading)]
      stdout.write(`${[...headed, ...paragraphs.map(text => wrap(text, width))].join('\n')}\n\n`)
    },
    type: async (...argv) => {
      stdout.write(`${paint.strong(`$ kinfold ${argv.map(shellWord).join(' ')}`)}\n\n`)
      const exitCode = await run(argv, surroundings)
      stdout.write('\n')
      return exitCode
    },
    hear: async (...argv) => {
      const heard: string[] = []
      await run(argv, { ...surroundings, stdout: { write: text => heard.push(text) } })
      return heard.join('')
    }
  }
}
