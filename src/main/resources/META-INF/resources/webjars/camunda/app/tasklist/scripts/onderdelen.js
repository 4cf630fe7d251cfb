// What Schuldhulproute adds to this webapp, each part in a script of its own.
const SCRIPTS = ['dossier', 'rechten', 'filters', 'kalender', 'dagen', 'formulieren', 'getallen', 'klad', 'taakwerk'];

/** What a filter can ask for, and how it is explained: Tasklist writes it without a label that can be set. */
const VRAGEN = {
  'Process Instance': 'Route',
  'Process definition': 'Model',
  'Case Instance': 'Casus',
  'Case definition': 'Casusmodel',
  Other: 'Overig',
  'User / Group': 'Gebruiker of groep',
  Task: 'Taak',
  Dates: 'Dagen',
  ID: 'Nummer',
  'Business Key': 'Dossier',
  'Business Key Like': 'Dossier lijkt op',
  Key: 'Sleutel',
  'Key In': 'Sleutel is een van',
  Name: 'Naam',
  'Name Like': 'Naam lijkt op',
  Active: 'Loopt',
  'Activity Instance ID In': 'Nummer van de stap is een van',
  'Execution ID': 'Nummer van de uitvoering',
  Assignee: 'Op naam van',
  'Assignee in': 'Op naam van een van',
  'Assignee Like': 'Op naam van iemand die lijkt op',
  Owner: 'Eigenaar',
  'Candidate Group': 'Voor de groep',
  'Candidate Groups': 'Voor een van de groepen',
  'Candidate User': 'Voor de gebruiker',
  'Involved User': 'Gebruiker die erbij hoort',
  Assigned: 'Heeft iemand op naam',
  Unassigned: 'Heeft niemand op naam',
  'Delegation State': 'Stand van het doorgeven',
  'Definition Key': 'Sleutel in het model',
  'Definition Key In': 'Sleutel in het model is een van',
  'Definition Key Like': 'Sleutel in het model lijkt op',
  Description: 'Omschrijving',
  'Description Like': 'Omschrijving lijkt op',
  Priority: 'Voorrang',
  'Priority Max': 'Voorrang hoogstens',
  'Priority Min': 'Voorrang minstens',
  'Tenant ID In': 'Gemeente is een van',
  'Without Tenant ID': 'Zonder gemeente',
  'Without Due Date': 'Zonder uiterste datum',
  'Created Before': 'Gemaakt voor',
  'Created After': 'Gemaakt na',
  'Due Before': 'Uiterste datum voor',
  'Due After': 'Uiterste datum na',
  'Follow Up After': 'Weer oppakken na',
  'Follow Up Before': 'Weer oppakken voor',
  'Follow Up Before or Not Existent': 'Weer oppakken voor, of niet uitgesteld'
};
const UITLEG = {
  'E.g.: `${ now() }`, `${ dateTime() }` or `${ dateTime().plusWeeks(2) }`':
    'Bijvoorbeeld: ${ now() }, ${ dateTime() } of ${ dateTime().plusWeeks(2) }',
  'E.g.: `${ currentUser() }`': 'Bijvoorbeeld: ${ currentUser() }',
  'List of values seperated by comma. E.g.: `keyC, keyA, keyB`':
    'Waarden met komma\'s ertussen. Bijvoorbeeld: sleutelA, sleutelB',
  'List of values separated by comma or an expression which evaluates to a list. E.g.: `camunda-admin, accounting` or `${ currentUserGroups() }`':
    'Waarden met komma\'s ertussen, of een uitdrukking die ze oplevert. Bijvoorbeeld: consulenten, nazorgcoaches of ${ currentUserGroups() }'
};

/** Behind what may be an expression stands an asterisk. */
const WOORDEN = Object.fromEntries([
  ...Object.entries(VRAGEN),
  ...Object.entries(VRAGEN).map(([engels, nederlands]) => [`${engels} *`, `${nederlands} *`]),
  ...Object.entries(UITLEG)
]);

/** Without what the webapps share: a part that cannot be loaded says nothing, and one sentence speaks for all. */
async function laadZonderHulp(fout) {
  console.error('wat de webapps delen is niet geladen', fout);
  const zin = document.createElement('p');
  zin.className = 'mededeling niet-geladen';
  zin.textContent =
    'Een deel van dit scherm is niet geladen. De rest werkt. Laad de pagina opnieuw, of vertel het uw beheerder.';
  document.body.append(zin);
  const delen = await Promise.allSettled(SCRIPTS.map(naam => import(`./${naam}.js${new URL(import.meta.url).search}`)));
  return delen.flatMap(deel => deel.value?.default || []);
}

export default await import('../../../lib/schuldhulproute.js')
  .then(({laad}) => laad(SCRIPTS, import.meta.url, WOORDEN))
  .catch(laadZonderHulp);
