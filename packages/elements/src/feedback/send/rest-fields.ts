import type { FeedbackRules, FeedbackRuleViolation } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDuration, formatNumber } from '../../core/format.js';
import { wordsLocale } from '../../core/localization.js';
import type { FieldsScene } from '../form/first-fields.js';
import { textField } from '../form/text-field.js';
import { destinationView, MATTER_WORDS } from '../words/destination-view.js';

export interface RestScene extends FieldsScene {
  /** Undefined while they are not known. */
  readonly rules: FeedbackRules | undefined;
  /** Code of the agency that is chosen. */
  readonly agency: string;
  /** How many words there are and must be; undefined when there are enough. */
  readonly words: Pick<FeedbackRuleViolation, 'found' | 'required'> | undefined;
  /** The text has been looked at. */
  readonly hasRules: boolean;
  readonly files: TemplateResult;
}

const days = (amount: number): string => formatDuration({ amount, unit: 'working_day' } as Parameters<typeof formatDuration>[0], wordsLocale()) ?? String(amount);

/**
 * What happens to it, and where belongs what is not taken here.
 * @param discard throws away what was found again in the tab
 */
export const aboveFields = (rules: FeedbackRules | undefined, discard: (() => void) | undefined): TemplateResult => html`
  ${discard
    ? html`<div class="notice">
        <p>${msg('Đây là nội dung bạn viết dở, được giữ trong thẻ này.', { id: 'feedback.restored' })}</p>
        <button class="button" type="button" @click=${discard}>${msg('Xoá, viết lại từ đầu', { id: 'feedback.discard' })}</button>
      </div>`
    : nothing}
  ${rules
    ? html`<p>${msg(str`Cơ quan phân loại trong ${days(rules.days.sort)}, rồi trả lời trong ${days(rules.days.answer)}. Câu trả lời có thể được công khai; tên bạn thì không, trừ khi bạn muốn.`, { id: 'feedback.intro' })}</p>
        <details>
          <summary>${msg('Khiếu nại, tố cáo gửi ở đâu?', { id: 'feedback.elsewhere' })}</summary>
          <p>${msg('Nơi này không giải quyết khiếu nại, tố cáo. Hãy gửi đơn đến:', { id: 'feedback.elsewhere.text' })}</p>
          ${rules.destinations.map((destination) => html`<p class="matter">${MATTER_WORDS[destination.matter]()}</p>${destinationView(destination)}`)}
        </details>`
    : nothing}
`;

/** Everything that comes after the text. */
export const belowFields = (scene: RestScene): TemplateResult => {
  const { change, draft, files, isWrong, said } = scene;
  return html`
    ${counter(scene)}
    ${draft.subject === 'staff'
      ? textField({ id: 'staffName', label: msg('Cán bộ nào (nếu biết)', { id: 'feedback.staff' }), hint: msg('Họ tên, chức vụ hoặc số quầy. Không công khai.', { id: 'feedback.staff.hint' }), value: draft.staffName, maxLength: 200, said: said('staffName'), isWrong: isWrong('staffName'), onInput: (staffName) => change({ staffName }) })
      : nothing}
    ${agencies(scene)}
    ${textField({ id: 'place', label: msg('Xảy ra ở đâu (nếu có)', { id: 'feedback.place' }), hint: msg('Ví dụ: Bộ phận một cửa, xã Lộc Bình', { id: 'feedback.place.hint' }), value: draft.place, maxLength: 300, said: said('place'), isWrong: isWrong('place'), onInput: (place) => change({ place }) })}
    ${files} ${sender(scene)}
    <p><button class="button primary" type="submit">${msg('Gửi', { id: 'feedback.submit' })}</button></p>
  `;
};

/** How far the text is; said once there are enough words, and not at each key. */
const counter = ({ draft, hasRules, words }: RestScene): TemplateResult => {
  const [found, required] = [words?.found ?? 0, words?.required ?? 0].map((number) => formatNumber(number, wordsLocale()));
  const isBegun = hasRules && draft.content.trim() !== '';
  const said = words ? msg(str`${found} trên ${required} từ có dấu`, { id: 'feedback.counter' }) : msg('Đã đủ số từ', { id: 'feedback.counter.enough' });
  return html`<p class="counter" data-enough=${isBegun && !words ? '' : nothing}>${isBegun ? said : nothing}</p>`;
};

const agencies = ({ agency, change, rules }: RestScene): TemplateResult | typeof nothing => {
  if (!rules || rules.agencies.length < 2) return nothing;
  const chosen = rules.agencies.some(({ code }) => code === agency) ? agency : rules.agencies[0]?.code;
  return html`<div class="field">
    <label for="agency">${msg('Gửi đến', { id: 'feedback.agency' })}</label>
    <p id="agency-hint" class="muted">${msg('Không rõ thì giữ nguyên: cơ quan này chuyển đến đúng nơi.', { id: 'feedback.agency.hint' })}</p>
    <select id="agency" lang="vi" aria-describedby="agency-hint" @change=${(event: Event) => change({ agencyCode: (event.target as HTMLSelectElement).value })}>
      ${rules.agencies.map(({ code, name }) => html`<option value=${code} ?selected=${code === chosen}>${name}</option>`)}
    </select>
  </div>`;
};

const sender = ({ change, draft, isWrong, said }: RestScene): TemplateResult => html`<fieldset class="sender">
  <legend>${msg('Người gửi', { id: 'feedback.sender' })}</legend>
  <p class="muted">${msg('Chỉ cơ quan giải quyết đọc phần này, để liên hệ với bạn.', { id: 'feedback.sender.hint' })}</p>
  ${textField({ id: 'name', label: msg('Họ và tên', { id: 'feedback.name' }), value: draft.name, maxLength: 200, autocomplete: 'name', said: said('name'), isWrong: isWrong('name'), onInput: (name) => change({ name }) })}
  ${textField({ id: 'address', label: msg('Địa chỉ', { id: 'feedback.address' }), value: draft.address, maxLength: 300, autocomplete: 'street-address', said: said('address'), isWrong: isWrong('address'), onInput: (address) => change({ address }) })}
  <div class="two">
    ${textField({ id: 'phone', label: msg('Số điện thoại', { id: 'feedback.phone' }), hint: msg('Ghi số điện thoại hoặc thư điện tử, hoặc cả hai.', { id: 'feedback.phone.hint' }), value: draft.phone, maxLength: 20, type: 'tel', autocomplete: 'tel', said: said('phone'), isWrong: isWrong('phone'), onInput: (phone) => change({ phone }) })}
    ${textField({ id: 'email', label: msg('Thư điện tử', { id: 'feedback.email' }), hint: msg('Có thư báo mỗi khi có kết quả.', { id: 'feedback.email.hint' }), value: draft.email, maxLength: 254, type: 'email', autocomplete: 'email', said: said('email'), isWrong: isWrong('email'), onInput: (email) => change({ email }) })}
  </div>
  <label class="check"><input type="checkbox" .checked=${draft.publishName} @change=${(event: Event) => change({ publishName: (event.target as HTMLInputElement).checked })} /><span>${msg('Công khai họ tên tôi cùng câu trả lời', { id: 'feedback.publish-name' })}<small>${msg('Không chọn thì người khác không biết ai gửi.', { id: 'feedback.publish-name.hint' })}</small></span></label>
</fieldset>`;
