package nl.schuldhulproute.proces;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Rolls out the models and forms of this release at the start. A version that a process owner deployed since is not
 * buried without a word: the log says what differs, and the setting {@code schuldhulproute.modellen.voorrang} says who wins.
 */
@Component
public class Uitrol implements SmartInitializingSingleton {

    static final String NAAM = "schuldhulproute";

    private static final Logger LOG = LoggerFactory.getLogger(Uitrol.class);

    /** Who wins when a process owner deployed another version. */
    public enum Voorrang {
        PROCESEIGENAAR,
        TOEPASSING
    }

    /**
     * @param voorrang who wins; default the process owner
     */
    @ConfigurationProperties("schuldhulproute.modellen")
    record Instelling(@DefaultValue("proceseigenaar") Voorrang voorrang) {}

    private final RepositoryService repository;
    private final Instelling instelling;

    Uitrol(RepositoryService repository, Instelling instelling) {
        this.repository = repository;
        this.instelling = instelling;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map<String, byte[]> vanDezeUitgave = bestanden();
        DeploymentBuilder uitrol =
                repository.createDeployment().name(NAAM).source("toepassing").enableDuplicateFiltering(true);
        List<String> gelaten = new ArrayList<>();
        vanDezeUitgave.forEach((naam, inhoud) -> {
            if (isDoorProceseigenaarGewijzigd(naam, inhoud)) {
                LOG.warn(
                        "{} is door een proceseigenaar anders uitgerold dan in deze uitgave; voorrang: {}",
                        naam,
                        instelling.voorrang());
                if (instelling.voorrang() == Voorrang.PROCESEIGENAAR) {
                    gelaten.add(naam);
                    return;
                }
            }
            uitrol.addInputStream(naam, new ByteArrayInputStream(inhoud));
        });
        if (gelaten.size() < vanDezeUitgave.size()) {
            uitrol.deploy();
        }
    }

    private boolean isDoorProceseigenaarGewijzigd(String naam, byte[] inhoud) {
        List<Deployment> metDitBestand =
                repository.createDeploymentQuery().orderByDeploymentTime().desc().list().stream()
                        .filter(uitrol -> repository
                                .getDeploymentResourceNames(uitrol.getId())
                                .contains(naam))
                        .limit(1)
                        .toList();
        if (metDitBestand.isEmpty() || NAAM.equals(metDitBestand.get(0).getName())) {
            return false;
        }
        try (InputStream uitgerold =
                repository.getResourceAsStream(metDitBestand.get(0).getId(), naam)) {
            return !Arrays.equals(uitgerold.readAllBytes(), inhoud);
        } catch (IOException e) {
            throw new IllegalStateException(naam + " is niet te lezen", e);
        }
    }

    private static Map<String, byte[]> bestanden() {
        Map<String, byte[]> gevonden = new TreeMap<>();
        PathMatchingResourcePatternResolver zoeker = new PathMatchingResourcePatternResolver();
        for (String patroon : List.of("classpath*:processes/*.bpmn", "classpath*:forms/*.form")) {
            try {
                for (Resource bestand : zoeker.getResources(patroon)) {
                    gevonden.put(bestand.getFilename(), bestand.getContentAsByteArray());
                }
            } catch (IOException e) {
                throw new IllegalStateException("de modellen zijn niet te lezen: " + patroon, e);
            }
        }
        return gevonden;
    }
}
