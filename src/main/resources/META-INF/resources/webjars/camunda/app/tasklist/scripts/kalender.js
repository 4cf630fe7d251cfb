// To take up a task again on a later day. The calendar is in Dutch and has Monday first: Angular knows only English. And what
// Tasklist sends then is made fit for the server, which refuses a task with the reference to its form that it gave itself.

const DAGEN = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
const MAANDEN = [
  'januari', 'februari', 'maart', 'april', 'mei', 'juni',
  'juli', 'augustus', 'september', 'oktober', 'november', 'december'
];

function spreekNederlands() {
  const onderdelen = window.angular.element(document.documentElement).injector();
  if (!onderdelen) {
    return;
  }
  Object.assign(onderdelen.get('$locale').DATETIME_FORMATS, {
    DAY: DAGEN,
    SHORTDAY: DAGEN.map(dag => dag.slice(0, 2)),
    MONTH: MAANDEN,
    STANDALONEMONTH: MAANDEN,
    SHORTMONTH: MAANDEN.map(maand => (maand === 'maart' ? 'mrt' : maand.slice(0, 3))),
    FIRSTDAYOFWEEK: 0
  });
  // What only a screen reader says.
  const vormen = onderdelen.get('$templateCache');
  ['day', 'month', 'year'].forEach(welke => {
    const naam = `uib/template/datepicker/${welke}.html`;
    vormen.put(naam, vormen.get(naam)?.replace('>previous<', '>vorige<').replace('>next<', '>volgende<'));
  });
}

// Tasklist starts after this script; nobody opens a calendar before the first click or key.
['click', 'keydown'].forEach(wat => document.addEventListener(wat, spreekNederlands, {once: true, capture: true}));

const WIJZIGT_TAAK = /\/task\/[^/]+$/;
const {open, send} = XMLHttpRequest.prototype;

XMLHttpRequest.prototype.open = function (wijze, adres, ...rest) {
  this.wijzigtTaak = wijze === 'PUT' && WIJZIGT_TAAK.test(adres);
  return open.call(this, wijze, adres, ...rest);
};

XMLHttpRequest.prototype.send = function (inhoud) {
  if (!this.wijzigtTaak || typeof inhoud !== 'string') {
    return send.call(this, inhoud);
  }
  const {camundaFormRef, ...taak} = JSON.parse(inhoud);
  return send.call(this, JSON.stringify(taak));
};
