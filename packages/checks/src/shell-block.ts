import { publishable, readJson } from './workspace.js'
import type { Manifest } from './workspace.js'

/** A line of a shell block: run, looked up, or left to the reader. */
export type ShellLine =
  | { readonly kind: 'run'; readonly command: string; readonly exitCode: number }
  | { readonly kind: 'left to the reader' }
  | { readonly kind: 'wrong'; readonly because: string }

const { scripts = {} } = readJson<Manifest>('package.json')
const runs = /^(kinfold|node|cat|head|tail|ls|mkdir|cp|echo|diff)( |$)/
const readers = /^(git|cd) /

const lookUp = (command: string): ShellLine => {
  const [, verb = '', ...words] = command.split(/\s+/)
  const script = verb === 'run' ? words.find((word) => !word.startsWith('-')) : verb
  if (verb === 'install' || verb === 'i' || verb === 'add') {
    const asked = words.filter((word) => word.startsWith('@kinfold/'))
    const missing = asked.filter((name) => !publishable.some(({ manifest }) => manifest.name === name))
    return missing.length === 0 ? { kind: 'left to the reader' } : { kind: 'wrong', because: `no package is called ${missing.join(', ')}` }
  }
  return script !== undefined && Object.hasOwn(scripts, script)
    ? { kind: 'left to the reader' }
    : { kind: 'wrong', because: `package.json has no script ${script ?? ''}` }
}

const readLine = (line: string): ShellLine => {
  const [, before = '', code] = /^(.*?)(?:\s+# exit (\d+))?$/.exec(line) ?? []
  const command = before.replace(/^npx kinfold\b/, 'kinfold')
  if (command.startsWith('npm ')) {
    const wrong = command.split(/\s+&&\s+/).map(lookUp).find(({ kind }) => kind === 'wrong')
    return wrong ?? { kind: 'left to the reader' }
  }
  if (readers.test(command)) return { kind: 'left to the reader' }
  if (runs.test(command)) return { kind: 'run', command, exitCode: Number(code ?? 0) }
  return { kind: 'wrong', because: `nothing here runs or looks up: ${line}` }
}

/** The lines of a block as they would be typed: joined where they go on, without prompts and comments. */
export const readShell = (text: string): readonly ShellLine[] =>
  text
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.trim().replace(/^\$ /, ''))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readLine)

const quoted = (text: string): string => text.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&')
const trimmed = (text: string): string => text.split('\n').map((line) => line.trimEnd()).join('\n').trim()

/** Whether an output is the one a page shows; `…` stands for anything within a line, and alone on a line for any lines. */
export const outputMatches = (shown: string, output: string): boolean => {
  const pattern = trimmed(shown)
    .split('\n')
    .map((line) => (line.trim() === '…' ? '(?:.*(?:\n|$))*?' : `${line.split('…').map(quoted).join('.*?')}(?:\n|$)`))
    .join('')
  return new RegExp(`^${pattern}$`).test(trimmed(output))
}
