// What the thing under the pointer is for a person: link, button, choice, field.
const choiceRoles = /^(radio|checkbox|switch|option|combobox|listbox|gridcell|slider|spinbutton|menuitemradio|menuitemcheckbox|treeitem)$/;
const controlSelector = 'a[href],button,input,select,textarea,option,label,summary,[contenteditable=""],[contenteditable=true],[role],[onclick]';
const isDatePicker = (e) => /calendar|date-?picker|flatpickr|pika-/i.test(typeof e.className === 'string' ? e.className : '') || e.getAttribute('role') === 'grid';

function roleOf(el) {
  const given = (el.getAttribute('role') || '').split(' ')[0];
  if (given) return given;
  if (el.tagName === 'A' || el.tagName === 'AREA') return el.hasAttribute('href') ? 'link' : null;
  if (el.tagName === 'SELECT') return el.multiple || el.size > 1 ? 'listbox' : 'combobox';
  const byTag = { BUTTON: 'button', SUMMARY: 'button', TEXTAREA: 'textbox', OPTION: 'option', IMG: 'img', DIALOG: 'dialog', NAV: 'navigation', MAIN: 'main', TABLE: 'table', FORM: 'form' };
  return byTag[el.tagName] || (el.tagName === 'INPUT' ? inputRole(el.type) : /^H[1-6]$/.test(el.tagName) ? 'heading' : null);
}

function inputRole(type) {
  if (/^(submit|button|reset|image)$/.test(type)) return 'button';
  if (type === 'radio' || type === 'checkbox') return type;
  return type === 'range' ? 'slider' : type === 'number' ? 'spinbutton' : type === 'search' ? 'searchbox' : 'textbox';
}

function controlAt(el) {
  const control = closest(el, (e) => e.matches(controlSelector) && !/^(presentation|none|main|region|group|form|dialog|img|list|listitem|row|table|alert|status|document)$/.test(e.getAttribute('role') || ''));
  if (control) return control.tagName === 'LABEL' && control.control ? control.control : control;
  return closest(el, (e) => native.style(e).cursor === 'pointer' && e !== document.body) || el;
}

function kindOf(el) {
  const role = roleOf(el) || '';
  if (el.tagName === 'INPUT' && el.type === 'file') return 'file-picker';
  if (/^(radio|checkbox)$/.test(el.type || '') || el.tagName === 'SELECT' || choiceRoles.test(role)) return 'choice';
  if (el.getAttribute('aria-haspopup') === 'listbox' || closest(el, isDatePicker)) return 'choice';
  if (/^(textbox|searchbox)$/.test(role) || el.isContentEditable) return 'text-field';
  if (/^menuitem/.test(role)) return 'menu-item';
  if (role === 'link') return 'link';
  if (/^(button|tab)$/.test(role) || el.hasAttribute('onclick')) return 'button';
  return native.style(el).cursor === 'pointer' && el !== document.body ? 'button' : 'other';
}

const saysWindow = (el) => /nouvel(le)? (fenêtre|onglet)|new (window|tab)/i.test(`${nameOf(el)} ${el.title || ''}`);
const saysDialog = (el) => /^(dialog|true|menu)$/.test(el.getAttribute('aria-haspopup') || '') || el.hasAttribute('commandfor')
  || el.hasAttribute('popovertarget') || /modal|dialog/i.test(el.getAttribute('data-toggle') || el.getAttribute('data-bs-toggle') || '')
  || byIds(el, 'aria-controls').some((e) => e.matches('dialog,[role=dialog],[role=alertdialog]'));

// What can be hit: a box and the label that works it are one target.
function reachOf(el) {
  const parts = [el, ...(/^(radio|checkbox|file)$/.test(el.type || '') ? labelsOf(el) : [])].map((e) => e.getBoundingClientRect()).filter((r) => r.width > 0 && r.height > 0);
  if (!parts.length) return null;
  const left = Math.min(...parts.map((r) => r.left)), top = Math.min(...parts.map((r) => r.top));
  const right = Math.max(...parts.map((r) => r.right)), bottom = Math.max(...parts.map((r) => r.bottom));
  return { x: left + window.scrollX, y: top + window.scrollY, width: right - left, height: bottom - top };
}

// A link among the words of a sentence is as high as the sentence lets it be.
const inSentence = (el) => el.tagName === 'A' && native.style(el).display === 'inline' && !!el.parentElement && squeeze(el.parentElement.innerText || '').length > squeeze(el.innerText || '').length + 10;

// What lies under something else at that point cannot be hit there by mistake; beyond the window nobody can tell.
function canBeHit(el, x, y) {
  const top = topAt(x, y);
  return !top || top === el || el.contains(top) || labelsOf(el).some((l) => l.contains(top));
}

const nearest = (x, y, b) => [Math.min(Math.max(x, b.left + 1), b.right - 1), Math.min(Math.max(y, b.top + 1), b.bottom - 1)];

// Another target within the circle of 24 pixels around the middle of a small one, or two such circles that cross (WCAG 2.5.8, spacing).
function isCrowded(el) {
  const r = el.getBoundingClientRect();
  if (r.width >= 24 && r.height >= 24) return false;
  const x = r.left + r.width / 2, y = r.top + r.height / 2;
  return all('a[href],button,input:not([type=hidden]),select,textarea,[role=button]').some((o) => {
    if (o === el || o.contains(el) || el.contains(o) || !visible(o)) return false;
    const b = o.getBoundingClientRect();
    const dx = Math.max(b.left - x, 0, x - b.right), dy = Math.max(b.top - y, 0, y - b.bottom);
    // Two small ones must not touch with the circles around their middles; a large one not with the circle of the small one.
    const small = b.width < 24 || b.height < 24;
    const near = Math.hypot(dx, dy) < 12 || (small && Math.hypot(b.left + b.width / 2 - x, b.top + b.height / 2 - y) < 24);
    return near && canBeHit(o, ...nearest(x, y, b));
  });
}

// What is pressed, with what it takes to hit it.
const targetOf = (el) => ({ ...describe(el), reach: reachOf(el), inline: inSentence(el), crowded: isCrowded(el) });

function describe(el) {
  return {
    control: kindOf(el), tag: el.tagName.toLowerCase(), role: roleOf(el), name: nameOf(el), fieldKey: isField(el) ? fieldKey(el) : null,
    href: el.href && typeof el.href === 'string' ? el.href : null, opensDialog: saysDialog(el), opensWindow: saysWindow(el), css: cssOf(el), box: boxOf(el),
  };
}

const bannerOf = (el) => closest(el, (e) => e.matches('main,header,footer,nav,aside,form,fieldset,dialog,section[aria-label],section[aria-labelledby],[role=dialog],[role=region],[role=search]'));

// The part of the page an element stands in, in words that do not change with ids or order.
function contextOf(el) {
  const place = bannerOf(el.parentElement || el);
  if (!place) return '';
  const said = squeeze(place.getAttribute('aria-label') || (place.tagName === 'FIELDSET' ? textOf(place.querySelector('legend') || place.ownerDocument.createElement('i')) : ''), 60);
  return `${place.tagName.toLowerCase()} ${said} ${wordsBeside(el)}`.trim().replace(/ +/g, ' ');
}

// A field nobody named is told apart by the words in its row, as the eye tells it.
function wordsBeside(el) {
  if (!isField(el) || nameOf(el)) return '';
  const row = closest(el.parentElement, (e) => /^(TR|LI|P|DIV|DL|LABEL)$/.test(e.tagName) && squeeze(textOf(e)) !== '');
  if (!row) return '';
  return squeeze(textOf(row)).length <= 60 ? squeeze(textOf(row)) : wordsBefore(el, row) || squeeze(textOf(row), 60);
}

// In a long row (a whole form), the last words read before the field.
function wordsBefore(el, row) {
  for (let e = el; e && e !== row; e = e.parentElement)
    for (let before = e.previousElementSibling; before; before = before.previousElementSibling)
      if (visible(before) && squeeze(textOf(before))) return squeeze(textOf(lastWords(before)), 60);
  return '';
}

function lastWords(el) {
  const inner = [...el.children].reverse().find((c) => visible(c) && squeeze(textOf(c)));
  return inner ? lastWords(inner) : el;
}
