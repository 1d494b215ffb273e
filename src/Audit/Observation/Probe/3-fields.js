// The questions a page asks, as facts; no value ever leaves this file, only lengths.
const fieldSelector = 'input,select,textarea,[contenteditable=""],[contenteditable=true],[role=textbox],[role=combobox],[role=radio],[role=checkbox],[role=switch],[role=spinbutton]';
const notQuestions = /^(hidden|submit|button|reset|image)$/;

const isField = (el) => el.matches(fieldSelector) && !(el.tagName === 'INPUT' && notQuestions.test(el.type));
const typeOf = (el) => el.tagName === 'INPUT' ? el.type : el.tagName === 'SELECT' ? 'select' : el.tagName === 'TEXTAREA' ? 'textarea' : el.getAttribute('role') || 'contenteditable';

function fieldKey(el) {
  const name = el.name || el.id || nameOf(el) || cssOf(el);
  return /^(radio)$/.test(typeOf(el)) ? `radio:${name}` : typeOf(el) === 'checkbox' ? `checkbox:${name}:${el.value || ''}` : `field:${name}`;
}

const wordsAround = (el) => `${nameOf(el)} ${el.name || ''} ${el.id || ''}`;

function groupOf(el) {
  const type = typeOf(el);
  if (type === 'radio') return el.name || headingIn(closest(el, (e) => e.matches('[role=radiogroup],fieldset')) || el);
  const set = closest(el, (e) => e.matches('fieldset,[role=group]'));
  if (type !== 'checkbox' || !set) return null;
  return all('input[type=checkbox]', set).length > 1 ? legendOf(set) || null : null;
}

const legendOf = (set) => squeeze(set.getAttribute('aria-label') || byIds(set, 'aria-labelledby').map(textOf).join(' ') || (set.querySelector('legend') ? textOf(set.querySelector('legend')) : ''));

// Several boxes for one date or one code are one question.
function partOf(el) {
  const set = closest(el, (e) => e.matches('fieldset,[role=group]')) || el.parentElement;
  if (!set) return null;
  const siblings = all('input:not([type=hidden]):not([type=radio]):not([type=checkbox]),select', set);
  const dated = siblings.filter((e) => /(^|\W|_)(jour|mois|ann[ée]e|day|month|year|jj|mm|aaaa)(\W|_|$)/i.test(wordsAround(e)));
  if (dated.length >= 2 && dated.length <= 3 && dated.includes(el)) return legendOf(set) || 'date';
  const boxes = siblings.filter((e) => e.maxLength === 1);
  return boxes.length >= 4 && boxes.includes(el) ? legendOf(set) || 'code' : null;
}

const inSearch = (el) => el.type === 'search' || !!closest(el, (e) => e.matches('[role=search],search')
  || (e.tagName === 'FORM' && !!closest(e, (p) => p.matches('header,nav,[role=banner],aside')) && /search|recherch/i.test(`${e.id} ${e.className} ${e.action}`)));

const jumps = (el) => el.tagName === 'SELECT' && /location|\.submit\(\)|navigate/.test(el.getAttribute('onchange') || '');
const togglesPassword = (el) => typeOf(el) === 'checkbox' && /(afficher|montrer|voir|show|display).*(mot de passe|password)/i.test(nameOf(el));
const offered = (el) => visible(el) || (/^(radio|checkbox|file)$/.test(typeOf(el)) && labelsOf(el).some(visible));
const hiddenOnPurpose = (el) => !(/^(radio|checkbox|file)$/.test(typeOf(el)) && labelsOf(el).some(visible)) && outOfSight(el);

function field(el) {
  return {
    key: fieldKey(el), label: nameOf(el), type: typeOf(el), name: el.name || null, group: groupOf(el), partOf: partOf(el),
    autocomplete: el.getAttribute('autocomplete'), required: el.required === true || el.getAttribute('aria-required') === 'true',
    ticked: el.checked === true, inSearch: inSearch(el), inMenu: jumps(el), togglesPassword: togglesPassword(el), outOfSight: hiddenOnPurpose(el), box: boxOf(el), inPopUp: false,
  };
}

const fields = () => all(fieldSelector).filter((el) => isField(el) && offered(el)).map(field);

// What was typed, by difference of lengths.
const lengths = new WeakMap();
const answered = (el, typed) => ({ field: fieldKey(el), ...difference(el, typed) });

// Letters typed over a selection take as many away as were selected: the event says what was typed.
function difference(el, typed) {
  if (/^(radio|checkbox|select|file)$/.test(typeOf(el))) return { added: 0, deleted: 0, length: 0 };
  const length = (el.value ?? el.textContent ?? '').length;
  const before = lengths.get(el) ?? (el.defaultValue || '').length;
  lengths.set(el, length);
  const added = typed ? typed.length : Math.max(0, length - before);
  return { added, deleted: Math.max(0, before + added - length), length };
}
