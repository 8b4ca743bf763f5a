import { describe, expect, it } from 'vitest'
import { runNode } from './run-tool.js'
import { root } from './workspace.js'

// São Paulo skipped midnights until 2019; Tokyo is ahead of London, where a day written in UTC is still the day before.
describe.each(['America/Sao_Paulo', 'Asia/Tokyo'])('on a machine in %s', (zone) => {
  const environment = { TZ: zone }

  it('the zone is the one asked for', async () => {
    const { stdout } = await runNode('-p', ['Intl.DateTimeFormat().resolvedOptions().timeZone'], { environment })
    expect(stdout.trim()).toBe(zone)
  })

  it('the calendar keeps every promise', async () => {
    const args = ['run', '--config', 'packages/checks/vitest.config.ts', 'packages/calendar']
    const { exitCode, stdout, stderr } = await runNode(`${root}/node_modules/vitest/vitest.mjs`, args, { environment })
    expect(stdout.trim().split('\n').at(-1), stderr).toMatch(/^[1-9]\d* passed, 0 failed$/)
    expect(exitCode).toBe(0)
  })
})
