// Settings of Welcome for Schuldhulproute. Takes the place of the file of the same name that Camunda brings.

// Not an import above: when that fails, nothing of this file is done and the screen stays blank.
const naam = await import('../../../lib/schuldhulproute.js')
  .then(lib => {
    // What stands in the empty fields of the profile.
    lib.laad([], import.meta.url, {Jonny: 'Voornaam', Prosciutto: 'Achternaam', 'j.prosciutto@acme.org': 'naam@gemeente.nl'});
    return lib.naam();
  })
  .catch(fout => {
    console.error('wat de webapps delen is niet geladen', fout);
    return 'Schuldhulproute';
  });

export default {
  app: {
    name: 'Welkom',
    vendor: naam
  },
  locales: {
    availableLocales: ['nl'],
    fallbackLocale: 'nl'
  },
  // Instead of the English documentation of Camunda.
  links: [
    {label: 'Beleidsregels van de gemeente', href: new URL('../../../../beleid', import.meta.url).pathname, description: 'Wat hier geldt, en sinds wanneer'},
    {label: 'Termijnen van de route', href: new URL('../../../../termijnen', import.meta.url).pathname, description: 'Hoe lang elke termijn is, en waar dat staat'},
    {label: 'Wie een dossier bekeek', href: new URL('../../../../inzage', import.meta.url).pathname, description: 'Voor de privacyfunctionaris en de beheerder'}
  ],
  disableWelcomeMessage: true
};
