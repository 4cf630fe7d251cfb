// Settings of Welcome for Schuldhulproute. Takes the place of the file of the same name that Camunda brings.
export default {
  app: {
    name: 'Welkom',
    vendor: 'Schuldhulproute'
  },
  locales: {
    availableLocales: ['nl'],
    fallbackLocale: 'nl'
  },
  disableWelcomeMessage: true
};
