// Settings of Admin for Schuldhulproute. Takes the place of the file of the same name that Camunda brings.
import {naam} from '../../../lib/schuldhulproute.js';

export default {
  app: {
    name: 'Beheer',
    vendor: await naam()
  },
  locales: {
    availableLocales: ['nl'],
    fallbackLocale: 'nl'
  },
  customScripts: ['scripts/onderdelen'],
  disableWelcomeMessage: true
};
