import { EventStoreDBClient } from '@eventstore/db-client'
import usersService from '@eventstore/db-client/generated/users_grpc_pb.js'
import users from '@eventstore/db-client/generated/users_pb.js'
import { credentials, Metadata } from '@grpc/grpc-js'

/** Where the cluster is, who its administrator is, and the user that is to be. */
export interface Admission {
  readonly host: string
  readonly port: number
  /** The authority that vouches for the nodes. */
  readonly authority: Buffer
  readonly adminPassword: string
  readonly user: string
  readonly password: string
}

const createUser = ({ host, port, authority, adminPassword, user, password }: Admission): Promise<void> => {
  const client = new usersService.UsersClient(`${host}:${port}`, credentials.createSsl(authority))
  const options = new users.CreateReq.Options()
  options.setLoginName(user)
  options.setFullName('Kinfold')
  options.setPassword(password)
  options.setGroupsList(['kinfold'])
  const request = new users.CreateReq()
  request.setOptions(options)
  const metadata = new Metadata()
  metadata.set('authorization', `Basic ${Buffer.from(`admin:${adminPassword}`).toString('base64')}`)
  metadata.set('requires-leader', 'true')
  return new Promise((resolve, reject) => {
    client.create(request, metadata, (failure) => {
      client.close()
      // The words of a server may quote what it was sent.
      if (failure === null) resolve()
      else reject(new Error(`the user could not be made: status ${failure.code} of gRPC`))
    })
  })
}

/**
 * Makes a user for Kinfold, and lets its group read the log as a whole. Streams anybody who is let in may read and write; the log as a
 * whole is for administrators alone, unless it says otherwise.
 */
export const admitUser = async (admission: Admission): Promise<void> => {
  await createUser(admission)
  const { host, port, authority, adminPassword } = admission
  const client = new EventStoreDBClient(
    { endpoint: { address: host, port } },
    { rootCertificate: authority },
    { username: 'admin', password: adminPassword }
  )
  await client.setStreamMetadata('$all', { acl: { readRoles: ['$admins', 'kinfold'] } }, { requiresLeader: true })
  await client.dispose()
}
