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

function sample() {
  const hits = new Map();
  const stepX = innerWidth / gridPoints, stepY = innerHeight / gridPoints;
  for (let i = 0; i < gridPoints; i++) for (let j = 0; j < gridPoints; j++) {
    const x = (i + 0.5) * stepX, y = (j + 0.5) * stepY;
    const layer = layerOf(topAt(x, y));
    if (layer) hits.set(layer, (hits.get(layer) || 0) + 1);
  }
  for (const el of all(dialogs)) if (shown(el)) hits.set(layerOf(el) || el, hits.get(layerOf(el) || el) || 0);
  return hits;
}

const shown = (el) => visible(el) && (!el.matches('[popover]') || el.matches(':popover-open')) && (!!layerOf(el) || el.matches('[aria-modal=true]'));

// A backdrop says nothing: it belongs to the layer shown with it.
function merged(hits) {
  const layers = [...hits.entries()].map(([el, points]) => ({ el, points, text: squeeze(el.innerText || '', 400) }));
  const silent = layers.filter((l) => !l.text && l.el.tagName !== 'IFRAME' && !l.el.querySelector('iframe,img,svg,canvas,button,input'));
  const speaking = layers.filter((l) => !silent.includes(l));
  const backdrop = silent.reduce((n, l) => n + l.points, 0);
  return speaking.map((l) => ({ ...l, backdrop: speaking.length ? backdrop : 0 }));
}

// The box people see inside a layer that fills the window.
function bodyOf(layer) {
  const r = layer.getBoundingClientRect();
  if (r.width * r.height < 0.95 * innerWidth * innerHeight) return layer;
  const inner = [...layer.querySelectorAll('*')].slice(0, 400).find((e) => {
    const b = e.getBoundingClientRect();
    return b.width > 120 && b.height > 40 && b.width * b.height < 0.95 * innerWidth * innerHeight
      && squeeze(e.innerText).length >= 0.8 * squeeze(layer.innerText).length && !/rgba\(0, 0, 0, 0\)|transparent/.test(native.style(e).backgroundColor);
  });
  return inner || layer;
}

function shareOf(el) {
  const r = el.getBoundingClientRect();
  const w = Math.max(0, Math.min(r.right, innerWidth) - Math.max(r.left, 0));
  const h = Math.max(0, Math.min(r.bottom, innerHeight) - Math.max(r.top, 0));
  return (w * h) / (innerWidth * innerHeight);
}

const pressable = (el) => visible(el) && (el.matches('a[href],button,[role=button],input[type=submit],input[type=button],summary,[onclick],[role=checkbox],[role=switch],input[type=checkbox]') || native.style(el).cursor === 'pointer');

function controlsIn(el) {
  const candidates = all('a,button,input,summary,span,div,i,svg,[role=button],[onclick]', el).slice(0, 600).filter(pressable);
  const outermost = candidates.filter((c) => !candidates.some((o) => o !== c && o.contains(c) && kindOf(o) !== 'other' && o.matches('a,button,[role=button],[onclick]')));
  return outermost.filter((c) => !outermost.some((o) => o !== c && c.contains(o) && !c.matches('a,button,[role=button],[onclick]'))).slice(0, 40).map(describe);
}

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
      controls: controlsIn(el), box: boxOf(body),
    };
  });
}

const composedContains = (outer, inner) => !!closest(inner, (e) => e === outer);
