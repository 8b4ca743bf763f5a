import { closeSync, createReadStream, openSync, writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { childLog } from './child-log.js'
import type { ChildLines } from './child-log.js'

/** Writes a made-up log: for each child its subject, the lines of its events, and an empty line. */
export const writeLog = (file: string, seed: number, children: number): { readonly events: number; readonly bytes: number } => {
  const to = openSync(file, 'w')
  let [events, bytes] = [0, 0]
  for (const { subject, lines } of childLog(seed, children)) {
    writeSync(to, `${subject}\n${lines.join('\n')}\n\n`)
    events += lines.length
    for (const line of lines) bytes += line.length
  }
  closeSync(to)
  return { events, bytes }
}

/** Reads such a log, so many children at a time. */
export async function* readLog(file: string, childrenAtATime: number): AsyncGenerator<readonly ChildLines[]> {
  let found: ChildLines[] = []
  let block: string[] = []
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line !== '') {
      block.push(line)
      continue
    }
    const [subject = '', ...lines] = block
    found.push({ subject, lines })
    block = []
    if (found.length < childrenAtATime) continue
    yield found
    found = []
  }
  if (found.length > 0) yield found
}
