import type { Command } from 'commander'
import { withIdentity, withMonth, withStore } from '../asked/options.js'
import type { Carried } from '../carried.js'
import type { CertifyOptions, ProveOptions } from './options.js'
import type { VerifyOptions } from './verify.js'

const aboutCertify = `
The certificate names no child. The annex holds opaque ids and hashes of events, child by child:
with it a later check says which event is not as it was. Keep it as you keep the log.

A pair of keys, once:
  openssl genpkey -algorithm ed25519 -out private.pem && chmod 600 private.pem
  openssl pkey -in private.pem -pubout -out public.pem

Examples:
  kinfold certify --store care.db --month 2018-03 --out cert.json --annex annex.json
  kinfold certify --store care.db --month 2018-03 --out cert.json --sign private.pem
`

const aboutVerify = `
Everything is computed again: events, definitions, figures. Ends with 3 where anything differs.

Examples:
  kinfold verify cert.json --store care.db --annex annex.json
  kinfold verify cert.json.dsse --store care.db --key public.pem
  kinfold verify cert.json --proof proof.json
`

const aboutProve = `
Examples:
  kinfold prove 123456 --certificate cert.json --store care.db --out proof.json
  kinfold verify cert.json --proof proof.json
`

export const declareCertify = (program: Command, { surroundings, perform }: Carried): void => {
  withMonth(program.command('certify').description('a certificate of a month: figures, definitions, and a root over the events that they rest on'))
    .requiredOption('--out <file>', 'the certificate, a new file')
    .option('--annex <file>', 'what it rests on, child by child, a new file')
    .option('--sign <key.pem>', 'sign it with an Ed25519 key; the envelope is written beside it, as FILE.dsse')
    .option('--salt <hex>', '64 hexadecimal digits, to make the very same certificate again (default: new ones)')
    .option('--json', 'print JSON')
    .addHelpText('after', aboutCertify)
    .action(async (options: CertifyOptions) => {
      const { certifyCommand } = await import('./certify.js')
      await perform(certifyCommand(options, surroundings))
    })
  program
    .command('verify')
    .description('whether a certificate holds: against a log, by its signature, or for one child without any log')
    .argument('<file>', 'the certificate, or its signed envelope')
    .option('--store <name>', 'the log to hold it against')
    .option('--annex <file>', 'its annex, so that what differs is named event by event')
    .option('--key <public.pem>', 'the public key that it is to be signed with')
    .option('--proof <file>', 'the proof of one child, which needs no log')
    .option('--json', 'print JSON')
    .addHelpText('after', aboutVerify)
    .action(async (file: string, options: VerifyOptions) => {
      const { verifyCommand } = await import('./verify.js')
      await perform(verifyCommand(file, options, surroundings))
    })
  withIdentity(withStore(program.command('prove').description('the proof that a child, with these events, is in a certificate')))
    .argument('<child>', "the council's number, or the opaque id")
    .requiredOption('--certificate <file>', 'the certificate')
    .requiredOption('--out <file>', 'the proof, a new file')
    .option('--json', 'print JSON')
    .addHelpText('after', aboutProve)
    .action(async (child: string, options: ProveOptions) => {
      const { proveCommand } = await import('./prove.js')
      await perform(proveCommand(child, options, surroundings))
    })
}
