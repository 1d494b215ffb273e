// What the persona does and what the page does by itself, told as it happens. Only gestures a browser trusts count.
// The token says that it was the probe that told: a page may find the binding, and not this.
const send = window[binding];
// Each message is answered, which costs the page more than a letter does. A press is told with being heard. Letters that follow one another are told together where
// whoever drives hears the page out before he leaves it, and not in a frame, which others may take away.
const soon = 50;
let untold = [], isTyping = false, lettersWait = false;

const tellAll = guarded(() => {
  if (untold.length === 0) return;
  const messages = untold;
  untold = [];
  try { send(native.json({ token, messages })); } catch { return; }
});

function tell(message) {
  const last = untold[untold.length - 1];
  if (message.t === 'entry' && last && last.t === 'entry' && last.field === message.field)
    untold[untold.length - 1] = { ...message, added: last.added + message.added, deleted: last.deleted + message.deleted };
  else untold.push(message);
  if (message.t === 'press') native.setTimeout(tellAll, 0);
  else if (message.t !== 'entry') tellAll();
  else if (!isTyping || !isTop || !lettersWait) tellLetters();
}

function tellLetters() {
  tellAll();
  isTyping = true;
  native.setTimeout(() => { isTyping = false; tellAll(); }, soon);
}

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

const listeners = [];
const on = (type, listener) => listeners.push([window, type, guarded((event) => { if (event.isTrusted) { gestures++; listener(event, event.composedPath()[0] || event.target); } })]);

on('pointerdown', (event, target) => {
  if (event.button > 0 || target.nodeType !== 1) return;
  tellScroll();
  tell({ t: 'press', touch: event.pointerType === 'touch', element: targetOf(controlAt(target)), offset: frameOffset(event) });
});

// A driver withholds at the window a press that would land beside its target; one that gets to the document was heard.
listeners.push([document, 'pointerdown', guarded((event) => { if (event.isTrusted) tell({ t: 'heard' }); })]);

on('keydown', (event, target) => {
  if (!keysThatAct.test(event.key) || target.nodeType !== 1) return;
  if (/^(Backspace|Delete|Home|End| )/.test(event.key) && kindOf(target) === 'text-field') return;
  tell({ t: 'key', key: event.key === ' ' ? 'Space' : event.key, element: target === document.body ? null : describe(controlAt(target)) });
});

on('submit', () => tell({ t: 'submit' }));
on('input', (event, target) => { if (target.nodeType === 1 && isField(target)) tell({ t: 'entry', ...answered(target, event.inputType === 'insertText' ? event.data : null) }); });
on('change', (event, target) => { if (target.nodeType === 1 && isField(target) && !/text|password|email|tel|search|url/.test(typeOf(target))) tell({ t: 'entry', ...answered(target) }); });
on('focusin', (event, target) => { if (target.nodeType === 1 && isField(target) && !lengths.has(target)) lengths.set(target, (target.value ?? '').length); });

// Before the page goes elsewhere. Not when it is hidden: a page that listens to that keeps its window from closing while it sends itself on without end.
if (window.navigation) listeners.push([window.navigation, 'navigate', tellAll]);

// What changes no element: a popover that opens, a box that is scrolled, a picture that has come.
let stirs = 0;
listeners.push([window, 'toggle', () => { stirs++; }], [window, 'scroll', () => { stirs++; }], [document, 'load', () => { stirs++; }]);

// Permission prompts lie outside the page: the asking is what can be seen.
function watchPermission(owner, name, what) {
  const real = owner && owner[name];
  if (typeof real !== 'function') return;
  owner[name] = function (...args) {
    guarded(tell)({ t: 'permission', what });
    return real.apply(this, args);
  };
}
if (window.Notification) watchPermission(window.Notification, 'requestPermission', 'notifications');
if (navigator.geolocation) { watchPermission(Geolocation.prototype, 'getCurrentPosition', 'geolocation'); watchPermission(Geolocation.prototype, 'watchPosition', 'geolocation'); }
if (navigator.mediaDevices) watchPermission(MediaDevices.prototype, 'getUserMedia', 'camera');

// A page that writes its document anew (document.open) takes every listener away with the old one: they are put back. Twice is once.
const listen = guarded(() => { for (const [target, type, listener] of listeners) target.addEventListener(type, listener, { capture: true, passive: true }); });
const rootOf = descriptorOf(Document.prototype, 'documentElement').get;
let root = null;
function listenAnew() {
  const now = apply(rootOf, document, []);
  if (now !== root) listen();
  root = now;
}
listen();

// The cover a driver lays over secrets while a picture is taken changes nothing for people.
const maskName = 'x-pw-glass';
function isMask(records) {
  for (let i = 0; i < records.length; i++) {
    const { type, addedNodes, removedNodes } = records[i];
    if (type !== 'childList' || !masks(addedNodes) || !masks(removedNodes)) return false;
  }
  return true;
}
function masks(nodes) {
  for (let i = 0; i < nodes.length; i++) if (nodes[i].localName !== maskName) return false;
  return true;
}

// Quiet: nothing changed for a while. Native clocks, since the page's own may be moved.
let lastChange = native.now(), changes = 0;
const born = Math.random();
// The page as it stands: any change we know of gives another.
const mark = guarded(() => {
  const { scrollWidth, scrollHeight } = document.documentElement || {};
  const ticked = Array.from(document.querySelectorAll('input'), (e) => (e.checked ? 1 : 0)).join('');
  return [born, changes, gestures, stirs, location.href, window.scrollX, window.scrollY, innerWidth, innerHeight, scrollWidth, scrollHeight, ticked].join(' ');
});

// Whether the mark tells all: what moves by itself, lies in a shadow or in a frame changes without it.
const isToldByMark = () => document.getAnimations().length === 0 && document.querySelectorAll('iframe,frame').length === 0 && shadowHosts(document).length === 0;

new MutationObserver((records) => {
  if (isMask(records)) return;
  lastChange = native.now();
  changes++;
  listenAnew();
}).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });

// A page that never finishes loading is looked at as it is: people do not wait for the end of what they can read.
const begun = native.now(), longestLoading = 10000;

const readyState = descriptorOf(Document.prototype, 'readyState').get;

// Where no timer is due and the browser is idle, nothing moves by itself any more: two frames are enough to know it.
const brief = 35;

// Whether one of the page's own timers is due within so many milliseconds; whoever watches them says how to tell.
let isDue = () => true;

function quiet(forMs, atMostMs) {
  const end = native.now() + atMostMs;
  return new Promise((done) => {
    // One text: an object would be taken apart with the page's own functions.
    const rest = () => done(`${native.now() - lastChange} ${mark()}`);
    const check = () => {
      const now = native.now(), since = now - lastChange, state = apply(readyState, document, []);
      const loaded = state !== 'loading' || now - begun > longestLoading;
      const wanted = state === 'complete' && !isDue(forMs) ? brief : forMs;
      if (loaded && since >= forMs) rest();
      else if (now >= end) done(null);
      else if (!loaded) native.setTimeout(check, 15);
      else {
        native.setTimeout(check, since < wanted ? wanted - since : forMs - since);
        if (since >= wanted) native.whenIdle(() => { if (native.now() - lastChange >= since) rest(); });
      }
    };
    check();
  });
}

// A page that stands as it stood at the last look, and moved neither then nor now, says no more than that.
let stood = null;
function lookAgain(known) {
  tellAll();
  if (known && known === stood && known === mark() && isToldByMark()) return '';
  const seen = { ...look(isTop), mark: mark() };
  stood = isToldByMark() ? seen.mark : null;
  return native.json(seen);
}

Object.defineProperty(window, handle, { value: Object.freeze({
  look: guarded(lookAgain), toldByAxe: guarded(toldByAxe), snapshot: guarded(snapshot), quiet: guarded(quiet), coveredBy: guarded(coveredBy),
  fieldsHolding: guarded(fieldsHolding), partToCheck: guarded(partToCheck), altered, tellAll, json: guarded(native.json), parse: guarded(native.parse), timers: [native.setTimeout, native.clearTimeout], tellTimers: (due) => { isDue = due; }, letLettersWait: () => { lettersWait = true; },
}), enumerable: false });
