package nl.schuldhulproute.scherm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.schuldhulproute.dossier.Redentekst;
import org.springframework.stereotype.Component;

/** How pages write dates, amounts and choices; templates name it {@code @weergave}. */
@Component("weergave")
class Weergave {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM uuuu", NEDERLANDS);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", NEDERLANDS).withZone(ZoneId.of("Europe/Amsterdam"));
    private static final Map<String, String> WOORDEN = new HashMap<>();

    static {
        WOORDEN.put("Soort.HUUR", "Huur");
        WOORDEN.put("Soort.ENERGIE_WATER", "Energie of water");
        WOORDEN.put("Soort.ZORGVERZEKERING", "Zorgverzekering");
        WOORDEN.put("Soort.BELASTING_TOESLAGEN", "Belasting of toeslagen");
        WOORDEN.put("Soort.BOETE_CJIB", "Boete (CJIB)");
        WOORDEN.put("Soort.LENING", "Lening of krediet");
        WOORDEN.put("Soort.WEBWINKEL_TELECOM", "Webwinkel of telefoon");
        WOORDEN.put("Soort.GEMEENTE_UWV_SVB", "Gemeente, UWV of SVB");
        WOORDEN.put("Soort.OVERIG", "Iets anders");
        WOORDEN.put("Soort.BEEINDIGING", "Beëindiging");
        WOORDEN.put("Soort.VOORTIJDIGE_BEEINDIGING", "Voortijdige beëindiging");
        WOORDEN.put("Antwoord.GEEN", "Nog geen antwoord");
        WOORDEN.put("Herkomst.MAIL", "E-mail");
        WOORDEN.put("Systeem.VISH", "VISH");
        WOORDEN.put("Systeem.BKR", "BKR");
        WOORDEN.put("Stand.OPGESCHORT", "Opgeschort");
        WOORDEN.put("Stand.WAARSCHUWEN", "Bijna voorbij");
        WOORDEN.put("Stand.VERLOPEN", "Te laat");
        WOORDEN.put("Oordeel.TERUG", "Teruggestuurd");
    }

    /** {@code 3 maart 2026}; an empty text for no date. */
    public String datum(LocalDate dag) {
        return dag == null ? "" : DATUM.format(dag);
    }

    /** What a rule rests on, see {@link Redentekst#bron}. */
    public String bron(String grondslag) {
        return Redentekst.bron(grondslag);
    }

    public String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    public String bedrag(Long cent) {
        return cent == null ? "" : Bedrag.toon(cent);
    }

    /** A choice in words. What has no word of its own reads as it is written: {@code SCHULDBEMIDDELING}, Schuldbemiddeling. */
    public String keuze(Enum<?> keuze) {
        if (keuze == null) {
            return "";
        }
        return WOORDEN.getOrDefault(
                keuze.getDeclaringClass().getSimpleName() + "." + keuze.name(), inWoorden(keuze.name()));
    }

    /** {@code ZONDER_AFLOSCAPACITEIT}: Zonder afloscapaciteit. */
    public String inWoorden(String naam) {
        if (naam == null || naam.isBlank()) {
            return "";
        }
        String zin = naam.replace('_', ' ').toLowerCase(NEDERLANDS).replace("beeindig", "beëindig");
        return zin.equals("wsnp") ? "Wsnp" : Character.toUpperCase(zin.charAt(0)) + zin.substring(1);
    }

    /** How far a last day is away: {@code nog 3 dagen}, {@code vandaag}, {@code 2 dagen te laat}. */
    public String afstand(LocalDate vandaag, LocalDate einde) {
        long dagen = ChronoUnit.DAYS.between(vandaag, einde);
        if (dagen == 0) {
            return "vandaag";
        }
        String aantal = Math.abs(dagen) == 1 ? "1 dag" : Math.abs(dagen) + " dagen";
        return dagen > 0 ? "nog " + aantal : aantal + " te laat";
    }
}
