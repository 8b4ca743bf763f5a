import { spawn } from 'node:child_process'
import { root } from './workspace.js'

export interface ToolRun {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

export interface ToolSetting {
  readonly cwd?: string
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs a tool to its end. The tests of the tool do not see that they run inside vitest. */
export const runTool = (command: string, args: readonly string[], { cwd = root, environment = {} }: ToolSetting = {}): Promise<ToolRun> =>
  new Promise((resolve, reject) => {
    const inherited = Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_OPTIONS|NODE_ENV|TEST$|FORCE_COLOR)/.test(name))
    const child = spawn(command, args, { cwd, env: { ...Object.fromEntries(inherited), NO_COLOR: '1', ...environment } })
    const heard = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (heard.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (heard.stderr += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ exitCode: code ?? 1, ...heard }))
  })

/** Runs the script of a package that `checks` depends on. */
export const runNode = (script: string, args: readonly string[], setting?: ToolSetting): Promise<ToolRun> =>
  runTool(process.execPath, [script, ...args], setting)

export const bin = (name: string, path: string): string => `${root}/packages/checks/node_modules/${name}/${path}`
