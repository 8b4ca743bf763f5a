// Runs before any install: this workspace is installed by pnpm, and `npm run setup` brings the right one along.
if (!/\bpnpm\//.test(process.env.npm_config_user_agent ?? '')) {
  console.error('Kinfold is a pnpm workspace. Run `npm run setup` (or `npm test`, or `npm run demo`): each installs everything it needs.')
  process.exit(1)
}
