// What leads nowhere for who has logged in: the way from a task to Cockpit for who has no Cockpit, and "Nieuw starten" for who
// may start nothing. Camunda shows both to everyone.

const TE_STARTEN = 'process-definition/count?latestVersion=true&active=true&startableInTasklist=true&startablePermissionCheck=true';

const motor = `${new URL('../../../api/engine/engine', import.meta.url).pathname}/default`;

/** Not known is not nothing: then the button stays. */
async function kanNietsStarten() {
  try {
    const antwoord = await fetch(`${motor}/${TE_STARTEN}`, {credentials: 'same-origin'});
    return antwoord.ok && (await antwoord.json()).count === 0;
  } catch (fout) {
    console.warn('wat er te starten is, is niet geladen', fout);
    return false;
  }
}

async function kijkWieErIs(aangemeld) {
  const scherm = document.body.classList;
  scherm.toggle('met-cockpit', Boolean(aangemeld?.authorizedApps?.includes('cockpit')));
  scherm.toggle('zonder-starten', Boolean(aangemeld?.name) && (await kanNietsStarten()));
}

// The shortcut opens the same empty window.
window.addEventListener(
  'keydown',
  gebeurtenis => {
    if (gebeurtenis.ctrlKey && gebeurtenis.altKey && gebeurtenis.code === 'KeyP' && document.body.classList.contains('zonder-starten')) {
      gebeurtenis.stopImmediatePropagation();
    }
  },
  true
);

let kijkt = false;

export default {
  id: 'rechten',
  pluginPoint: 'tasklist.navbar.action',
  priority: 0,
  render: () => {
    if (!kijkt) {
      kijkt = true;
      window.angular.element(document.documentElement).injector().get('$rootScope').$watch('authentication', kijkWieErIs);
    }
  }
};
