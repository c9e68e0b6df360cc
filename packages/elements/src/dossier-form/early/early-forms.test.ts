import { html, render } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askEarly } from './ask-early.js';
import { takeEarly } from './take-early.js';

const DEFINITION = { id: 'f', version: 1, title: { vi: 'Tờ khai' }, steps: [] };
const asked: string[] = [];
let answer: () => Promise<Response>;

beforeEach(() => {
  asked.length = 0;
  answer = () => Promise.resolve(Response.json(DEFINITION));
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    asked.push(`${String(input)} ${init?.credentials}`);
    return answer();
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  render(html``, document.body);
});

const place = (endpoint: string, code: string): void =>
  void render(html`<dvc-provider endpoint=${endpoint}><dvc-dossier-form service=${code}></dvc-dossier-form></dvc-provider>`, document.body);

describe('a definition asked for early', () => {
  it('comes from the gateway of the form’s provider, without credentials, and is handed out once', async () => {
    place('https://gateway.example/api/', '1.000001');
    askEarly();
    expect(asked).toEqual(['https://gateway.example/api/v1/services/1.000001/form omit']);
    await expect(takeEarly('https://gateway.example/api', '1.000001')).resolves.toEqual(DEFINITION);
    expect(takeEarly('https://gateway.example/api', '1.000001')).toBeUndefined();
  });

  it('is asked for once however many forms of the service stand in the page', () => {
    render(html`<dvc-dossier-form service="1.000002"></dvc-dossier-form><dvc-dossier-form service=" 1.000002 "></dvc-dossier-form>`, document.body);
    askEarly();
    expect(asked).toEqual([`${location.origin}/v1/services/1.000002/form omit`]);
    void takeEarly(location.origin, '1.000002');
  });

  it('is that of a preload in the page, asked for in the same way, so that it comes once', async () => {
    render(
      html`<link rel="preload" as="fetch" crossorigin href="/v1/services/1.000005/form" /><dvc-dossier-form service="1.000005"></dvc-dossier-form>`,
      document.body,
    );
    askEarly();
    expect(asked).toEqual([`${location.origin}/v1/services/1.000005/form same-origin`]);
    await expect(takeEarly(location.origin, '1.000005')).resolves.toEqual(DEFINITION);
  });

  it('is not asked for where no service is named or the endpoint is no address', () => {
    place('https://', '1.000003');
    askEarly();
    place('', ' ');
    askEarly();
    expect(asked).toEqual([]);
  });

  it.each<[string, () => Promise<Response>]>([
    ['an error', () => Promise.resolve(new Response('{}', { status: 503 }))],
    ['something that is no JSON', () => Promise.resolve(new Response('<html>'))],
    ['nothing', () => Promise.reject(new TypeError('cut'))],
  ])('is nothing when %s came, so that the element asks by itself', async (_name, badAnswer) => {
    answer = badAnswer;
    place('https://gateway.example', '1.000004');
    askEarly();
    await expect(takeEarly('https://gateway.example', '1.000004')).resolves.toBeUndefined();
  });
});
