import { msg } from '@lit/localize';
import { html, type LitElement, type TemplateResult } from 'lit';
import { keyInAddress, type DossierKey, type TypedKey } from '../../status-tracker/look-up/dossier-key.js';
import { textField } from '../form/text-field.js';
import { checkFeedbackKey, isFeedbackKey, type KeyProblems } from './feedback-key.js';

const NOTHING: TypedKey = { code: '', secret: '' };
const IDS: Readonly<Record<keyof TypedKey, string>> = { code: 'key-code', secret: 'key-secret' };

interface Ports {
  readonly ask: (key: DossierKey) => void;
  readonly focus: (id: string) => void;
  readonly isSignedIn: () => boolean;
}

/** Code and secret. What is typed lives in this page only, and goes nowhere but into the request's header. */
export class KeyForm {
  readonly #host: LitElement;
  readonly #ports: Ports;
  #typed = NOTHING;
  #problems: KeyProblems = {};

  constructor(host: LitElement, ports: Ports) {
    this.#host = host;
    this.#ports = ports;
  }

  fill(typed: TypedKey = NOTHING): void {
    this.#typed = typed;
    this.#problems = {};
    this.#host.requestUpdate();
  }

  submit(): void {
    const checked = checkFeedbackKey(this.#typed, this.#ports.isSignedIn());
    this.#problems = isFeedbackKey(checked) ? {} : checked;
    this.#host.requestUpdate();
    if (isFeedbackKey(checked)) this.#ports.ask(checked);
    else this.#ports.focus(IDS[checked.code ? 'code' : 'secret']);
  }

  render(isPending: boolean): TemplateResult {
    return html`<form class="form" novalidate aria-label=${msg('Tra cứu kết quả', { id: 'feedback.track' })} @submit=${(event: Event) => this.#onSubmit(event, isPending)}>
      <p>${msg('Nhập hai mã đã nhận khi gửi. Đã đăng nhập khi gửi thì chỉ cần đăng nhập và nhập mã đầu.', { id: 'feedback.track.intro' })}</p>
      ${this.#field('code', msg('Mã', { id: 'feedback.code' }), msg('Ví dụ: PA-4K7M-2QXD', { id: 'feedback.code.hint' }), 60)}
      ${this.#field('secret', msg('Mã bí mật, hoặc đường dẫn trong giấy đã lưu', { id: 'feedback.secret.field' }), msg('43 ký tự. Không đưa mã này cho ai.', { id: 'feedback.secret.hint' }), 500)}
      <p><button class="button primary" type="submit" aria-disabled=${isPending}>${msg('Tra cứu', { id: 'tracker.submit' })}</button></p>
    </form>`;
  }

  #field(name: keyof TypedKey, label: string, hint: string, maxLength: number): TemplateResult {
    const problem = this.#problems[name];
    const onInput = (value: string): void => {
      const key = keyInAddress(value);
      if (key) this.fill(key);
      else this.#typed = { ...this.#typed, [name]: value };
    };
    return textField({ id: IDS[name], label, hint, maxLength, value: this.#typed[name], said: problem && `${problem()}`, isWrong: problem !== undefined, onInput });
  }

  #onSubmit(event: Event, isPending: boolean): void {
    event.preventDefault();
    if (!isPending) this.submit();
  }
}
