// Settings of Welcome for Schuldhulproute. Takes the place of the file of the same name that Camunda brings.
import {naam} from '../../../lib/schuldhulproute.js';

export default {
  app: {
    name: 'Welkom',
    vendor: await naam()
  },
  locales: {
    availableLocales: ['nl'],
    fallbackLocale: 'nl'
  },
  disableWelcomeMessage: true
};
