/** Everything that the page has stored in the browser, as one text: bytes as Latin-1 and as UTF-8, so that nothing readable hides. */
export const storedText = async (): Promise<string> => {
  const parts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie, window.name, JSON.stringify(history.state)];
  for (const { name = '' } of await indexedDB.databases()) parts.push(name, ...(await databaseText(name)));
  for (const name of await caches.keys()) parts.push(name);
  return parts.join('\n');
};

/** Deletes all drafts on this device, behind the page's back. */
export const forgetDrafts = async (): Promise<void> => {
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name));
    for (const store of database.objectStoreNames) await settled(database.transaction(store, 'readwrite').objectStore(store).clear());
    database.close();
  }
};

const databaseText = async (name: string): Promise<readonly string[]> => {
  const database = await settled(indexedDB.open(name));
  const texts: string[] = [];
  for (const store of database.objectStoreNames) texts.push(store, ...(await settled(database.transaction(store).objectStore(store).getAll())).map(textOf));
  database.close();
  return texts;
};

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const textOf = (value: unknown): string => {
  if (value instanceof ArrayBuffer) return textOf(new Uint8Array(value));
  if (value instanceof Uint8Array) return `${new TextDecoder('latin1').decode(value)} ${new TextDecoder().decode(value)} ${new TextDecoder('utf-16le').decode(value.slice(0, value.length & ~1))}`;
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value).map(([key, each]) => `${key} ${textOf(each)}`).join(' ');
};
