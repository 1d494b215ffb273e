// What the vendor's script does: consent, newsletter after twenty seconds, session warning after fifteen minutes, dialogs.
const find = (id) => document.getElementById(id);

document.querySelectorAll('[data-consent]').forEach((button) => button.addEventListener('click', () => {
  if (button.dataset.consent === 'couche') { find('bandeau').hidden = true; find('couche').hidden = false; return; }
  document.cookie = `consentement=${button.dataset.consent}; path=/difficile; max-age=34000000`;
  find('voile').remove();
}));

const newsletter = find('infolettre');
if (newsletter && !sessionStorage.getItem('infolettre')) {
  setTimeout(() => { newsletter.hidden = false; }, 20000);
  newsletter.querySelector('.croix').addEventListener('click', () => { newsletter.remove(); sessionStorage.setItem('infolettre', 'vue'); });
}

const rules = find('lien-reglement');
if (rules) rules.addEventListener('click', () => { find('reglement').disabled = false; });

document.querySelectorAll('form[data-alerte]').forEach((form) => form.addEventListener('submit', () => alert(form.dataset.alerte)));
document.querySelectorAll('form[data-confirmation]').forEach((form) => form.addEventListener('submit', (event) => {
  if (!confirm(form.dataset.confirmation)) event.preventDefault();
}));

if (location.pathname.includes('/dossier/')) setTimeout(() => {
  const box = document.createElement('div');
  box.className = 'voile';
  box.innerHTML = '<div class="bandeau"><p class="titre">Votre session va expirer</p><p>Pour des raisons de sécurité, votre session sera fermée dans 5 minutes.</p><p><button type="button">Prolonger</button></p></div>';
  box.querySelector('button').addEventListener('click', () => box.remove());
  document.body.append(box);
}, 15 * 60 * 1000);
