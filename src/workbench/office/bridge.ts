/**
 * The transport between the Office.js runtime and a host in the same page or process: the global that the runtime looks
 * for when it loads. A request comes as `{ id, type: 1, flags, message: { body } }` and is answered under its id;
 * events go out as `{ type: 3, message: { entries } }`. This file and its contract test are all that knows of it.
 */
import type { EventEntry } from "../host/events";
import type { RequestBody } from "../host/protocol";

/** What the bridge needs of a host: `Host`, or a proxy of one in another window. */
export interface BridgedHost {
  answer(body: RequestBody, flags: number): Promise<{ readonly statusCode: number; readonly body: string }>;
  onEvents(listener: ((entries: readonly EventEntry[]) => void) | null): void;
}

interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: RequestBody | string };
}

/** The runtime's side: it calls `sendMessageToHost` and sets `onMessageFromHost`. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

export interface HostBridge {
  /** To be the global `_richApiNativeBridge` before the script runs. */
  readonly native: NativeBridge;
  /** Which host answers from now on; null: nobody. */
  useHost(host: BridgedHost | null): void;
}

const REQUEST = 1;
const EVENT = 3;

export function createBridge(): HostBridge {
  let current: BridgedHost | null = null;
  const native: NativeBridge = { sendMessageToHost: (text) => void serve(JSON.parse(text) as RequestMessage) };
  const send = (message: unknown): void => native.onMessageFromHost?.(JSON.stringify(message));

  async function serve(request: RequestMessage): Promise<void> {
    if (request.type !== REQUEST) return;
    const { body } = request.message;
    const answer = current
      ? await answered(current, typeof body === "string" ? (JSON.parse(body) as RequestBody) : body, request.flags)
      : failure("no workbook is open in the workbench");
    send({ id: request.id, type: REQUEST, flags: request.flags, message: { statusCode: answer.statusCode, headers: {}, body: answer.body } });
  }

  return {
    native,
    useHost: (host) => {
      current?.onEvents(null);
      current = host;
      host?.onEvents((entries) => void Promise.resolve().then(() => send({ type: EVENT, controlId: "", message: { entries } })));
    },
  };
}

/** A mistake in the workbench itself must not leave the program waiting for ever. */
async function answered(host: BridgedHost, body: RequestBody, flags: number) {
  try {
    return await host.answer(body, flags);
  } catch (error) {
    return failure(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

function failure(message: string) {
  return { statusCode: 500, body: JSON.stringify({ error: { code: "GeneralException", message } }) };
}
