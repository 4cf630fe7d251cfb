package nl.schuldhulproute.beleid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.schuldhulproute.termijn.Csv;
import nl.schuldhulproute.termijn.TermijnFout;

/**
 * The figures of law and norm, each with the day from which it holds: the resource {@code beleid/cijfers.csv}. No rule
 * carries such a figure itself.
 *
 * <p>Immutable and safe to share.
 */
public final class Cijfers {

    static final String BRON = "beleid/cijfers.csv";

    private static final String[] KOLOMMEN = {"code", "geldig_vanaf", "waarde", "eenheid", "naam", "bron", "zeker"};
    private static final Set<String> EENHEDEN = Set.of("euro", "procent", "maanden", "dagen");

    private final SortedMap<String, List<Cijfer>> perCode;

    private Cijfers(SortedMap<String, List<Cijfer>> perCode) {
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

    static Cijfers van(List<Csv.Regel> regels) {
        SortedMap<String, List<Cijfer>> perCode = new TreeMap<>();
        for (Csv.Regel regel : regels) {
            Cijfer cijfer = cijfer(regel);
            List<Cijfer> zelfde = perCode.computeIfAbsent(cijfer.code(), code -> new ArrayList<>());
            if (zelfde.stream().anyMatch(ander -> ander.geldigVanaf().equals(cijfer.geldigVanaf()))) {
                throw regel.fout("geldig_vanaf", "dit cijfer staat er al met dezelfde datum");
            }
            zelfde.add(cijfer);
        }
        perCode.values().forEach(rijen -> rijen.sort(Comparator.comparing(Cijfer::geldigVanaf)));
        return new Cijfers(perCode);
    }

    private static Cijfer cijfer(Csv.Regel regel) {
        if (!EENHEDEN.contains(regel.verplicht("eenheid"))) {
            throw regel.fout("eenheid", "kies euro, procent, maanden of dagen");
        }
        return new Cijfer(
                regel.verplicht("code"),
                regel.datum("geldig_vanaf"),
                regel.bedrag("waarde"),
                regel.tekst("eenheid"),
                regel.verplicht("naam"),
                regel.verplicht("bron"),
                regel.jaNee("zeker"));
    }

    /**
     * The figure as it holds on a day.
     *
     * @throws TermijnFout for an unknown code, or a day before the first row of that code
     */
    public Cijfer op(String code, LocalDate dag) {
        List<Cijfer> rijen = perCode.get(code);
        if (rijen == null) {
            throw new TermijnFout("Het cijfer '%s' bestaat niet.".formatted(code));
        }
        return rijen.stream()
                .filter(rij -> !rij.geldigVanaf().isAfter(dag))
                .reduce((eerder, later) -> later)
                .orElseThrow(() ->
                        new TermijnFout("Van het cijfer '%s' is niet bekend wat gold op %s: de tabel begint op %s."
                                .formatted(code, dag, rijen.get(0).geldigVanaf())));
    }

    /** Every row, by code and then by date. */
    public List<Cijfer> alle() {
        return perCode.values().stream().flatMap(List::stream).toList();
    }
}
