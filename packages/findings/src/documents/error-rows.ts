import { findingRules, sharedRules } from '../rules.js'

/** The rows of the rules in docs/ERRORS.md, in the order of their codes; those of commands stand there under the journey. */
export const errorRows = (): readonly string[] =>
  [...findingRules, ...sharedRules]
    .filter(({ code }) => code.startsWith('FINDING_'))
    .map(({ code, says }) => `| \`${code}\` | \`findings\` | Finding, where this is not so: ${says.replaceAll('|', '\\|')}. | Look at the rows it names; \`kinfold findings --rule ${code}\` lists them all. |`)
    .sort()
