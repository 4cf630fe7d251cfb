// Counts days as the law and the card of a task do: from day to day, whatever the hour is. Camunda rounds hours, and says four
// days where there are three.

const EVEN = 50;
const VOLHOUDEN = 600;

/** Up to here it is said in days; what is further away is said in months and years. */
const DAGEN = 26;

function teltVanDagTotDag(moment) {
  const {from} = moment.fn;
  moment.fn.from = function (moment2, zonderRichting) {
    const dag = moment(moment2).startOf('day');
    const dagen = this.isValid() ? this.clone().startOf('day').diff(dag, 'days') : 0;
    return dagen !== 0 && Math.abs(dagen) < DAGEN
      ? moment.duration(dagen, 'days').locale(this.locale()).humanize(!zonderRichting)
      : from.call(this, moment2, zonderRichting);
  };
}

/** Tasklist starts after this script. */
function zodraHetKan(keer = 0) {
  const onderdelen = window.angular?.element(document.documentElement).injector();
  if (onderdelen?.has('moment')) {
    teltVanDagTotDag(onderdelen.get('moment'));
  } else if (keer < VOLHOUDEN) {
    setTimeout(() => zodraHetKan(keer + 1), EVEN);
  }
}

zodraHetKan();
