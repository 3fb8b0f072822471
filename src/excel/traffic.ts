/**
 * Counts what goes between the add-in and Excel: requests and their sizes. Office.js offers no such count, so the context's
 * request executor is listened to where it can be seen; where it cannot, the counts stay 0.
 */

/** Requests made by one run, and their size in UTF-8 bytes. The clean-up request Office.js sends after a run is not counted. */
export interface Traffic {
  readonly syncs: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

interface RequestMessage {
  readonly Body?: unknown;
}

interface RequestExecutor {
  executeAsync(customData: unknown, flags: unknown, message: RequestMessage): Promise<RequestMessage>;
}

export interface TrafficMeter {
  read(): Traffic;
  /** From now on nothing is counted. */
  stop(): void;
}

/** Listens to `context` until stopped. Changes nothing in what is sent. */
export function meter(context: Excel.RequestContext): TrafficMeter {
  let counting = true;
  let syncs = 0;
  let bytesSent = 0;
  let bytesReceived = 0;

  const listenTo = (executor: RequestExecutor): RequestExecutor => {
    const send = executor.executeAsync.bind(executor);
    executor.executeAsync = async (customData, flags, message) => {
      const counted = counting;
      if (counted) {
        syncs += 1;
        bytesSent += sizeOf(message.Body);
      }
      const response = await send(customData, flags, message);
      if (counted) bytesReceived += sizeOf(response.Body);
      return response;
    };
    return executor;
  };

  const host = context as unknown as { _requestExecutor?: RequestExecutor };
  let current = host._requestExecutor && listenTo(host._requestExecutor);
  Object.defineProperty(host, "_requestExecutor", {
    configurable: true,
    get: () => current,
    set: (executor: RequestExecutor | undefined) => {
      current = executor && listenTo(executor);
    },
  });
  return { read: () => ({ syncs, bytesSent, bytesReceived }), stop: () => void (counting = false) };
}

function sizeOf(body: unknown): number {
  if (body === undefined || body === null) return 0;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return new TextEncoder().encode(text).length;
}
