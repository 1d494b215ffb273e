// What lies over the page, found by looking at what is on top at many points, as a person sees it; no ARIA role is needed.
const gridPoints = 12;
const dialogs = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true],[popover]';

function topAt(x, y) {
  let el = document.elementFromPoint(x, y);
  while (el && el.shadowRoot) {
    const inner = el.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === el) break;
    el = inner;
  }
  return el;
}

// A header that stays is part of the page; anything else that floats above the flow is a layer.
function isLayer(el) {
  if (el === document.body || el === document.documentElement) return false;
  if (el.matches('header,nav,[role=banner],[role=navigation],main') && !el.matches('[role=dialog]')) return false;
  if (el.matches('dialog[open]') || (el.matches('[popover]') && el.matches(':popover-open'))) return true;
  const s = native.style(el);
  if (s.position === 'fixed') return true;
  return s.position === 'absolute' && parseInt(s.zIndex, 10) >= 1 && (!el.offsetParent || el.offsetParent === document.body) && !el.matches('a,ul,li,svg,img');
}

// The outermost floating ancestor: a box inside its own backdrop is one layer.
function layerOf(el) {
  let layer = null;
  for (let e = el; e; e = parentOf(e)) if (isLayer(e)) layer = e;
  return layer;
}

// A backdrop drawn by ::before or ::after is no element: there, what is hit stands outside its own boxes.
function drawnBy(el, x, y) {
  if (!el || el === document.body || el === document.documentElement) return false;
  const holds = (r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom;
  return ![...el.getClientRects()].some(holds) && ['::before', '::after'].some((pseudo) => native.style(el, pseudo).position === 'fixed');
}

function sample() {
  const hits = new Map();
  let drawn = 0;
  const stepX = innerWidth / gridPoints, stepY = innerHeight / gridPoints;
  for (let i = 0; i < gridPoints; i++) for (let j = 0; j < gridPoints; j++) {
    const x = (i + 0.5) * stepX, y = (j + 0.5) * stepY;
    const top = topAt(x, y), layer = layerOf(top);
    if (layer) hits.set(layer, (hits.get(layer) || 0) + 1);
    else if (drawnBy(top, x, y)) drawn++;
  }
  for (const el of all(dialogs)) if (shown(el)) hits.set(layerOf(el) || el, hits.get(layerOf(el) || el) || 0);
  return { hits, drawn };
}

const shown = (el) => visible(el) && (!el.matches('[popover]') || el.matches(':popover-open')) && (!!layerOf(el) || el.matches('[aria-modal=true]'));

// A backdrop says nothing: it belongs to the layer shown with it.
function merged({ hits, drawn }) {
  const layers = [...hits.entries()].map(([el, points]) => ({ el, points, text: squeeze(el.innerText || '', 400) }));
  const silent = layers.filter((l) => !l.text && l.el.tagName !== 'IFRAME' && !l.el.querySelector('iframe,img,svg,canvas,button,input'));
  const speaking = layers.filter((l) => !silent.includes(l));
  const backdrop = silent.reduce((n, l) => n + l.points, drawn);
  return speaking.map((l) => ({ ...l, backdrop: speaking.length ? backdrop : 0 }));
}

const painted = (el) => !/rgba\(0, 0, 0, 0\)|transparent/.test(native.style(el).backgroundColor) || native.style(el).backgroundImage !== 'none';

// The box people see inside a layer that fills the window, or that only holds it.
function bodyOf(layer) {
  const r = layer.getBoundingClientRect();
  if (r.width * r.height < 0.95 * innerWidth * innerHeight && painted(layer)) return layer;
  const inner = all('*', layer).slice(0, 400).find((e) => {
    const b = e.getBoundingClientRect();
    return b.width > 120 && b.height > 40 && b.width * b.height < 0.95 * innerWidth * innerHeight
      && squeeze(e.innerText).length >= 0.8 * squeeze(layer.innerText).length && painted(e);
  });
  return inner || layer;
}

function shareOf(el) {
  const r = el.getBoundingClientRect();
  const w = Math.max(0, Math.min(r.right, innerWidth) - Math.max(r.left, 0));
  const h = Math.max(0, Math.min(r.bottom, innerHeight) - Math.max(r.top, 0));
  return (w * h) / (innerWidth * innerHeight);
}

const greyed = (el) => el.disabled === true || el.getAttribute('aria-disabled') === 'true';
const pressable = (el) => visible(el) && !greyed(el) && (el.matches('a[href],button,[role=button],input[type=submit],input[type=button],summary,[onclick],[role=checkbox],[role=switch],input[type=checkbox]') || native.style(el).cursor === 'pointer');

function controlsIn(el) {
  const candidates = all('a,button,input,summary,span,div,i,svg,[role=button],[onclick]', el).slice(0, 600).filter(pressable);
  const outermost = candidates.filter((c) => !candidates.some((o) => o !== c && o.contains(c) && kindOf(o) !== 'other' && o.matches('a,button,[role=button],[onclick]')));
  return outermost.filter((c) => !outermost.some((o) => o !== c && c.contains(o) && !c.matches('a,button,[role=button],[onclick]'))).slice(0, 40);
}

// Not scrolled away, nor under something else.
function inView(el) {
  const r = el.getBoundingClientRect();
  const top = topAt(r.left + r.width / 2, r.top + r.height / 2);
  return !!top && (composedContains(el, top) || composedContains(top, el));
}

// Those in view come first: how many they are is told beside.
function controlsFirst(el) {
  const found = controlsIn(el), seen = found.filter(inView);
  return { controls: [...seen, ...found.filter((c) => !seen.includes(c))].map(describe), controlsInView: seen.length };
}

// What is ticked in it: an answer may be taken while the layer stays.
const ticksIn = (el) => all('input[type=checkbox],input[type=radio],[aria-checked],[aria-pressed],[aria-selected]', el).slice(0, 200)
  .map((e) => (e.checked === true || [e.getAttribute('aria-checked'), e.getAttribute('aria-pressed'), e.getAttribute('aria-selected')].includes('true') ? 1 : 0)).join('');

function overlays() {
  return merged(sample()).filter((l) => visible(l.el)).map(({ el, points, text, backdrop }) => {
    const body = bodyOf(el);
    const modal = el.matches('dialog') && el.matches(':modal');
    return {
      role: el.getAttribute('role') || body.getAttribute('role') || (el.tagName === 'DIALOG' ? 'dialog' : null), name: headingIn(body), text, tag: el.tagName.toLowerCase(),
      marks: squeeze(`${el.id} ${typeof el.className === 'string' ? el.className : ''} ${body.id} ${typeof body.className === 'string' ? body.className : ''}`, 120),
      coveredShare: Math.min(1, shareOf(body)), blocksPointer: modal || (points + backdrop) / (gridPoints * gridPoints) >= 0.9,
      tookFocus: !!document.activeElement && document.activeElement !== document.body && composedContains(el, document.activeElement),
      hasTextField: all('input[type=email],input[type=text],textarea', el).some(visible), frame: el.tagName === 'IFRAME' || !!el.querySelector('iframe'),
      ...controlsFirst(el), ticks: ticksIn(el), box: boxOf(body),
    };
  });
}

const composedContains = (outer, inner) => !!closest(inner, (e) => e === outer);
