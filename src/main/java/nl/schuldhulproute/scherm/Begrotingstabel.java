package nl.schuldhulproute.scherm;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schuldhulproute.dossier.Begroting;
import nl.schuldhulproute.dossier.Begrotingspost;
import nl.schuldhulproute.dossier.Wijziging;
import org.springframework.stereotype.Component;

/** The budget of a case as a table: what comes in and goes out each month. */
@Component
class Begrotingstabel implements Tabel<Begrotingspost.Gegevens> {

    private static final long HOOGSTE_CENT = 9_999_999_99L;
    private static final int LANGSTE_OMSCHRIJVING = 200;

    private final Begroting begroting;

    Begrotingstabel(Begroting begroting) {
        this.begroting = begroting;
    }

    @Override
    public String pad() {
        return "begroting";
    }

    @Override
    public String titel() {
        return "Begroting";
    }

    @Override
    public String uitleg() {
        return "Wat er elke maand binnenkomt en wat eruit gaat. Reken een bedrag per jaar of per vier weken eerst om"
                + " naar een maand.";
    }

    @Override
    public List<Kolom> kolommen() {
        return List.of(
                Kolom.keuze(
                        "soort",
                        "Soort",
                        Schuldentabel.woorden(
                                Begrotingspost.Soort.class,
                                soort -> (soort.isInkomen() ? "In: " : "Uit: ") + soort.opschrift())),
                Kolom.keuze(
                                "wie",
                                "Van wie",
                                Schuldentabel.woorden(Begrotingspost.Wie.class, Begrotingspost.Wie::opschrift))
                        .met(Begrotingspost.Wie.INWONER.name()),
                Kolom.tekst("omschrijving", "Omschrijving", LANGSTE_OMSCHRIJVING, false),
                Kolom.tekst("bedrag", "Bedrag", 20, true));
    }

    @Override
    public List<Tabelrij> rijen(String dossiernummer) {
        return begroting.van(dossiernummer).stream()
                .map(post ->
                        new Tabelrij(post.id().toString(), post.versie().toString(), waarden(post.gegevens()), false))
                .toList();
    }

    private static Map<String, String> waarden(Begrotingspost.Gegevens post) {
        Map<String, String> waarden = new LinkedHashMap<>();
        waarden.put("soort", post.soort().name());
        waarden.put("wie", post.wie().name());
        waarden.put("omschrijving", post.omschrijving() == null ? "" : post.omschrijving());
        waarden.put("bedrag", Bedrag.schrijf(post.bedragCent()));
        return waarden;
    }

    @Override
    public Map<String, String> totalen(String dossiernummer) {
        List<Begrotingspost> posten = begroting.van(dossiernummer);
        long in = som(posten, true);
        long uit = som(posten, false);
        Map<String, String> totalen = new LinkedHashMap<>();
        totalen.put("Inkomsten per maand", Bedrag.toon(in));
        totalen.put("Uitgaven per maand", Bedrag.toon(uit));
        totalen.put(in >= uit ? "Blijft over" : "Komt tekort", Bedrag.toon(Math.abs(in - uit)));
        return totalen;
    }

    private static long som(List<Begrotingspost> posten, boolean inkomen) {
        return posten.stream()
                .filter(post -> post.soort().isInkomen() == inkomen)
                .mapToLong(Begrotingspost::bedragCent)
                .sum();
    }

    @Override
    public Gelezen<Begrotingspost.Gegevens> lees(Tabelrij rij) {
        Map<String, String> fouten = new LinkedHashMap<>();
        Optional<Begrotingspost.Soort> soort = Arrays.stream(Begrotingspost.Soort.values())
                .filter(mogelijk -> mogelijk.name().equals(rij.waarde("soort")))
                .findFirst();
        if (soort.isEmpty()) {
            fouten.put("soort", "Soort: kies een soort uit de lijst.");
        }
        Optional<Begrotingspost.Wie> wie = Arrays.stream(Begrotingspost.Wie.values())
                .filter(mogelijk -> mogelijk.name().equals(rij.waarde("wie")))
                .findFirst();
        if (wie.isEmpty()) {
            fouten.put("wie", "Van wie: kies inwoner, partner of samen.");
        }
        String omschrijving = rij.waarde("omschrijving");
        if (omschrijving.length() > LANGSTE_OMSCHRIJVING) {
            fouten.put("omschrijving", "Omschrijving: gebruik niet meer dan 200 tekens.");
        }
        Optional<Long> cent = Bedrag.lees(rij.waarde("bedrag"));
        if (cent.isEmpty()) {
            fouten.put(
                    "bedrag", "Bedrag: schrijf het bedrag in cijfers, met een komma voor de centen. Zoals 1.234,56.");
        } else if (cent.get() > HOOGSTE_CENT) {
            fouten.put("bedrag", "Bedrag: vul een bedrag in van niet meer dan 9.999.999,99.");
        }
        return new Gelezen<>(
                fouten.isEmpty()
                        ? new Begrotingspost.Gegevens(
                                soort.orElseThrow(),
                                wie.orElseThrow(),
                                omschrijving.isBlank() ? null : omschrijving,
                                cent.orElseThrow())
                        : null,
                fouten);
    }

    @Override
    public void verwerk(String dossiernummer, List<Wijziging<Begrotingspost.Gegevens>> wijzigingen, String door) {
        begroting.verwerk(dossiernummer, wijzigingen, door);
    }
}
