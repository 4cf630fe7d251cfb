package nl.schuldhulproute.brief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The texts of the letters as they count today: what a process owner wrote, otherwise what the release brought. A text that
 * is wrong is refused, so the one that counts can always be used.
 */
@Service
@Transactional
public class Briefteksten {

    private static final Logger LOG = LoggerFactory.getLogger(Briefteksten.class);
    private static final String VOORBEELDNUMMER = "D-0000-000000";

    private final Sjablonen sjablonen;
    private final Brieftekstrepository teksten;
    private final Briefmaker maker;
    private final Drukker drukker;
    private final Clock klok;

    Briefteksten(Sjablonen sjablonen, Brieftekstrepository teksten, Briefmaker maker, Drukker drukker, Clock klok) {
        this.sjablonen = sjablonen;
        this.teksten = teksten;
        this.maker = maker;
        this.drukker = drukker;
        this.klok = klok;
    }

    /** What counts today. */
    @Transactional(readOnly = true)
    public String tekst(Tekstsoort soort) {
        return eigen(soort).map(Brieftekst::tekst).orElseGet(() -> sjablonen.tekst(soort));
    }

    /** The text of the release. */
    public String uitgave(Tekstsoort soort) {
        return sjablonen.tekst(soort);
    }

    /** The changed text that counts; empty while the text of the release does. */
    @Transactional(readOnly = true)
    public Optional<Brieftekst> eigen(Tekstsoort soort) {
        return teksten.findFirstBySoortOrderByIdDesc(soort.id())
                .filter(tekst -> tekst.tekst() != null)
                .filter(tekst -> bruikbaar(soort, tekst));
    }

    /** A text that was right for an older release and is not for this one is left aside, and is told. */
    private static boolean bruikbaar(Tekstsoort soort, Brieftekst tekst) {
        List<String> fouten = Sjabloonregels.fouten(soort, tekst.tekst());
        if (!fouten.isEmpty()) {
            LOG.warn(
                    "De gewijzigde tekst van de brief \"{}\" past niet meer bij deze uitgave; de tekst van de uitgave geldt."
                            + " {}",
                    soort.naam(),
                    String.join(" ", fouten));
        }
        return fouten.isEmpty();
    }

    /** Everything that was ever written, the newest first. */
    @Transactional(readOnly = true)
    public List<Brieftekst> versies(Tekstsoort soort) {
        return teksten.findBySoortOrderByIdDesc(soort.id());
    }

    /** What is wrong with a text, in Dutch; empty when it can be used. */
    public List<String> fouten(Tekstsoort soort, String tekst) {
        return Sjabloonregels.fouten(soort, tekst);
    }

    /**
     * @throws Brieffout when the text cannot be used; the one that counted counts on
     */
    public void wijzig(Tekstsoort soort, String tekst, String door) {
        List<String> fouten = fouten(soort, tekst);
        if (!fouten.isEmpty()) {
            throw new Brieffout(fouten);
        }
        teksten.save(new Brieftekst(null, soort.id(), tekst.replace("\r\n", "\n"), door, klok.instant()));
    }

    /** From now on the text of the release counts again. */
    public void herstel(Tekstsoort soort, String door) {
        teksten.save(new Brieftekst(null, soort.id(), null, door, klok.instant()));
    }

    /** The letter with this text and a case of nobody, as a PDF. */
    @Transactional(readOnly = true)
    public byte[] voorbeeld(Tekstsoort soort, String tekst) {
        List<String> fouten = fouten(soort, tekst);
        if (!fouten.isEmpty()) {
            throw new Brieffout(fouten);
        }
        Briefgegevens verzonnen = Briefmaker.verzonnen(soort);
        return drukker.druk(maker.maak(
                        soort,
                        andere -> andere == soort ? tekst : tekst(andere),
                        new Briefmaker.Kop(
                                List.of(
                                        String.valueOf(verzonnen.waarde(Briefnaam.NAMEN)),
                                        "Voorbeeldstraat 1",
                                        "1234 AB Voorbeeldstad"),
                                LocalDate.now(klok),
                                VOORBEELDNUMMER),
                        verzonnen)
                .html());
    }

    /** The names that a text of this kind may use, as it writes them, with what they stand for. */
    public Map<String, String> namen(Tekstsoort soort) {
        return Briefmaker.alsTabel(soort.namen());
    }
}
