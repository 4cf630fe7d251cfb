package nl.schuldhulproute.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.termijn.Dag;

/** What stands in a letter, by name. Immutable. */
public final class Briefgegevens {

    private final Map<Briefnaam, Object> waarden;

    private Briefgegevens(Map<Briefnaam, Object> waarden) {
        this.waarden = waarden;
    }

    public static Briefgegevens geen() {
        return new Briefgegevens(new EnumMap<>(Briefnaam.class));
    }

    /** Adds a text; nothing happens when it is null or blank. */
    public Briefgegevens met(Briefnaam naam, String tekst) {
        if (tekst == null || tekst.isBlank()) {
            return this;
        }
        boolean vanDeWet = naam == Briefnaam.ARTIKEL || naam == Briefnaam.REDENEN;
        return erbij(naam, vanDeWet ? Wettekst.leesbaar(tekst) : tekst.strip());
    }

    /** Adds a day in words, with the day of the week where someone has to come; nothing happens when it is null. */
    public Briefgegevens met(Briefnaam naam, LocalDate dag) {
        if (dag == null) {
            return this;
        }
        return erbij(naam, naam == Briefnaam.GESPREK_OP ? Dag.metWeekdag(dag) : Dag.inWoorden(dag));
    }

    /** Adds an amount in cents; nothing happens when it is null. */
    public Briefgegevens metBedrag(Briefnaam naam, Long cent) {
        return cent == null ? this : erbij(naam, Euro.tekst(BigDecimal.valueOf(cent, 2)));
    }

    public Briefgegevens met(Briefnaam naam, boolean voorwaarde) {
        return erbij(naam, voorwaarde);
    }

    /** Adds the rows of a list; each row has all its fields. */
    public Briefgegevens met(Briefnaam naam, List<Map<String, String>> rijen) {
        if (rijen.isEmpty()) {
            return this;
        }
        if (!rijen.stream().allMatch(rij -> rij.keySet().containsAll(naam.velden()))) {
            throw new IllegalArgumentException("een rij van " + naam.sleutel() + " is niet volledig");
        }
        return erbij(naam, List.copyOf(rijen));
    }

    /** These and the others; where both have a name, the others win. */
    public Briefgegevens en(Briefgegevens anderen) {
        Map<Briefnaam, Object> samen = kopie();
        samen.putAll(anderen.waarden);
        return new Briefgegevens(samen);
    }

    Briefgegevens zonder(Briefnaam naam) {
        Map<Briefnaam, Object> rest = kopie();
        rest.remove(naam);
        return new Briefgegevens(rest);
    }

    static Briefgegevens van(Map<Briefnaam, Object> waarden) {
        return new Briefgegevens(new EnumMap<>(waarden));
    }

    /** Names that a text uses and that have no value here. */
    Set<Briefnaam> ontbreekt(Collection<Briefnaam> namen) {
        return namen.stream().filter(naam -> !waarden.containsKey(naam)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** As Mustache reads them. */
    Map<String, Object> bijSleutel() {
        return waarden.entrySet().stream()
                .collect(Collectors.toMap(
                        waarde -> waarde.getKey().sleutel(),
                        Map.Entry::getValue,
                        (eerste, tweede) -> eerste,
                        HashMap::new));
    }

    /** With something to read in the place of each name that is missing. */
    Briefgegevens aangevuld(Collection<Briefnaam> namen, Function<Briefnaam, Object> hoe) {
        Map<Briefnaam, Object> samen = kopie();
        ontbreekt(namen).forEach(naam -> samen.put(naam, hoe.apply(naam)));
        return new Briefgegevens(samen);
    }

    /** What the letter will say under this name; null when it is not known. */
    public Object waarde(Briefnaam naam) {
        return waarden.get(naam);
    }

    private Briefgegevens erbij(Briefnaam naam, Object waarde) {
        Map<Briefnaam, Object> samen = kopie();
        samen.put(naam, waarde);
        return new Briefgegevens(samen);
    }

    private Map<Briefnaam, Object> kopie() {
        EnumMap<Briefnaam, Object> kopie = new EnumMap<>(Briefnaam.class);
        kopie.putAll(waarden);
        return kopie;
    }
}
