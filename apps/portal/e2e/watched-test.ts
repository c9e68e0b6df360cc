import { test as base, expect } from '@playwright/test';

interface Watch {
  /** What the browser complained of: console errors (a broken policy among them), uncaught errors, strange hosts. */
  readonly complaints: string[];
}

/** A page on which the browser must have nothing to complain of when the test ends. */
export const test = base.extend<Watch>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== baseURL) complaints.push(`request to ${url.origin}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** The way to the identity provider or the payment platform and back is meant to leave the site. */
export const forgiveOtherServers = (complaints: string[]): void => {
  const others = complaints.filter((complaint) => !/^request to http:\/\/127\.0\.0\.1:\d+$/.test(complaint));
  complaints.splice(0, complaints.length, ...others);
};

export { expect };
export const PAGES = ['/', '/dich-vu/', '/dich-vu/chi-tiet/?code=1.001193', '/nop-ho-so/?code=1.001193', '/tra-cuu/', '/thanh-toan/', '/danh-gia/', '/phan-anh/', '/ket-qua-phuc-vu/', '/ho-so/', '/nhung/'] as const;
export const LANGUAGES = ['vi', 'en', 'zh-Hans'] as const;
