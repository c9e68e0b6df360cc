import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** What somebody in a test types, and nobody else: it may not turn up where it does not belong. */
export const CANARIES = {
  child: 'Nông Thị Tuyết Ngần',
  mother: 'Vi Thị Kiều Oanh',
  hometown: 'thôn Khuôn Nưa, xã Thiện Kỵ',
  birthplace: 'Trạm y tế Khau Bân',
  phone: '0987612345',
  file: 'giay-chung-sinh-Tuyet-Ngan.pdf',
} as const;

/** The spellings in which a text can hide. */
function spellings(text: string): string[] {
  const forms = [text, text.normalize('NFD')];
  const base64 = forms.map((form) => Buffer.from(form).toString('base64').replace(/=+$/, '').slice(0, -2));
  return [...forms, ...forms.map(encodeURIComponent), ...base64, ...base64.map((code) => code.replaceAll('+', '-').replaceAll('/', '_')), JSON.stringify(text).replaceAll(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).slice(1, -1)];
}

/** Which canaries a text holds. */
export function canariesIn(text: string): string[] {
  const lower = text.toLowerCase();
  return Object.entries(CANARIES).filter(([, canary]) => spellings(canary).some((spelling) => lower.includes(spelling.toLowerCase()))).map(([name]) => name);
}

/** Everything that the page's origin keeps in the browser, as text; sealed things stay as they are. */
export function storedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie];
    const readable = (value: unknown): unknown => {
      if (value instanceof ArrayBuffer) return [...new Uint8Array(value)].map((byte) => String.fromCharCode(byte)).join('');
      if (ArrayBuffer.isView(value)) return readable(value.buffer.slice(value.byteOffset, value.byteOffset + value.byteLength));
      if (Array.isArray(value)) return value.map(readable);
      if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readable(item)]));
      return value;
    };
    const finished = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('IndexedDB'));
    });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await finished(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const read = database.transaction(store).objectStore(store);
        texts.push(JSON.stringify(readable([await finished(read.getAllKeys()), await finished(read.getAll())])));
      }
      database.close();
    }
    for (const name of await caches.keys()) for (const request of await (await caches.open(name)).keys()) texts.push(request.url);
    return texts.join('\n');
  });
}

/** What the gateway has logged so far. */
export const gatewayLog = (): string => readFileSync(new URL('../.tmp/gateway.log', import.meta.url), 'utf8');
