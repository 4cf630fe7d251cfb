package nl.schuldhulproute.aanmelding;

import java.util.Optional;
import nl.schuldhulproute.dossier.Invoerfout;

/** This person, or the partner who would take part, has a running case: a second one is not opened. */
public class LooptAl extends Invoerfout {

    private static final long serialVersionUID = 1L;

    private final String dossiernummer;

    /**
     * @param dossiernummer the running case; null when it is being opened at this very moment
     */
    LooptAl(String dossiernummer) {
        this(
                dossiernummer == null
                        ? "Voor deze inwoner wordt op dit moment al een dossier geopend. Er is niets bewaard."
                        : "Voor deze inwoner loopt al dossier %s. Ga daarin verder; er is niets bewaard."
                                .formatted(dossiernummer),
                dossiernummer);
    }

    private LooptAl(String uitleg, String dossiernummer) {
        super(null, uitleg);
        this.dossiernummer = dossiernummer;
    }

    static LooptAl voorDePartner(String dossiernummer) {
        return new LooptAl(
                "Voor de partner loopt al dossier %s. Kies samen in welk dossier de hulp verdergaat; er is niets bewaard."
                        .formatted(dossiernummer),
                dossiernummer);
    }

    public Optional<String> dossiernummer() {
        return Optional.ofNullable(dossiernummer);
    }
}
