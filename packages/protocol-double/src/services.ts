import gossip from '@eventstore/db-client/generated/gossip_pb.js'
import gossipService from '@eventstore/db-client/generated/gossip_grpc_pb.js'
import type { ClusterInfo } from '@eventstore/db-client/generated/gossip_pb.js'
import featuresService from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js'
import features from '@eventstore/db-client/generated/serverfeatures_pb.js'
import type { SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb.js'
import shared from '@eventstore/db-client/generated/shared_pb.js'
import type { Empty } from '@eventstore/db-client/generated/shared_pb.js'
import streamsService from '@eventstore/db-client/generated/streams_grpc_pb.js'
import streams from '@eventstore/db-client/generated/streams_pb.js'
import usersService from '@eventstore/db-client/generated/users_grpc_pb.js'
import users from '@eventstore/db-client/generated/users_pb.js'
import type { CreateReq, CreateResp } from '@eventstore/db-client/generated/users_pb.js'
import type { DeleteReq, DeleteResp, TombstoneReq, TombstoneResp } from '@eventstore/db-client/generated/streams_pb.js'
import { Server, ServerCredentials, status } from '@grpc/grpc-js'
import type { Metadata, sendUnaryData, ServerUnaryCall, ServiceError } from '@grpc/grpc-js'
import { appendService } from './append-service.js'
import { batchService } from './batch-service.js'
import type { OwnCertificate } from './certificate.js'
import { nameIn } from './proposals.js'
import { readService } from './read-service.js'
import type { Served } from './served.js'
import { exception, notLeader } from './status.js'

interface Address {
  readonly host: string
  readonly port: number
}

interface ServicesOptions {
  readonly served: Omit<Served, 'refusal'>
  readonly host: string
  /** Where clients find the double. */
  readonly outside: Address
  readonly leader: () => Address | undefined
  readonly made: (user: MadeUser) => void
  readonly tls?: OwnCertificate
  readonly users?: Readonly<Record<string, string>>
}

/** A user that an administrator made. */
export interface MadeUser {
  readonly name: string
  readonly groups: readonly string[]
}

export interface RunningServices extends Address {
  readonly stop: () => void
}

const refusalBy =
  ({ users, leader }: ServicesOptions) =>
  (metadata: Metadata): ServiceError | undefined => {
    const known = users === undefined || Object.entries(users).some(
      ([name, password]) => metadata.get('authorization').join() === `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`
    )
    if (!known) return exception(status.UNAUTHENTICATED, 'access-denied')
    const other = leader()
    return other !== undefined && metadata.get('requires-leader').join() === 'true' ? notLeader(other) : undefined
  }

const supported = (): SupportedMethods => {
  const told = new features.SupportedMethods()
  told.setEventStoreServerVersion('23.10.0')
  for (const name of ['read', 'append', 'batchappend', 'delete', 'tombstone']) {
    const method = new features.SupportedMethod()
    method.setServiceName('event_store.client.streams.streams')
    method.setMethodName(name)
    told.addMethods(method)
  }
  return told
}

const members = ({ host, port }: Address): ClusterInfo => {
  const end = new gossip.EndPoint()
  end.setAddress(host)
  end.setPort(port)
  const id = new shared.UUID()
  id.setString('00000000-0000-4000-8000-000000000001')
  const member = new gossip.MemberInfo()
  member.setInstanceId(id)
  member.setState(gossip.MemberInfo.VNodeState.LEADER)
  member.setIsAlive(true)
  member.setHttpEndPoint(end)
  const told = new gossip.ClusterInfo()
  told.setMembersList([member])
  return told
}

/** The services of one server process, on a free port behind the relay. */
export const startServices = async (options: ServicesOptions): Promise<RunningServices> => {
  const { host, tls } = options
  const served: Served = { ...options.served, refusal: refusalBy(options) }
  const server = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024 })
  const removing =
    <Request extends DeleteReq | TombstoneReq, Response>(forGood: boolean, made: () => Response) =>
    (call: ServerUnaryCall<Request, Response>, answer: sendUnaryData<Response>): void => {
      served.log.remove(nameIn(call.request.getOptions()?.getStreamIdentifier()), forGood)
      answer(null, made())
    }
  server.addService(streamsService.StreamsService, {
    read: readService(served),
    append: appendService(served),
    batchAppend: batchService(served),
    delete: removing<DeleteReq, DeleteResp>(false, () => new streams.DeleteResp()),
    tombstone: removing<TombstoneReq, TombstoneResp>(true, () => new streams.TombstoneResp())
  })
  server.addService(featuresService.ServerFeaturesService, {
    getSupportedMethods: (_call: ServerUnaryCall<Empty, SupportedMethods>, answer: sendUnaryData<SupportedMethods>) => answer(null, supported())
  })
  server.addService(gossipService.GossipService, {
    read: (_call: ServerUnaryCall<Empty, ClusterInfo>, answer: sendUnaryData<ClusterInfo>) =>
      answer(null, members(options.leader() ?? options.outside))
  })
  server.addService(usersService.UsersService, {
    create: ({ metadata, request }: ServerUnaryCall<CreateReq, CreateResp>, answer: sendUnaryData<CreateResp>) => {
      const refused = served.refusal(metadata)
      if (refused !== undefined) return answer(refused)
      const asked = request.getOptions()
      options.made({ name: asked?.getLoginName() ?? '', groups: asked?.getGroupsList() ?? [] })
      answer(null, new users.CreateResp())
    }
  })
  const credentials =
    tls === undefined
      ? ServerCredentials.createInsecure()
      : ServerCredentials.createSsl(null, [{ cert_chain: Buffer.from(tls.certificate), private_key: Buffer.from(tls.key) }])
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync(`${host}:0`, credentials, (failure, bound) => (failure === null ? resolve(bound) : reject(failure)))
  })
  return { host, port, stop: () => server.forceShutdown() }
}
