package nl.schuldhulproute.gebeurtenis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Everything that an event may change in a case, at one moment.
 *
 * @param werk where each model waits: model and element
 * @param klok each task with its due date and each timer with its moment
 * @param luistert the messages that something waits for
 * @param termijnen the terms in the order in which they were registered
 * @param dossier what the dossier itself says
 * @param regels how many lines the timeline has
 */
record Foto(
        List<String> werk,
        List<String> klok,
        List<String> luistert,
        SortedMap<Long, Loop> termijnen,
        SortedMap<String, String> dossier,
        int regels) {

    private static final String AANROEP = "/callActivity_";

    /** One run of one term. */
    record Loop(String code, String einde, boolean staatStil, boolean voldaan, boolean vervallen) {}

    /** What is different later, in the words of the table. */
    record Verschil(String erbij, String weg, String termijnen, String dossier) {}

    Verschil naar(Foto later) {
        List<String> erbij = zonder(later.werk, werk);
        List<String> weg = zonder(werk, later.werk);
        boolean allesWeg = !werk.isEmpty() && weg.size() == werk.size();
        return new Verschil(
                opgesomd(erbij),
                allesWeg ? "alles" : opgesomd(weg),
                String.join(", ", termijnen(later)),
                String.join(", ", dossier(later)));
    }

    Foto zonderTijdlijn() {
        return new Foto(werk, klok, luistert, termijnen, dossier, 0);
    }

    /** The call activities that are at work: where in the route this is. */
    Set<String> aanroepen() {
        return werk.stream().filter(plek -> plek.contains(AANROEP)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> zonder(List<String> alle, List<String> af) {
        List<String> over = new ArrayList<>(alle);
        af.forEach(over::remove);
        return over;
    }

    /** What is called shows by itself where it was called. */
    private static String opgesomd(List<String> plekken) {
        return plekken.stream()
                .filter(plek -> !plek.contains(AANROEP))
                .map(plek -> plek.replace("/userTask_", "/"))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private List<String> termijnen(Foto later) {
        Set<String> anders = new LinkedHashSet<>();
        later.termijnen.forEach((id, nu) -> {
            Loop eerst = termijnen.get(id);
            if (!nu.equals(eerst)) {
                anders.add(nu.code() + " " + anders(eerst, nu));
            }
        });
        return anders.stream().sorted().toList();
    }

    private static String anders(Loop eerst, Loop nu) {
        if (nu.vervallen()) {
            return "vervalt";
        }
        if (nu.voldaan()) {
            return "voldaan";
        }
        if (eerst == null) {
            return "begint";
        }
        if (nu.staatStil() != eerst.staatStil()) {
            return nu.staatStil() ? "staat stil" : "loopt weer";
        }
        return nu.einde().compareTo(eerst.einde()) < 0 ? "korter" : "langer";
    }

    private List<String> dossier(Foto later) {
        Map<String, String> samen = new TreeMap<>(dossier);
        samen.putAll(later.dossier);
        return samen.keySet().stream()
                .filter(wat -> !Objects.equals(dossier.get(wat), later.dossier.get(wat)))
                .map(wat -> "%s %s".formatted(wat, later.dossier.get(wat)))
                .toList();
    }
}
