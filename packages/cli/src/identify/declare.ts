import type { Command } from 'commander'
import { withIdentity } from '../asked/options.js'
import type { Carried } from '../carried.js'
import type { IdentifyOptions } from './command.js'

const more = `
Example:
  kinfold identify 0f3c2b1a… --store care.db
`

export const declareIdentify = (program: Command, { surroundings, perform }: Carried): void => {
  withIdentity(program.command('identify').description("the council's number behind an opaque id, for those who hold the identity file"))
    .argument('<opaque>', 'the opaque id, as explain and journey print it')
    .requiredOption('--store <name>', 'the store')
    .addHelpText('after', more)
    .action(async (opaque: string, options: IdentifyOptions) => {
      const { identifyCommand } = await import('./command.js')
      await perform(identifyCommand(opaque, options, surroundings))
    })
}
