// What Schuldhulproute adds to this webapp, each part in a script of its own.
import {laad} from '../../../lib/schuldhulproute.js';

export default await laad(['dossier', 'filters', 'kalender', 'formulieren', 'klad', 'taakwerk'], import.meta.url);
