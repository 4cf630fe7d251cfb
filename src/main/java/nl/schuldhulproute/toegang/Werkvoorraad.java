package nl.schuldhulproute.toegang;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts the shared filters of Tasklist in the engine at the start, when the models are there. What is missing is made; what
 * an earlier release made and nobody changed since becomes what this release wants, or goes. A filter that a beheerder
 * changed stays as he made it. For this the engine keeps, beside each filter, what was wanted and what was stored then.
 */
@Component
class Werkvoorraad {

    private static final Logger LOG = LoggerFactory.getLogger(Werkvoorraad.class);

    private static final String AANTEKENING = "schuldhulproute.filter.";

    /** What was made before filters had a note, by name with its explanation: only those nobody touched go. */
    private static final Map<String, String> ZONDER_AANTEKENING = Map.ofEntries(
            Map.entry("Mijn taken", "Wat op uw naam staat"),
            Map.entry("Niet toegewezen", "Wacht nog op iemand die het doet"),
            Map.entry("Te laat", "De datum is voorbij"),
            Map.entry("Binnen een week af", "Moet binnen zeven dagen klaar zijn"),
            Map.entry("Crisis", "Dossiers met een bedreigende situatie"),
            Map.entry("Termijnen die aandacht vragen", "Wettelijke termijnen die bijna of al voorbij zijn"),
            Map.entry("Aanmelding en intake", "Taken uit dit deel van de route"),
            Map.entry("Beschikking en plan", "Taken uit dit deel van de route"),
            Map.entry("Schuldregeling en begeleiding", "Taken uit dit deel van de route"),
            Map.entry("Tweede lezing", "Taken uit dit deel van de route"),
            Map.entry("Volgen", "Taken uit dit deel van de route"),
            Map.entry("Nazorg", "Taken uit dit deel van de route"),
            Map.entry("Alle taken", "Alles wat u mag zien"));

    /** Whoever saves a filter in Tasklist adds others. */
    private static final Set<String> ONZE_EIGENSCHAPPEN = Set.of("description", "color", "priority", "refresh");

    /**
     * @param aanmaken false when the municipality makes its own filters
     */
    @ConfigurationProperties("schuldhulproute.filters")
    record Instelling(@DefaultValue("true") boolean aanmaken) {}

    /** What is kept beside a filter: which it is, what was wanted and what was stored. */
    private record Aantekening(String filter, String gewenst, String bewaard) {

        static Aantekening van(String tekst) {
            String[] delen = tekst.split(" ");
            return new Aantekening(delen[0], delen[1], delen[2]);
        }

        String tekst() {
            return String.join(" ", filter, gewenst, bewaard);
        }
    }

    private final ProcessEngineConfigurationImpl motor;
    private final FilterService filters;
    private final AuthorizationService machtigingen;
    private final ManagementService beheer;
    private final Filterontwerpen ontwerpen;
    private final Instelling instelling;

    Werkvoorraad(ProcessEngine motor, Filterontwerpen ontwerpen, Instelling instelling) {
        this.motor = (ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration();
        this.filters = motor.getFilterService();
        this.machtigingen = motor.getAuthorizationService();
        this.beheer = motor.getManagementService();
        this.ontwerpen = ontwerpen;
        this.instelling = instelling;
    }

    @EventListener(ContextRefreshedEvent.class)
    void zorgVoorFilters() {
        if (instelling.aanmaken()) {
            zorgVoor(ontwerpen.alle());
        }
    }

    /** Of two servers that start at the same time, the second waits and finds everything done. */
    void zorgVoor(List<Filterontwerp> gewenst) {
        motor.getCommandExecutorTxRequired().execute(opdracht -> {
            opdracht.getPropertyManager().acquireExclusiveLockForStartup();
            ruimOp(gewenst);
            gewenst.forEach(this::zorgVoor);
            return null;
        });
    }

    private void ruimOp(List<Filterontwerp> gewenst) {
        Set<String> sleutels = gewenst.stream().map(Filterontwerp::sleutel).collect(Collectors.toSet());
        aantekeningen().forEach((sleutel, aantekening) -> {
            if (!sleutels.contains(sleutel)) {
                Filter filter = filters.getFilter(aantekening.filter());
                if (filter != null && isOngewijzigd(filter, aantekening)) {
                    filters.deleteFilter(filter.getId());
                    LOG.info("filter {} hoort niet meer bij deze uitgave en is verwijderd", filter.getName());
                }
                beheer.deleteProperty(AANTEKENING + sleutel);
            }
        });
        Set<String> bekend =
                aantekeningen().values().stream().map(Aantekening::filter).collect(Collectors.toSet());
        filters.createTaskFilterQuery().list().stream()
                .filter(filter -> !bekend.contains(filter.getId()) && isOudEnOngewijzigd(filter))
                .forEach(filter -> filters.deleteFilter(filter.getId()));
    }

    private static boolean isOudEnOngewijzigd(Filter filter) {
        Map<String, Object> eigenschappen = filter.getProperties();
        return eigenschappen != null
                && eigenschappen.keySet().equals(ONZE_EIGENSCHAPPEN)
                && eigenschappen.get("description").equals(ZONDER_AANTEKENING.get(filter.getName()));
    }

    private void zorgVoor(Filterontwerp ontwerp) {
        Aantekening aantekening = aantekeningen().get(ontwerp.sleutel());
        Filter filter = aantekening == null ? null : filters.getFilter(aantekening.filter());
        if (filter == null) {
            bewaar(ontwerp, filters.newTaskFilter(ontwerp.naam()));
        } else if (!isOngewijzigd(filter, aantekening)) {
            LOG.info("filter {} is door een beheerder gewijzigd en blijft zoals het is", filter.getName());
        } else if (!aantekening.gewenst().equals(kenmerk(ontwerp))) {
            bewaar(ontwerp, filter);
        }
    }

    private void bewaar(Filterontwerp ontwerp, Filter filter) {
        filter.setName(ontwerp.naam());
        filter.setQuery(ontwerp.vraag());
        filter.setProperties(new HashMap<>(ontwerp.eigenschappen()));
        filters.saveFilter(filter);
        zetLezers(filter, ontwerp.groepen());
        beheer.setProperty(
                AANTEKENING + ontwerp.sleutel(),
                new Aantekening(filter.getId(), kenmerk(ontwerp), kenmerk(filter)).tekst());
    }

    /** What is there and stays is left alone; rights of single users are not ours. */
    private void zetLezers(Filter filter, List<Groep> groepen) {
        Set<String> gewenst = groepen.stream().map(Groep::id).collect(Collectors.toSet());
        Set<String> lezen = new HashSet<>();
        for (Authorization gegeven : machtigingen
                .createAuthorizationQuery()
                .resourceType(Resources.FILTER)
                .resourceId(filter.getId())
                .list()) {
            if (gewenst.contains(gegeven.getGroupId())) {
                lezen.add(gegeven.getGroupId());
            } else if (gegeven.getGroupId() != null) {
                machtigingen.deleteAuthorization(gegeven.getId());
            }
        }
        groepen.stream().filter(groep -> !lezen.contains(groep.id())).forEach(groep -> {
            Authorization nieuw = machtigingen.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            nieuw.setGroupId(groep.id());
            nieuw.setResource(Resources.FILTER);
            nieuw.setResourceId(filter.getId());
            nieuw.addPermission(Permissions.READ);
            machtigingen.saveAuthorization(nieuw);
        });
    }

    private Map<String, Aantekening> aantekeningen() {
        Map<String, Aantekening> gevonden = new TreeMap<>();
        beheer.getProperties().forEach((naam, waarde) -> {
            if (naam.startsWith(AANTEKENING)) {
                gevonden.put(naam.substring(AANTEKENING.length()), Aantekening.van(waarde));
            }
        });
        return gevonden;
    }

    private static boolean isOngewijzigd(Filter filter, Aantekening aantekening) {
        return kenmerk(filter).equals(aantekening.bewaard());
    }

    private String kenmerk(Filterontwerp ontwerp) {
        Filter filter = filters.newTaskFilter(ontwerp.naam())
                .setQuery(ontwerp.vraag())
                .setProperties(new HashMap<>(ontwerp.eigenschappen()));
        return kenmerk(kenmerk(filter) + ontwerp.groepen());
    }

    private static String kenmerk(Filter filter) {
        return kenmerk(String.join(
                "\n",
                filter.getName(),
                ((FilterEntity) filter).getQueryInternal(),
                new TreeMap<>(filter.getProperties()).toString()));
    }

    private static String kenmerk(String tekst) {
        try {
            byte[] samenvatting = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(samenvatting, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
