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
const togglesPassword = (el) => typeOf(el) === 'checkbox' && /(afficher|montrer|voir|show|display).*(mots? de passe|password|code secret|ce que (je|vous)|(ma|votre|la) saisie|what (I|you))/i.test(nameOf(el));
const offered = (el) => visible(el) || (/^(radio|checkbox|file)$/.test(typeOf(el)) && labelsOf(el).some(visible));
const hiddenOnPurpose = (el) => !(/^(radio|checkbox|file)$/.test(typeOf(el)) && labelsOf(el).some(visible)) && outOfSight(el);

// Where the name comes from: what only stands inside the field is gone once one types.
function labelFrom(el) {
  if (labelsOf(el).some((l) => squeeze(textOf(l)))) return 'label';
  if (squeeze(el.getAttribute('aria-label')) || byIds(el, 'aria-labelledby').length) return 'aria';
  return squeeze(el.title) ? 'title' : squeeze(el.placeholder) ? 'placeholder' : 'none';
}

// What is said to help: tied to the field, else the short words just below or beside it.
function helpOf(el) {
  const tied = byIds(el, 'aria-describedby').filter((e) => !e.matches(errorSelector)).map(textOf).join(' ');
  if (squeeze(tied)) return squeeze(tied, 300);
  const label = labelsOf(el)[0];
  const hint = label && label.querySelector('.hint,.help,.fr-hint-text,small');
  if (hint && squeeze(textOf(hint))) return squeeze(textOf(hint), 300);
  const next = el.nextElementSibling;
  return next && /^(SMALL|SPAN|P|DIV)$/.test(next.tagName) && visible(next) && !next.matches(errorSelector) && !next.querySelector('input,select,textarea,button') ? squeeze(textOf(next), 300) || null : null;
}

const showWords = /afficher|montrer|voir|r[ée]v[ée]ler|d[ée]masquer|show|reveal|display|toggle|eye/i;

// A way to see what one types: a button or box beside the password that says so.
function canBeShown(el) {
  if (typeOf(el) !== 'password') return null;
  for (let row = el.parentElement, up = 0; row && up < 4 && all('input[type=password]', row).length < 2; row = row.parentElement, up++)
    if (all('button,[role=button],[role=switch],input[type=checkbox],a,summary', row).some((e) => visible(e) && showWords.test(`${nameOf(e)} ${e.title || ''} ${e.id} ${typeof e.className === 'string' ? e.className : ''}`))) return true;
  return all('input[type=checkbox]').some(togglesPassword);
}

// An empty clipboard is offered once: a field that turns it down would turn any down.
const pasteTried = new WeakMap();
function refusesPaste(el) {
  if (!/^(password|email|text|tel)$/.test(typeOf(el)) || !(typeOf(el) === 'password' || /confirm/i.test(wordsAround(el)) || el.hasAttribute('onpaste'))) return null;
  if (!pasteTried.has(el)) pasteTried.set(el, !el.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: new DataTransfer() })));
  return pasteTried.get(el);
}

// What is typed, told apart and never told: the same answer given twice has the same mark.
function markOf(el) {
  const type = typeOf(el);
  if (type === 'file') return 0;
  const value = type === 'select' ? (el.selectedOptions[0] ? el.selectedOptions[0].label : '') : type === 'radio' || type === 'checkbox' ? '' : el.value ?? el.textContent ?? '';
  const plain = value.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  const [french, iso] = [/^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})\s*$/.exec(plain), /^(\d{4})-(\d\d)-(\d\d)$/.exec(plain)];
  const date = french ? [french[3], french[2], french[1]] : iso ? iso.slice(1) : null;
  const said = date ? date.map(Number).join('-') : plain.replace(/[^\p{L}\p{N}@]/gu, '');
  return said.length < 2 ? 0 : hashOf(said);
}

function field(el) {
  return {
    placeholder: squeeze(el.placeholder) || null, inputMode: el.getAttribute('inputmode'), pattern: el.getAttribute('pattern'), maxLength: el.maxLength > 0 ? el.maxLength : null,
    accept: el.getAttribute('accept'), multiple: el.multiple === true, capture: el.hasAttribute('capture'), help: helpOf(el), labelFrom: labelFrom(el),
    canBeShown: canBeShown(el), refusesPaste: refusesPaste(el), prefilled: !!el.value && !/^(radio|checkbox|select|file)$/.test(typeOf(el)) && el.value === el.defaultValue, readOnly: el.readOnly === true || el.disabled === true,
    key: fieldKey(el), label: nameOf(el), type: typeOf(el), name: el.name || null, group: groupOf(el), partOf: partOf(el),
    autocomplete: el.getAttribute('autocomplete'), required: el.required === true || el.getAttribute('aria-required') === 'true',
    ticked: el.checked === true, inSearch: inSearch(el), inMenu: jumps(el), togglesPassword: togglesPassword(el), outOfSight: hiddenOnPurpose(el), box: boxOf(el), inPopUp: !!layerOf(el),
  };
}

const fields = () => all(fieldSelector).filter((el) => isField(el) && offered(el)).map(field);

// What was typed, by difference of lengths.
const lengths = new WeakMap();
const answered = (el, typed) => ({ field: fieldKey(el), mark: markOf(el), ...difference(el, typed) });

// Letters typed over a selection take as many away as were selected: the event says what was typed.
function difference(el, typed) {
  if (/^(radio|checkbox|select|file)$/.test(typeOf(el))) return { added: 0, deleted: 0, length: 0 };
  const length = (el.value ?? el.textContent ?? '').length;
  const before = lengths.get(el) ?? (el.defaultValue || '').length;
  lengths.set(el, length);
  const added = typed ? typed.length : Math.max(0, length - before);
  return { added, deleted: Math.max(0, before + added - length), length };
}
