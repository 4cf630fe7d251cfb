package nl.schuldhulproute.brief;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schuldhulproute.termijn.Dag;

/** Puts text, values and house style together. Knows no dossier. */
final class Briefmaker {

    private static final Pattern VOORWAARDELIJK =
            Pattern.compile("\\{\\{[#^]\\s*(\\w+)\\s*}}.*?\\{\\{/\\s*\\1\\s*}}", Pattern.DOTALL);

    private final Gemeente gemeente;
    private final Vel vel;

    Briefmaker(Gemeente gemeente) {
        this.gemeente = gemeente;
        this.vel = new Vel(gemeente);
    }

    /** A letter as HTML, with its subject. */
    record Opgesteld(String onderwerp, String html) {}

    /** What a letter is about, apart from its text. */
    record Kop(List<String> adres, LocalDate datum, String dossiernummer) {}

    /**
     * @throws OntbrekendeGegevens when the text needs what is not known
     */
    Opgesteld maak(Tekstsoort soort, Function<Tekstsoort, String> teksten, Kop kop, Briefgegevens gegevens) {
        Briefgegevens alle = metKop(kop, gegevens);
        Set<Briefnaam> ontbreekt = ontbreekt(soort, teksten, kop, gegevens);
        if (!ontbreekt.isEmpty()) {
            throw new OntbrekendeGegevens(soort, ontbreekt);
        }
        return stelOp(soort, teksten, kop, alle);
    }

    /** What has to be known before the letter can be made. */
    Set<Briefnaam> ontbreekt(Tekstsoort soort, Function<Tekstsoort, String> teksten, Kop kop, Briefgegevens gegevens) {
        return metKop(kop, gegevens).ontbreekt(nodig(soort, teksten));
    }

    /** The same, with a gap to be seen where something is not known yet. */
    Opgesteld maakVoorbeeld(Tekstsoort soort, Function<Tekstsoort, String> teksten, Kop kop, Briefgegevens gegevens) {
        return stelOp(
                soort, teksten, kop, metKop(kop, gegevens).aangevuld(nodig(soort, teksten), Briefmaker::openPlek));
    }

    /** The values of nobody, for an example of this text: a letter to who lives, unless it is the text for an heir. */
    static Briefgegevens verzonnen(Tekstsoort soort) {
        Briefgegevens alle = Briefgegevens.van(
                        Arrays.stream(Briefnaam.values()).collect(Collectors.toMap(naam -> naam, Briefnaam::voorbeeld)))
                .en(Voorbeelden.van(soort));
        return soort == Vaststuk.ERFGENAAM ? alle : alle.zonder(Briefnaam.ERFGENAAM_VAN);
    }

    private Briefgegevens metKop(Kop kop, Briefgegevens gegevens) {
        return Briefgegevens.van(gemeente.gegevens())
                .en(gegevens)
                .met(Briefnaam.DOSSIERNUMMER, kop.dossiernummer())
                .met(Briefnaam.DATUM, kop.datum());
    }

    private Opgesteld stelOp(Tekstsoort soort, Function<Tekstsoort, String> teksten, Kop kop, Briefgegevens gegevens) {
        Opmaak.Opgemaakt opgemaakt = Opmaak.maakOp(
                soort instanceof Vaststuk ? "# " + soort.naam() + "\n\n" + teksten.apply(soort) : teksten.apply(soort),
                naam -> teksten.apply(Vaststuk.van(naam).orElseThrow()),
                gegevens.bijSleutel());
        return new Opgesteld(
                opgemaakt.onderwerp(),
                vel.html(soort, opgemaakt, kop.adres(), Dag.inWoorden(kop.datum()), kop.dossiernummer()));
    }

    /** The names that must have a value: those that stand outside every condition, in the letter and in its pieces. */
    private static Set<Briefnaam> nodig(Tekstsoort soort, Function<Tekstsoort, String> teksten) {
        Set<Briefnaam> nodig = EnumSet.noneOf(Briefnaam.class);
        nodig.addAll(soort.verplicht());
        nodig.addAll(Sjabloonregels.namen(
                VOORWAARDELIJK.matcher(teksten.apply(soort)).replaceAll("")));
        for (Vaststuk stuk : soort.verplichteStukken()) {
            nodig.addAll(Sjabloonregels.namen(
                    VOORWAARDELIJK.matcher(teksten.apply(stuk)).replaceAll("")));
        }
        return nodig;
    }

    private static Object openPlek(Briefnaam naam) {
        String plek = "[" + naam.uitleg() + "]";
        return switch (naam.soort()) {
            case TEKST -> plek;
            case VOORWAARDE -> false;
            case LIJST ->
                List.of(naam.velden().stream().collect(Collectors.toMap(veld -> veld, veld -> "[" + veld + "]")));
        };
    }

    /** For a page that shows them. */
    static Map<String, String> alsTabel(Set<Briefnaam> namen) {
        return namen.stream()
                .sorted()
                .collect(Collectors.toMap(
                        naam -> switch (naam.soort()) {
                            case TEKST -> "{{" + naam.sleutel() + "}}";
                            case VOORWAARDE, LIJST -> "{{#" + naam.sleutel() + "}} … {{/" + naam.sleutel() + "}}";
                        },
                        Briefnaam::uitleg,
                        (eerste, tweede) -> eerste,
                        LinkedHashMap::new));
    }
}
