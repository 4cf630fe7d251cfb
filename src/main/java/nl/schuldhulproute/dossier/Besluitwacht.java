package nl.schuldhulproute.dossier;

import org.springframework.data.relational.core.mapping.event.AfterConvertCallback;
import org.springframework.stereotype.Component;

/** Nobody reads a decision whose text was changed behind the application after it was made known. */
@Component
class Besluitwacht implements AfterConvertCallback<Besluit> {

    @Override
    public Besluit onAfterConvert(Besluit besluit) {
        // Decisions from before the seal have no fingerprint.
        if (!besluit.vingerafdruk().isEmpty() && !besluit.vingerafdruk().equals(Besluit.vingerafdruk(besluit))) {
            throw new IllegalStateException("dossier " + besluit.dossiernummer() + ": besluit " + besluit.id()
                    + " is veranderd nadat het bekend was gemaakt");
        }
        return besluit;
    }
}
