import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';

/** What the keyboard can do in the list. */
export const helpDialog = (headingLevel: number): TemplateResult => {
  const keys: readonly (readonly [readonly string[], string])[] = [
    [['j', '↓'], msg('Hồ sơ tiếp theo', { id: 'desk.key.next' })],
    [['k', '↑'], msg('Hồ sơ trước', { id: 'desk.key.previous' })],
    [['Enter'], msg('Mở hồ sơ', { id: 'desk.key.open' })],
    [['x'], msg('Chọn hoặc bỏ chọn', { id: 'desk.key.select' })],
    [['/'], msg('Đến ô tìm kiếm', { id: 'desk.key.search' })],
    [['?'], msg('Mở bảng phím tắt này', { id: 'desk.key.help' })],
  ];
  return html`<dialog id="help" aria-labelledby="help-title">
    <div class="stack">
      ${heading(headingLevel + 1, 'help-title', msg('Phím tắt', { id: 'desk.keys' }))}
      <p class="hint">${msg('Dùng được khi đang ở trong danh sách.', { id: 'desk.keys.where' })}</p>
      <dl class="keys">
        ${keys.map(([names, words]) => html`<div><dt>${names.map((name) => html`<kbd>${name}</kbd> `)}</dt><dd>${words}</dd></div>`)}
      </dl>
      <form method="dialog"><button class="button">${msg('Đóng', { id: 'desk.close' })}</button></form>
    </div>
  </dialog>`;
};
