package nl.schuldhulproute.aanmelding;

import java.util.Optional;
import nl.schuldhulproute.dossier.Invoerfout;

/** This person has a running case: a second one is not opened. */
public class LooptAl extends Invoerfout {

    private static final long serialVersionUID = 1L;

    private final String dossiernummer;

    /**
     * @param dossiernummer the running case; null when it is being opened at this very moment
     */
    LooptAl(String dossiernummer) {
        super(
                null,
                dossiernummer == null
                        ? "Voor deze inwoner wordt op dit moment al een dossier geopend. Er is niets bewaard."
                        : "Voor deze inwoner loopt al dossier %s. Ga daarin verder; er is niets bewaard."
                                .formatted(dossiernummer));
        this.dossiernummer = dossiernummer;
    }

    public Optional<String> dossiernummer() {
        return Optional.ofNullable(dossiernummer);
    }
}
