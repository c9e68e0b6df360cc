/** What a scanner says of a file. */
export type ScanVerdict = 'clean' | 'infected';

/** Looks for malware. Rejects when it cannot say, and is then asked again later. */
export interface Scanner {
  readonly scan: (path: string) => Promise<ScanVerdict>;
}
