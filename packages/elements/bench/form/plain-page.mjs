// The baseline: the same fields as plain HTML, with a small script that takes the answers over, and that says after a failed
// attempt to go on what is wrong with each, as a careful page without any library does.
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const MODES = { number: 'decimal', money: 'numeric', date: 'numeric' };

const OPTIONS = {
  choice: ({ options }) => options.map(({ value, label }) => [value, label.vi]),
  yes_no: () => [['true', 'Có'], ['false', 'Không']],
};

function fieldHtml(field, id) {
  const needed = field.required === true ? ' required' : '';
  const sign = needed ? '<span class="needed" aria-hidden="true"> *</span>' : '';
  const help = field.help ? `<p class="hint" id="${id}-hint">${escaped(field.help.vi)}</p>` : '';
  const options = OPTIONS[field.type]?.(field);
  if (options) {
    const radios = options.map(([value, label]) => `<label class="option"><input type="radio" name="${id}" value="${value}"${needed}><span>${escaped(label)}</span></label>`);
    return `<fieldset class="field" id="${id}"><legend>${escaped(field.label.vi)}${sign}</legend>${help}${radios.join('')}</fieldset>`;
  }
  const inputMode = field.inputMode ?? MODES[field.type];
  const mode = inputMode ? ` inputmode="${inputMode}"` : '';
  return `<div class="field"><label for="${id}">${escaped(field.label.vi)}${sign}</label>${help}<input class="control" type="text" id="${id}" name="${id}" autocomplete="off"${mode}${needed}></div>`;
}

const rowsOf = (group) =>
  Array.from({ length: group.minRows }, (_, row) => `<fieldset class="row"><legend>${escaped(group.label.vi)} ${row + 1}</legend>${group.fields.map((field) => fieldHtml(field, `${group.id}-${row}-${field.id}`)).join('')}</fieldset>`).join('');

/** The page of a form with one step. */
export const plainPage = ({ title, steps: [{ sections }] }) => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title.vi)}</title>
<link rel="stylesheet" href="/page.css"><script type="module" src="/plain.js"></script></head>
<body><main><h1>${escaped(title.vi)}</h1><form novalidate><div id="summary" tabindex="-1"></div>
${sections.flatMap(({ fields }) => fields).map((field) => (field.type === 'group' ? rowsOf(field) : fieldHtml(field, field.id))).join('\n')}
<button type="submit">Tiếp tục</button></form></main></body></html>`;

/** The same form as an element: what a province pastes. */
export const elementPage = ({ title }, size) => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title.vi)}</title>
<link rel="preload" as="fetch" crossorigin href="/${size}/v1/services/1.001193/form">
<link rel="stylesheet" href="/page.css"><script type="module" src="/embed/early.js"></script><script type="module" src="/embed/dossier-form.js"></script></head>
<body><main><dvc-provider endpoint="/${size}"><dvc-dossier-form service="1.001193" heading-level="1"></dvc-dossier-form></dvc-provider></main></body></html>`;
