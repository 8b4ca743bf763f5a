import type { CommandError } from '../failure.js'
import { momentText } from '../text/moment.js'
import { refusalWords } from './refusal.js'
import { andList, orList, quoted } from './words.js'
import type { Words } from './words.js'

/** The words of what stands in the way of a command itself. */
export const commandErrorWords = (error: CommandError): Words => {
  switch (error.code) {
    case 'CLI_STORE_MISSING':
      return {
        says: `There is no store at ${error.file}.`,
        next: 'Check the path after --store. A store is made by the first import: kinfold import ssda903 DIR --store FILE --authority NAME'
      }
    case 'CLI_STORE_WITHOUT_AUTHORITY':
      return {
        says: `The store ${error.file} holds nothing of any authority yet.`,
        next: 'Import a return into it: kinfold import ssda903 DIR --store FILE --authority NAME'
      }
    case 'CLI_AUTHORITY_NEEDED':
      return {
        says: 'The store holds more than one authority, so it has to be said whose figures are asked for.',
        next: `Add --authority with one of: ${error.known.join(', ')}.`
      }
    case 'CLI_AUTHORITY_NOT_HELD':
      return {
        says: `The store holds nothing of an authority called ${quoted(error.authority, 'that')}.`,
        next: `It holds ${orList(error.known)}; names are told apart by capitals too.`
      }
    case 'CLI_CHILD_UNKNOWN':
      return {
        says: error.isIdentityFileThere
          ? `The store holds no child of ${error.authority} with that number or opaque id.`
          : `The store holds no child of ${error.authority} with that opaque id, and without the identity file beside it a council's number leads nowhere.`,
        next: error.isIdentityFileThere
          ? 'Check the number, and --authority; kinfold explain 6.1 … --json lists the opaque ids of the children looked after.'
          : 'Put the identity file (the store with .identity after its name) back beside the store, or give the opaque id.'
      }
    case 'CLI_IDENTITY_FILE_NEEDED':
      return {
        says: `The store ${error.store} has no place beside it where its identity file could be.`,
        next: 'Name a file on a disk that only you can read, with --identity FILE or in KINFOLD_IDENTITY; the first import makes it.'
      }
    case 'CLI_OPAQUE_ID_UNKNOWN':
      return {
        says: `The identity file ${error.file} knows no such opaque id.`,
        next: 'Copy the whole id, 32 digits and letters, as explain and journey print it, and check that it comes from this store.'
      }
    case 'CLI_MEASURE_UNKNOWN':
      return {
        says: `There is no indicator ${quoted(error.name, 'of that name')}.`,
        next: `Choose one of ${error.known.join(', ')}; kinfold measures says what each is.`
      }
    case 'CLI_DIMENSION_UNKNOWN':
      return { says: `Figures cannot be told apart by ${quoted(error.name, 'what was given')}.`, next: `After --by stands ${orList(error.known)}.` }
    case 'CLI_SLICE_UNKNOWN':
      return {
        says: `Nobody falls into a slice ${quoted(error.slice, 'of that name')} by ${error.by}.`,
        next: error.known.length === 0 ? 'Nobody is in scope: kinfold scorecard says the state of the figure.' : `After --slice stands one of: ${error.known.join('; ')}.`
      }
    case 'CLI_SLICE_AND_DIMENSION_GO_TOGETHER':
      return error.given === '--by'
        ? { says: '--by tells the slices of a figure apart, and one of them has to be named to be opened.', next: 'Add --slice with its name; kinfold scorecard CODE --by DIMENSION lists them.' }
        : { says: '--slice names a slice, and it has to be said of which dimension.', next: 'Add --by with the dimension, as in --by age-band.' }
    case 'CLI_RULE_UNKNOWN':
      return {
        says: `There is no rule ${quoted(error.name, 'of that name')}.`,
        next: 'Give its code, such as JOURNEY_EPISODES_OVERLAP, or its number in the return, such as 501; docs/FINDINGS.md lists them.'
      }
    case 'CLI_SETTING_MALFORMED':
      return {
        says: `--set was given ${quoted(error.text, 'something')} that is not SWITCH=VALUE.`,
        next: 'Write it as --set shortBreaks=in, or --set 8.1.shortBreaks=in for one indicator; kinfold measures 8.1 lists the switches.'
      }
    case 'CLI_COVERS_MALFORMED':
      return {
        says: `--covers was given ${quoted(error.text, 'something')} that is not FROM..TO.`,
        next: 'Write both days, both included, as --covers 2017-04-01..2018-03-31.'
      }
    case 'CLI_FOLDER_NOT_EMPTY':
      return {
        says: `The folder ${error.folder} is there already and is not empty.`,
        next: 'Name a folder that does not exist yet, so that nothing of yours is written over.'
      }
    case 'CLI_FILE_THERE':
      return { says: `There is something at ${error.file} already, and it is never written over.`, next: 'Name a file that does not exist yet; store restore keeps what is there under another name with --replace.' }
    case 'CLI_FILE_UNUSABLE':
      return { says: `The file ${error.file} cannot be used: ${error.why}.`, next: 'Check the path, and who may read and write the file and its folder.' }
    case 'CLI_PROPOSALS_MALFORMED':
      return {
        says: `Line ${String(error.line)} of ${error.file} is not as findings --propose writes it: ${error.why}. Nothing was applied.`,
        next: 'Take whole lines out, and change none; or propose anew with kinfold findings --propose.'
      }
    case 'CLI_CERTIFICATE_UNREADABLE':
      return { says: `The file ${error.file} is not what it should be: ${error.at === '' ? '' : `at ${error.at} `}${error.expected} was expected.`, next: 'Give the file as kinfold certify, or kinfold prove, wrote it.' }
    case 'CLI_KEY_UNUSABLE':
      return { says: `The file ${error.file} holds no Ed25519 key.`, next: 'Make a pair with openssl, as kinfold certify --help shows, and give the private one to --sign, the public one to --key.' }
    case 'CLI_SALT_MALFORMED':
      return { says: 'What was given as --salt is not 64 hexadecimal digits.', next: 'Leave it out, or copy the salt of the certificate that is to be made again.' }
    case 'CLI_NOTHING_TO_VERIFY':
      return { says: 'It was not said what to hold the certificate against.', next: 'Give a log with --store, a public key with --key or the proof of a child with --proof.' }
    case 'CLI_CERTIFICATE_DOES_NOT_HOLD':
      return { says: 'The log does not lead to the root of this certificate, so nothing in it can be proved.', next: 'Ask what differs: kinfold verify FILE --store FILE' }
    case 'CLI_CHILD_NOT_CERTIFIED':
      return { says: 'The child is not among those that the certificate rests on: nothing was known of the child then.', next: 'Certify a later state of the records, or ask about another child.' }
    case 'CLI_FACT_UNKNOWN':
      return { says: 'The child has no fact whose id begins like that, with four digits at least.', next: 'Look it up: kinfold journey CHILD --store FILE shows the beginning of each.' }
    case 'CLI_FACT_AMBIGUOUS':
      return { says: `Several facts of the child begin like that: ${error.facts.join(', ')}.`, next: 'Give more of the id.' }
    case 'CLI_SAYING_MALFORMED':
      return { says: 'What was given as --says is not of the form KEY=VALUE.', next: 'Write it as PLACE=K2, or as PLACE= for nothing.' }
    case 'CLI_NOTHING_TO_CORRECT':
      return { says: 'It was not said what of the fact is otherwise.', next: 'Give --says, --on, --as, --withdraw, --reinstate or --ends.' }
    case 'CLI_EVENT_TYPE_UNKNOWN':
      return { says: `There is no event type ${quoted(error.type, 'of that name')}.`, next: 'The types of events are in docs/schema.' }
    case 'CLI_CORRECTION_REFUSED':
      return { says: `The correction would not leave the records in order: ${andList([...new Set(error.refusals.map(refusalWords))])}.`, next: 'Nothing was written. Correct the fact that stands in its way first, or tell it otherwise.' }
    case 'CLI_CORRECTION_OVERTAKEN':
      return { says: 'Something else was recorded about the child at the same moment, so nothing was written.', next: 'Look at the journey again, and repeat the correction where it still holds.' }
    case 'CLI_DOCUMENTS_NOT_CSV':
      return { says: `The file ${error.file} cannot be read as CSV.`, next: 'Save it as CSV, with a heading: indicator, period, value, document, published.' }
    case 'CLI_DOCUMENTS_COLUMN_MISSING':
      return { says: `The file ${error.file} has no column ${error.column}.`, next: 'Give it a heading with indicator, period, value, document and published.' }
    case 'CLI_NOTHING_TO_PUBLISH':
      return { says: 'It was not said what was published, and where.', next: 'Give --month and --document, or --file with the figures of documents.' }
    case 'CLI_DOCUMENT_UNKNOWN':
      return { says: 'The register holds no figure of that document.', next: error.known.length === 0 ? 'Register figures first: kinfold publish' : `Give one of: ${error.known.join('; ')}.` }
    case 'CLI_MONTHS_MALFORMED':
      return { says: 'What was given as --months is not two months, the earlier one first.', next: 'Write them as 2018-04..2019-03.' }
    case 'CLI_LAGS_MALFORMED':
      return { says: `What was given as --lags is not a number of months from 1 to ${String(error.most)}.`, next: 'Leave it out for 12.' }
    case 'CLI_MOMENTS_REVERSED':
      return { says: `The moment to begin with, ${momentText(error.from)}, is after the one to end with, ${momentText(error.to)}.`, next: 'Give --from the earlier moment, and --to the later one.' }
    case 'CLI_OPTION_BLANK':
      return {
        says: `${error.option} was given nothing, and it stands beside every correction for good.`,
        next: error.option === '--by' ? 'Say who applies it.' : 'Say why it is right.'
      }
    case 'CLI_STORE_NOT_A_FILE':
      return { says: 'Only a store that is a file is backed up and restored by Kinfold.', next: "Use kinfold store copy or kinfold store export, or the server's own backup." }
    case 'CLI_SAME_STORE':
      return { says: 'Both names are those of one store.', next: 'Name two.' }
    case 'CLI_ROOT_MALFORMED':
      return { says: '--root was given something that is no log root: 64 digits and letters from a to f.', next: 'Copy the log root whole, as kinfold store check printed it.' }
    case 'CLI_IDENTITY_EXPOSED':
      return {
        says: `The identity file would go along into ${error.folder}, and ${error.why}. Nothing was written.`,
        next: 'Name a folder of your own; or leave the identity file out (--without-identity, where it goes along by itself) and keep it elsewhere.'
      }
    case 'CLI_FOLDER_UNWRITABLE':
      return { says: `The folder ${error.folder} cannot be written to: ${error.why}.`, next: 'Name another folder.' }
  }
}
