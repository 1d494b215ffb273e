// What the persona does and what the page does by itself, told as it happens. Only gestures a browser trusts count.
const tell = (message) => { try { window[binding](native.json(message)); } catch (e) { lost.push(String(e)); } };
const lost = [];
const isTop = window === window.top;
const keysThatAct = /^(Enter| |Tab|Escape|Arrow|Backspace|Delete|Page|Home|End)/;

function frameOffset(event) {
  return isTop ? null : { x: event.screenX - event.clientX, y: event.screenY - event.clientY };
}

let scrolledFrom = 0, gestures = 0;
function tellScroll() {
  const distance = Math.abs(window.scrollY - scrolledFrom) / Math.max(1, innerHeight);
  scrolledFrom = window.scrollY;
  if (isTop && distance > 0.02) tell({ t: 'scroll', distance });
}

const on = (type, listener) => window.addEventListener(type, (event) => { if (event.isTrusted) { gestures++; listener(event, event.composedPath()[0] || event.target); } }, { capture: true, passive: true });

on('pointerdown', (event, target) => {
  if (event.button > 0 || target.nodeType !== 1) return;
  tellScroll();
  tell({ t: 'press', touch: event.pointerType === 'touch', element: targetOf(controlAt(target)), offset: frameOffset(event) });
});

// A driver withholds at the window a press that would land beside its target; one that gets to the document was heard.
document.addEventListener('pointerdown', (event) => { if (event.isTrusted) tell({ t: 'heard' }); }, { capture: true, passive: true });

on('keydown', (event, target) => {
  if (!keysThatAct.test(event.key) || target.nodeType !== 1) return;
  if (/^(Backspace|Delete|Home|End| )/.test(event.key) && kindOf(target) === 'text-field') return;
  tell({ t: 'key', key: event.key === ' ' ? 'Space' : event.key, element: target === document.body ? null : describe(controlAt(target)) });
});

on('submit', () => tell({ t: 'submit' }));
on('input', (event, target) => { if (target.nodeType === 1 && isField(target)) tell({ t: 'entry', ...answered(target, event.inputType === 'insertText' ? event.data : null) }); });
on('change', (event, target) => { if (target.nodeType === 1 && isField(target) && !/text|password|email|tel|search|url/.test(typeOf(target))) tell({ t: 'entry', ...answered(target) }); });
on('focusin', (event, target) => { if (target.nodeType === 1 && isField(target) && !lengths.has(target)) lengths.set(target, (target.value ?? '').length); });

// Permission prompts lie outside the page: the asking is what can be seen.
function watchPermission(owner, name, what) {
  const real = owner && owner[name];
  if (typeof real !== 'function') return;
  owner[name] = function (...args) {
    tell({ t: 'permission', what });
    return real.apply(this, args);
  };
}
if (window.Notification) watchPermission(window.Notification, 'requestPermission', 'notifications');
if (navigator.geolocation) { watchPermission(Geolocation.prototype, 'getCurrentPosition', 'geolocation'); watchPermission(Geolocation.prototype, 'watchPosition', 'geolocation'); }
if (navigator.mediaDevices) watchPermission(MediaDevices.prototype, 'getUserMedia', 'camera');

// Quiet: nothing changed for a while. Native clocks, since the page's own may be moved.
let lastChange = native.now(), changes = 0;
new MutationObserver(() => { lastChange = native.now(); changes++; }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });

function quiet(forMs, atMostMs) {
  const end = native.now() + atMostMs;
  return new Promise((done) => {
    const check = () => {
      const now = native.now();
      const calm = document.readyState !== 'loading' && now - lastChange >= forMs;
      if (calm || now >= end) done(calm); else native.setTimeout(check, 40);
    };
    check();
  });
}

Object.defineProperty(window, handle, { value: Object.freeze({ look: () => native.json(look(isTop)), describeAll: (s) => native.json(describeAll(s)), snapshot, quiet, coveredBy, fieldsHolding, timers: [native.setTimeout, native.clearTimeout] }), enumerable: false });
