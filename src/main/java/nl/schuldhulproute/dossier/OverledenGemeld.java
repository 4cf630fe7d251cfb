package nl.schuldhulproute.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Somebody asks for help of whom a case says that he died. One of both is wrong: the number that was filled in, or the death
 * that was told.
 */
public class OverledenGemeld extends Invoerfout {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private final String dossiernummer;

    OverledenGemeld(String veld, LocalDate op, String dossiernummer) {
        super(
                veld,
                "van deze inwoner is gemeld dat hij op %s is overleden (dossier %s). Klopt dat niet, meld dan eerst in dat dossier dat het een vergissing was"
                        .formatted(DAG.format(op), dossiernummer));
        this.dossiernummer = dossiernummer;
    }

    /** The last case that says so; there it can be taken back. */
    public String dossiernummer() {
        return dossiernummer;
    }
}
