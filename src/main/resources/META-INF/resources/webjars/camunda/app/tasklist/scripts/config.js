// Settings of Tasklist for Schuldhulproute. Takes the place of the file of the same name that Camunda brings.
export default {
  app: {
    name: 'Takenlijst',
    vendor: 'Schuldhulproute'
  },
  locales: {
    availableLocales: ['nl'],
    fallbackLocale: 'nl'
  },
  dateFormat: {
    normal: 'LLL',
    long: 'LLLL'
  },
  customScripts: ['scripts/opslag', 'scripts/dossier', 'scripts/filters', 'scripts/kalender', 'scripts/formulieren', 'scripts/klad'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'zet de gekozen taak op uw naam'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'gaat naar het eerste filter'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'gaat naar de eerste taak in de lijst'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'gaat naar het eerste veld van het formulier'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'opent het venster om iets nieuws te starten'
    }
  }
};
