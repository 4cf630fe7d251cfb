// Forms in Tasklist in Dutch. Where the library makes its messages and its calendar they are made in Dutch; what has no such
// place is put into Dutch when it is drawn.

import {Form, flatpickr} from './bibliotheek.js';

// Date fields follow the language of the browser: 11/03/2026 in one and 03-11-2026 in another is asking for accidents.
// Forms ask for the order of day and month under the name 'default'.
Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  construct: (soort, [taal, ...rest], doel) =>
    Reflect.construct(soort, [taal === 'default' ? 'nl-NL' : taal, ...rest], doel)
});

// What a form leads to, such as a letter or the debts, opens beside it: the task stays in sight.
document.addEventListener('click', gebeurtenis => {
  const link = gebeurtenis.target.closest?.('.fjs-form a[href]');
  if (link) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
}, true);

// The calendar has settings for every word in it.
flatpickr.localize({
  weekdays: {
    shorthand: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
    longhand: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag']
  },
  months: {
    shorthand: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    longhand: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
  },
  firstDayOfWeek: 1,
  ordinal: () => '',
  rangeSeparator: ' tot en met ',
  weekAbbreviation: 'wk',
  scrollTitle: 'Scroll voor meer of minder',
  toggleTitle: 'Klik om te wisselen',
  time_24hr: true,
  yearAriaLabel: 'Jaar',
  monthAriaLabel: 'Maand',
  hourAriaLabel: 'Uur',
  minuteAriaLabel: 'Minuut'
});
flatpickr.setDefaults({ariaDateFormat: 'j F Y'});

// What is wrong with an answer is said by one part of the library.
const FOUTEN = [
  [/^Field is required\.$/, 'Vul dit in.'],
  [/^Field must match pattern .*$/, 'Dit is niet goed geschreven.'],
  [/^Field must have minimum length of (\d+)\.$/, 'Gebruik ten minste $1 tekens.'],
  [/^Field must have maximum length of (\d+)\.$/, 'Gebruik niet meer dan $1 tekens.'],
  [/^Field must have minimum value of (\S+)\.$/, 'Vul $1 of een hoger getal in.'],
  [/^Field must have maximum value of (\S+)\.$/, 'Vul $1 of een lager getal in.'],
  [/^Value is not a number\.$/, 'Vul een getal in.'],
  [/^Value is expected to be an integer\.$/, 'Vul een heel getal in.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Gebruik niet meer dan $1 cijfers achter de komma.'],
  [/^Please select a valid value, .* are (\S+) and (\S+)\.$/, 'Vul $1 of $2 in.'],
  [/^Field must be a valid email\.$/, 'Vul een geldig e-mailadres in.'],
  [/^Field must be a valid +international phone number\..*$/, 'Vul een telefoonnummer in dat begint met +31.']
];

function inHetNederlands(fout) {
  const zin = FOUTEN.find(([patroon]) => patroon.test(fout));
  return zin ? fout.replace(zin[0], zin[1]).replace(/(\d)\.(\d)/g, '$1,$2') : fout;
}

const vertaald = new WeakSet();

function spreekNederlands(toetser) {
  if (!vertaald.has(toetser)) {
    vertaald.add(toetser);
    const toets = toetser.validateFieldInstance;
    toetser.validateFieldInstance = (...gegeven) => toets.apply(toetser, gegeven).map(inHetNederlands);
  }
}

const importeer = Form.prototype.importSchema;
Form.prototype.importSchema = function (...gegeven) {
  spreekNederlands(this.get('validator'));
  return importeer.apply(this, gegeven);
};

// These words stand in the middle of the library, where nothing can be set.
const WOORDEN = {
  'Nothing found': 'Niets gevonden.',
  'Nothing found.': 'Niets gevonden.',
  'Nothing to show.': 'Er staat nog niets in.',
  Select: 'Kies',
  Search: 'Zoeken',
  'Add new': 'Toevoegen'
};
const PLAATSHOUDERS = {Search: 'Zoeken', 'd-m-yyyy': 'dd-mm-jjjj', 'dd-mm-yyyy': 'dd-mm-jjjj', 'hh:mm': 'uu:mm'};

/** Only words that the form itself writes: labels and answers are left alone. */
const EIGEN_WOORDEN = '.fjs-select-placeholder, .fjs-dropdownlist, .fjs-table-empty, .fjs-table-td[colspan]';

function vertaal(wortel) {
  const lopers = wortel.nodeType === Node.TEXT_NODE ? [wortel] : [];
  if (wortel.nodeType === Node.ELEMENT_NODE) {
    const loper = document.createTreeWalker(wortel, NodeFilter.SHOW_TEXT);
    while (loper.nextNode()) {
      lopers.push(loper.currentNode);
    }
    wortel.querySelectorAll('.fjs-input[placeholder]').forEach(veld => {
      veld.placeholder = PLAATSHOUDERS[veld.placeholder] || veld.placeholder;
    });
  }
  lopers
    .filter(tekst => WOORDEN[tekst.data.trim()] && tekst.parentElement?.closest(EIGEN_WOORDEN))
    .forEach(tekst => (tekst.data = WOORDEN[tekst.data.trim()]));
  // "1 of 2" below a table: in Dutch that is a choice.
  lopers
    .filter(tekst => tekst.data === ' of ' && tekst.parentElement?.matches('.fjs-table-nav-label'))
    .forEach(tekst => (tekst.data = ' van '));
}

new MutationObserver(veranderingen =>
  veranderingen.forEach(verandering =>
    verandering.type === 'characterData'
      ? vertaal(verandering.target)
      : verandering.addedNodes.forEach(vertaal)
  )
).observe(document.documentElement, {childList: true, characterData: true, subtree: true});
