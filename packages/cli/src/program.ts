import { Command } from 'commander'
import { withoutCredentials } from '@kinfold/store'
import { declareApply } from './apply/declare.js'
import { declareBridge } from './bridge/declare.js'
import type { Carried } from './carried.js'
import { declareCertify } from './certify/declare.js'
import { declareCorrect } from './correct/declare.js'
import { declareDemo } from './demo/declare.js'
import { declareExport } from './export/declare.js'
import { declareExplain } from './explain/declare.js'
import { declareFindings } from './findings/declare.js'
import { declareIdentify } from './identify/declare.js'
import { declareImport } from './import/declare.js'
import { declareJourney } from './journey/declare.js'
import { declareMeasures } from './measures/declare.js'
import { releaseVersion } from './release-version.js'
import { declareRegister } from './register/declare.js'
import { declareRestate } from './restate/declare.js'
import { declareRevisions } from './revisions/declare.js'
import { declareScorecard } from './scorecard/declare.js'
import { declareStore } from './store-commands/declare.js'

const more = `
Examples:
  kinfold demo
  kinfold import ssda903 ./return-2018 --store care.db --authority north
  kinfold scorecard --store care.db --month 2018-03
  kinfold explain 8.1 --store care.db --month 2018-03
  kinfold bridge 8.1 --from local --to dfe-2023 --store care.db --month 2018-03
  kinfold restate 8.1 --store care.db --month 2018-03 --from 2018-04-20
  kinfold revisions 6.4 --store care.db --months 2018-04..2019-03
  kinfold publish --month 2018-03 --store care.db --document "Report" --by "A. Analyst"
  kinfold reconcile --store care.db
  kinfold certify --store care.db --month 2018-03 --out cert.json
  kinfold verify cert.json --store care.db
  kinfold journey 123456 --store care.db
  kinfold findings --store care.db
  kinfold apply repairs.ndjson --store care.db --by "A. Manager" --reason "checked"
  kinfold correct 123456 9c63f27e --on 2018-03-16 --store care.db --by "A. Manager" --reason "seen in the file"
  kinfold measures 8.1
  kinfold export ssda903 ./return-out --store care.db --year 2018-19
  kinfold store backup care.db /mnt/backups

Ends with 0 when done (findings included), 3 when done but rows were rejected or
proposals refused, 1 on failure, 2 when asked wrongly.
`

const declarations = [declareDemo, declareImport, declareScorecard, declareExplain, declareBridge, declareRestate, declareRevisions, declareRegister, declareCertify, declareJourney, declareFindings, declareApply, declareCorrect, declareMeasures, declareExport, declareIdentify, declareStore]

const width = 100

/** Words go where the commands' own go, and a wrong word throws instead of ending the process. */
const settle = (command: Command, carried: Carried): void => {
  const { stdout, stderr } = carried.surroundings
  command.exitOverride().configureOutput({
    writeOut: text => void stdout.write(text),
    // A word in the wrong place is repeated, and it may be an address.
    writeErr: text => void stderr.write(withoutCredentials(text)),
    getOutHelpWidth: () => width,
    getErrHelpWidth: () => width,
    getOutHasColors: () => false,
    getErrHasColors: () => false
  })
  for (const one of command.commands) settle(one, carried)
}

/** The command line. What a command does is loaded only when it is asked for. */
export const programFor = (carried: Carried): Command => {
  const program = new Command('kinfold')
    .description('Care journeys of looked-after children as event streams, and the corporate parenting scorecard as projections of them.')
    .version(releaseVersion(), '-V, --version', 'print the version')
    .helpCommand(false)
    .showHelpAfterError('(--help after a command says what it takes)')
    .addHelpText('after', more)
  for (const declare of declarations) declare(program, carried)
  settle(program, carried)
  return program
}
