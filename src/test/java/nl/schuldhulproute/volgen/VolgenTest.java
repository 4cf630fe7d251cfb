package nl.schuldhulproute.volgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Contact;
import nl.schuldhulproute.dossier.Contacten;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VolgenTest extends RouteTest {

    /** A month later is Sunday 28 February, so the contact is by Friday 26 February; announced five werkdagen before. */
    private static final LocalDate AFGESPROKEN = LocalDate.of(2027, 1, 28);

    private static final LocalDate KLAARGEZET = LocalDate.of(2027, 2, 19);
    private static final LocalDate UITERLIJK = LocalDate.of(2027, 2, 26);

    @Autowired
    private Contacten contacten;

    @Autowired
    private Termijnregister register;

    private String nr;
    private ProcessInstance instantie;

    private void begin() {
        vandaagIs(AFGESPROKEN);
        nr = dossier(LocalDate.of(2026, 10, 1));
        instantie = start("volgen", nr, Map.of());
    }

    private void spreekAf(String volgenTot) {
        vul(
                nr,
                "userTask_volgenAfspreken",
                "afgesprokenOp",
                AFGESPROKEN.toString(),
                "volgenTot",
                volgenTot,
                "vorm",
                "TELEFOON",
                "contactpersoon",
                "Nazorgcoach Sam",
                "inhoud",
                "Samen de post doornemen");
    }

    private void totContact() {
        begin();
        spreekAf("2027-07-28");
        hetIs(KLAARGEZET, LocalTime.of(8, 0));
        laatTimersLopen();
    }

    private void contact(LocalDate op, String resultaat, Object... meer) {
        List<Object> alles = new ArrayList<>(
                List.of("op", op.toString(), "resultaat", resultaat, "verslag", "Gesproken over de post"));
        alles.addAll(List.of(meer));
        vul(nr, "userTask_contactOpnemen", alles.toArray());
    }

    private void bereikt(LocalDate op, String resultaat) {
        contact(
                op,
                resultaat,
                "structuur",
                "GOED",
                "betaalrekening",
                "GOED",
                "administratie",
                "AANDACHT",
                "betalen",
                "GOED",
                "vooruitkijken",
                "GOED",
                "zelfmanagement",
                "GOED");
    }

    private void geweigerd(String tekst, Runnable handeling) {
        List<String> voor = openTaken(nr);
        assertThatThrownBy(handeling::run).hasMessageContaining(tekst);
        assertThat(openTaken(nr)).isEqualTo(voor);
    }

    private List<Job> timers(String element) {
        return motor.getManagementService()
                .createJobQuery()
                .processInstanceId(instantie.getId())
                .activityId(element)
                .list();
    }

    private static Date om(LocalDate dag, LocalTime tijd) {
        return Date.from(dag.atTime(tijd).atZone(AMSTERDAM).toInstant());
    }

    private Object terugval() {
        HistoricVariableInstance feit = motor.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instantie.getId())
                .variableName("terugval")
                .singleResult();
        return feit.getValue();
    }

    private long vertragingen() {
        return tijdlijn.van(nr).stream()
                .filter(verslag -> verslag.element().equals("serviceTask_contactTeLaatMelden"))
                .count();
    }

    @Test
    void elkeMaandContactTotHetKanStoppen() {
        totContact();
        bereikt(KLAARGEZET, "VERDER");
        assertThat(instantie).isWaitingAt("timer_contactNadert");
        // A month after 19 February is Friday 19 March; five werkdagen earlier 12 March.
        assertThat(timers("timer_contactNadert"))
                .extracting(Job::getDuedate)
                .containsExactly(om(LocalDate.of(2027, 3, 12), LocalTime.of(8, 0)));
        hetIs(LocalDate.of(2027, 3, 12), LocalTime.of(8, 0));
        laatTimersLopen();
        bereikt(LocalDate.of(2027, 3, 12), "KLAAR");
        vul(
                nr,
                "userTask_volgenAfronden",
                "besprokenOp",
                "2027-03-12",
                "uitkomst",
                "NAZORG",
                "toelichting",
                "Redt zich zelf");
        assertThat(instantie).isEnded().hasPassed("end_volgenKlaar");
        assertThat(terugval()).isEqualTo(false);
        assertThat(register.lopend(nr, "A41")).isEmpty();
        assertThat(contacten.findByDossiernummerAndSoortOrderByGeplandOp(nr, Contact.Soort.VOLGEN))
                .hasSize(3)
                .extracting(Contact::gehoudenOp)
                .containsExactly(KLAARGEZET, LocalDate.of(2027, 3, 12), null);
    }

    @Test
    void vijfWerkdagenVoorHetEindeVanDeMaandStaatDeTaakKlaarEnGeenMomentEerder() {
        begin();
        spreekAf("2027-07-28");
        assertThat(timers("timer_contactNadert"))
                .extracting(Job::getDuedate)
                .containsExactly(om(KLAARGEZET, LocalTime.of(8, 0)));
        hetIs(KLAARGEZET, LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(openTaken(nr)).isEmpty();
        hetIs(KLAARGEZET, LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(openTaken(nr)).containsExactly("userTask_contactOpnemen");
        assertThat(taak(nr, "userTask_contactOpnemen").getDueDate()).isEqualTo(om(UITERLIJK, LocalTime.of(23, 59)));
        assertThat(timers("timer_contactNadert")).isEmpty();
    }

    @Test
    void eenLaatContactKomtOpDeTijdlijnEnDeTaakBlijftOpen() {
        totContact();
        assertThat(timers("timer_contactTeLaat"))
                .extracting(Job::getDuedate)
                .containsExactly(om(UITERLIJK.plusDays(1), LocalTime.MIDNIGHT));
        hetIs(UITERLIJK, LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(vertragingen()).isZero();
        hetIs(UITERLIJK.plusDays(1), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(vertragingen()).isEqualTo(1);
        assertThat(openTaken(nr)).containsExactly("userTask_contactOpnemen");
    }

    @Test
    void contactOpTijdGeeftGeenVertraging() {
        totContact();
        bereikt(KLAARGEZET, "VERDER");
        assertThat(timers("timer_contactTeLaat")).isEmpty();
        hetIs(UITERLIJK.plusDays(1), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(vertragingen()).isZero();
    }

    @Test
    void nietBereiktIsOpnieuwProberenOpDeAfgesprokenDag() {
        totContact();
        geweigerd("Nieuwe poging op: vul een dag in die na vandaag ligt", () -> contact(KLAARGEZET, "NIET_BEREIKT"));
        geweigerd(
                "vul een dag in die na vandaag ligt",
                () -> contact(KLAARGEZET, "NIET_BEREIKT", "nieuwePogingOp", KLAARGEZET.toString()));
        contact(KLAARGEZET, "NIET_BEREIKT", "nieuwePogingOp", "2027-02-23");
        LocalDate poging = LocalDate.of(2027, 2, 23);
        assertThat(openTaken(nr)).isEmpty();
        assertThat(timers("timer_nieuwePoging"))
                .extracting(Job::getDuedate)
                .containsExactly(om(poging, LocalTime.of(8, 0)));
        hetIs(poging, LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(openTaken(nr)).isEmpty();
        hetIs(poging, LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(open(taak(nr, "userTask_contactOpnemen"))).containsEntry("pogingen", 1);
        bereikt(poging, "VERDER");
        assertThat(timers("timer_nieuwePoging")).isEmpty();
        assertThat(register.lopend(nr, "A41-poging")).isEmpty();
    }

    @Test
    void wieNaDriePogingenNietBereiktIsWordtNietLangerGevolgd() {
        totContact();
        geweigerd("stoppen kan na 3 pogingen", () -> contact(KLAARGEZET, "ONBEREIKBAAR"));
        contact(KLAARGEZET, "NIET_BEREIKT", "nieuwePogingOp", "2027-02-22");
        vandaagIs(LocalDate.of(2027, 2, 22));
        laatTimersLopen();
        geweigerd("stoppen kan na 3 pogingen", () -> contact(LocalDate.of(2027, 2, 22), "ONBEREIKBAAR"));
        contact(LocalDate.of(2027, 2, 22), "NIET_BEREIKT", "nieuwePogingOp", "2027-02-24");
        LocalDate laatste = LocalDate.of(2027, 2, 24);
        vandaagIs(laatste);
        laatTimersLopen();
        contact(laatste, "ONBEREIKBAAR");
        assertThat(openTaken(nr)).containsExactly("userTask_volgenAfronden");
        assertThat(register.lopende(nr)).isEmpty();
        assertThat(contacten.findByDossiernummerAndSoortOrderByGeplandOp(nr, Contact.Soort.VOLGEN))
                .singleElement()
                .extracting(Contact::redenNiet)
                .isEqualTo("De inwoner was niet te bereiken.");
        vul(
                nr,
                "userTask_volgenAfronden",
                "besprokenOp",
                laatste.toString(),
                "uitkomst",
                "NAZORG",
                "toelichting",
                "Drie keer gebeld op verschillende tijden");
        assertThat(instantie).isEnded();
        assertThat(terugval()).isEqualTo(false);
    }

    @Test
    void terugvalGaatNaEenGesprekTerugNaarDeBegeleiding() {
        totContact();
        bereikt(KLAARGEZET, "TERUGVAL");
        assertThat(openTaken(nr)).containsExactly("userTask_terugvalBespreken");
        // A month after the contact of 19 February.
        assertThat(taak(nr, "userTask_terugvalBespreken").getDueDate())
                .isEqualTo(om(LocalDate.of(2027, 3, 19), LocalTime.of(23, 59)));
        vul(
                nr,
                "userTask_terugvalBespreken",
                "gesprokenOp",
                KLAARGEZET.toString(),
                "oorzaak",
                "Baan kwijt",
                "afspraken",
                "Weer elke week contact");
        assertThat(instantie).isEnded().hasPassed("end_terugval");
        assertThat(terugval()).isEqualTo(true);
        assertThat(register.lopende(nr)).isEmpty();
    }

    @Test
    void bijHetAfrondenKanDeBegeleidingWeerVerder() {
        totContact();
        bereikt(KLAARGEZET, "KLAAR");
        vul(
                nr,
                "userTask_volgenAfronden",
                "besprokenOp",
                KLAARGEZET.toString(),
                "uitkomst",
                "BEGELEIDING",
                "toelichting",
                "Nog niet zeker genoeg");
        assertThat(instantie).isEnded();
        assertThat(terugval()).isEqualTo(true);
    }

    @Test
    void naEenGesprekIsAllesNagegaan() {
        totContact();
        geweigerd("Structuur in geldzaken: vul dit in", () -> contact(KLAARGEZET, "VERDER"));
        assertThat(register.lopend(nr, "A41")).isPresent();
    }

    @Test
    void volgenDuurtTotEenDagNaVandaag() {
        begin();
        geweigerd("Volgen tot: vul een dag in die na vandaag ligt", () -> spreekAf(AFGESPROKEN.toString()));
    }

    @Test
    void deTaakStaatBijDeNazorgcoaches() {
        begin();
        assertThat(motor.getTaskService()
                        .getIdentityLinksForTask(
                                taak(nr, "userTask_volgenAfspreken").getId()))
                .extracting(link -> link.getGroupId())
                .containsExactly("nazorgcoaches");
    }
}
