package nl.schuldhulproute.beleid;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schuldhulproute.termijn.Termijnwijzigingen;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;

/**
 * Reads the settings under {@code schuldhulproute.beleid} and says of everything that is wrong what it is. A key that nobody
 * knows is wrong too: a typing error would otherwise leave the old rule in force, unseen.
 */
final class Beleidlezer {

    private static final String GROEP = "schuldhulproute.beleid";
    private static final String WIJZIGINGEN = "wijzigingen";
    private static final String VANAF = "vanaf";
    private static final String TERMIJNEN = "termijnen";
    private static final Pattern WIJZIGING = Pattern.compile(WIJZIGINGEN + "\\.(\\d{1,4})\\.(.+)");
    private static final Pattern IN_LIJST = Pattern.compile("(.+)\\.\\d{1,4}");

    private final Binder binder;
    private final List<String> fouten = new ArrayList<>();

    /** What was written outside of the changes. */
    private final Map<String, String> basis = new HashMap<>();

    private final SortedMap<Integer, Wijziging> wijzigingen = new TreeMap<>();

    private record Wijziging(Map<String, String> gekozen, Map<String, String> termijnen) {}

    /** What was read. */
    record Gelezen(Beleid beleid, Termijnwijzigingen termijnen) {}

    private Beleidlezer(Binder binder) {
        this.binder = binder;
    }

    /**
     * @throws Beleidsfout when something is wrong, with everything that is
     */
    static Gelezen lees(Binder binder) {
        return new Beleidlezer(binder).lees();
    }

    private Gelezen lees() {
        binder.bind(GROEP, Bindable.mapOf(String.class, String.class))
                .orElse(Map.of())
                .forEach(this::verdeel);
        List<Beleidsregels> versies = new ArrayList<>();
        List<Termijnwijzigingen.Wijziging> termijnen = new ArrayList<>();
        versies.add(new Beleidsregels(null, basis));
        controleer(GROEP, versies.get(0));
        LocalDate vorige = null;
        Map<String, String> gekozen = new LinkedHashMap<>(basis);
        for (Map.Entry<Integer, Wijziging> wijziging : wijzigingen.entrySet()) {
            String plaats = "%s.%s[%d]".formatted(GROEP, WIJZIGINGEN, wijziging.getKey());
            Optional<LocalDate> vanaf = vanaf(plaats, vorige);
            gekozen.putAll(wijziging.getValue().gekozen());
            if (vanaf.isPresent()) {
                vorige = vanaf.get();
                Beleidsregels versie = new Beleidsregels(vorige, gekozen);
                versies.add(versie);
                controleer(plaats, versie);
                termijnen.add(new Termijnwijzigingen.Wijziging(
                        vorige,
                        plaats + "." + TERMIJNEN + ".",
                        wijziging.getValue().termijnen()));
            }
        }
        if (!fouten.isEmpty()) {
            throw new Beleidsfout(fouten);
        }
        return new Gelezen(new Beleid(versies), new Termijnwijzigingen(termijnen));
    }

    /** Puts what was written where it belongs; {@code sleutel} is a path with dots, list numbers included. */
    private void verdeel(String sleutel, String geschreven) {
        Matcher wijziging = WIJZIGING.matcher(sleutel.toLowerCase(Locale.ROOT));
        if (wijziging.matches()) {
            int nummer = Integer.parseInt(wijziging.group(1));
            String rest = sleutel.substring(wijziging.start(2));
            Wijziging in = wijzigingen.computeIfAbsent(nummer, n -> new Wijziging(new HashMap<>(), new HashMap<>()));
            String plaats = "%s[%d].".formatted(WIJZIGINGEN, nummer);
            if (rest.toLowerCase(Locale.ROOT).startsWith(TERMIJNEN + ".")) {
                in.termijnen().putIfAbsent(rest.substring(TERMIJNEN.length() + 1), geschreven);
            } else if (!rest.equalsIgnoreCase(VANAF)) {
                kies(plaats, rest, in.gekozen());
            }
        } else if (!sleutel.equalsIgnoreCase(WIJZIGINGEN) || !geschreven.isBlank()) {
            kies("", sleutel, basis);
        }
    }

    private void kies(String plaats, String geschrevenSleutel, Map<String, String> gekozen) {
        Optional<Instelling<?>> instelling = instelling(geschrevenSleutel);
        if (instelling.isEmpty()) {
            fouten.add("De instelling %s.%s%s bestaat niet. Wel bestaan: %s."
                    .formatted(GROEP, plaats, geschrevenSleutel, bekend(!plaats.isEmpty())));
            return;
        }
        String naam = "%s.%s%s".formatted(GROEP, plaats, instelling.get().sleutel());
        if (!gekozen.containsKey(instelling.get().sleutel())) {
            String waarde = binder.bind(naam, Bindable.listOf(String.class))
                    .map(delen -> String.join(",", delen))
                    .orElse("");
            gekozen.put(instelling.get().sleutel(), waarde);
            if (instelling.get().lees(waarde).isEmpty()) {
                gekozen.remove(instelling.get().sleutel());
                fouten.add(fout(naam, waarde, "Toegestaan: " + instelling.get().toegestaan(), instelling.get()));
            }
        }
    }

    /** Relaxed as Spring is: an environment variable has no capitals and no hyphens. */
    private static Optional<Instelling<?>> instelling(String geschreven) {
        Matcher inLijst = IN_LIJST.matcher(geschreven);
        String kaal = kaal(inLijst.matches() ? inLijst.group(1) : geschreven);
        return Instelling.ALLE.stream()
                .filter(een -> kaal(een.sleutel()).equals(kaal))
                .findFirst();
    }

    private static String kaal(String sleutel) {
        return sleutel.toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
    }

    private static String bekend(boolean inWijziging) {
        String namen = Instelling.ALLE.stream().map(Instelling::sleutel).collect(Collectors.joining(", "));
        return namen + (inWijziging ? ", vanaf, termijnen.<code>" : ", wijzigingen[0]");
    }

    private Optional<LocalDate> vanaf(String plaats, LocalDate vorige) {
        String naam = plaats + "." + VANAF;
        String geschreven = binder.bind(naam, String.class).orElse("").strip();
        LocalDate vanaf;
        try {
            vanaf = LocalDate.parse(geschreven);
        } catch (DateTimeParseException e) {
            fouten.add(
                    "De instelling %s is '%s'. Schrijf de dag waarop de wijziging ingaat, zoals 2027-01-01 (VNG-model art. 20)."
                            .formatted(naam, geschreven));
            return Optional.empty();
        }
        if (vorige != null && !vanaf.isAfter(vorige)) {
            fouten.add(
                    "De instelling %s is '%s'. De wijziging ervoor gaat in op %s: zet de wijzigingen op volgorde, elke dag een keer (VNG-model art. 20)."
                            .formatted(naam, vanaf, vorige));
            return Optional.empty();
        }
        return Optional.of(vanaf);
    }

    /** What cannot hold together. */
    private void controleer(String plaats, Beleidsregels regels) {
        if (regels.van(Instelling.RAADSPLAN_BEVAT_WEIGERINGSGROND)) {
            return;
        }
        for (Instelling<Boolean> weigering :
                List.of(Instelling.WEIGERING_EERDER_GEBRUIK, Instelling.WEIGERING_FRAUDE)) {
            if (regels.van(weigering)) {
                fouten.add(fout(
                        plaats + "." + weigering.sleutel(),
                        "ja",
                        "Dat kan alleen als de raad de weigeringsgrond in het plan heeft gezet: dan is ook %s ja"
                                .formatted(Instelling.RAADSPLAN_BEVAT_WEIGERINGSGROND.sleutel()),
                        weigering));
            }
        }
    }

    private static String fout(String naam, String waarde, String wat, Instelling<?> instelling) {
        return "De instelling %s is '%s'. %s (%s).".formatted(naam, waarde, wat, instelling.grondslag());
    }
}
