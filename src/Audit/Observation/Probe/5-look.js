// One look at the page: everything the observer needs, in one round trip.
const captchaWords = /captcha|anti-?robot|robot|recopie[rz]|code de (s[ée]curit[ée]|v[ée]rification visuel)|caract[èe]res (de|sur) l['’]image/i;
const captchaFrames = /recaptcha|hcaptcha|turnstile|challenges\.cloudflare|friendlycaptcha|captchetat|mtcaptcha|arkoselabs|funcaptcha/i;
const soundWords = /audio|sonore|[ée]couter|listen|son\b|vocal/i;

function captchas() {
  const frames = all('iframe').filter((f) => visible(f) && captchaFrames.test(`${f.src} ${f.title}`))
    .map((f) => ({ kind: 'widget', provider: captchaFrames.exec(`${f.src} ${f.title}`)[0].toLowerCase(), hasAlternative: true, fieldKey: null, box: boxOf(f) }));
  const inputs = all('input').filter((i) => isField(i) && visible(i) && captchaWords.test(`${wordsAround(i)} ${i.placeholder || ''}`)).map(captchaField);
  return [...frames, ...inputs];
}

function captchaField(input) {
  const around = closest(input, (e) => e.matches('fieldset,form,div,td,p,section') && !!e.querySelector('img,canvas,svg')) || input.parentElement;
  const near = around.textContent.length < 1500 ? around : input.parentElement;
  const picture = all('img,canvas,svg', near).find((e) => visible(e) && e.getBoundingClientRect().width > 40 && (e.tagName !== 'IMG' || captchaWords.test(`${e.alt} ${e.src} ${e.id} ${e.className}`)));
  const sound = all('audio,a,button', near).some((e) => e.tagName === 'AUDIO' || (visible(e) && soundWords.test(`${nameOf(e)} ${e.title || ''}`)));
  return { kind: picture ? 'image' : 'question', provider: null, hasAlternative: !picture || sound, fieldKey: fieldKey(input), box: boxOf(picture || input) };
}

// By its words, its address, the picture it is drawn with, or the markup its owner asks for (DSFR: fr-connect).
const providers = [['proconnect', /pro-?\s?connect|agent-?\s?connect|moncomptepro/i], ['franceconnect', /france-?\s?connect|\bfr-connect(?!-group)\b|\bfcp[.-]\w/i],
  ['google', /(avec|with) google|accounts\.google/i], ['facebook', /(avec|with) facebook|facebook\.com\/\S*(oauth|login)/i],
  ['apple', /(avec|with) apple|appleid\.apple/i], ['microsoft', /(avec|with) microsoft|login\.microsoftonline/i]];
// A link that only tells what it is lets nobody in.
const explains = /qu['’]est[- ]ce|en savoir|plus d['’]info|what is|learn more|aide|faq/i;
const explainingPage = /^https?:\/\/(www\.|aide\.)?(franceconnect|proconnect|agentconnect)\.gouv\.fr(\/(?!api|authorize|login)|$)/i;

function identityButtons() {
  return all('a[href],button,[role=button],input[type=submit],input[type=image]').filter(visible).flatMap((el) => {
    if (explains.test(nameOf(el)) || explainingPage.test(el.href || '')) return [];
    const said = `${nameOf(el)} ${el.href || ''} ${el.id} ${typeof el.className === 'string' ? el.className : ''} ${drawnWith(el)} ${sendsTo(el)}`;
    const provider = providers.find(([, words]) => words.test(said));
    return provider ? [{ provider: provider[0], name: nameOf(el), box: boxOf(el) }] : [];
  });
}

// Many of these buttons are one picture without a word.
function drawnWith(el) {
  const pictures = [el, ...all('img,use,image,source', el)].map((e) => `${e.getAttribute('src') || ''} ${e.getAttribute('href') || ''} ${e.getAttribute('alt') || ''}`);
  const painted = [el, ...el.children].map((e) => native.style(e).backgroundImage).filter((i) => i && i !== 'none' && !i.startsWith('data:'));
  return [...pictures, ...painted].join(' ');
}

// A form that does nothing but log in elsewhere: no question to answer in it.
function sendsTo(el) {
  const form = el.form;
  if (!form || !/^(submit|image)$/.test(el.type)) return '';
  const own = el.getAttribute('formaction');
  return own || (all('input,select,textarea', form).some((f) => isField(f) && visible(f)) ? '' : form.getAttribute('action') || '');
}

const accountPhrase = /(cr[ée]er|ouvrir|cr[ée]ation d['’e]?)\s*(un|mon|votre|de)?\s*(espace|compte)|(se |me )?connecter|connexion|identifiez-vous|s['’]identifier|sans (cr[ée]er de )?compte|mot de passe oubli|d[ée]j[àa] (un|inscrit)|s['’]inscrire/i;
const accountWords = () => [...new Set(all('h1,h2,h3,a,button,input[type=submit],legend,label').filter(visible).map((e) => squeeze(nameOf(e), 80)).filter((t) => accountPhrase.test(t)))].slice(0, 12);

const errorSelector = '[role=alert],[aria-live=assertive],.error,.errors,.erreur,.fr-error-text,.fr-alert--error,.invalid-feedback,.errorbox,.mw-message-box-error,.cdx-message--error,.alert-danger,.field-error,.help-block.error';
const errors = () => [...new Set(all(errorSelector).filter(visible).map((e) => squeeze(e.innerText, 200)).filter(Boolean))].slice(0, 20);

const bodyText = () => document.body ? document.body.innerText || '' : '';
const wordCount = (text) => (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) || []).length;

function currentStep() {
  const marked = all('[aria-current=step],.fr-stepper__state').find(visible);
  if (marked) return squeeze(marked.innerText, 80);
  const said = /(étape|step)\s*\d+\s*(sur|\/|of|de)\s*\d+/i.exec(bodyText().slice(0, 4000));
  return said ? squeeze(said[0], 80) : null;
}

function heading() {
  const top = all('h1,[role=heading][aria-level="1"]').find((e) => visible(e) && squeeze(textOf(e)));
  const found = top || all('main h2,[role=main] h2,h2,h3').find((e) => visible(e) && squeeze(textOf(e)));
  return found ? squeeze(textOf(found)) : null;
}

function look(isTop) {
  const text = bodyText();
  const facts = { fields: fields(), captchas: captchas(), words: wordCount(text), errors: errors(), ...readAgain() };
  if (!isTop) return { ...facts, controls: document.body ? controlsIn(document.body).map(describe) : [], text: squeeze(text, 400) };
  return {
    ...facts, replaced: replaced(), url: location.href, title: document.title, language: document.documentElement.lang || null, heading: heading(), currentStep: currentStep(),
    identityButtons: identityButtons(), accountWords: accountWords(), overlays: document.body ? overlays() : [], text: squeeze(text, 3000), contentType: document.contentType,
    viewport: { width: innerWidth, height: innerHeight }, scrollY: window.scrollY,
    page: { width: Math.max(innerWidth, document.documentElement.scrollWidth), height: Math.max(innerHeight, document.documentElement.scrollHeight) },
    controlsCount: all('a[href],button,input:not([type=hidden]),select,textarea').filter(visible).length,
    images: document.images.length, frames: document.querySelectorAll('iframe,frame').length,
  };
}

// What axe found, its elements in words that outlive ids and order; those of frames are left as they are.
function toldByAxe({ violations, incomplete }) {
  for (const rule of [...violations, ...incomplete])
    for (const node of rule.nodes) if (node.target.length === 1) node.described = describeAt([node.target[0]].flat());
  return { violations, incomplete };
}

// A way of selectors, from shadow root to shadow root.
function describeAt(path) {
  let root = document, el = null;
  for (const part of path) { try { el = root.querySelector(part); } catch (e) { return null; } if (!el) return null; root = el.shadowRoot || root; }
  return el ? { tag: el.tagName.toLowerCase(), role: roleOf(el), name: nameOf(el) || squeeze(el.getAttribute('src') || el.getAttribute('href') || '', 80).replace(/^.*\//, ''), context: contextOf(el), box: boxOf(el) } : null;
}

const longestSnapshot = 5000000;

// The page as it stands, without what was typed.
function snapshot() {
  const copy = document.documentElement.cloneNode(true);
  copy.querySelectorAll('script').forEach((s) => s.remove());
  copy.querySelectorAll('input[value]').forEach((i) => { if (!/^(submit|button|reset|radio|checkbox)$/.test(i.getAttribute('type') || '')) i.removeAttribute('value'); });
  const html = copy.outerHTML;
  return `<!doctype html>\n${html.length > longestSnapshot ? `${html.slice(0, longestSnapshot)}<!-- cut: the page has ${html.length} characters -->` : html}`;
}

// What covers the middle of an element, if it is not the element itself.
function coveredBy(el) {
  const r = el.getBoundingClientRect();
  const top = topAt(r.left + r.width / 2, r.top + r.height / 2);
  if (!top || composedContains(el, top) || composedContains(top, el) || labelsOf(el).some((l) => composedContains(l, top))) return null;
  const layer = layerOf(top);
  return layer ? squeeze(layer.innerText, 400) : null;
}

// Fields that hold a value of that length and hash anywhere in theirs (FNV-1a, as Secrets.Hash).
function fieldsHolding(marks) {
  return all('input,textarea').filter((el) => marks.some((m) => holds(el.value || '', m))).map(cssOf);
}

function holds(value, mark) {
  for (let i = 0; i + mark.length <= value.length; i++) if (hashOf(value.slice(i, i + mark.length)) === mark.hash) return true;
  return false;
}

function hashOf(text) {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619) >>> 0;
  return hash;
}
