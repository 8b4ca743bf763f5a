import type { Command } from 'commander'
import type { Carried } from '../carried.js'
import type { BackupOptions } from './backup.js'
import type { CheckOptions } from './check.js'
import type { CopyOptions } from './copy.js'
import type { ExportOptions } from './export.js'
import type { ImportLogOptions } from './import.js'
import type { RestoreOptions } from './restore.js'

const more = `
Examples:
  kinfold store check care.db
  kinfold store backup care.db /mnt/backups
  kinfold store restore /mnt/backups/care.db.20180701T100000Z.backup care.db --replace
  kinfold store export care.db care.ndjson
  kinfold store import care.ndjson other.db
  kinfold store copy care.db other.db
`

type Declare = (store: Command, carried: Carried) => void

const json = '--json'
const printJson = 'print JSON'

const declareCheck: Declare = (store, { surroundings, perform }) => {
  store
    .command('check')
    .description('compute every hash of a store again: whether anything was changed, or is missing')
    .argument('<store>', 'the store')
    .option('--root <root>', 'a log root that an earlier check printed: the log must still hold all of it')
    .option(json, printJson)
    .action(async (name: string, options: CheckOptions) => {
      const { checkCommand } = await import('./check.js')
      await perform(checkCommand(name, options, surroundings))
    })
}

const declareBackup: Declare = (store, { surroundings, perform }) => {
  store
    .command('backup')
    .description('copy a store as it stands into a new file, check the copy, and put the identity file beside it')
    .argument('<store>', 'the store: a file, which others may go on using')
    .argument('<to>', 'the new file, or a folder: then the file is named after the store and the moment')
    .option('--without-identity', 'leave the identity file out')
    .option(json, printJson)
    .action(async (name: string, to: string, options: Omit<BackupOptions, 'identity'> & { readonly withoutIdentity?: boolean }) => {
      const { backupCommand } = await import('./backup.js')
      await perform(backupCommand(name, to, { ...options, identity: options.withoutIdentity !== true }, surroundings))
    })
}

const declareRestore: Declare = (store, { surroundings, perform }) => {
  store
    .command('restore')
    .description('make a store of a backup, which stays as it is; its identity file goes along')
    .argument('<backup>', 'the backup')
    .argument('<store>', 'the store that it becomes')
    .option('--replace', 'where there is a store already, keep that one under another name')
    .option('--without-identity', 'leave the identity file out')
    .option(json, printJson)
    .action(async (from: string, name: string, options: Omit<RestoreOptions, 'identity'> & { readonly withoutIdentity?: boolean }) => {
      const { restoreCommand } = await import('./restore.js')
      await perform(restoreCommand(from, name, { ...options, identity: options.withoutIdentity !== true }, surroundings))
    })
}

const declareExport: Declare = (store, { surroundings, perform }) => {
  store
    .command('export')
    .description('write a log as lines of JSON (NDJSON), event by event in its order')
    .argument('<store>', 'the store')
    .argument('<to>', 'the new file')
    .option('--with-identity', 'put the identity file beside it')
    .option(json, printJson)
    .action(async (name: string, to: string, options: ExportOptions) => {
      const { exportCommand } = await import('./export.js')
      await perform(exportCommand(name, to, options, surroundings))
    })
}

const declareImport: Declare = (store, { surroundings, perform }) => {
  store
    .command('import')
    .description('put an exported log into a store, which is made where there is none; done again it goes on where it was')
    .argument('<from>', 'the file that store export wrote')
    .argument('<store>', 'the store')
    .option(json, printJson)
    .action(async (from: string, name: string, options: ImportLogOptions) => {
      const { importLogCommand } = await import('./import.js')
      await perform(importLogCommand(from, name, options, surroundings))
    })
}

const declareCopy: Declare = (store, { surroundings, perform }) => {
  store
    .command('copy')
    .description('copy a log into another store and compare event by event; done again it goes on where it was')
    .argument('<from>', 'the store to copy')
    .argument('<to>', 'the other store, which is made where there is none')
    .option('--with-identity', 'put the identity file beside it')
    .option('--no-check', 'do not check the store before')
    .option(json, printJson)
    .action(async (from: string, to: string, options: CopyOptions) => {
      const { copyCommand } = await import('./copy.js')
      await perform(copyCommand(from, to, options, surroundings))
    })
}

const declarations = [declareCheck, declareBackup, declareRestore, declareExport, declareImport, declareCopy]

export const declareStore = (program: Command, carried: Carried): void => {
  const store = program.command('store').description('check, back up, restore, export, import and copy a store').helpCommand(false).addHelpText('after', more)
  for (const declare of declarations) declare(store, carried)
}
