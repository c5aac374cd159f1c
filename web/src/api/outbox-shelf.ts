/** One thing a person did that the server has not answered yet. */
export interface Parcel {
  /** Its order: parcels of one lane are sent one after the other. */
  at: number;
  /** The idempotency key: the same for every attempt, across reloads. */
  key: string;
  /** Whose session it belongs to; another person's sign-in never sends it. */
  userId: string;
  /** What it is about (a conversation, a request): one lane keeps its order and does not hold up others. */
  lane: string;
  /** What it is, for who draws it while it waits: "message", "accept". */
  kind: string;
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  body?: unknown;
  state: 'waiting' | 'sending' | 'failed';
  problem?: { code: string; status: number; detail: string; params?: Record<string, unknown> };
}

const table = 'parcel';

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the browser refused its storage')));
  });
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('trilby-outbox', 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(table, { keyPath: 'key' }));
  return asked(request);
}

/** Where parcels survive a reload. Where the browser has no storage to give, they live as long as the page. */
export interface Shelf {
  all: (userId: string) => Promise<Parcel[]>;
  put: (parcel: Parcel) => Promise<void>;
  remove: (key: string) => Promise<void>;
}

export function memoryShelf(): Shelf {
  const parcels = new Map<string, Parcel>();
  return {
    all: async (userId) => [...parcels.values()].filter((p) => p.userId === userId).toSorted((a, b) => a.at - b.at),
    put: async (parcel) => void parcels.set(parcel.key, parcel),
    remove: async (key) => void parcels.delete(key),
  };
}

export async function openShelf(): Promise<Shelf> {
  if (!('indexedDB' in globalThis)) return memoryShelf();
  let database: IDBDatabase;
  try {
    database = await open();
  } catch {
    return memoryShelf();
  }
  const within = (mode: IDBTransactionMode) => database.transaction(table, mode).objectStore(table);
  return {
    async all(userId) {
      const parcels: Parcel[] = await asked(within('readonly').getAll());
      return parcels.filter((p) => p.userId === userId).toSorted((a, b) => a.at - b.at);
    },
    async put(parcel) {
      await asked(within('readwrite').put(parcel));
    },
    async remove(key) {
      await asked(within('readwrite').delete(key));
    },
  };
}
