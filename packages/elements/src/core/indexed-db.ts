/** What a request of IndexedDB comes to. */
export const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The device keeps nothing'));
  });

/** Opens a database of the page's origin, which `make` fills with stores the first time. */
export const openDatabase = (name: string, make: (database: IDBDatabase) => void): Promise<IDBDatabase> => {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => make(request.result);
  return settled(request);
};

/** Resolves once everything that `act` does is on disk, also when the power goes: strict durability. */
export const transact = async <Value>(database: IDBDatabase, stores: readonly string[], mode: IDBTransactionMode, act: (transaction: IDBTransaction) => Promise<Value>): Promise<Value> => {
  const transaction = database.transaction(stores, mode, { durability: 'strict' });
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The device keeps nothing'));
  });
  const [value] = await Promise.all([act(transaction), done]);
  return value;
};
