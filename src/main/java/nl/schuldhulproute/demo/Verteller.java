package nl.schuldhulproute.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schuldenlijst;
import nl.schuldhulproute.proces.Motorklok;
import nl.schuldhulproute.proces.OngeldigeInvoer;
import nl.schuldhulproute.proces.Tijdreis;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tells a story to the running application: fills in the same forms as a user, as that user, on the day on which it
 * happened. A story that no longer fits the models is refused with the place where it broke off.
 */
@Component
@Profile("demo")
class Verteller {

    private static final LocalTime BEGIN_VAN_HET_WERK = LocalTime.of(9, 30);

    private static final Map<String, String> WIE_VAN_DE_GROEP = Map.of(
            "consulenten", "consulent",
            "kwaliteitsmedewerkers", "kwaliteit",
            "nazorgcoaches", "nazorgcoach",
            "beheerders", "beheerder");

    private final TaskService taken;
    private final FormService formulieren;
    private final RepositoryService modellen;
    private final HistoryService geschiedenis;
    private final IdentityService identiteiten;
    private final Schuldenlijst schulden;
    private final Besluiten besluiten;
    private final JdbcTemplate database;
    private final Tijdreis tijdreis;
    private final Termijnregister register;
    private final Map<String, List<String>> groepen = new HashMap<>();

    Verteller(
            ProcessEngine motor,
            Schuldenlijst schulden,
            Besluiten besluiten,
            JdbcTemplate database,
            Tijdreis tijdreis,
            Termijnregister register) {
        this.taken = motor.getTaskService();
        this.formulieren = motor.getFormService();
        this.modellen = motor.getRepositoryService();
        this.geschiedenis = motor.getHistoryService();
        this.identiteiten = motor.getIdentityService();
        this.schulden = schulden;
        this.besluiten = besluiten;
        this.database = database;
        this.tijdreis = tijdreis;
        this.register = register;
    }

    /** Where a story is: whose case, and the day on which it began. */
    private static final class Plek {
        private String dossiernummer;
        private final LocalDate begin;
        private final Instant nu;

        Plek(LocalDate begin, Instant nu) {
            this.begin = begin;
            this.nu = nu;
        }

        /** When people are at work that many days after the beginning, and never later than now. */
        Instant moment(int dag) {
            Instant moment = werkdag(begin.plusDays(dag))
                    .atTime(BEGIN_VAN_HET_WERK)
                    .atZone(Motorklok.AMSTERDAM)
                    .toInstant();
            return moment.isAfter(nu) ? nu : moment;
        }

        private static LocalDate werkdag(LocalDate dag) {
            return switch (dag.getDayOfWeek()) {
                case SATURDAY -> dag.plusDays(2);
                case SUNDAY -> dag.plusDays(1);
                default -> dag;
            };
        }
    }

    /**
     * Tells one story up to this moment.
     *
     * @return the dossiernummer
     * @throws VerhaalKloptNiet when a step does not fit
     */
    String vertel(Verhaal verhaal, Instant nu) {
        Plek plek = new Plek(LocalDate.ofInstant(nu, Motorklok.AMSTERDAM).minusDays(verhaal.dagenGeleden()), nu);
        tijdreis.zet(plek.moment(0));
        int nummer = 0;
        for (Verhaal.Stap stap : verhaal.stappen()) {
            nummer++;
            try {
                doe(stap, plek);
            } catch (OngeldigeInvoer | VerhaalKloptNiet e) {
                throw new VerhaalKloptNiet("Demoverhaal \"%s\", stap %d (%s): %s"
                        .formatted(verhaal.titel(), nummer, kort(stap), e.getMessage()));
            } finally {
                identiteiten.clearAuthentication();
            }
        }
        tijdreis.vooruitVoor(plek.dossiernummer, nu);
        controleer(verhaal, plek.dossiernummer);
        return plek.dossiernummer;
    }

    private void doe(Verhaal.Stap stap, Plek plek) {
        if (stap instanceof Verhaal.Start start) {
            start(start, plek);
        } else if (stap instanceof Verhaal.Vul vul) {
            vul(vul, plek);
        } else if (stap instanceof Verhaal.Wacht wacht) {
            tijdreis.vooruitVoor(plek.dossiernummer, plek.moment(wacht.totDag()));
        } else if (stap instanceof Verhaal.Schuld schuld) {
            schulden.voegToe(
                    plek.dossiernummer,
                    new Schuldenlijst.Gegevens(
                            schuld.schuldeiser(),
                            null,
                            schuld.soort(),
                            schuld.soort() == Schuld.Soort.BELASTING_TOESLAGEN,
                            schuld.euro() * 100,
                            dag(),
                            Schuld.Antwoord.GEEN,
                            null),
                    "consulent");
        } else if (stap instanceof Verhaal.Neem neem) {
            tijdreis.vooruitVoor(plek.dossiernummer, tijdreis.nu());
            neem(taak(plek.dossiernummer, neem.element()), neem.wie());
        } else if (stap instanceof Verhaal.Ontregel ontregel) {
            database.update(
                    "delete from dossier.termijn where dossiernummer = ? and code = ?",
                    plek.dossiernummer,
                    ontregel.termijn());
        }
    }

    private void start(Verhaal.Start start, Plek plek) {
        String definitie = modellen.createProcessDefinitionQuery()
                .processDefinitionKey(start.model())
                .latestVersion()
                .singleResult()
                .getId();
        als("consulent");
        String instantie = formulieren
                .submitStartForm(definitie, gezonden(start.waarden(), plek))
                .getId();
        identiteiten.clearAuthentication();
        if (plek.dossiernummer == null) {
            plek.dossiernummer = geschiedenis
                    .createHistoricProcessInstanceQuery()
                    .processInstanceId(instantie)
                    .singleResult()
                    .getBusinessKey();
        }
    }

    private void vul(Verhaal.Vul vul, Plek plek) {
        tijdreis.vooruitVoor(plek.dossiernummer, tijdreis.nu());
        Task taak = taak(plek.dossiernummer, vul.element());
        String wie = wieDoet(taak);
        if (!wie.equals(taak.getAssignee())) {
            neem(taak, wie);
        }
        als(wie);
        Map<String, Object> waarden = gezonden(vul.waarden(), plek);
        waarden.put("gezien", formulieren.getTaskFormVariables(taak.getId()).get("versie"));
        formulieren.submitTaskForm(taak.getId(), waarden);
    }

    /** The values as a browser would send them now. */
    private Map<String, Object> gezonden(Map<String, Object> geschreven, Plek plek) {
        Map<String, Object> waarden = new HashMap<>(geschreven);
        waarden.replaceAll((sleutel, waarde) -> {
            if (waarde instanceof Verhaal.Dag op) {
                return dag().plusDays(op.verschil()).toString();
            }
            if (waarde == Verhaal.Bekend.DOSSIERNUMMER) {
                return plek.dossiernummer;
            }
            if (waarde == Verhaal.Bekend.BESLISTERMIJN) {
                return beslistermijn(plek.dossiernummer);
            }
            if (waarde == Verhaal.Bekend.LAATSTE_BESLUIT) {
                return laatsteBesluit(plek.dossiernummer);
            }
            if (waarde == Verhaal.Bekend.BESLISTERMIJNEN) {
                return List.of(beslistermijn(plek.dossiernummer));
            }
            return waarde == Verhaal.Bekend.ALLE_SCHULDEISERS ? schuldeisers(plek.dossiernummer) : waarde;
        });
        return waarden;
    }

    private List<String> schuldeisers(String dossiernummer) {
        return schulden.van(dossiernummer).stream()
                .map(schuld -> String.valueOf(schuld.id()))
                .toList();
    }

    private String beslistermijn(String dossiernummer) {
        return String.valueOf(
                register.lopend(dossiernummer, "A10").orElseThrow().id());
    }

    private String laatsteBesluit(String dossiernummer) {
        return besluiten.findByDossiernummerOrderById(dossiernummer).stream()
                .map(besluit -> String.valueOf(besluit.id()))
                .reduce((eerder, later) -> later)
                .orElseThrow(() -> new VerhaalKloptNiet("er is nog geen besluit"));
    }

    private String wieDoet(Task taak) {
        return taken.getIdentityLinksForTask(taak.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(WIE_VAN_DE_GROEP::containsKey)
                .map(WIE_VAN_DE_GROEP::get)
                .findFirst()
                .orElseThrow(() -> new VerhaalKloptNiet("niemand mag deze taak doen"));
    }

    private void neem(Task taak, String wie) {
        als(wie);
        taken.claim(taak.getId(), wie);
        identiteiten.clearAuthentication();
    }

    private void als(String wie) {
        identiteiten.setAuthentication(wie, groepen.computeIfAbsent(wie, this::groepenVan), List.of());
    }

    private List<String> groepenVan(String wie) {
        return identiteiten.createGroupQuery().groupMember(wie).list().stream()
                .map(Group::getId)
                .toList();
    }

    private Task taak(String dossiernummer, String element) {
        return taken
                .createTaskQuery()
                .processInstanceBusinessKey(dossiernummer)
                .taskDefinitionKey(element)
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .findFirst()
                .orElseThrow(() -> new VerhaalKloptNiet(
                        "de taak " + element + " is er niet; open zijn " + openTaken(dossiernummer)));
    }

    private List<String> openTaken(String dossiernummer) {
        return taken.createTaskQuery().processInstanceBusinessKey(dossiernummer).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    private void controleer(Verhaal verhaal, String dossiernummer) {
        List<String> open = openTaken(dossiernummer);
        boolean loopt = geschiedenis
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(dossiernummer)
                        .processDefinitionKey("schuldhulproute")
                        .unfinished()
                        .count()
                > 0;
        if (!open.containsAll(verhaal.aanHetEind()) || loopt == verhaal.moetAfgelopenZijn()) {
            throw new VerhaalKloptNiet("Demoverhaal \"%s\" eindigt anders dan bedoeld: bedoeld was %s, open zijn %s."
                    .formatted(
                            verhaal.titel(),
                            verhaal.moetAfgelopenZijn() ? "een afgelopen route" : verhaal.aanHetEind(),
                            open));
        }
    }

    private LocalDate dag() {
        return LocalDate.ofInstant(tijdreis.nu(), Motorklok.AMSTERDAM);
    }

    private static String kort(Verhaal.Stap stap) {
        if (stap instanceof Verhaal.Vul vul) {
            return vul.element();
        }
        return stap.getClass().getSimpleName();
    }
}
