package nl.schuldhulproute.beleid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.schuldhulproute.termijn.Csv;
import nl.schuldhulproute.termijn.TermijnFout;

/**
 * The figures of law and norm, each with the day from which it holds: the resource {@code beleid/cijfers.csv}, with what a
 * municipality adds in a file of its own. No rule carries such a figure itself.
 *
 * <p>A row of that file with the code and the day of a row of this release takes its place, so that a figure can be
 * corrected or confirmed without a new release. Two rows with the same code and day in one file are refused: nobody could
 * say which one holds.
 *
 * <p>Immutable and safe to share.
 */
public final class Cijfers {

    static final String BRON = "beleid/cijfers.csv";
    static final String INSTELLING = "schuldhulproute.cijfers.bestand";
    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private static final String[] KOLOMMEN = {
        "code", "geldig_vanaf", "waarde", "eenheid", "naam", "bron", "zeker", "wijzigt"
    };
    private static final Set<String> EENHEDEN = Set.of("euro", "procent", "maanden", "dagen", "jaren", "keer", "derde");

    private final SortedMap<String, NavigableMap<LocalDate, Cijfer>> perCode;

    private Cijfers(SortedMap<String, NavigableMap<LocalDate, Cijfer>> perCode) {
        this.perCode = perCode;
    }

    /**
     * The figures of this release.
     *
     * @throws TermijnFout when the table is not right, with file and line in the message
     */
    public static Cijfers standaard() {
        return van(Csv.bestand(BRON, KOLOMMEN));
    }

    /**
     * The figures of this release with those of a file.
     *
     * @param bestand its path; null or blank for none
     * @throws TermijnFout when the file cannot be read or is not right, with file and line in the message
     */
    static Cijfers met(String bestand) {
        Cijfers standaard = standaard();
        return bestand == null || bestand.isBlank()
                ? standaard
                : standaard.met(Csv.tekst(bestand, inhoud(bestand), KOLOMMEN));
    }

    private static String inhoud(String bestand) {
        try {
            return Files.readString(Path.of(bestand));
        } catch (IOException | InvalidPathException e) {
            throw new TermijnFout(
                    "De instelling %s is '%s'. Dit bestand is niet te lezen.".formatted(INSTELLING, bestand), e);
        }
    }

    static Cijfers van(List<Csv.Regel> regels) {
        SortedMap<String, NavigableMap<LocalDate, Cijfer>> perCode = new TreeMap<>();
        for (Csv.Regel regel : regels) {
            Cijfer cijfer = cijfer(regel);
            NavigableMap<LocalDate, Cijfer> rijen = perCode.computeIfAbsent(cijfer.code(), code -> new TreeMap<>());
            if (rijen.put(cijfer.geldigVanaf(), cijfer) != null) {
                throw regel.fout("geldig_vanaf", "dit cijfer staat er al met dezelfde datum");
            }
        }
        return new Cijfers(perCode);
    }

    /** These figures, and those of a municipality over them. */
    Cijfers met(List<Csv.Regel> eigen) {
        Cijfers erbij = van(eigen);
        for (Csv.Regel regel : eigen) {
            NavigableMap<LocalDate, Cijfer> rijen = perCode.get(regel.tekst("code"));
            if (rijen == null) {
                throw regel.fout("code", "dit cijfer bestaat niet");
            }
            String eenheid = rijen.firstEntry().getValue().eenheid();
            if (!eenheid.equals(regel.tekst("eenheid"))) {
                throw regel.fout("eenheid", "dit cijfer telt in %s".formatted(eenheid));
            }
        }
        SortedMap<String, NavigableMap<LocalDate, Cijfer>> samen = new TreeMap<>();
        perCode.forEach((code, rijen) -> {
            NavigableMap<LocalDate, Cijfer> nieuw = new TreeMap<>(rijen);
            nieuw.putAll(erbij.perCode.getOrDefault(code, new TreeMap<>()));
            samen.put(code, nieuw);
        });
        return new Cijfers(samen);
    }

    private static Cijfer cijfer(Csv.Regel regel) {
        if (!EENHEDEN.contains(regel.verplicht("eenheid"))) {
            throw regel.fout("eenheid", "kies euro, procent, maanden, dagen, jaren, keer of derde");
        }
        if (regel.bedrag("waarde").signum() < 0) {
            throw regel.fout("waarde", "mag niet minder dan 0 zijn");
        }
        return new Cijfer(
                regel.verplicht("code"),
                regel.datum("geldig_vanaf"),
                regel.bedrag("waarde"),
                regel.tekst("eenheid"),
                regel.verplicht("naam"),
                regel.verplicht("bron"),
                wijzigt(regel),
                regel.jaNee("zeker"));
    }

    private static Wijzigt wijzigt(Csv.Regel regel) {
        for (Wijzigt wijzigt : Wijzigt.values()) {
            if (wijzigt.name().toLowerCase(Locale.ROOT).equals(regel.verplicht("wijzigt"))) {
                return wijzigt;
            }
        }
        throw regel.fout("wijzigt", "kies niet, jaar of halfjaar");
    }

    /**
     * The figure as it holds on a day. One that should have got a new value since is not certain.
     *
     * @throws TermijnFout for an unknown code, or a day before the first row of that code
     */
    public Cijfer op(String code, LocalDate dag) {
        NavigableMap<LocalDate, Cijfer> rijen = perCode.get(code);
        if (rijen == null) {
            throw new TermijnFout("Het cijfer '%s' bestaat niet.".formatted(code));
        }
        if (rijen.floorEntry(dag) == null) {
            throw new TermijnFout("Van het cijfer '%s' is niet bekend wat gold op %s: de tabel begint op %s."
                    .formatted(code, dag, rijen.firstKey()));
        }
        Cijfer cijfer = rijen.floorEntry(dag).getValue();
        return cijfer.isVerouderd(dag) ? cijfer.onzeker() : cijfer;
    }

    /**
     * What a rule lacks, as a user reads it: empty when all these figures are known on this day.
     *
     * @throws TermijnFout for an unknown code
     */
    public List<String> onbekend(LocalDate dag, String... codes) {
        for (String code : codes) {
            NavigableMap<LocalDate, Cijfer> rijen = perCode.get(code);
            if (rijen == null) {
                throw new TermijnFout("Het cijfer '%s' bestaat niet.".formatted(code));
            }
            if (rijen.floorEntry(dag) == null) {
                return List.of("de bedragen die de wet noemde op %s".formatted(dag.format(DAG)));
            }
        }
        return List.of();
    }

    /** The codes of the figures that changed on or before this day, while the new value is not here. */
    List<String> verouderd(LocalDate dag) {
        return perCode.values().stream()
                .map(rijen -> rijen.lastEntry().getValue())
                .filter(cijfer -> cijfer.isVerouderd(dag))
                .map(Cijfer::code)
                .toList();
    }

    /** Every row, by code and then by date. */
    public List<Cijfer> alle() {
        List<Cijfer> alle = new ArrayList<>();
        perCode.values().forEach(rijen -> alle.addAll(rijen.values()));
        return List.copyOf(alle);
    }
}
