import { describe, expect, it } from 'vitest';
import { readConfig } from '../config.js';

const DEFAULTS = { dataDirectory: '/nonexistent', siteDirectory: undefined };
const PLATFORM = { PAYMENT_INIT_URL: 'https://pay.example/init', PAYMENT_QUERY_URL: 'https://pay.example/query', PAYMENT_PARTNER: 'LANGSON', PAYMENT_SECRET: 'sixteen letters!' };
const read = (settings: Record<string, string>): ReturnType<typeof readConfig>['payments'] => readConfig(settings, DEFAULTS).payments;

describe('the configuration of payments', () => {
  it('pays nothing online when nothing is said', () => {
    expect(read({})).toMatchObject({ platform: undefined, account: undefined, receipts: undefined, billsUrl: undefined });
  });

  it('knows a platform, an account and a range of receipts', () => {
    const account = { PAYMENT_ACCOUNT_BANK: '970415', PAYMENT_ACCOUNT_NUMBER: '0011001932418', PAYMENT_ACCOUNT_NAME: 'KHO BAC' };
    expect(read({ ...PLATFORM, ...account, PAYMENT_RECEIPT_TEMPLATE: '01BLP0-001', PAYMENT_RECEIPT_SYMBOL: 'LS-26E' })).toMatchObject({
      platform: { initUrl: PLATFORM.PAYMENT_INIT_URL, partner: 'LANGSON', refundUrl: undefined, receiptUrl: undefined },
      account: { bank: '970415', number: '0011001932418', name: 'KHO BAC' },
      receipts: { template: '01BLP0-001', symbol: 'LS-26E' },
    });
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['an address without https', { ...PLATFORM, PAYMENT_INIT_URL: 'http://pay.example/init' }, /PAYMENT_INIT_URL must be an address with https/],
    ['no address to ask at', { ...PLATFORM, PAYMENT_QUERY_URL: '' }, /PAYMENT_QUERY_URL must be set/],
    ['no partner', { ...PLATFORM, PAYMENT_PARTNER: '' }, /PAYMENT_PARTNER must be set/],
    ['a short secret', { ...PLATFORM, PAYMENT_SECRET: 'short' }, /PAYMENT_SECRET must have at least 16/],
    ['a bank by name', { PAYMENT_ACCOUNT_BANK: 'VCB', PAYMENT_ACCOUNT_NUMBER: '1', PAYMENT_ACCOUNT_NAME: 'x' }, /PAYMENT_ACCOUNT_BANK/],
    ['half an account', { PAYMENT_ACCOUNT_BANK: '970415' }, /PAYMENT_ACCOUNT_NUMBER[\s\S]*PAYMENT_ACCOUNT_NAME/],
    ['half a range of receipts', { PAYMENT_RECEIPT_SYMBOL: 'LS-26E' }, /belong together/],
  ])('refuses %s', (_what, settings, message) => {
    expect(() => read(settings)).toThrow(message);
  });

  it('never repeats a secret', () => {
    expect(() => read({ ...PLATFORM, PAYMENT_SECRET: 'canary-4711' })).toThrow(expect.not.objectContaining({ message: expect.stringContaining('canary') as string }) as Error);
  });
});
