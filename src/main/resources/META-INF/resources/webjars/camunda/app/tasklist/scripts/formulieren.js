// What forms in Tasklist need and cannot be set: no copy of what was typed in the browser, and messages in Dutch.

// Tasklist keeps a half-filled form in the browser when a session ends. What residents tell does not belong there.
const bewaar = Storage.prototype.setItem;
Storage.prototype.setItem = function (sleutel, waarde) {
  if (!String(sleutel).startsWith('camunda-form:')) {
    bewaar.call(this, sleutel, waarde);
  }
};
Object.keys(localStorage)
  .filter(sleutel => sleutel.startsWith('camunda-form:'))
  .forEach(sleutel => localStorage.removeItem(sleutel));

// Date fields follow the language of the browser: 11/03/2026 in one and 03-11-2026 in another is asking for accidents.
// Forms ask for the order of day and month under the name 'default'.
Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  construct: (soort, [taal, ...rest], doel) =>
    Reflect.construct(soort, [taal === 'default' ? 'nl-NL' : taal, ...rest], doel)
});

// The forms of 7.24 know English only.
const ZINNEN = [
  [/^Field is required\.$/, 'Vul dit in.'],
  [/^Date must match pattern .*$/, 'Vul een datum in die bestaat.'],
  [/^Field must match pattern .*$/, 'Dit is niet goed geschreven.'],
  [/^Field must have minimum length of (\d+)\.$/, 'Gebruik ten minste $1 tekens.'],
  [/^Field must have maximum length of (\d+)\.$/, 'Gebruik niet meer dan $1 tekens.'],
  [/^Field must have minimum value of (\S+)\.$/, 'Vul $1 of een hoger getal in.'],
  [/^Field must have maximum value of (\S+)\.$/, 'Vul $1 of een lager getal in.'],
  [/^Value is not a number\.$/, 'Vul een getal in.'],
  [/^Nothing found\.?$/, 'Niets gevonden.'],
  [/^Field must be a valid email\.$/, 'Vul een geldig e-mailadres in.'],
  [/^Field must be a valid +international phone number\..*$/, 'Vul een telefoonnummer in dat begint met +31.'],
  [/^Search$/, 'Zoeken'],
  [/^Select$/, 'Kies'],
  [/^Nothing to show\.$/, 'Er staat nog niets in.'],
  [/^Add new$/, 'Toevoegen']
];
const PLAATSHOUDERS = {Search: 'Zoeken', 'd-m-yyyy': 'dd-mm-jjjj', 'dd-mm-yyyy': 'dd-mm-jjjj'};
const MAANDEN = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');
const MAANDEN_NL = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'.split('|');
const DAG = new RegExp(`^(${MAANDEN.join('|')}) (\\d{1,2}), (\\d{4})$`);
const VAN_DE_KALENDER = {Month: 'Maand', Year: 'Jaar', Hour: 'Uur', Minute: 'Minuut'};
const DAGEN = {Sun: 'zo', Mon: 'ma', Tue: 'di', Wed: 'wo', Thu: 'do', Fri: 'vr', Sat: 'za'};

function inHetNederlands(tekst) {
  const kaal = tekst.trim();
  const maand = MAANDEN.indexOf(kaal);
  if (maand >= 0) {
    return MAANDEN_NL[maand];
  }
  if (DAGEN[kaal]) {
    return DAGEN[kaal];
  }
  const zin = ZINNEN.find(([patroon]) => patroon.test(kaal));
  return zin ? kaal.replace(zin[0], zin[1]) : null;
}

/** What a screen reader says of the parts of the calendar. */
function spreekUit(deel) {
  const woord = deel.getAttribute('aria-label');
  const dag = DAG.exec(woord);
  if (dag) {
    deel.setAttribute('aria-label', `${dag[2]} ${MAANDEN_NL[MAANDEN.indexOf(dag[1])]} ${dag[3]}`);
  } else if (VAN_DE_KALENDER[woord]) {
    deel.setAttribute('aria-label', VAN_DE_KALENDER[woord]);
  }
}

/** Only words that the form itself writes: labels and answers are left alone. */
const EIGEN_WOORDEN =
  '.fjs-form-field-error, .fjs-select-placeholder, .fjs-dropdownlist, .fjs-table-empty, .fjs-table-td[colspan], .flatpickr-calendar';

function vertaal(wortel) {
  const lopers = wortel.nodeType === Node.TEXT_NODE ? [wortel] : [];
  if (wortel.nodeType === Node.ELEMENT_NODE) {
    const loper = document.createTreeWalker(wortel, NodeFilter.SHOW_TEXT);
    while (loper.nextNode()) {
      lopers.push(loper.currentNode);
    }
    wortel.querySelectorAll('[class*=flatpickr][aria-label]').forEach(spreekUit);
    wortel.querySelectorAll('.fjs-input[placeholder]').forEach(veld => {
      veld.placeholder = PLAATSHOUDERS[veld.placeholder] || veld.placeholder;
    });
  }
  lopers
    .filter(tekst => tekst.parentElement && tekst.parentElement.closest(EIGEN_WOORDEN))
    .forEach(tekst => {
      const nederlands = inHetNederlands(tekst.data);
      if (nederlands && nederlands !== tekst.data) {
        tekst.data = nederlands;
      }
    });
}

new MutationObserver(veranderingen =>
  veranderingen.forEach(verandering =>
    verandering.type === 'characterData'
      ? vertaal(verandering.target)
      : verandering.addedNodes.forEach(vertaal)
  )
).observe(document.documentElement, {childList: true, characterData: true, subtree: true});
