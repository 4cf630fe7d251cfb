package nl.schuldhulproute.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a caseworker wants to remember of a case: a line on the timeline, never anything in the engine. */
@Service
@Transactional
public class Notities {

    /** As much as fits on one screen. */
    public static final int LANGSTE = 4000;

    private static final String ELEMENT = "notitie";

    private final Dossiers dossiers;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Notities(Dossiers dossiers, Tijdlijn tijdlijn, Clock klok) {
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /**
     * Keeps a note.
     *
     * @param sleutel of the page on which it was written, so that sending that page twice keeps one note
     * @throws Invoerfout when there is no text or too much of it
     */
    public void schrijf(String dossiernummer, String sleutel, String tekst, String door) {
        String nummer = dossiers.dossier(dossiernummer).nummer();
        String schoon = Vrijetekst.schoon(ELEMENT, tekst, LANGSTE, "schrijf eerst wat u wilt onthouden");
        tijdlijn.schrijf(
                nummer,
                new Tijdlijn.Bron(
                        "dossier",
                        ELEMENT,
                        "Notitie",
                        "notitie-%s-%s".formatted(nummer, Vrijetekst.sleutel(sleutel)),
                        door),
                LocalDate.now(klok),
                schoon);
    }

    /** The notes among the lines of a timeline, the newest first. */
    public static List<Verslag> uit(List<Verslag> tijdlijn) {
        return tijdlijn.stream()
                .filter(verslag ->
                        verslag.formulier() == null && verslag.element().equals(ELEMENT))
                .sorted(Comparator.comparing(Verslag::id).reversed())
                .toList();
    }
}
