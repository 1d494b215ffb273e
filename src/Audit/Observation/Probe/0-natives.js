// The browser's own functions, as they stood before any script of the page. Old libraries and hostile pages put theirs in their place: every
// look and every listener of the probe puts the browser's back while it runs, which no script of the page can interrupt, and then the page's again.
const { getOwnPropertyDescriptor: descriptorOf, defineProperty: define, getPrototypeOf: protoOf, is } = Object;
const { ownKeys, apply, deleteProperty: remove } = Reflect;

const kept = [];
const keepAll = (owner) => { for (const key of ownKeys(owner)) if (key !== 'attachShadow') kept.push({ owner, key, was: descriptorOf(owner, key) }); };
const keepNamed = (owner, names) => { for (const key of names) if (descriptorOf(owner, key)) kept.push({ owner, key, was: descriptorOf(owner, key) }); };

keepNamed(window, ['Object', 'Array', 'String', 'Number', 'RegExp', 'Map', 'Set', 'WeakMap', 'Math', 'JSON', 'CSS', 'Promise', 'Node', 'Element', 'ShadowRoot', 'NodeFilter',
  'DataTransfer', 'ClipboardEvent', 'MutationObserver', 'URL', 'parseInt', 'getComputedStyle', 'innerWidth', 'innerHeight', 'scrollX', 'scrollY']);
for (const type of [Object, Array, String, Number, Promise, Map, Set, WeakMap, RegExp]) { keepAll(type); keepAll(type.prototype); }
for (const owner of [Math, JSON, CSS, Function.prototype, protoOf([][Symbol.iterator]()), protoOf(new Map()[Symbol.iterator]()), protoOf(new Set()[Symbol.iterator]()), protoOf(''[Symbol.iterator]()),
  protoOf(protoOf([][Symbol.iterator]())), protoOf('a'.matchAll(/a/g))]) keepAll(owner);
for (const name of ['EventTarget', 'Node', 'CharacterData', 'Element', 'HTMLElement', 'Document', 'DocumentFragment', 'ShadowRoot', 'HTMLInputElement', 'HTMLSelectElement', 'HTMLTextAreaElement',
  'HTMLOptionElement', 'HTMLAnchorElement', 'HTMLAreaElement', 'HTMLLabelElement', 'HTMLImageElement', 'HTMLIFrameElement', 'HTMLSlotElement', 'HTMLButtonElement', 'HTMLFormElement', 'TreeWalker',
  'NodeList', 'HTMLCollection', 'DOMTokenList', 'CSSStyleDeclaration', 'DOMRectReadOnly', 'DOMRect', 'Event', 'UIEvent', 'MouseEvent', 'PointerEvent', 'KeyboardEvent', 'InputEvent', 'SVGElement'])
  if (window[name]) keepAll(window[name].prototype);

// What the page made so that nobody can put it back: nothing sure can be seen through it.
let beyondReach = { length: 0 };

// A getter that gives the browser's own function is the browser's own function.
function same(now, was) {
  if (!now) return false;
  if (!('value' in was)) return now.get === was.get && now.set === was.set;
  try { return is('value' in now ? now.value : apply(now.get, undefined, []), was.value); } catch { return false; }
}

// The browser's again, for a while; what cannot be put back is noted.
function putBack() {
  const undone = { length: 0 };
  beyondReach = { length: 0 };
  const replace = (owner, key, was, now) => {
    const list = restore(owner, key, was, now) ? undone : beyondReach;
    define(list, list.length, { value: { owner, key, now } });
    list.length++;
  };
  for (let i = 0; i < kept.length; i++) {
    const { owner, key, was } = kept[i], now = descriptorOf(owner, key);
    if (!same(now, was)) replace(owner, key, was, now);
  }
  eachAddition((owner, key) => replace(owner, key, null, descriptorOf(owner, key)));
  return undone;
}

function restore(owner, key, was, now) {
  if (!now || now.configurable) return was ? !!define(owner, key, was) : remove(owner, key);
  return !!was && 'value' in was && now.writable === true && !!define(owner, key, { value: was.value });
}

// What the browser never had: a method of the document's own stands before its real one, and toJSON (an old library's) changes what is told.
function eachAddition(act) {
  const own = ownKeys(document);
  for (let i = 0; i < own.length; i++) if (own[i] !== 'location' && own[i] in documentMethods) act(document, own[i]);
  for (let i = 0; i < told.length; i++) if (descriptorOf(told[i], 'toJSON')) act(told[i], 'toJSON');
}
const documentMethods = Document.prototype;
const told = [Object.prototype, Array.prototype, String.prototype, Number.prototype, Boolean.prototype];

function withNatives(act) {
  const undone = putBack();
  try {
    return act();
  } finally {
    leave(undone);
  }
}

function leave(undone) {
  for (let i = undone.length - 1; i >= 0; i--) {
    const { owner, key, now } = undone[i];
    if (now) define(owner, key, now); else remove(owner, key);
  }
}

const guarded = (act) => function (...given) { return withNatives(() => act(...given)); };

// Names of what stands between us and the page, for the record. Only while the browser's functions are back.
const mostNames = 20;
const namesIn = (list) => Array.from(list).map(({ key }) => String(key)).slice(0, mostNames);
const replaced = () => namesIn(beyondReach);

// Frameworks put their own around events and promises, and read the page with the browser's: that hides nothing. Nor does what the moved
// clock (timeStamp) and axe itself (elementsFromPoint) put.
const harmless = /^(timeStamp$|elementsFromPoint$|on|then$|catch$|finally$|Promise$|all|race$|reject$|resolve$|try$|withResolvers$|MutationObserver$|(add|remove|dispatch)Event|stopImmediatePropagation$)/;

// What the page has put its own in the place of, for those who look at it without us.
function altered() {
  const undone = putBack();
  const names = namesIn(undone).filter((name) => !harmless.test(name));
  leave(undone);
  return names;
}
