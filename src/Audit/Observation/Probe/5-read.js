// What there is to read and to press, block by block, as the eye goes down the page. Texts hidden from sight are left out.
const mostBlocks = 1500, mostLetters = 4000, mostControls = 400;
const headingTags = /^H[1-6]$/;
const skipped = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD|META|LINK|OPTION|OPTGROUP|DATALIST|SVG|CANVAS|VIDEO|AUDIO|OBJECT|IFRAME|FRAME|INPUT|SELECT|TEXTAREA|PROGRESS|METER|BR|HR|IMG)$/i;
const inlineDisplay = /^(inline|contents|ruby)/;

function placeOf(el) {
  const part = closest(el, (e) => e.matches('main,[role=main],nav,[role=navigation],header,[role=banner],footer,[role=contentinfo],aside,[role=complementary],dialog,[role=dialog],[role=alertdialog]'));
  if (!part) return 'main';
  const role = part.getAttribute('role') || '', tag = part.tagName;
  if (tag === 'DIALOG' || /dialog/.test(role)) return 'dialog';
  if (tag === 'NAV' || role === 'navigation') return 'nav';
  if (tag === 'ASIDE' || role === 'complementary') return 'aside';
  if (tag === 'MAIN' || role === 'main') return 'main';
  // The header or footer of an article is part of the content.
  if (!role && closest(part.parentElement || part, (e) => e !== part && e.matches('main,article,section,[role=main]'))) return 'main';
  return tag === 'FOOTER' || role === 'contentinfo' ? 'footer' : 'header';
}

function kindOfBlock(el) {
  const tag = el.tagName, role = el.getAttribute('role') || '';
  if (headingTags.test(tag) || role === 'heading') return 'heading';
  if (el.matches(errorSelector) || closest(el, (e) => e.matches(errorSelector))) return 'error';
  if (el.matches('[aria-current=step],.fr-stepper__state')) return 'step';
  if (tag === 'LABEL') return 'label';
  if (tag === 'LEGEND') return 'legend';
  if (tag === 'A' || role === 'link') return 'link';
  if (/^(BUTTON|SUMMARY)$/.test(tag) || /^(button|tab|menuitem)$/.test(role)) return 'button';
  if (describesField(el)) return 'help';
  if (/^(LI|DT|DD)$/.test(tag)) return 'list-item';
  if (/^(TD|TH|CAPTION|FIGCAPTION)$/.test(tag)) return 'cell';
  return 'paragraph';
}

const describesField = (el) => !!el.id && !!el.getRootNode().querySelector?.(`[aria-describedby~="${CSS.escape(el.id)}"]`);

function inPlain(el) {
  return inlineDisplay.test(native.style(el).display) && !el.matches('label,button,legend,summary,[role=button],[role=tab]')
    && ![...el.querySelectorAll('*')].slice(0, 60).some((c) => !skipped.test(c.tagName) && !inlineDisplay.test(native.style(c).display));
}

const languageOf = (el) => closest(el, (e) => e.hasAttribute('lang'))?.getAttribute('lang') || null;

function readBlocks() {
  const blocks = [];
  const emit = (el, text, only) => {
    const said = squeeze(text, mostLetters);
    if (!said || blocks.length >= mostBlocks) return;
    const from = only || el;
    blocks.push({ kind: kindOfBlock(from), place: placeOf(from), text: said, language: languageOf(from), field: fieldOfLabel(from), box: boxOf(from), inPopUp: !!layerOf(from) });
  };
  const walk = (el) => {
    if (blocks.length >= mostBlocks || skipped.test(el.tagName) || !visible(el) && native.style(el).display !== 'contents') return;
    if (el.matches('label,legend,button,summary,[role=button],[role=tab],[role=menuitem]') || headingTags.test(el.tagName)) return emitWhole(el);
    let run = '', links = [];
    const flush = () => { emit(el, run, links.length === 1 && squeeze(textOf(links[0])) === squeeze(run) ? links[0] : null); run = ''; links = []; };
    for (const node of childrenOf(el)) {
      if (node.nodeType === 3) run += node.data;
      else if (node.nodeType !== 1) continue;
      else if (node.tagName === 'BR') run += ' ';
      else if (skipped.test(node.tagName)) continue;
      else if (inPlain(node)) { if (visible(node) && !outOfSight(node)) { run += seenText(node); if (node.matches('a[href]')) links.push(node); } }
      else { flush(); walk(node); }
    }
    flush();
  };
  const emitWhole = (el) => { if (!outOfSight(el)) emit(el, seenText(el)); };
  if (document.body) walk(document.body);
  return blocks;
}

const childrenOf = (el) => el.shadowRoot ? [...el.shadowRoot.childNodes] : el.tagName === 'SLOT' ? (el.assignedNodes().length ? el.assignedNodes() : [...el.childNodes]) : [...el.childNodes];

// The words as they were written: capitals that only a style sheet makes are no acronyms. What is not rendered is left out.
function seenText(el) {
  let text = '';
  for (const node of childrenOf(el)) {
    if (node.nodeType === 3) text += node.data;
    else if (node.nodeType !== 1 || (skipped.test(node.tagName) && node.tagName !== 'BR')) continue;
    else if (node.tagName === 'BR') text += ' ';
    else {
      const style = native.style(node);
      if (style.display === 'none' || style.visibility !== 'visible') continue;
      text += inlineDisplay.test(style.display) ? seenText(node) : ` ${seenText(node)} `;
    }
  }
  return text;
}

function fieldOfLabel(el) {
  const control = el.tagName === 'LABEL' ? el.control : el.id ? el.getRootNode().querySelector?.(`[aria-describedby~="${CSS.escape(el.id)}"],[aria-errormessage="${CSS.escape(el.id)}"]`) : null;
  return control && isField(control) ? fieldKey(control) : null;
}

function readControls() {
  return all('a[href],area[href],button,summary,input[type=submit],input[type=button],input[type=image],[role=button],[role=link]')
    .filter((e) => visible(e) && !outOfSight(e)).slice(0, mostControls)
    .map((e) => ({ control: kindOf(e), name: nameOf(e), href: e.href && typeof e.href === 'string' ? e.href : null, place: placeOf(e), language: e.getAttribute('hreflang') || e.getAttribute('lang'), box: boxOf(e), inPopUp: !!layerOf(e) }));
}

// A page that has not changed since, and in which nobody did anything, reads as it did.
let lastRead = null;
function readAgain() {
  const state = isToldByMark() ? mark() : null;
  if (!lastRead || !state || lastRead.state !== state) lastRead = { state, blocks: readBlocks(), links: readControls() };
  return { blocks: lastRead.blocks, links: lastRead.links };
}
