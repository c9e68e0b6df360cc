import { describe, expect, it } from 'vitest';
import { readConfig } from '../../config.js';

const FROM = 'Dịch vụ công Lạng Sơn <khong-tra-loi@langson.gov.vn>';
const read = (url: string, from = FROM): ReturnType<typeof readConfig>['notices']['mail'] =>
  readConfig({ SMTP_URL: url, MAIL_FROM: from, PUBLIC_URL: 'https://dvc.example.vn' }, { dataDirectory: '/data', siteDirectory: undefined }).notices.mail;

describe('configuration of letters', () => {
  it('is none when nothing is said', () => {
    expect(read('')).toBeUndefined();
  });

  it.each([
    ['smtps://me:p%40ss@mail.example.vn', { host: 'mail.example.vn', port: 465, secure: true, requireTls: false, user: 'me', password: 'p@ss' }],
    ['smtp://mail.example.vn', { host: 'mail.example.vn', port: 587, secure: false, requireTls: true, user: undefined }],
    ['smtp://mail.example.vn:25?tls=optional', { port: 25, requireTls: false }],
    ['smtp://127.0.0.1:1025', { host: '127.0.0.1', port: 1025, requireTls: false }],
    ['smtp://[::1]:1025/', { host: '::1', requireTls: false }],
  ])('reads %s', (url, expected) => {
    expect(read(url)).toMatchObject(expected);
  });

  it('knows from whom letters come', () => {
    expect(read('smtp://localhost')?.from).toEqual({ name: 'Dịch vụ công Lạng Sơn', address: 'khong-tra-loi@langson.gov.vn' });
    expect(read('smtp://localhost', 'a@b.vn')?.from).toEqual({ name: '', address: 'a@b.vn' });
  });

  it('needs the address of the portal, to which letters lead, except on this machine', () => {
    const without = (url: string): unknown => readConfig({ SMTP_URL: url, MAIL_FROM: FROM }, { dataDirectory: '/data', siteDirectory: undefined });
    expect(() => without('smtps://mail.example.vn')).toThrow('PUBLIC_URL');
    expect(() => without('smtp://127.0.0.1:1025')).not.toThrow();
  });

  it.each([
    ['http://canary@mail.vn', FROM],
    ['smtp://', FROM],
    ['smtp://mail.vn/path', FROM],
    ['smtp://canary:x@mail.vn?tls=off', FROM],
    ['mail.vn', FROM],
    ['smtp://mail.vn', ''],
    ['smtp://mail.vn', 'nobody'],
    ['smtp://mail.vn', 'A <a@b.vn>\r\nBcc: c@d.vn'],
  ])('refuses %s from %j, and repeats no password', (url, from) => {
    expect(() => read(url, from)).toThrow(/SMTP_URL|MAIL_FROM/);
    expect(() => read(url, from)).not.toThrow(/canary/);
  });
});
