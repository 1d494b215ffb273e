// What the vendor's script does: consent, newsletter after twenty seconds, session warning after fifteen minutes, dialogs.
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
