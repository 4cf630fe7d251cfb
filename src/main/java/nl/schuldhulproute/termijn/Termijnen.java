package nl.schuldhulproute.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The kinds of term that this application knows: the resource {@code termijn/termijnen.csv}, with the lengths that a
 * municipality chose in the settings {@code schuldhulproute.termijnen.<code>}.
 *
 * <p>A code can have several rows, each from a day on; the <em>start day</em> of a term decides which one counts, so a
 * change of law does not touch what already runs. Immutable; checked completely when it is made, so that wrong data
 * stops the start of the application and not a case a month later.
 */
public final class Termijnen {

    static final String BRON = "termijn/termijnen.csv";

    /** Prefix of the settings, for messages. */
    static final String INSTELLING = "schuldhulproute.termijnen.";

    private static final String[] KOLOMMEN = {
        "code",
        "geldig_vanaf",
        "naam",
        "lengte",
        "eenheid",
        "eindregel",
        "waarschuwing",
        "grondslag",
        "min",
        "max",
        "zeker",
        "start",
        "aan_zet",
        "opschortbaar",
        "vooruit",
        "bij_verlopen"
    };

    /** By code; the rows of a code by date, oldest first. */
    private final SortedMap<String, List<Termijnsoort>> soorten;

    private Termijnen(SortedMap<String, List<Termijnsoort>> soorten) {
        this.soorten = soorten;
    }

    /** The table as this release carries it, with no choices of a municipality. */
    public static Termijnen standaard() {
        return met(Map.of());
    }

    /**
     * The table with the choices of a municipality.
     *
     * @param keuzes code → number of units, as written in the settings
     * @throws TermijnFout when the table or a choice is wrong, with a message that says what and where
     */
    public static Termijnen met(Map<String, String> keuzes) {
        return met(keuzes, Termijnwijzigingen.geen());
    }

    /**
     * The table with the choices of a municipality, some of which hold from a day on.
     *
     * @param keuzes code → number of units, as written in the settings
     * @throws TermijnFout when the table or a choice is wrong, with a message that says what and where
     */
    public static Termijnen met(Map<String, String> keuzes, Termijnwijzigingen wijzigingen) {
        return van(BRON, Csv.bestand(BRON, KOLOMMEN), keuzes, wijzigingen);
    }

    static Termijnen uit(String inhoud, Map<String, String> keuzes) {
        return van("test", Csv.tekst("test", inhoud, KOLOMMEN), keuzes, Termijnwijzigingen.geen());
    }

    private static Termijnen van(
            String bron, List<Csv.Regel> regels, Map<String, String> keuzes, Termijnwijzigingen wijzigingen) {
        SortedMap<String, List<Termijnsoort>> soorten = new TreeMap<>();
        for (Csv.Regel regel : regels) {
            Termijnsoort soort = soort(regel);
            List<Termijnsoort> zelfdeCode = soorten.computeIfAbsent(soort.code(), c -> new ArrayList<>());
            if (zelfdeCode.stream().anyMatch(s -> s.geldigVanaf().equals(soort.geldigVanaf()))) {
                throw regel.fout("geldig_vanaf", "deze termijn staat er al met dezelfde datum");
            }
            zelfdeCode.add(soort);
        }
        soorten.values().forEach(s -> s.sort(Comparator.comparing(Termijnsoort::geldigVanaf)));
        keuzes.forEach((code, tekst) -> kies(soorten, INSTELLING + code, LocalDate.MIN, code, tekst));
        wijzigingen
                .wijzigingen()
                .forEach(wijziging -> wijziging
                        .lengtes()
                        .forEach((code, tekst) ->
                                kies(soorten, wijziging.instelling() + code, wijziging.vanaf(), code, tekst)));
        soorten.replaceAll((code, rijen) -> List.copyOf(rijen));
        return new Termijnen(Collections.unmodifiableSortedMap(soorten));
    }

    private static Termijnsoort soort(Csv.Regel regel) {
        String code = regel.verplicht("code");
        if (!code.matches("[A-Z]+\\d*(-[a-z0-9]+)?")) {
            throw regel.fout("code", "schrijf een code als A10 of A17-verdaging");
        }
        Eindregel eindregel = Eindregel.van(regel.verplicht("eindregel"))
                .orElseThrow(
                        () -> regel.fout("eindregel", "kies atw, geen, vorige-werkdag, volgende-werkdag of terug"));
        Lengte lengte = lengte(regel);
        Termijnsoort.Grenzen grenzen = grenzen(regel, lengte);
        if (lengte != null && eindregel == Eindregel.ATW) {
            controleerAtw(regel, new Lengte(grenzen == null ? lengte.aantal() : grenzen.max(), lengte.eenheid()));
        }
        boolean startVooruit = regel.jaNee("vooruit");
        if (eindregel == Eindregel.TERUG && !startVooruit) {
            throw regel.fout("vooruit", "een termijn die terugtelt, begint op een dag die nog komt: kies ja");
        }
        boolean opschortbaar = regel.jaNee("opschortbaar");
        if (opschortbaar && eindregel != Eindregel.ATW) {
            throw regel.fout("opschortbaar", "alleen een wettelijke termijn om te besluiten kan stilstaan: kies nee");
        }
        return new Termijnsoort(
                code,
                regel.datum("geldig_vanaf"),
                regel.verplicht("naam"),
                lengte,
                eindregel,
                waarschuwing(regel),
                regel.verplicht("grondslag"),
                grenzen,
                regel.jaNee("zeker"),
                regel.verplicht("start"),
                AanZet.van(regel.verplicht("aan_zet"))
                        .orElseThrow(() -> regel.fout("aan_zet", "kies gemeente, inwoner of ander")),
                opschortbaar,
                startVooruit,
                regel.verplicht("bij_verlopen"));
    }

    private static Lengte lengte(Csv.Regel regel) {
        if (regel.verplicht("eenheid").equals("datum")) {
            if (!regel.tekst("lengte").isEmpty()) {
                throw regel.fout("lengte", "een termijn met eenheid 'datum' heeft geen lengte");
            }
            return null;
        }
        Eenheid eenheid = Eenheid.van(regel.tekst("eenheid"))
                .orElseThrow(() -> regel.fout("eenheid", "kies dagen, werkdagen, weken, maanden, jaren of datum"));
        int aantal = regel.getal("lengte");
        if (aantal == 0) {
            throw regel.fout("lengte", "moet minstens 1 zijn");
        }
        return new Lengte(aantal, eenheid);
    }

    private static Lengte waarschuwing(Csv.Regel regel) {
        String[] delen = regel.verplicht("waarschuwing").split(" ");
        Optional<Eenheid> eenheid = delen.length == 2 ? Eenheid.van(delen[1]) : Optional.empty();
        if (eenheid.isEmpty()) {
            throw regel.fout("waarschuwing", "schrijf een aantal en een eenheid, zoals '5 werkdagen' of '14 dagen'");
        }
        return new Lengte(regel.getal("waarschuwing", delen[0]), eenheid.get());
    }

    private static Termijnsoort.Grenzen grenzen(Csv.Regel regel, Lengte lengte) {
        if (regel.tekst("min").isEmpty() && regel.tekst("max").isEmpty()) {
            return null;
        }
        if (lengte == null) {
            throw regel.fout("min", "een termijn met eenheid 'datum' is niet instelbaar");
        }
        Termijnsoort.Grenzen grenzen = new Termijnsoort.Grenzen(regel.getal("min"), regel.getal("max"));
        if (grenzen.min() < 1 || !grenzen.bevat(lengte.aantal())) {
            throw regel.fout(
                    "lengte", "moet liggen van min %d tot en met max %d".formatted(grenzen.min(), grenzen.max()));
        }
        return grenzen;
    }

    private static void controleerAtw(Csv.Regel regel, Lengte langste) {
        if (langste.isTeLangVoorAtw()) {
            throw regel.fout("eindregel", "de Algemene termijnenwet (art. 4) geldt niet voor " + langste);
        }
        if (langste.eenheid() == Eenheid.WERKDAGEN) {
            throw regel.fout("eindregel", "een termijn in werkdagen eindigt al op een werkdag: kies geen");
        }
    }

    private static void kies(
            SortedMap<String, List<Termijnsoort>> soorten,
            String instelling,
            LocalDate vanaf,
            String code,
            String tekst) {
        // An environment variable loses the case of a setting.
        List<Termijnsoort> rijen = soorten.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(code))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        if (rijen == null) {
            throw new TermijnFout(
                    "De instelling %s bestaat niet. Instelbaar zijn: %s.".formatted(instelling, instelbaar(soorten)));
        }
        if (rijen.stream().noneMatch(Termijnsoort::isInstelbaar)) {
            throw new TermijnFout("De instelling %s kan niet: '%s' ligt vast (%s)."
                    .formatted(instelling, rijen.get(0).naam(), rijen.get(0).grondslag()));
        }
        String waarde = tekst == null ? "" : tekst.strip();
        int aantal = waarde.matches("\\d{1,4}") ? Integer.parseInt(waarde) : -1;
        for (Termijnsoort soort : rijen) {
            if (soort.isInstelbaar() && !soort.grenzen().bevat(aantal)) {
                throw new TermijnFout(
                        "De instelling %s is '%s'. '%s' moet een heel getal zijn van %d tot en met %d (%s; %s)."
                                .formatted(
                                        instelling,
                                        waarde,
                                        soort.naam(),
                                        soort.grenzen().min(),
                                        soort.grenzen().max(),
                                        soort.lengteOfLeeg().eenheid().tekst(),
                                        soort.grondslag()));
            }
        }
        rijen.stream()
                .filter(soort -> soort.geldigVanaf().isBefore(vanaf))
                .reduce((eerder, later) -> later)
                .filter(Termijnsoort::isInstelbaar)
                .filter(geldend ->
                        rijen.stream().noneMatch(soort -> soort.geldigVanaf().equals(vanaf)))
                .ifPresent(geldend -> rijen.add(geldend.vanaf(vanaf)));
        rijen.sort(Comparator.comparing(Termijnsoort::geldigVanaf));
        rijen.replaceAll(
                soort -> soort.isInstelbaar() && !soort.geldigVanaf().isBefore(vanaf) ? soort.met(aantal) : soort);
    }

    private static String instelbaar(SortedMap<String, List<Termijnsoort>> soorten) {
        return String.join(
                ", ",
                soorten.values().stream()
                        .filter(rijen -> rijen.stream().anyMatch(Termijnsoort::isInstelbaar))
                        .map(rijen -> rijen.get(0).code())
                        .toList());
    }

    /**
     * The row that counts for a term that starts on a day.
     *
     * @throws TermijnFout for an unknown code, or a day before the first row of that code
     */
    public Termijnsoort soort(String code, LocalDate start) {
        List<Termijnsoort> rijen = soorten.get(code);
        if (rijen == null) {
            throw new TermijnFout("De termijn '%s' bestaat niet.".formatted(code));
        }
        return rijen.stream()
                .filter(soort -> !soort.geldigVanaf().isAfter(start))
                .reduce((eerder, later) -> later)
                .orElseThrow(() ->
                        new TermijnFout("Voor de termijn '%s' is niet bekend wat gold op %s: de tabel begint op %s."
                                .formatted(
                                        naam(code),
                                        Dag.inWoorden(start),
                                        Dag.inWoorden(rijen.get(0).geldigVanaf()))));
    }

    /** The present name of a term, for messages; the code itself when the table does not have it. */
    public String naam(String code) {
        List<Termijnsoort> rijen = soorten.get(code);
        return rijen == null ? code : rijen.get(rijen.size() - 1).naam();
    }

    /** Whether the table has this code. */
    public boolean kent(String code) {
        return soorten.containsKey(code);
    }

    /** Every row, by code and then by date: for a page that shows them and for checks of the models. */
    public List<Termijnsoort> alle() {
        return soorten.values().stream().flatMap(List::stream).toList();
    }
}
