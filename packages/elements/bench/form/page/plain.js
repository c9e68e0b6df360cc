// Of the plain page: answers are taken over while they are typed; after an attempt to go on each field says what is wrong.
const form = document.querySelector('form');
const answers = new Map();
let hasTried = false;

const fieldOf = (control) => control.closest('.field');
const isAnswered = (control) => (control.type === 'radio' ? form.elements[control.name].value !== '' : control.value.trim() !== '');

function showError(control) {
  const field = fieldOf(control);
  const words = control.required && !isAnswered(control) ? 'Vui lòng trả lời mục này.' : '';
  let line = field.querySelector('.error');
  if (words && !line) {
    line = document.createElement('p');
    line.className = 'error';
    line.id = `${control.name}-error`;
    field.querySelector('label, legend').after(line);
  }
  if (words) line.textContent = words;
  else line?.remove();
  control.toggleAttribute('aria-invalid', words !== '');
  return words;
}

form.addEventListener('input', ({ target }) => {
  answers.set(target.name, target.value);
  document.documentElement.dataset.taken = String(answers.size);
  if (hasTried) showError(target);
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  hasTried = true;
  const wrong = [...new Map([...form.elements].filter(({ name }) => name).map((control) => [control.name, control])).values()].filter(showError);
  const list = document.createElement('ul');
  for (const control of wrong) {
    const link = document.createElement('a');
    link.href = `#${control.id || control.name}`;
    link.textContent = fieldOf(control).querySelector('label, legend').textContent;
    list.append(document.createElement('li'));
    list.lastChild.append(link);
  }
  const summary = document.querySelector('#summary');
  summary.replaceChildren(list);
  summary.focus();
});
