/** A Chromium for tests, if one is to be had. */
export declare function findChromium(): Promise<string | undefined>;
/** Launch options for Playwright. */
export declare function launchOptions(): Promise<{ executablePath?: string; args: string[] }>;
