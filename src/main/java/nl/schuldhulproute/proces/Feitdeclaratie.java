package nl.schuldhulproute.proces;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/**
 * The routing facts of one model, declared in the model itself as extension properties {@code feit.<naam>}.
 *
 * <p>The value is {@code ja-nee}, {@code getal}, {@code verwijzing} (the id of one of our own rows,
 * a dossiernummer, the code of a term, or what a term is about) or
 * {@code keuze: A, B, C}.
 */
record Feitdeclaratie(Map<String, String> soorten) {

    private static final String VOORVOEGSEL = "feit.";
    private static final String KEUZE = "keuze:";

    /** A dossiernummer, a term (with its onderwerp when several run), or the onderwerp itself. */
    private static final String VERWIJZING = "D-\\d{4}-\\d{6}|A\\d{1,2}[a-z]?(-[a-z]+)?(/[a-z]+-\\d+)?|[a-z]+-\\d+";

    /** Names that the engine itself writes in a multi-instance activity. */
    private static final Set<String> VAN_DE_MOTOR =
            Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    static Feitdeclaratie van(Process process) {
        Map<String, String> soorten = new TreeMap<>();
        if (process.getExtensionElements() != null) {
            process.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                    .flatMap(lijst -> lijst.getCamundaProperties().stream())
                    .filter(eigenschap -> eigenschap.getCamundaName() != null
                            && eigenschap.getCamundaName().startsWith(VOORVOEGSEL))
                    .forEach(eigenschap -> soorten.put(
                            eigenschap.getCamundaName().substring(VOORVOEGSEL.length()),
                            String.valueOf(eigenschap.getCamundaValue())));
        }
        return new Feitdeclaratie(soorten);
    }

    /** True when the words of the declaration can be understood. */
    static boolean isBegrijpelijk(String soort) {
        return List.of("ja-nee", "getal", "verwijzing").contains(soort)
                || (soort.startsWith(KEUZE) && !keuzes(soort).isEmpty());
    }

    static List<String> keuzes(String soort) {
        return soort.startsWith(KEUZE)
                ? Arrays.stream(soort.substring(KEUZE.length()).split(","))
                        .map(String::strip)
                        .filter(keuze -> !keuze.isEmpty())
                        .toList()
                : List.of();
    }

    boolean kent(String naam) {
        return soorten.containsKey(naam) || VAN_DE_MOTOR.contains(naam);
    }

    /**
     * Why this value may not be written; null when it may. The text never repeats the value.
     */
    String bezwaar(String naam, Object waarde) {
        if (VAN_DE_MOTOR.contains(naam)) {
            return null;
        }
        String soort = soorten.get(naam);
        if (soort == null) {
            return "Het gegeven \"%s\" is geen routefeit van dit model en wordt niet bewaard.".formatted(naam);
        }
        return waarde == null || past(soort, waarde)
                ? null
                : "Het routefeit \"%s\" heeft een waarde die niet mag. Toegestaan: %s.".formatted(naam, soort);
    }

    private static boolean past(String soort, Object waarde) {
        return switch (soort) {
            case "ja-nee" -> waarde instanceof Boolean;
            case "getal" -> waarde instanceof Integer || waarde instanceof Long;
            case "verwijzing" ->
                waarde instanceof Long || (waarde instanceof String tekst && tekst.matches(VERWIJZING));
            default -> waarde instanceof String tekst && keuzes(soort).contains(tekst);
        };
    }

    @Override
    public String toString() {
        return soorten.entrySet().stream()
                .map(feit -> feit.getKey() + " (" + feit.getValue() + ")")
                .collect(Collectors.joining(", "));
    }
}
