import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Document } from './documents.js'
import type { Block } from './markdown.js'
import { bin, runNode } from './run-tool.js'
import { temporaryFolder } from './temporary-tree.js'
import { claimsModule, withClaimsChecked } from './typescript-block.js'
import { packages, publishable, root } from './workspace.js'

/** A folder outside the workspace in which the blocks of pages are compiled and run, with the built packages at hand. */
export interface Workshop {
  readonly folder: string
  /** What the compiler says of a block. */
  readonly complaints: (page: Document, block: Block) => readonly string[]
  /** The compiled block. */
  readonly script: (page: Document, block: Block) => string
  readonly close: () => void
}

const nameOf = ({ path }: Document, { line }: Block): string => `${path.replace(/[^A-Za-z0-9]/g, '-')}-${line}`

const settings = {
  extends: `${root}/tsconfig.base.json`,
  compilerOptions: {
    composite: false,
    declaration: false,
    declarationMap: false,
    sourceMap: false,
    noUnusedLocals: false,
    noUnusedParameters: false,
    rootDir: 'blocks',
    outDir: 'scripts',
    types: ['node']
  },
  include: ['blocks']
}

/** What a user would have installed: the packages as they are built, what they stand on, the tools of tests, and the types of Node. */
const install = (folder: string): void => {
  const installed = new Map(['@types/node', 'fast-check', 'vitest'].map((name) => [name, `node_modules/${name}`]))
  for (const { folder: home, manifest } of publishable) {
    installed.set(manifest.name, home)
    for (const name of Object.keys(manifest.dependencies ?? {})) if (!installed.has(name)) installed.set(name, `${home}/node_modules/${name}`)
  }
  for (const { folder: home, manifest } of packages) installed.set(manifest.name, home)
  for (const [name, home] of installed) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true })
    symlinkSync(join(root, home), join(folder, 'node_modules', name))
  }
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin/kinfold'), `#!/bin/sh\nexec "${process.execPath}" "${root}/packages/cli/bin/kinfold.js" "$@"\n`)
  chmodSync(join(folder, 'bin/kinfold'), 0o755)
}

export const openWorkshop = async (pages: readonly Document[]): Promise<Workshop> => {
  const folder = temporaryFolder('workshop')
  install(folder)
  const written = pages.flatMap((page) => page.blocks.filter(isTypeScriptToRun).map((block) => [nameOf(page, block), block] as const))
  mkdirSync(join(folder, 'blocks'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  writeFileSync(join(folder, 'blocks/claims.ts'), claimsModule)
  for (const [name, { text }] of written) writeFileSync(join(folder, 'blocks', `${name}.ts`), withClaimsChecked(text).text)
  const { stdout } = written.length === 0 ? { stdout: '' } : await runNode(bin('typescript', 'bin/tsc'), ['-p', folder, '--pretty', 'false'], { cwd: folder })
  const said = stdout.split('\n').filter((line) => line.includes('error TS'))
  return {
    folder,
    complaints: (page, block) => said.filter((line) => line.startsWith(`blocks/${nameOf(page, block)}.ts`) || !line.startsWith('blocks/')),
    script: (page, block) => join(folder, 'scripts', `${nameOf(page, block)}.js`),
    close: () => rmSync(folder, { recursive: true, force: true })
  }
}

export const isTypeScriptToRun = ({ language, marks }: Block): boolean => language === 'ts' && !marks.includes('no-run')
export const isShellToRun = ({ language, marks }: Block): boolean => language === 'sh' && !marks.includes('no-run')
