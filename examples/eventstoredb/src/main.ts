import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { admitUser } from './admit-user.js'

const asked = ['EVENTSTOREDB_ADMIN_PASSWORD', 'KINFOLD_EVENTSTOREDB_USER', 'KINFOLD_EVENTSTOREDB_PASSWORD'] as const
const [adminPassword = '', user = '', password = ''] = asked.map((name) => process.env[name])

if ([adminPassword, user, password].includes('')) {
  console.error(`Set ${asked.join(', ')} first.`)
  process.exitCode = 2
} else {
  const authority = readFileSync(fileURLToPath(new URL('../certificates/ca/ca.crt', import.meta.url)))
  await admitUser({ host: 'localhost', port: 2113, authority, adminPassword, user, password })
  console.log(`${user} may read and write now.`)
}
