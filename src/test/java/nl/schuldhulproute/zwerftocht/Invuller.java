package nl.schuldhulproute.zwerftocht;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Bsn;

/**
 * Fills in one form at random, but so that it could be true, and does better when it is refused: like a user it reads which
 * field is wrong and what the sentence says about it.
 */
final class Invuller {

    /** Stands in every text that is typed, so that it can be found where it does not belong. */
    static final String MERK = "Zwerftekst";

    static final String ACHTERNAAM = "Zwervelaar";

    private static final List<String> MAANDEN = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private static final Pattern DATUM = Pattern.compile("(\\d{1,2}) (" + String.join("|", MAANDEN) + ") (\\d{4})");
    private static final Pattern GETAL = Pattern.compile("(?<![\\d-])\\d{1,3}(?:\\.\\d{3})*(?:,\\d+)?(?![\\d-])");
    private static final Pattern VOORBEELD = Pattern.compile("zoals ([^.;]+?)(?: of |[.;]|$)");

    private final Kans kans;
    private final Neiging neiging;
    private final Vragenlijst lijst;
    private final Map<String, Object> getoond;
    private final Map<String, RecordComponent> plaatsen = new HashMap<>();
    private final LocalDate vandaag;
    private final String dossiernummer;
    private final String voornemen;
    private final Map<String, Object> antwoorden = new LinkedHashMap<>();
    private final Set<String> gekozen = new HashSet<>();
    private final Set<String> geweigerd = new HashSet<>();
    private final Map<String, List<LocalDate>> dagen = new HashMap<>();
    private final Map<String, List<BigDecimal>> getallen = new HashMap<>();
    private final Map<String, String> voorbeelden = new HashMap<>();

    Invuller(
            Kans kans,
            Neiging neiging,
            Vragenlijst lijst,
            Map<String, Object> getoond,
            Class<?> record,
            LocalDate vandaag,
            String dossiernummer,
            String voornemen) {
        this.voornemen = voornemen;
        this.kans = kans;
        this.neiging = neiging;
        this.lijst = lijst;
        this.getoond = getoond;
        this.vandaag = vandaag;
        this.dossiernummer = dossiernummer;
        Arrays.stream(record.getRecordComponents()).forEach(plaats -> plaatsen.put(plaats.getName(), plaats));
    }

    Object getoond(String naam) {
        return getoond.get(naam);
    }

    /** What to send now. */
    Map<String, Object> antwoorden() {
        List<Vraag> zichtbaar = lijst.zichtbaar(getoond, antwoorden);
        // What is shown depends on the answers, so that an answer may bring another question.
        while (zichtbaar.stream().anyMatch(vraag -> !gekozen.contains(vraag.sleutel()))) {
            zichtbaar.stream()
                    .filter(vraag -> !gekozen.contains(vraag.sleutel()))
                    .forEach(vraag -> vul(vraag, vraag.verplicht() || kans.op(neiging.beantwoord(vraag))));
            zichtbaar = lijst.zichtbaar(getoond, antwoorden);
        }
        Map<String, Object> teSturen = new LinkedHashMap<>();
        zichtbaar.forEach(vraag -> teSturen.put(vraag.sleutel(), antwoorden.get(vraag.sleutel())));
        return teSturen;
    }

    /** Thinks again about what the refusal names, or about something when it names nothing. */
    void herzie(String weigering, int keer) {
        if (keer % 12 == 11) {
            antwoorden.clear();
            gekozen.clear();
            return;
        }
        List<Vraag> zichtbaar = lijst.zichtbaar(getoond, antwoorden);
        List<Vraag> genoemd = zichtbaar.stream()
                .filter(vraag -> zinnen(vraag, weigering).findAny().isPresent())
                .toList();
        genoemd.forEach(vraag -> zinnen(vraag, weigering).forEach(zin -> onthoud(vraag, zin)));
        genoemd.forEach(vraag -> geweigerd.add(vraag.sleutel()));
        for (Vraag vraag : genoemd) {
            boolean wasLeeg = isLeeg(antwoorden.get(vraag.sleutel()));
            boolean leegMaken = !wasLeeg && !vraag.verplicht() && kans.op(weigering.contains("laat") ? 0.7 : 0.15);
            herzie(vraag, !leegMaken);
        }
        if (genoemd.isEmpty()
                || weigering.contains("vul ")
                || weigering.contains("kies ")
                || kans.op(0.15 + 0.03 * keer)) {
            // What must be filled in here is told for one field at a time.
            zichtbaar.stream()
                    .filter(vraag -> isLeeg(antwoorden.get(vraag.sleutel())) && !genoemd.contains(vraag))
                    .filter(vraag -> kans.op(0.7))
                    .forEach(vraag -> herzie(vraag, true));
        }
        if (!zichtbaar.isEmpty() && kans.op(genoemd.isEmpty() ? 0.6 : 0.05 + 0.03 * keer)) {
            Vraag vraag = kans.uit(zichtbaar);
            if (genoemd.isEmpty()) {
                onthoud(vraag, weigering);
            }
            herzie(vraag, vraag.verplicht() || kans.op(0.6));
        }
    }

    /** The first day on which it can be done, when the refusal says that it is too early. */
    Optional<LocalDate> pasOp(String weigering) {
        return lijst.zichtbaar(getoond, antwoorden).stream()
                .filter(vraag -> is(vraag, PastOrPresent.class))
                .flatMap(vraag -> zinnen(vraag, weigering))
                .flatMap(Invuller::dagen)
                .filter(dag -> dag.isAfter(vandaag))
                .min(Comparator.naturalOrder());
    }

    /** Another answer than the one that was refused, when there is another. */
    private void herzie(Vraag vraag, boolean moet) {
        Object was = antwoorden.get(vraag.sleutel());
        for (int keer = 0; keer < 4; keer++) {
            vul(vraag, moet);
            if (!Objects.equals(was, antwoorden.get(vraag.sleutel()))) {
                return;
            }
        }
    }

    private static Stream<String> zinnen(Vraag vraag, String weigering) {
        return Arrays.stream(weigering.split("; "))
                .filter(zin -> vraag.opschriften().stream()
                        .anyMatch(opschrift ->
                                zin.startsWith(opschrift + ": ") || zin.startsWith("Bij \"" + opschrift + "\": ")));
    }

    private void onthoud(Vraag vraag, String zin) {
        dagen(zin).forEach(dagen.computeIfAbsent(vraag.sleutel(), sleutel -> new ArrayList<>())::add);
        richting(vraag, zin).forEach(dagen.computeIfAbsent(vraag.sleutel(), sleutel -> new ArrayList<>())::add);
        Matcher getal = GETAL.matcher(zin);
        while (getal.find()) {
            getallen.computeIfAbsent(vraag.sleutel(), sleutel -> new ArrayList<>())
                    .add(new BigDecimal(getal.group().replace(".", "").replace(',', '.')));
        }
        Matcher voorbeeld = VOORBEELD.matcher(zin);
        if (voorbeeld.find()) {
            voorbeelden.put(vraag.sleutel(), voorbeeld.group(1));
        }
    }

    private static Stream<LocalDate> dagen(String zin) {
        return DATUM.matcher(zin)
                .results()
                .map(dag -> LocalDate.of(
                        Integer.parseInt(dag.group(3)),
                        MAANDEN.indexOf(dag.group(2)) + 1,
                        Integer.parseInt(dag.group(1))));
    }

    /** On which side of what, when the sentence names no day. */
    private Stream<LocalDate> richting(Vraag vraag, String zin) {
        if (!vraag.soort().equals("date")) {
            return Stream.empty();
        }
        if (zin.contains("na vandaag") || zin.contains("later")) {
            return Stream.of(vandaag.plusDays(1), vandaag.plusDays(14), vandaag.plusDays(60));
        }
        if (zin.contains("eerder") && antwoorden.get(vraag.sleutel()) instanceof String dag) {
            return Stream.of(
                    LocalDate.parse(dag).minusDays(2), LocalDate.parse(dag).minusDays(10));
        }
        return zin.contains("vandaag") || zin.contains("toekomst") ? Stream.of(vandaag) : Stream.empty();
    }

    private static boolean isLeeg(Object antwoord) {
        return antwoord == null || antwoord.equals(false) || antwoord instanceof List<?> lijst && lijst.isEmpty();
    }

    private void vul(Vraag vraag, boolean moet) {
        antwoorden.put(vraag.sleutel(), moet ? antwoord(vraag) : leeg(vraag));
        gekozen.add(vraag.sleutel());
    }

    private static Object leeg(Vraag vraag) {
        return switch (vraag.soort()) {
            case "checkbox" -> false;
            case "checklist", "taglist" -> List.of();
            default -> null;
        };
    }

    private Object antwoord(Vraag vraag) {
        Object stondEr = getoond.get(vraag.sleutel());
        if (!isLeeg(stondEr) && !"".equals(stondEr) && !gekozen.contains(vraag.sleutel()) && kans.op(0.6)) {
            return stondEr;
        }
        return switch (vraag.soort()) {
            case "checkbox" -> vraag.verplicht() || kans.op(neiging.aangevinkt(vraag.sleutel()));
            case "radio", "select" -> keuze(vraag);
            case "checklist", "taglist" -> keuzes(vraag);
            case "number" -> getal(vraag);
            case "date" -> dag(vraag).toString();
            case "time" -> "%02d:%02d".formatted(kans.tussen(8, 18), 15 * kans.tussen(0, 3));
            default -> tekst(vraag);
        };
    }

    private List<String> mogelijkheden(Vraag vraag) {
        if (vraag.bron().isEmpty()) {
            return vraag.antwoorden();
        }
        // The order may differ from one run to another.
        Set<String> waarden = new TreeSet<>();
        if (getoond.get(vraag.bron()) instanceof List<?> regels) {
            regels.forEach(regel -> waarden.add(
                    regel instanceof Map<?, ?> antwoord ? String.valueOf(antwoord.get("value")) : regel.toString()));
        }
        return List.copyOf(waarden);
    }

    private Object keuze(Vraag vraag) {
        List<String> mogelijk = mogelijkheden(vraag);
        if (mogelijk.isEmpty()) {
            return null;
        }
        if (mogelijk.contains(voornemen)) {
            return voornemen;
        }
        String rechtdoor = Neiging.rechtdoor(lijst.formulier(), vraag.sleutel());
        return mogelijk.contains(rechtdoor) && !geweigerd.contains(vraag.sleutel()) && kans.op(neiging.rechtdoor())
                ? rechtdoor
                : kans.uit(mogelijk);
    }

    private List<String> keuzes(Vraag vraag) {
        List<String> mogelijk = mogelijkheden(vraag);
        double hoeveel = kans.uit(0.3, 0.7, 1, 1, 1, 1);
        List<String> keuzes =
                mogelijk.stream().filter(keuze -> kans.op(hoeveel)).toList();
        return keuzes.isEmpty() && !mogelijk.isEmpty() ? List.of(kans.uit(mogelijk)) : keuzes;
    }

    private Object getal(Vraag vraag) {
        List<BigDecimal> tips = getallen.getOrDefault(vraag.sleutel(), List.of());
        BigDecimal waarde;
        if (!tips.isEmpty() && kans.op(0.7)) {
            waarde = kans.uit(tips).add(BigDecimal.valueOf(kans.tussen(-1, 1)));
        } else {
            int[] grenzen = Neiging.grenzen(vraag.sleutel(), vraag.decimalen());
            waarde = kans.op(0.1) ? vraag.laagst() : BigDecimal.valueOf(kans.tussen(grenzen[0], grenzen[1]));
        }
        if (vraag.decimalen() > 0 && kans.op(0.5)) {
            waarde = waarde.add(BigDecimal.valueOf(kans.tussen(0, 99), 2));
        }
        waarde = waarde.max(vraag.laagst()).min(vraag.hoogst()).setScale(vraag.decimalen(), RoundingMode.DOWN);
        if (vraag.decimalen() == 0) {
            return waarde.intValue();
        }
        return waarde.doubleValue();
    }

    private LocalDate dag(Vraag vraag) {
        List<LocalDate> tips = dagen.getOrDefault(vraag.sleutel(), List.of());
        if (!tips.isEmpty() && kans.op(0.6)) {
            return binnen(vraag, kans.uit(tips).plusDays(kans.tussen(-1, 1)));
        }
        if (Neiging.isGeboortedag(vraag.sleutel())) {
            return vandaag.minusDays(kans.tussen(18 * 366, 80 * 365));
        }
        if (Neiging.isNogTeKomen(vraag.sleutel()) && kans.op(0.8)) {
            return binnen(vraag, vandaag.plusDays(kans.uit(List.of(1, 3, 7, 14, 30, 60, 180))));
        }
        double soort = kans.tussen(0, 99);
        if (soort < 65) {
            return vandaag;
        }
        if (soort < 80) {
            return binnen(vraag, vandaag.minusDays(kans.tussen(1, 12)));
        }
        return binnen(vraag, vandaag.plusDays(kans.uit(List.of(1, 2, 5, 8, 13, 14, 20, 30, 45, 90, 180, 400))));
    }

    /** The form says of itself on which side of today the day lies. */
    private LocalDate binnen(Vraag vraag, LocalDate dag) {
        boolean verleden = is(vraag, PastOrPresent.class) || is(vraag, Past.class);
        boolean toekomst = is(vraag, FutureOrPresent.class) || is(vraag, Future.class);
        return verleden && dag.isAfter(vandaag) || toekomst && dag.isBefore(vandaag) ? vandaag : dag;
    }

    private boolean is(Vraag vraag, Class<? extends java.lang.annotation.Annotation> eis) {
        RecordComponent plaats = plaatsen.get(vraag.sleutel());
        return plaats != null && plaats.getAccessor().isAnnotationPresent(eis);
    }

    private String tekst(Vraag vraag) {
        String sleutel = vraag.sleutel().toLowerCase(java.util.Locale.ROOT);
        if (voorbeelden.containsKey(vraag.sleutel()) && kans.op(0.6)) {
            return voorbeelden.get(vraag.sleutel());
        }
        if (sleutel.contains("bsn")) {
            return bsn();
        }
        if (sleutel.equals("dossiernummer")) {
            return kans.op(0.97) ? dossiernummer : "D-1999-000001";
        }
        if (sleutel.contains("achternaam")) {
            return ACHTERNAAM;
        }
        if (sleutel.contains("telefoon")) {
            return "06" + kans.tussen(10_000_000, 99_999_999);
        }
        if (sleutel.equals("email")) {
            return MERK.toLowerCase(java.util.Locale.ROOT) + "@voorbeeld.invalid";
        }
        if (sleutel.equals("postcode")) {
            return kans.tussen(1000, 9999) + " AB";
        }
        if (sleutel.equals("tijd")) {
            return "%02d:%02d".formatted(kans.tussen(8, 17), kans.tussen(0, 59));
        }
        if (sleutel.equals("momenten")) {
            return kans.uit(List.of("3, 6, 12", "6, 12", "1, 3", "12"));
        }
        StringBuilder tekst = new StringBuilder(MERK);
        for (int woorden = kans.tussen(0, 12); woorden > 0; woorden--) {
            tekst.append(
                    kans.uit(List.of(" en", " de post", " é", " \"zo\"", " 100%", " O'Brien", " huur; gas", " <b>")));
        }
        return tekst.substring(0, Math.min(tekst.length(), vraag.lengte()));
    }

    private String bsn() {
        while (true) {
            String bsn = String.valueOf(kans.tussen(990_000_000, 999_999_999));
            if (Bsn.klopt(bsn)) {
                return bsn;
            }
        }
    }
}
