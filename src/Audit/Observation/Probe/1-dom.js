// What a person can see and what it is called.
const native = {
  now: Date.now.bind(Date),
  setTimeout: window.setTimeout.bind(window),
  clearTimeout: window.clearTimeout.bind(window),
  whenIdle: window.scheduler && window.scheduler.postTask ? ((post) => (act) => post(act, { priority: 'background' }))(window.scheduler.postTask.bind(window.scheduler)) : () => {},
  style: window.getComputedStyle.bind(window),
  json: JSON.stringify.bind(JSON),
  parse: JSON.parse.bind(JSON),
};

const squeeze = (text, most = 200) => (text || '').replace(/\s+/g, ' ').trim().slice(0, most);

const parentOf = (el) => el.assignedSlot || el.parentElement || (el.getRootNode() instanceof ShadowRoot ? el.getRootNode().host : null);

function closest(el, test) {
  for (let e = el; e; e = parentOf(e)) if (e.nodeType === 1 && test(e)) return e;
  return null;
}

// Every element that matches, open shadow roots included.
function all(selector, root = document) {
  const found = [...root.querySelectorAll(selector)];
  for (const host of shadowHosts(root)) found.push(...all(selector, host.shadowRoot));
  return found;
}

function shadowHosts(root) {
  const hosts = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let n = walker.nextNode(); n; n = walker.nextNode()) if (n.shadowRoot) hosts.push(n);
  return hosts;
}

function visible(el) {
  if (el.checkVisibility && !el.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) return false;
  const r = el.getBoundingClientRect();
  return r.width > 0 && r.height > 0;
}

// Rendered, and yet where nobody looks: pushed off the page, clipped to nothing, transparent.
function outOfSight(el) {
  const r = el.getBoundingClientRect();
  const x = r.left + window.scrollX, y = r.top + window.scrollY;
  if (r.width <= 1 || r.height <= 1 || x + r.width <= 0 || y + r.height <= 0) return true;
  if (x > document.documentElement.scrollWidth) return true;
  for (let e = el; e; e = parentOf(e)) if (native.style(e).opacity === '0') return true;
  const s = native.style(el);
  return /rect\(0px,? 0px,? 0px,? 0px\)|rect\(1px/.test(s.clip) || /inset\((50|100)%/.test(s.clipPath);
}

// Document coordinates: those of the screen's picture.
function boxOf(el) {
  const r = el.getBoundingClientRect();
  return { x: r.left + window.scrollX, y: r.top + window.scrollY, width: r.width, height: r.height };
}

const byIds = (el, attribute) => (el.getAttribute(attribute) || '').split(/\s+/).filter(Boolean)
  .map((id) => el.getRootNode().getElementById?.(id)).filter(Boolean);

function textOf(el) {
  let text = '';
  for (const node of el.shadowRoot ? el.shadowRoot.childNodes : el.childNodes) {
    if (node.nodeType === 3) text += node.data;
    else if (node.nodeType === 1) text += childText(node);
  }
  return text;
}

function childText(el) {
  if (el.tagName === 'SCRIPT' || el.tagName === 'STYLE' || el.getAttribute('aria-hidden') === 'true') return '';
  if (el.tagName === 'IMG') return ` ${el.alt || ''} `;
  if (el.tagName === 'SELECT' || el.tagName === 'TEXTAREA') return ' ';
  if (native.style(el).display === 'none') return '';
  return ` ${el.getAttribute('aria-label') || textOf(el)} `;
}

const labelsOf = (el) => [...(el.labels || [])];

// Accessible name, after the order of the W3C computation, without its rarer branches.
function nameOf(el) {
  const labelled = byIds(el, 'aria-labelledby').map((e) => e.getAttribute('aria-label') || textOf(e)).join(' ');
  const own = squeeze(labelled) || squeeze(el.getAttribute('aria-label')) || squeeze(labelsOf(el).map(textOf).join(' '));
  if (own) return own;
  if (/^(IMG|AREA)$/.test(el.tagName) || el.type === 'image') return squeeze(el.alt) || squeeze(el.title);
  if (el.tagName === 'INPUT' && /^(submit|button|reset)$/.test(el.type)) return squeeze(el.value) || (el.type === 'submit' ? 'Envoyer' : '');
  if (/^(INPUT|SELECT|TEXTAREA)$/.test(el.tagName)) return squeeze(el.title) || squeeze(el.placeholder);
  return squeeze(textOf(el)) || squeeze(el.title);
}

// Headings and captions a sighted person reads as the name of a box.
function headingIn(el) {
  const labelled = squeeze(el.getAttribute('aria-label')) || squeeze(byIds(el, 'aria-labelledby').map(textOf).join(' '));
  if (labelled) return labelled;
  const heading = all('h1,h2,h3,h4,[role=heading],legend,strong', el).find(visible);
  return heading ? squeeze(textOf(heading)) : '';
}

// A short way back to an element, for developers: ids first, then tags and positions.
function cssOf(el) {
  const parts = [];
  for (let e = el; e && e.nodeType === 1 && parts.length < 5; e = e.parentElement) {
    if (e.id && !/\d{3,}/.test(e.id)) { parts.unshift(`#${CSS.escape(e.id)}`); break; }
    parts.unshift(e.tagName.toLowerCase() + position(e));
  }
  return parts.join(' > ');
}

function position(el) {
  if (el.name && /^(INPUT|SELECT|TEXTAREA)$/.test(el.tagName)) return `[name="${CSS.escape(el.name)}"]`;
  const same = el.parentElement ? [...el.parentElement.children].filter((c) => c.tagName === el.tagName) : [el];
  return same.length > 1 ? `:nth-of-type(${same.indexOf(el) + 1})` : '';
}
