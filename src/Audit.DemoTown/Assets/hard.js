// What the vendor's script does: consent, newsletter and survey after twenty seconds, session warning after fifteen minutes, dialogs, a calendar.
const find = (id) => document.getElementById(id);
const twentySeconds = 20 * 1000;
const fifteenMinutes = 15 * 60 * 1000;

document.querySelectorAll('[data-consent]').forEach((button) => button.addEventListener('click', () => {
  if (button.dataset.consent === 'couche') { find('bandeau').hidden = true; find('couche').hidden = false; return; }
  document.cookie = `consentement=${button.dataset.consent}; path=/difficile; max-age=34000000`;
  find('voile').remove();
}));

const newsletter = find('infolettre');
if (newsletter && !sessionStorage.getItem('infolettre')) {
  const close = () => { newsletter.remove(); sessionStorage.setItem('infolettre', 'vue'); };
  setTimeout(() => { newsletter.hidden = false; }, twentySeconds);
  newsletter.querySelector('.croix').addEventListener('click', close);
  find('abonnement').addEventListener('submit', (event) => {
    event.preventDefault();
    fetch('/difficile/lettre', { method: 'POST', body: new FormData(event.target) }).then(close);
  });
}

const sessionEnds = find('expiration');
if (sessionEnds) {
  const warn = () => setTimeout(() => { sessionEnds.hidden = false; }, fifteenMinutes);
  warn();
  sessionEnds.querySelector('button').addEventListener('click', () => fetch('/difficile/prolonger', { method: 'POST' }).then((answer) => {
    if (!answer.ok) { location.href = '/difficile/connexion'; return; }
    sessionEnds.hidden = true;
    warn();
  }));
}

const rules = find('lien-reglement');
if (rules) rules.addEventListener('click', () => { find('reglement').disabled = false; });

document.querySelectorAll('form[data-alerte]').forEach((form) => form.addEventListener('submit', () => alert(form.dataset.alerte)));
document.querySelectorAll('form[data-confirmation]').forEach((form) => form.addEventListener('submit', (event) => {
  if (!confirm(form.dataset.confirmation)) event.preventDefault();
}));

// Shown once per session of the browser, after a while or at once, until put off.
function solicit(id, after) {
  const box = find(id);
  if (!box || sessionStorage.getItem(id)) return;
  setTimeout(() => { box.hidden = false; }, after);
  box.querySelectorAll('button').forEach((button) => button.addEventListener('click', () => { box.remove(); sessionStorage.setItem(id, 'vue'); }));
}
solicit('application', 0);
solicit('enquete', twentySeconds);

// The calendar: cells one can only press with a pointer. Nothing of it can be reached with the keyboard or has a role.
const picker = find('datepicker');
if (picker) {
  const free = JSON.parse(picker.dataset.libres);
  const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
  let [year, month] = picker.dataset.mois.split('-').map(Number);
  let chosen = null;

  const cell = (place, className, text, press) => {
    const div = document.createElement('div');
    div.className = className;
    div.textContent = text;
    if (press) div.addEventListener('click', press);
    place.append(div);
    return div;
  };
  const go = (by) => { const to = new Date(Date.UTC(year, month - 1 + by, 1)); [year, month, chosen] = [to.getUTCFullYear(), to.getUTCMonth() + 1, null]; draw(); };

  function draw() {
    picker.replaceChildren();
    const head = cell(picker, 'dp-tete', '');
    cell(head, 'dp-fleche', '‹', () => go(-1));
    cell(head, '', `${months[month - 1]} ${year}`);
    cell(head, 'dp-fleche', '›', () => go(1));
    const days = cell(picker, 'dp-jours', '');
    ['lu', 'ma', 'me', 'je', 've', 'sa', 'di'].forEach((name) => cell(days, 'dp-entete', name));
    const empty = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
    for (let i = 0; i < empty; i++) cell(days, '', '');
    for (let day = 1; day <= new Date(Date.UTC(year, month, 0)).getUTCDate(); day++) drawDay(days, day);
    drawHours();
  }

  function drawDay(days, number) {
    const date = `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
    const isFree = date in free;
    const day = cell(days, isFree ? `dp-libre${date === chosen ? ' dp-choisi' : ''}` : '', String(number), isFree && (() => { chosen = date; find('creneau').value = ''; draw(); }));
    if (isFree) day.append(Object.assign(document.createElement('small'), { textContent: 'dispo.' }));
  }

  function drawHours() {
    const hours = cell(picker, 'dp-heures', '');
    (free[chosen] || []).forEach((hour) => {
      const chip = cell(hours, 'dp-heure', hour, () => {
        find('creneau').value = `${chosen} ${hour}`;
        hours.querySelectorAll('.dp-choisi').forEach((other) => other.classList.remove('dp-choisi'));
        chip.classList.add('dp-choisi');
      });
    });
  }

  draw();
}
