// The rights in Admin have names of the engine, and Camunda has no labels for them. They are said in Dutch where they stand by
// themselves; what is sent to the server stays as it is.

import {vertaal} from '../../../lib/schuldhulproute.js';

const RECHTEN = {
  ALL: 'Alles',
  NONE: 'Niets',
  ACCESS: 'Openen',
  READ: 'Lezen',
  CREATE: 'Maken',
  UPDATE: 'Wijzigen',
  DELETE: 'Verwijderen',
  SET: 'Instellen',
  SUSPEND: 'Stilzetten',
  SUSPEND_INSTANCE: 'Route stilzetten',
  RETRY_JOB: 'Klus opnieuw proberen',
  CREATE_INSTANCE: 'Route starten',
  READ_INSTANCE: 'Route lezen',
  UPDATE_INSTANCE: 'Route wijzigen',
  DELETE_INSTANCE: 'Route verwijderen',
  MIGRATE_INSTANCE: 'Route overzetten',
  READ_TASK: 'Taak lezen',
  UPDATE_TASK: 'Taak wijzigen',
  TASK_ASSIGN: 'Taak toewijzen',
  TASK_WORK: 'Taak doen',
  READ_VARIABLE: 'Gegevens lezen',
  UPDATE_VARIABLE: 'Gegevens wijzigen',
  READ_INSTANCE_VARIABLE: 'Gegevens van de route lezen',
  UPDATE_INSTANCE_VARIABLE: 'Gegevens van de route wijzigen',
  READ_TASK_VARIABLE: 'Gegevens van de taak lezen',
  UPDATE_TASK_VARIABLE: 'Gegevens van de taak wijzigen',
  READ_HISTORY: 'Geschiedenis lezen',
  READ_HISTORY_VARIABLE: 'Gegevens in de geschiedenis lezen',
  UPDATE_HISTORY: 'Geschiedenis wijzigen',
  DELETE_HISTORY: 'Geschiedenis verwijderen',
  CREATE_BATCH_MIGRATE_PROCESS_INSTANCES: 'Reeks maken: routes overzetten',
  CREATE_BATCH_MODIFY_PROCESS_INSTANCES: 'Reeks maken: routes wijzigen',
  CREATE_BATCH_RESTART_PROCESS_INSTANCES: 'Reeks maken: routes opnieuw starten',
  CREATE_BATCH_DELETE_RUNNING_PROCESS_INSTANCES: 'Reeks maken: lopende routes verwijderen',
  CREATE_BATCH_DELETE_FINISHED_PROCESS_INSTANCES: 'Reeks maken: afgelopen routes verwijderen',
  CREATE_BATCH_DELETE_DECISION_INSTANCES: 'Reeks maken: uitkomsten van beslistabellen verwijderen',
  CREATE_BATCH_SET_JOB_RETRIES: 'Reeks maken: klussen opnieuw proberen',
  CREATE_BATCH_SET_REMOVAL_TIME: 'Reeks maken: bewaartijd instellen',
  CREATE_BATCH_SET_EXTERNAL_TASK_RETRIES: 'Reeks maken: externe taken opnieuw proberen',
  CREATE_BATCH_UPDATE_PROCESS_INSTANCES_SUSPEND: 'Reeks maken: routes stilzetten',
  CREATE_BATCH_SET_VARIABLES: 'Reeks maken: gegevens instellen'
};

const LIJST = /^[A-Z_]+(, [A-Z_]+)*$/;

vertaal(tekst => {
  if (LIJST.test(tekst) && /^#\/(authorization|users|groups)/.test(location.hash)) {
    const namen = tekst.split(', ');
    return namen.every(naam => RECHTEN[naam]) ? namen.map(naam => RECHTEN[naam]).join(', ') : null;
  }
  return null;
});

export default [];
