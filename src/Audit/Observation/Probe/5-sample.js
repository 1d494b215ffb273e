// A page too long to be checked whole is checked in part: of many alike in a row, the first; of the rest, as much as fits.
const mostChecked = 3000, mostAlike = 50;

// Null for a page of ordinary length; else disjoint subtrees in reading order, how many elements they hold, and of how many.
function partToCheck() {
  const of = document.getElementsByTagName('*').length;
  if (of <= mostChecked || !document.body) return null;
  const roots = [];
  let seen = 0;
  const take = (el) => {
    const size = 1 + el.getElementsByTagName('*').length;
    if (size > 200 || isLong(el)) return void firstAlike(el).forEach(take);
    if (seen + size > mostChecked) return;
    seen += size;
    roots.push(el);
  };
  take(document.body);
  return { roots, seen, of };
}

const isLong = (el) => firstAlike(el).length < el.children.length;

function firstAlike(el) {
  const met = new Map();
  return [...el.children].filter((child) => {
    met.set(child.tagName, (met.get(child.tagName) || 0) + 1);
    return met.get(child.tagName) <= mostAlike;
  });
}
