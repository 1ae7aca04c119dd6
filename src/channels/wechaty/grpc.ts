import type { Puppet } from './read.ts';

/** The parts of wechaty-puppet-service's GrpcManager that this channel needs. */
type Manager = {
  on: (event: 'end' | 'error' | 'cancel', listener: (cause?: unknown) => void) => unknown;
  eventStream?: { cancel: () => void };
  stopStream: () => void;
  client: {
    close: () => void;
    messageSendFile: (request: FileRequest, done: Done) => unknown;
  };
};
type FileRequest = { getConversationId: () => string };
type Done = (error: Error | null, response: unknown) => void;

/**
 * The gRPC connection below a puppet of the service; undefined while there is none, or for another puppet.
 * wechaty does not surface the end of the event stream, and waits a minute for heartbeats instead.
 */
export function managerOf(puppet: Puppet): Manager | undefined {
  if (!('_grpcManager' in puppet)) return undefined;
  const manager = puppet._grpcManager;
  return isManager(manager) ? manager : undefined;
}

/**
 * Closes the connection without asking the service to stop its puppet, which keeps the WeChat session alive
 * and cannot reach a service that has come back in the meantime and serves our next connection.
 */
export function dropConnection(puppet: Puppet, failed: (cause: unknown) => void): void {
  const manager = managerOf(puppet);
  if (!manager) return;
  try {
    // Closing waits for open calls, and stopStream() leaves this one open: the service would refuse the next.
    manager.eventStream?.cancel();
    manager.stopStream();
    manager.client.close();
  } catch (cause) {
    failed(cause);
  }
}

/**
 * Makes a file leave once. wechaty-puppet-service sends a file a second time as a stream when the first call
 * failed, whatever the reason, so that a lost answer would show the picture twice. The second way is closed
 * here, and tells what became of the first.
 */
export function sendFilesOnce(puppet: Puppet): void {
  const client = managerOf(puppet)?.client;
  if (!client) return;
  const failures = new Map<string, Error>();
  const call = client.messageSendFile.bind(client);
  client.messageSendFile = (request, done) =>
    call(request, (error, response) => {
      if (error) failures.set(request.getConversationId(), error);
      done(error, response);
    });
  const sendAgain = async (conversation: string) => {
    const failure = failures.get(conversation);
    failures.delete(conversation);
    throw failure ?? new Error('the file could not be handed to the service');
  };
  Object.assign(puppet, { messageSendFileStream: sendAgain });
}

function isManager(value: unknown): value is Manager {
  return typeof value === 'object' && value !== null && '_client' in value && value._client !== undefined;
}
