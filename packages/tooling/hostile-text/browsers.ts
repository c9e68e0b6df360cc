import { existsSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { launch } from 'puppeteer-core';
import { startStrippingProxy } from './stripping-proxy.js';
import { watchExecutions } from './watch.js';

/** A page without any policy, watched for what runs in it; in whatever browser. */
export interface WatchedPage {
  readonly goto: (url: string) => Promise<unknown>;
  /** Runs a function in the page, which stands alone: nothing around it is there. */
  readonly evaluate: <Argument, Value>(work: (argument: Argument) => Value | Promise<Value>, argument: Argument) => Promise<Value>;
  readonly close: () => Promise<void>;
}

/** Chromium ignores the policies of a page when it is told to. */
export async function openChromium(browser: Browser): Promise<WatchedPage> {
  const context = await browser.newContext({ bypassCSP: true, locale: 'vi-VN' });
  const page = await context.newPage();
  await page.addInitScript(watchExecutions);
  return { goto: (url) => page.goto(url), evaluate: (work, argument) => page.evaluate(work as never, argument as never), close: () => context.close() };
}

const FIREFOXES = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Where Firefox is on this machine; nothing is downloaded for it. */
export const findFirefox = (): string | undefined => FIREFOXES.find((path) => path !== undefined && existsSync(path));

/** What pages on this machine are read through. Behind a proxy Firefox no longer trusts this machine by itself: signing in needs that. */
const throughProxy = (port: number): Record<string, unknown> => ({
  'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': port, 'network.proxy.no_proxies_on': '', 'network.proxy.allow_hijacking_localhost': true,
  'dom.securecontext.allowlist': 'localhost,127.0.0.1', 'intl.accept_languages': 'vi-VN, vi',
});

/** Firefox reads pages through a proxy that takes their policies away; it speaks WebDriver BiDi. */
export async function openFirefox(executablePath: string): Promise<WatchedPage> {
  const proxy = await startStrippingProxy();
  const browser = await launch({ browser: 'firefox', executablePath, headless: true, extraPrefsFirefox: throughProxy(proxy.port) });
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watchExecutions);
  const close = async (): Promise<void> => {
    await browser.close();
    await proxy.close();
  };
  return { goto: (url) => page.goto(url), evaluate: (work, argument) => page.evaluate(work as never, argument as never) as never, close };
}
