package nl.schuldhulproute.steun;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows English when it stands on a screen: by common words, by the labels of Camunda, and by names of the engine. */
public final class Engels {

    private static final Pattern NAAM_VAN_DE_MOTOR = Pattern.compile("\\b[A-Z]{2,}(_[A-Z]+)+\\b");
    private static final Pattern GEEN_LETTER = Pattern.compile("[^a-z'-]+");
    private static final List<String> WEBAPPS = List.of("tasklist", "cockpit", "admin", "welcome");

    private final Set<String> woorden = new HashSet<>();
    private final Set<String> opschriften = new HashSet<>();
    private final List<Pattern> uitzonderingen;

    public Engels() {
        regels("/taal/engels.txt").forEach(regel -> woorden.addAll(Arrays.asList(regel.split("\\s+"))));
        uitzonderingen = regels("/taal/uitzonderingen.txt").stream()
                .map(regel -> Pattern.compile(regel.split("\t")[0]))
                .toList();
        Set<String> nederlands = new HashSet<>();
        for (String webapp : WEBAPPS) {
            opschriften.addAll(labels(webapp, "en"));
            nederlands.addAll(labels(webapp, "nl"));
        }
        opschriften.removeAll(nederlands);
    }

    /** Those of the texts that are English, or hold a word of it. */
    public Set<String> in(Collection<String> teksten) {
        return teksten.stream().filter(this::isEngels).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isEngels(String tekst) {
        if (uitzonderingen.stream()
                .anyMatch(uitzondering -> uitzondering.matcher(tekst).matches())) {
            return false;
        }
        return opschriften.contains(tekst)
                || NAAM_VAN_DE_MOTOR.matcher(tekst).find()
                || GEEN_LETTER.splitAsStream(tekst.toLowerCase(Locale.ROOT)).anyMatch(woorden::contains);
    }

    private static List<String> regels(String bestand) {
        try (InputStream inhoud = Engels.class.getResourceAsStream(bestand)) {
            return new String(inhoud.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole texts of a webapp in one language; those with something to fill in never stand on a screen as they are. */
    private static Set<String> labels(String webapp, String taal) {
        String plek = "META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(webapp, taal);
        Set<String> labels = new HashSet<>();
        try {
            Enumeration<java.net.URL> bestanden = Engels.class.getClassLoader().getResources(plek);
            while (bestanden.hasMoreElements()) {
                try (InputStream inhoud = bestanden.nextElement().openStream()) {
                    String tekst = new String(inhoud.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
                    for (JsonNode label : new ObjectMapper().readTree(tekst).path("labels")) {
                        if (label.asText().strip().matches("(?s).*[A-Za-z]{3}.*")) {
                            labels.add(label.asText().strip());
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }
}
