package nl.schuldhulproute.brief;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.schuldhulproute.termijn.Dag;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Component;

/**
 * A decision is made known by sending it, and its letter names the last day to object or to go to court (Awb art. 3:41, 3:45
 * and 6:8). When the letter did not go on the day that stands on it, that last day is wrong: the same letter is made again
 * with the day on which it goes, from what stood in it, and takes the place of the first.
 */
@Component
class Vernieuwing {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> WAARDEN = new TypeReference<>() {};

    /** What counts from the day on which the letter goes, with the term that says until when. */
    private static final Map<Briefnaam, String> LAATSTE_DAGEN =
            Map.of(Briefnaam.BEZWAAR_TOT, "A15", Briefnaam.BEROEP_TOT, "A22");

    private final Briefteksten teksten;
    private final Briefmaker maker;
    private final Drukker drukker;
    private final Geadresseerden geadresseerden;
    private final Briefrepository brieven;
    private final Verzendingen verzendingen;
    private final Bekendmaking bekendmaking;
    private final Termijnregister termijnen;
    private final Clock klok;

    Vernieuwing(
            Briefteksten teksten,
            Briefmaker maker,
            Drukker drukker,
            Geadresseerden geadresseerden,
            Briefrepository brieven,
            Verzendingen verzendingen,
            Bekendmaking bekendmaking,
            Termijnregister termijnen,
            Clock klok) {
        this.teksten = teksten;
        this.maker = maker;
        this.drukker = drukker;
        this.geadresseerden = geadresseerden;
        this.brieven = brieven;
        this.verzendingen = verzendingen;
        this.bekendmaking = bekendmaking;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** As it is kept with the letter of a decision, or about an objection. */
    static String bewaard(Briefgegevens gegevens) {
        try {
            return JSON.writeValueAsString(gegevens.bijSleutel());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("wat in een brief staat, is niet te bewaren", e);
        }
    }

    private static Briefgegevens gegevens(Brief brief) {
        Map<Briefnaam, Object> waarden = new EnumMap<>(Briefnaam.class);
        try {
            JSON.readValue(brief.gegevens(), WAARDEN)
                    .forEach((naam, waarde) -> Briefnaam.van(naam).ifPresent(bekend -> waarden.put(bekend, waarde)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("wat in brief " + brief.id() + " staat, is niet te lezen", e);
        }
        return Briefgegevens.van(waarden);
    }

    /** What stands in it under this name; empty when that was not kept, or when it does not. */
    Optional<Object> staat(Brief brief, Briefnaam naam) {
        return Optional.ofNullable(brief.gegevens())
                .map(bewaard -> gegevens(brief).waarde(naam));
    }

    /** Whether the last day in it would be wrong when it goes on this day. */
    boolean isNodig(Brief brief, LocalDate op) {
        return isTeMaken(brief) && op.isAfter(brief.datum());
    }

    /** Whether what stood in it is known, and is still all that the text of such a letter asks for. */
    boolean kan(Brief brief, Geadresseerde aan) {
        return brief.gegevens() != null
                && Briefsoort.metId(brief.soort())
                        .filter(soort -> maker.ontbreekt(
                                        soort,
                                        teksten::tekst,
                                        Brieven.kop(aan, brief.dossiernummer(), brief.datum()),
                                        Brieven.aan(gegevens(brief), aan))
                                .isEmpty())
                        .isPresent();
    }

    /** Whether it is a decision of which was kept what stands in it, so that it can be made for somebody else. */
    boolean isTeMaken(Brief brief) {
        return brief.besluit() != null && brief.gegevens() != null;
    }

    /** The same letter with this day on it; not kept yet. */
    Brief opnieuw(Brief brief, LocalDate op, String door) {
        return opnieuw(brief, geadresseerden.nu(brief, null), op, door);
    }

    /** The same, to whom it goes now. */
    Brief opnieuw(Brief brief, Geadresseerde aan, LocalDate op, String door) {
        return opnieuw(brief, aan, Briefgegevens.geen(), op, door);
    }

    /** @param anders what it says now in the place of what stood in it */
    Brief opnieuw(Brief brief, Geadresseerde aan, Briefgegevens anders, LocalDate op, String door) {
        Briefsoort soort = Briefsoort.metId(brief.soort()).orElseThrow(OnbekendeBrief::new);
        Briefgegevens gegevens = gegevens(brief).en(anders);
        for (Map.Entry<Briefnaam, String> laatste : LAATSTE_DAGEN.entrySet()) {
            if (gegevens.waarde(laatste.getKey()) != null) {
                gegevens = gegevens.met(
                        laatste.getKey(),
                        termijnen
                                .eindeBijStart(brief.dossiernummer(), laatste.getValue(), op)
                                .einde());
            }
        }
        if (!aan.naam().equals(brief.geadresseerde()) || !Objects.equals(aan.overledene(), brief.overledene())) {
            gegevens = Brieven.aan(gegevens, aan);
        }
        boolean naarErfgenaam = brief.overledene() == null && aan.overledene() != null;
        Briefmaker.Opgesteld opgesteld =
                maker.maak(soort, teksten::tekst, Brieven.kop(aan, brief.dossiernummer(), op), gegevens);
        byte[] pdf = drukker.druk(opgesteld.html());
        return new Brief(
                null,
                brief.dossiernummer(),
                brief.soort(),
                vrij(brief.sleutel().replaceFirst("@[0-9-]{10}(~[0-9]+)?$", "") + (naarErfgenaam ? ":erfgenaam" : "")
                        + "@" + op),
                aan.persoon(),
                brief.besluit(),
                aan.naam(),
                aan.adres().isEmpty() ? null : String.join("\n", aan.adres()),
                opgesteld.onderwerp(),
                op,
                pdf,
                Brief.afdruk(pdf),
                teksten.eigen(soort).map(Brieftekst::id).orElse(null),
                bewaard(gegevens),
                aan.overledene(),
                brief.id(),
                brief.zaak(),
                door,
                klok.instant());
    }

    /** A letter can be made again more than once on a day, as when another heir was filled in. */
    private String vrij(String sleutel) {
        String gevonden = sleutel;
        for (int keer = 2; brieven.existsBySleutel(gevonden); keer++) {
            gevonden = sleutel + "~" + keer;
        }
        return gevonden;
    }

    /** The new letter takes the place of the one that did not go, and is ready to be sent in the same way. */
    Verzending vervang(Brief brief, Verzending verzending, Brief nieuw, String door) {
        return vervang(
                brief,
                verzending,
                nieuw,
                nieuw.overledene() == null && Objects.equals(nieuw.persoon(), brief.persoon())
                        ? verzending.email()
                        : null,
                "Niet weggegaan op %s. Vervangen door een brief van %s%s."
                        .formatted(
                                Dag.inWoorden(brief.datum()),
                                Dag.inWoorden(nieuw.datum()),
                                brief.besluit() == null ? "" : ", met de goede laatste dag"),
                door);
    }

    /**
     * The same.
     *
     * @param email where it goes by e-mail; null for post
     * @param reden why the first one does not go
     */
    Verzending vervang(Brief brief, Verzending verzending, Brief nieuw, String email, String reden, String door) {
        verzending.isTegengehouden(reden, door);
        verzendingen.save(verzending);
        return legKlaar(brief, nieuw, email, door);
    }

    /**
     * The new letter is ready to be sent; what was made before it stays what it is.
     *
     * @param email where it goes by e-mail; null for post
     */
    Verzending legKlaar(Brief brief, Brief nieuw, String email, String door) {
        Brief bewaard = brieven.save(nieuw);
        bekendmaking.isOpnieuwGemaakt(brief, bewaard, door);
        return verzendingen.save(new Verzending(bewaard.id(), email, klok.instant()));
    }
}
