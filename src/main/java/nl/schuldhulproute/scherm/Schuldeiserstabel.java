package nl.schuldhulproute.scherm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schuldeiser;
import nl.schuldhulproute.dossier.Schuldeiserslijst;
import nl.schuldhulproute.dossier.Schuldenlijst;
import nl.schuldhulproute.dossier.Wijziging;
import org.springframework.stereotype.Component;

/** The creditors of a case and how they are reached, as a table. */
@Component
class Schuldeiserstabel implements Tabel<Schuldeiser.Gegevens> {

    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3} ?[A-Za-z]{2}");
    private static final Pattern TELEFOON = Pattern.compile("[0-9+() -]{6,20}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final Schuldeiserslijst schuldeisers;
    private final Schuldenlijst schulden;

    Schuldeiserstabel(Schuldeiserslijst schuldeisers, Schuldenlijst schulden) {
        this.schuldeisers = schuldeisers;
        this.schulden = schulden;
    }

    @Override
    public String pad() {
        return "schuldeisers";
    }

    @Override
    public String titel() {
        return "Schuldeisers";
    }

    @Override
    public String uitleg() {
        return "Hoe elke schuldeiser te bereiken is. Treedt een incassobureau of deurwaarder op? Vul dan die in bij"
                + " Vertegenwoordiger. Namen uit de lijst met schulden staan hier al klaar.";
    }

    @Override
    public List<Kolom> kolommen() {
        return List.of(
                Kolom.tekst("naam", "Naam", 150, true),
                Kolom.tekst("vertegenwoordiger", "Vertegenwoordiger", 150, false),
                Kolom.tekst("adres", "Adres", 200, false),
                Kolom.tekst("postcode", "Postcode", 7, false),
                Kolom.tekst("plaats", "Plaats", 100, false),
                Kolom.tekst("telefoon", "Telefoon", 20, false),
                Kolom.tekst("email", "E-mail", 200, false));
    }

    @Override
    public List<Tabelrij> rijen(String dossiernummer) {
        return schuldeisers.van(dossiernummer).stream()
                .map(schuldeiser -> new Tabelrij(
                        schuldeiser.id().toString(),
                        schuldeiser.versie().toString(),
                        waarden(schuldeiser.gegevens()),
                        false))
                .toList();
    }

    /** The creditors in the list of debts of whom nothing was written down yet. */
    @Override
    public List<Tabelrij> voorstellen(String dossiernummer) {
        Set<String> bekend = schuldeisers.van(dossiernummer).stream()
                .map(schuldeiser -> vergelijkbaar(schuldeiser.naam()))
                .collect(Collectors.toSet());
        return lopende(dossiernummer).stream()
                .map(Schuld::schuldeiser)
                .collect(Collectors.toMap(
                        Schuldeiserstabel::vergelijkbaar, naam -> naam, (een, ander) -> een, LinkedHashMap::new))
                .entrySet()
                .stream()
                .filter(naam -> !bekend.contains(naam.getKey()))
                .map(naam -> Tabelrij.nieuw(
                        waarden(new Schuldeiser.Gegevens(naam.getValue(), null, null, null, null, null, null))))
                .toList();
    }

    private List<Schuld> lopende(String dossiernummer) {
        return schulden.van(dossiernummer).stream()
                .filter(schuld -> schuld.vervallenOp() == null)
                .toList();
    }

    private static String vergelijkbaar(String naam) {
        return naam.strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> waarden(Schuldeiser.Gegevens gegevens) {
        Map<String, String> waarden = new LinkedHashMap<>();
        waarden.put("naam", gegevens.naam());
        waarden.put("vertegenwoordiger", leeg(gegevens.vertegenwoordiger()));
        waarden.put("adres", leeg(gegevens.adres()));
        waarden.put("postcode", leeg(gegevens.postcode()));
        waarden.put("plaats", leeg(gegevens.plaats()));
        waarden.put("telefoon", leeg(gegevens.telefoon()));
        waarden.put("email", leeg(gegevens.email()));
        return waarden;
    }

    private static String leeg(String tekst) {
        return tekst == null ? "" : tekst;
    }

    /** How many there are, and how much is owed to each. */
    @Override
    public Map<String, String> totalen(String dossiernummer) {
        Map<String, Long> perSchuldeiser = lopende(dossiernummer).stream()
                .collect(Collectors.groupingBy(
                        schuld -> vergelijkbaar(schuld.schuldeiser()),
                        LinkedHashMap::new,
                        Collectors.summingLong(Schuld::bedragCent)));
        Map<String, String> namen = lopende(dossiernummer).stream()
                .collect(Collectors.toMap(
                        schuld -> vergelijkbaar(schuld.schuldeiser()), Schuld::schuldeiser, (een, ander) -> een));
        Map<String, String> totalen = new LinkedHashMap<>();
        perSchuldeiser.forEach((naam, cent) -> totalen.put(namen.get(naam), Bedrag.toon(cent)));
        totalen.put(
                "Totaal",
                Bedrag.toon(perSchuldeiser.values().stream()
                        .mapToLong(Long::longValue)
                        .sum()));
        return totalen;
    }

    @Override
    public Gelezen<Schuldeiser.Gegevens> lees(Tabelrij rij) {
        Map<String, String> fouten = new LinkedHashMap<>();
        for (Kolom kolom : kolommen()) {
            if (rij.waarde(kolom.sleutel()).length() > kolom.lengte()) {
                fouten.put(
                        kolom.sleutel(), "%s: gebruik niet meer dan %d tekens.".formatted(kolom.kop(), kolom.lengte()));
            }
        }
        if (rij.waarde("naam").isBlank()) {
            fouten.put("naam", "Naam: vul de naam van de schuldeiser in.");
        }
        past(rij, "postcode", POSTCODE, "Postcode: schrijf de postcode als 1234 AB.", fouten);
        past(rij, "telefoon", TELEFOON, "Telefoon: vul een telefoonnummer in, met cijfers.", fouten);
        past(rij, "email", EMAIL, "E-mail: vul een adres in zoals naam@voorbeeld.nl.", fouten);
        return new Gelezen<>(
                fouten.isEmpty()
                        ? new Schuldeiser.Gegevens(
                                rij.waarde("naam"),
                                tekst(rij, "vertegenwoordiger"),
                                tekst(rij, "adres"),
                                tekst(rij, "postcode") == null
                                        ? null
                                        : rij.waarde("postcode")
                                                .replace(" ", "")
                                                .toUpperCase(Locale.ROOT),
                                tekst(rij, "plaats"),
                                tekst(rij, "telefoon"),
                                tekst(rij, "email"))
                        : null,
                fouten);
    }

    private static void past(Tabelrij rij, String sleutel, Pattern vorm, String uitleg, Map<String, String> fouten) {
        String waarde = rij.waarde(sleutel);
        if (!waarde.isBlank() && !vorm.matcher(waarde).matches()) {
            fouten.putIfAbsent(sleutel, uitleg);
        }
    }

    private static String tekst(Tabelrij rij, String sleutel) {
        return rij.waarde(sleutel).isBlank() ? null : rij.waarde(sleutel);
    }

    @Override
    public void verwerk(String dossiernummer, List<Wijziging<Schuldeiser.Gegevens>> wijzigingen, String door) {
        schuldeisers.verwerk(dossiernummer, wijzigingen, door);
    }
}
