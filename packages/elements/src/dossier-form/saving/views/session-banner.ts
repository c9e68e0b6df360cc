import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { errorWords } from '../../../core/error-words.js';
import type { Desk } from '../../desk/desk.js';
import { icon } from '../../desk/icons.js';
import type { FormView } from '../../form-view.js';
import { signInButtons } from '../../submission/views/sign-in-request.js';
import { when } from './when.js';

/** Two minutes before the session ends, and after. The form stays as it is. */
export const sessionBanner = (desk: Desk, view: FormView): TemplateResult | typeof nothing => {
  const { notice } = desk.watch;
  if (!notice) return nothing;
  if (notice.kind === 'ended') {
    return html`<section class="notice session screen-only" data-kind="warning" aria-label=${msg('Phiên làm việc', { id: 'dossier.session' })}>
      <p class="save-line">${icon('clock')}<span>${endedWords()}</span></p>
      ${signInButtons(desk, msg('Đăng nhập lại', { id: 'dossier.session.again' }))}
    </section>`;
  }
  return html`<section class="notice session screen-only" data-kind="warning" aria-label=${msg('Phiên làm việc', { id: 'dossier.session' })}>
    <p class="save-line">${icon('clock')}<span>${endingWords(notice.at, view)}</span></p>
    ${notice.isRenewable
      ? html`<button class="button" type="button" @click=${() => void renew(desk, view)}>${msg('Tiếp tục phiên', { id: 'dossier.session.go-on' })}</button>`
      : signInButtons(desk, msg('Đăng nhập lại', { id: 'dossier.session.again' }))}
  </section>`;
};

export const endedWords = (): string => msg('Phiên làm việc đã kết thúc. Các câu trả lời vẫn còn ở đây.', { id: 'dossier.session.ended' });

export const endingWords = (at: string, { locale }: Pick<FormView, 'locale'>): string => {
  const time = when(at, locale);
  return msg(str`Phiên làm việc sẽ kết thúc lúc ${time}.`, { id: 'dossier.session.ending' });
};

const renew = async ({ host }: Desk, { announce, focus }: FormView): Promise<void> => {
  try {
    await host.portal.session.renew();
    announce(msg('Phiên làm việc được tiếp tục.', { id: 'dossier.session.renewed' }));
    focus('step');
  } catch (error) {
    announce(errorWords(error));
  }
};
