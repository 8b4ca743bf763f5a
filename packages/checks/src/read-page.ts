import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from './documents.js'
import type { Block } from './markdown.js'
import { runNode, runTool } from './run-tool.js'
import { outputMatches, readShell } from './shell-block.js'
import { withClaimsChecked } from './typescript-block.js'
import { isShellToRun, isTypeScriptToRun } from './workshop.js'
import type { Workshop } from './workshop.js'
import { root } from './workspace.js'

/** Languages that a page may use. `typescript`, `bash` and the like would slip past the tests. */
const languages = ['ts', 'sh', 'text', 'json', 'csv', 'md', 'yaml', 'sql', 'mermaid', '']

const readTypeScript = async (workshop: Workshop, page: Document, block: Block, cwd: string): Promise<readonly string[]> => {
  const complaints = workshop.complaints(page, block)
  if (complaints.length > 0) return complaints
  const orphans = withClaimsChecked(block.text).orphans.map((line) => `line ${line} of the block: the arrow belongs to no expression`)
  const { exitCode, stderr } = await runNode(workshop.script(page, block), [], { cwd })
  const failure = /^\w*Error.*$/m.exec(stderr)?.[0] ?? stderr.trim()
  return exitCode === 0 ? orphans : [...orphans, failure]
}

const readShellBlock = async (workshop: Workshop, block: Block, shown: string | undefined, cwd: string): Promise<readonly string[]> => {
  const environment = { PATH: `${join(workshop.folder, 'bin')}:${process.env['PATH'] ?? ''}` }
  const problems: string[] = []
  const heard: string[] = []
  for (const line of readShell(block.text)) {
    if (line.kind === 'wrong') problems.push(line.because)
    if (line.kind !== 'run') continue
    const { exitCode, stdout, stderr } = await runTool('sh', ['-c', line.command], { cwd, environment })
    heard.push(stdout, stderr)
    if (exitCode !== line.exitCode) problems.push(`${line.command}: exit ${exitCode}, not ${line.exitCode}: ${stderr.trim()}`)
  }
  const output = heard.join('')
  const isShown = shown !== undefined && heard.length > 0
  return !isShown || outputMatches(shown, output) ? problems : [...problems, `the output differs from the one shown:\n${output}`]
}

const unexplained = ({ marks, comment, language }: Block): readonly string[] => [
  ...(marks.includes('no-run') && comment === undefined ? ['no-run needs its reason in a comment on the line above'] : []),
  ...(languages.includes(language) ? [] : [`nothing here knows the language ${language}`])
]

/** Follows a page from top to bottom as a reader would, in one fresh folder; gives what does not hold. */
export const readPage = async (workshop: Workshop, page: Document): Promise<readonly string[]> => {
  const cwd = join(workshop.folder, 'pages', page.path.replace(/[^A-Za-z0-9]/g, '-'))
  mkdirSync(cwd, { recursive: true })
  for (const name of ['examples', 'packages', 'docs'].filter((one) => existsSync(join(root, one)))) symlinkSync(join(root, name), join(cwd, name))
  const problems: string[] = []
  for (const [index, block] of page.blocks.entries()) {
    const next = page.blocks[index + 1]
    const shown = next?.language === 'text' && next.heading === block.heading ? next.text : undefined
    const found = isTypeScriptToRun(block)
      ? await readTypeScript(workshop, page, block, cwd)
      : isShellToRun(block)
        ? await readShellBlock(workshop, block, shown, cwd)
        : []
    problems.push(...[...unexplained(block), ...found].map((problem) => `${page.path}:${block.line} ${problem}`))
  }
  return problems
}
