package nl.schuldhulproute.scherm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schuldenlijst;
import nl.schuldhulproute.dossier.Wijziging;
import org.springframework.stereotype.Component;

/** The debts of a case as a table. */
@Component
class Schuldentabel implements Tabel<Schuldenlijst.Gegevens> {

    private final Schuldenlijst schulden;
    private final Weergave weergave;
    private final Clock klok;

    Schuldentabel(Schuldenlijst schulden, Weergave weergave, Clock klok) {
        this.schulden = schulden;
        this.weergave = weergave;
        this.klok = klok;
    }

    /** The values of an enum with their words, in their own order. */
    static <E extends Enum<E>> Map<String, String> woorden(Class<E> soort, Function<E, String> woord) {
        return Arrays.stream(soort.getEnumConstants())
                .collect(Collectors.toMap(Enum::name, woord, (een, ander) -> een, LinkedHashMap::new));
    }

    @Override
    public String pad() {
        return "schulden";
    }

    @Override
    public String titel() {
        return "Schulden";
    }

    @Override
    public String uitleg() {
        return "Elke schuld een rij. Preferent gaat voor, zoals de Belastingdienst. De peildatum is de dag waarop het"
                + " bedrag klopte.";
    }

    @Override
    public List<Kolom> kolommen() {
        Map<String, String> posities = new LinkedHashMap<>();
        posities.put(Schuldformulier.PREFERENT, "Preferent");
        posities.put(Schuldformulier.CONCURRENT, "Concurrent");
        return List.of(
                Kolom.tekst("schuldeiser", "Schuldeiser", 150, true),
                Kolom.tekst("kenmerk", "Kenmerk", 100, false),
                Kolom.keuze("soort", "Soort schuld", woorden(Schuld.Soort.class, weergave::keuze)),
                Kolom.keuze("positie", "Positie", posities),
                Kolom.tekst("bedrag", "Bedrag", 20, true),
                Kolom.tekst("peildatum", "Peildatum", 10, true).met(Schuldformulier.invulbaar(LocalDate.now(klok))),
                Kolom.keuze("antwoord", "Antwoord", woorden(Schuld.Antwoord.class, weergave::keuze))
                        .met(Schuld.Antwoord.GEEN.name()),
                Kolom.tekst("antwoordOp", "Antwoord op", 10, false));
    }

    @Override
    public List<Tabelrij> rijen(String dossiernummer) {
        return schulden.van(dossiernummer).stream()
                .filter(schuld -> schuld.vervallenOp() == null)
                .map(schuld -> new Tabelrij(
                        schuld.id().toString(),
                        schuld.versie().toString(),
                        waarden(Schuldformulier.van(schuld)),
                        false))
                .toList();
    }

    private static Map<String, String> waarden(Schuldformulier schuld) {
        Map<String, String> waarden = new LinkedHashMap<>();
        waarden.put("schuldeiser", schuld.schuldeiser());
        waarden.put("kenmerk", schuld.kenmerk());
        waarden.put("soort", schuld.soort());
        waarden.put("positie", schuld.positie());
        waarden.put("bedrag", schuld.bedrag());
        waarden.put("peildatum", schuld.peildatum());
        waarden.put("antwoord", schuld.antwoord());
        waarden.put("antwoordOp", schuld.antwoordOp());
        return waarden;
    }

    @Override
    public Map<String, String> totalen(String dossiernummer) {
        Schuldenoverzicht overzicht = Schuldenoverzicht.van(schulden.van(dossiernummer));
        Map<String, String> totalen = new LinkedHashMap<>();
        totalen.put("Schulden", String.valueOf(overzicht.lopend().size()));
        totalen.put("Schuldeisers", String.valueOf(overzicht.schuldeisers()));
        totalen.put("Preferent", Bedrag.toon(overzicht.preferent()));
        totalen.put("Concurrent", Bedrag.toon(overzicht.concurrent()));
        totalen.put("Totaal", Bedrag.toon(overzicht.totaal()));
        return totalen;
    }

    @Override
    public Gelezen<Schuldenlijst.Gegevens> lees(Tabelrij rij) {
        Schuldformulier.Gelezen gelezen = new Schuldformulier(
                        rij.waarde("schuldeiser"),
                        rij.waarde("kenmerk"),
                        rij.waarde("soort"),
                        rij.waarde("positie"),
                        rij.waarde("bedrag"),
                        rij.waarde("peildatum"),
                        rij.waarde("antwoord"),
                        rij.waarde("antwoordOp"))
                .lees(LocalDate.now(klok));
        return new Gelezen<>(gelezen.gegevens(), gelezen.fouten());
    }

    @Override
    public void verwerk(String dossiernummer, List<Wijziging<Schuldenlijst.Gegevens>> wijzigingen, String door) {
        schulden.verwerk(dossiernummer, wijzigingen, door);
    }
}
