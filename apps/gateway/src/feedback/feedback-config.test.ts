import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '../config.js';
import { LAWFUL_DESTINATIONS } from './feedback-config.js';

const directory = mkdtempSync(join(tmpdir(), 'feedback-config-'));
afterAll(() => rmSync(directory, { recursive: true }));
let files = 0;
const file = (content: string): string => {
  const path = join(directory, `${(files += 1)}.json`);
  writeFileSync(path, content);
  return path;
};
const read = (settings: Record<string, string>) => readConfig(settings, { dataDirectory: directory, siteDirectory: undefined }).feedback;

describe('the configuration of feedback', () => {
  it('has the laws’ destinations and wide limits when nothing is said', () => {
    expect(read({})).toEqual({ agencies: [], destinations: LAWFUL_DESTINATIONS, examples: false, perPerson: 10, perAddress: 100, perText: 20 });
  });

  it('takes agencies and destinations from files', () => {
    const destination = { matter: 'complaint', name: 'Ban Tiếp công dân', address: 'Số 1', phone: '0205 3 811 111', url: 'https://tiepdan.example/' };
    expect(read({ FEEDBACK_AGENCIES_FILE: file('[{"code":"H37","name":"UBND tỉnh"}]'), FEEDBACK_DESTINATIONS_FILE: file(JSON.stringify([destination])) })).toMatchObject({ agencies: [{ code: 'H37', name: 'UBND tỉnh' }], destinations: [destination] });
  });

  it.each([
    ['FEEDBACK_AGENCIES_FILE', '{'], ['FEEDBACK_AGENCIES_FILE', '[]'], ['FEEDBACK_AGENCIES_FILE', '[{"code":"H"}]'], ['FEEDBACK_AGENCIES_FILE', '{"code":"H37","name":"x"}'],
    ['FEEDBACK_DESTINATIONS_FILE', '[{"matter":"other","name":"x"}]'], ['FEEDBACK_DESTINATIONS_FILE', '[{"matter":"complaint","name":"x","url":"nowhere"}]'], ['FEEDBACK_DESTINATIONS_FILE', '[{"matter":"complaint","name":"x","phone":1}]'],
  ])('refuses to start with a wrong %s: %s', (setting, content) => expect(() => read({ [setting]: file(content) })).toThrow(`${setting} must be`));

  it('refuses to start without the file', () => expect(() => read({ FEEDBACK_AGENCIES_FILE: join(directory, 'none') })).toThrow('FEEDBACK_AGENCIES_FILE must be'));
});
