package nl.schuldhulproute.nazorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.brief.Briefregel;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.brief.Brieven;
import nl.schuldhulproute.dossier.Contact;
import nl.schuldhulproute.dossier.Contacten;
import nl.schuldhulproute.dossier.Nazorgafspraak;
import nl.schuldhulproute.dossier.Nazorgafspraken;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Oplossingen;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomst;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NazorgTest extends RouteTest {

    /** The end of the solution; three months later is 29 February 2028. */
    private static final LocalDate EINDE = LocalDate.of(2027, 11, 30);

    private static final LocalDate START = LocalDate.of(2027, 12, 6);

    @Autowired
    private Brieven brieven;

    @Autowired
    private Termijnregister termijnen;

    @Autowired
    private Contacten contacten;

    @Autowired
    private Nazorgafspraken afspraken;

    @Autowired
    private Oplossingen oplossingen;

    @Autowired
    private Regeluitkomsten uitkomsten;

    private String nummer;

    // ---- the main line

    @Test
    void naDrieZesEnTwaalfMaandenIsErContactEnDaarnaIsDeNazorgKlaar() {
        begin();
        spreekAf("3, 6, 12");
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(termijnen.laatste(nummer, "A43").orElseThrow().einde()).isEqualTo(LocalDate.of(2028, 11, 30));

        // 29 februari: een schrikkeldag
        contactKomtOp(LocalDate.of(2028, 2, 29));
        Task taak = taak(nummer, "userTask_contactLeggen");
        assertThat(taak.getDueDate().toInstant())
                .isEqualTo(LocalDate.of(2028, 2, 29)
                        .atTime(23, 59)
                        .atZone(AMSTERDAM)
                        .toInstant());
        contact(Map.of());
        contactKomtOp(LocalDate.of(2028, 5, 30));
        contact(Map.of());
        contactKomtOp(LocalDate.of(2028, 11, 30));
        contact(Map.of());
        assertThat(timers()).isEmpty();
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_nazorgAfronden",
                        "afgerondOp",
                        "2028-11-30",
                        "afronding",
                        "AFGEROND",
                        "verslag",
                        "klaar"))
                .hasMessageContaining("waar hij later terechtkan");
        rondAf(LocalDate.of(2028, 11, 30));

        assertThat(feit("terugval")).isEqualTo(false);
        assertThat(eind()).isEqualTo("end_nazorgAfgerond");
        assertThat(contacten()).hasSize(3).allMatch(contact -> contact.gehoudenOp() != null);
        assertThat(termijnen.lopende(nummer)).isEmpty();
    }

    @Test
    void eenWeekVoorHetContactKrijgtDeInwonerEenHerinnering() {
        begin();
        spreekAf("3");
        // Tuesday 29 February 2028: five werkdagen before it is Tuesday the 22nd.
        LocalDate herinnering = LocalDate.of(2028, 2, 22);
        hetIs(herinnering, LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(herinneringen()).isZero();
        hetIs(herinnering, LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(herinneringen()).isEqualTo(1);
        contactKomtOp(LocalDate.of(2028, 2, 29));
        assertThat(herinneringen()).isEqualTo(1);
    }

    @Test
    void wieHetPasOpDeDagHoortKrijgtGeenHerinnering() {
        begin();
        spreekAf("3");
        hetIs(LocalDate.of(2028, 2, 29), LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly("userTask_contactLeggen");
        assertThat(herinneringen()).isZero();
    }

    private long herinneringen() {
        return brieven.van(nummer).stream()
                .map(Briefregel::soort)
                .filter(Briefsoort.HERINNERING_NAZORG.id()::equals)
                .count();
    }

    @Test
    void watInHetPlanStaatIsIngevuldEnAndereMomentenKunnen() {
        begin();
        Nazorgafspraak inHetPlan = new Nazorgafspraak(nummer, Instant.EPOCH);
        inHetPlan.spreekAf(
                List.of(1, 4),
                Nazorgafspraak.Vorm.HUISBEZOEK,
                "Loket Geldzaken",
                Nazorgafspraak.Uitvoerder.EIGEN_HULPVERLENER,
                null,
                EINDE);
        afspraken.save(inHetPlan);

        assertThat(open(taak(nummer, "userTask_nazorgAfspreken")))
                .containsEntry("momenten", "1, 4")
                .containsEntry("ingaatOp", "2027-11-30")
                .containsEntry("vorm", "HUISBEZOEK")
                .containsEntry("contactpersoon", "Loket Geldzaken")
                .containsEntry("eindeOplossing", "30 november 2027");
        spreekAf("2, 4, 9");
        assertThat(contacten())
                .extracting(Contact::geplandOp)
                // 30 januari 2028 is een zondag: het contact is op maandag
                .containsExactly(LocalDate.of(2028, 1, 31), LocalDate.of(2028, 3, 30), LocalDate.of(2028, 8, 30));
        assertThat(uitkomsten.laatste(nummer, Regel.NAZORGMOMENTEN).orElseThrow())
                .returns("31 januari 2028, 30 maart 2028, 30 augustus 2028", Regeluitkomst::uitkomst)
                .satisfies(uitkomst -> assertThat(uitkomsten.redenen(uitkomst))
                        .extracting(Reden::uitleg)
                        .containsExactly(
                                "Met de inwoner is afgesproken: contact na 2, 4 en 9 maanden.",
                                "De nazorg telt vanaf 30 november 2027.",
                                "30 januari 2028 is een vrije dag: het contact is op 31 januari 2028."));
        contactKomtOp(LocalDate.of(2028, 1, 31));
    }

    @Test
    void duurdeDeBegeleidingLangerDanTeltDeNazorgVanafVandaag() {
        vandaagIs(LocalDate.of(2028, 6, 1));
        begin();
        vandaagIs(LocalDate.of(2028, 6, 1));
        assertThat(open(taak(nummer, "userTask_nazorgAfspreken"))).containsEntry("ingaatOp", "2028-06-01");
    }

    @Test
    void verkeerdeAfsprakenWordenGeweigerd() {
        begin();
        assertThatThrownBy(() -> spreekAf("drie")).hasMessageContaining("met een komma ertussen");
        assertThatThrownBy(() -> spreekAf("0, 3")).hasMessageContaining("1 tot en met 36 maanden");
        assertThatThrownBy(() -> spreekAf("3,,6")).hasMessageContaining("met een komma ertussen");
        assertThatThrownBy(() -> afspreken("3", "VRIJWILLIGER", null, EINDE))
                .hasMessageContaining("vrijwilliger werkt altijd onder een coördinator");
        assertThatThrownBy(() -> afspreken("3", "NAZORGCOACH", null, LocalDate.of(2027, 8, 1)))
                .hasMessageContaining("zou al geweest zijn");
        assertThat(openTaken(nummer)).containsExactly("userTask_nazorgAfspreken");
        assertThatThrownBy(() -> afspreken("3", "VRIJWILLIGER", "Coördinator Zuid", EINDE))
                .hasMessageContaining("hoe vaak de vrijwilliger contact heeft");
        afspreken("3", "VRIJWILLIGER", "Coördinator Zuid", 2, EINDE);
        assertThat(afspraken.findByDossiernummer(nummer).orElseThrow())
                .returns("Coördinator Zuid", Nazorgafspraak::coordinator)
                .returns("elke 2 maanden", Nazorgafspraak::vrijwilligerContact);
        contactKomtOp(LocalDate.of(2028, 2, 29));
        assertThat(open(taak(nummer, "userTask_contactLeggen"))).containsEntry("vrijwilligerContact", "elke 2 maanden");
    }

    @Test
    void soortNazorgEnDeVertrouwdeHulpverlenerStaanErbij() {
        begin();
        assertThat(open(taak(nummer, "userTask_nazorgAfspreken")))
                .containsEntry("soort", "nog niet gekozen")
                .containsEntry("vertrouwd", "niet bekend")
                .containsEntry("keten", "niet nodig")
                .containsEntry("mistUitbetaling", false)
                .containsEntry("dagen", "29 februari 2028, 30 mei 2028, 30 november 2028");
        tijdlijn.voegToe(
                nummer,
                new Tijdlijn.Bron("begeleiding", "userTask_evaluatieHouden", "Evaluatie", nummer + ":e", "Eva"),
                "begeleiding-evaluatieHouden",
                EINDE,
                Map.of());
        tijdlijn.voegToe(
                nummer,
                new Tijdlijn.Bron("schuldregeling", "userTask_x", "Iets anders", nummer + ":x", "Sjaak"),
                "schuldregeling-hercontroleUitvoeren",
                EINDE,
                Map.of());
        Nazorgafspraak afspraak = new Nazorgafspraak(nummer, Instant.EPOCH);
        afspraak.spreekAf(
                List.of(1, 3),
                Nazorgafspraak.Vorm.HUISBEZOEK,
                "Eva",
                Nazorgafspraak.Uitvoerder.EIGEN_HULPVERLENER,
                null,
                EINDE);
        afspraak.isGetoetst(Nazorgafspraak.Intensiteit.LANGDURIG, "Kan het niet alleen");
        afspraak.metDeKeten("Bewindvoerder betaalt");
        afspraken.save(afspraak);
        assertThat(open(taak(nummer, "userTask_nazorgAfspreken")))
                .containsEntry("soort", "Langdurig: steun die blijft, met afspraken tussen organisaties")
                .containsEntry("vertrouwd", "Eva")
                .containsEntry("keten", "Bewindvoerder betaalt");
        spreekAf("1, 3");
        contactKomtOp(LocalDate.of(2027, 12, 30));
        assertThat(open(taak(nummer, "userTask_contactLeggen")))
                .containsEntry("soort", "Langdurig: steun die blijft, met afspraken tussen organisaties")
                .containsEntry("keten", "Bewindvoerder betaalt")
                .containsEntry("gepland", "30 december 2027");
    }

    @Test
    void deDagVanUitbetalingVanEenSaneringskredietKanHierNog() {
        begin();
        assertThatThrownBy(() -> metUitbetaling("2026-05-29")).hasMessageContaining("geen saneringskrediet");
        Oplossing krediet =
                new Oplossing(nummer, Oplossing.Soort.SANERINGSKREDIET, EINDE.minusMonths(18), EINDE, Instant.EPOCH);
        krediet.eindigt(EINDE, Oplossing.Resultaat.KWIJTING);
        oplossingen.save(krediet);
        assertThat(open(taak(nummer, "userTask_nazorgAfspreken"))).containsEntry("mistUitbetaling", true);
        metUitbetaling("2026-05-27");
        // Saturday 27 May 2028, after it Monday
        assertThat(termijnen.lopend(nummer, "A44").orElseThrow().einde()).isEqualTo(LocalDate.of(2028, 5, 29));
        assertThat(uitkomsten.redenen(
                        uitkomsten.laatste(nummer, Regel.NAZORGMOMENTEN).orElseThrow()))
                .extracting(Reden::uitleg)
                .anyMatch(zin -> zin.contains("uitbetaald op 27 mei 2026") && zin.contains("29 mei 2028"));
    }

    private void metUitbetaling(String dag) {
        vul(
                nummer,
                "userTask_nazorgAfspreken",
                "besprokenOp",
                START.toString(),
                "ingaatOp",
                EINDE.toString(),
                "momenten",
                "3",
                "vorm",
                "TELEFOON",
                "contactpersoon",
                "Loket Geldzaken",
                "uitvoerder",
                "NAZORGCOACH",
                "uitbetaaldOp",
                dag);
    }

    // ---- the contact

    @Test
    void bijHetContactKomenDeVijfPuntenAanDeOrde() {
        begin();
        spreekAf("3");
        contactKomtOp(LocalDate.of(2028, 2, 29));

        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_contactLeggen",
                        "contactOp",
                        "2028-02-29",
                        "resultaat",
                        "GEHOUDEN",
                        "vorm",
                        "TELEFOON"))
                .hasMessageContaining("vul in hoe het hiermee staat");
        assertThatThrownBy(() -> contact(Map.of("contactpersoonBekend", "NIET_BESPROKEN")))
                .hasMessageContaining("vertel de inwoner bij wie hij terechtkan");
        assertThatThrownBy(() -> contact(Map.of("balans", "NIET_OP_ORDE")))
                .hasMessageContaining("vul in wat u afspreekt");
        contact(Map.of("balans", "NIET_OP_ORDE", "acties", "samen het huishoudboekje herstellen"));
        assertThat(openTaken(nummer)).containsExactly("userTask_nazorgAfronden");
    }

    @Test
    void naDeLaatstePogingKomtDeRedenInHetDossierEnBlijftHetVolgendeMoment() {
        begin();
        spreekAf("3, 6");
        contactKomtOp(LocalDate.of(2028, 2, 29));
        assertThatThrownBy(() -> nietBereikt(null)).hasMessageContaining("kies een dag na vandaag");
        nietBereikt(LocalDate.of(2028, 3, 7));
        assertThat(openTaken(nummer)).isEmpty();
        pogingKomtOp(LocalDate.of(2028, 3, 7));
        nietBereikt(LocalDate.of(2028, 3, 14));
        pogingKomtOp(LocalDate.of(2028, 3, 14));
        nietBereikt(null);
        assertThat(openTaken(nummer)).containsExactly("userTask_redenVastleggen");
        assertThat(termijnen.lopend(nummer, "A42-poging")).isEmpty();
        assertThatThrownBy(() -> vul(nummer, "userTask_redenVastleggen", "vervolg", "VOLGEND_MOMENT"))
                .hasMessageContaining("Waarom was nazorg niet mogelijk?");
        vul(nummer, "userTask_redenVastleggen", "reden", "telefoon afgesloten", "vervolg", "VOLGEND_MOMENT");

        assertThat(contacten().get(0).redenNiet()).isEqualTo("telefoon afgesloten");
        assertThat(contacten().get(0).pogingen()).isEqualTo(3);
        contactKomtOp(LocalDate.of(2028, 5, 30));
    }

    @Test
    void wieNietMeerTeBereikenIsKrijgtGeenContactMeerGepland() {
        begin();
        spreekAf("3, 6, 12");
        contactKomtOp(LocalDate.of(2028, 2, 29));
        nietBereikt(LocalDate.of(2028, 3, 7));
        pogingKomtOp(LocalDate.of(2028, 3, 7));
        nietBereikt(LocalDate.of(2028, 3, 14));
        pogingKomtOp(LocalDate.of(2028, 3, 14));
        nietBereikt(null);
        vul(nummer, "userTask_redenVastleggen", "reden", "wil geen contact", "vervolg", "STOPPEN");
        assertThat(contacten()).allMatch(contact -> "wil geen contact".equals(contact.redenNiet()));
        assertThat(termijnen.lopend(nummer, "A42")).isEmpty();
        rondAf(LocalDate.of(2028, 3, 14));
        assertThat(eind()).isEqualTo("end_nazorgAfgerond");
    }

    @Test
    void naEenPogingKanHetContactAlsnogLukken() {
        begin();
        spreekAf("3");
        contactKomtOp(LocalDate.of(2028, 2, 29));
        nietBereikt(LocalDate.of(2028, 3, 1));
        pogingKomtOp(LocalDate.of(2028, 3, 1));
        contact(Map.of());
        assertThat(timers()).isEmpty();
        assertThat(openTaken(nummer)).containsExactly("userTask_nazorgAfronden");
        assertThat(termijnen.lopend(nummer, "A42-poging")).isEmpty();
    }

    @Test
    void terugvalGaatTerugNaarDeBegeleiding() {
        begin();
        spreekAf("3, 6");
        contactKomtOp(LocalDate.of(2028, 2, 29));
        contact(Map.of("terugval", true, "aanpassen", true));
        vul(
                nummer,
                "userTask_terugvalBespreken",
                "besprokenOp",
                "2028-02-29",
                "oorzaak",
                "baan kwijt",
                "hulp",
                "budgetcoaching");
        assertThat(feit("terugval")).isEqualTo(true);
        assertThat(eind()).isEqualTo("end_terugval");
        assertThat(termijnen.lopende(nummer)).isEmpty();
        assertThat(contacten().get(1).redenNiet()).contains("Terugval");
    }

    // ---- extend, intensify, shorten

    @Test
    void deNazorgKanLangerDuren() {
        begin();
        spreekAf("3, 12");
        contactKomtOp(LocalDate.of(2028, 2, 29));
        contact(Map.of("aanpassen", true));
        assertThatThrownBy(() -> pasAan("VERLENGEN", LocalDate.of(2028, 10, 2), null))
                .hasMessageContaining("kies voor verlengen een dag na 30 november 2028");
        pasAan("VERLENGEN", LocalDate.of(2029, 3, 1), null);
        assertThat(termijnen.laatste(nummer, "A43").orElseThrow().einde()).isEqualTo(LocalDate.of(2029, 3, 1));
        contactKomtOp(LocalDate.of(2028, 11, 30));
        contact(Map.of());
        contactKomtOp(LocalDate.of(2029, 3, 1));
    }

    @Test
    void erKanEenExtraContactBij() {
        begin();
        spreekAf("3, 6");
        contactKomtOp(LocalDate.of(2028, 2, 29));
        contact(Map.of("aanpassen", true));
        assertThatThrownBy(() -> pasAan("INTENSIVEREN", null, null)).hasMessageContaining("kies een dag na vandaag");
        assertThatThrownBy(() -> pasAan("INTENSIVEREN", LocalDate.of(2029, 1, 8), null))
                .hasMessageContaining("kies dan voor langer");
        pasAan("INTENSIVEREN", LocalDate.of(2028, 3, 29), null);
        contactKomtOp(LocalDate.of(2028, 3, 29));
    }

    @Test
    void deNazorgKanKorterDuren() {
        begin();
        spreekAf("3, 6, 12");
        contactKomtOp(LocalDate.of(2028, 2, 29));
        contact(Map.of("aanpassen", true));
        assertThatThrownBy(() -> pasAan("INKORTEN", null, LocalDate.of(2028, 2, 1)))
                .hasMessageContaining("kies een dag vanaf vandaag");
        pasAan("INKORTEN", null, LocalDate.of(2028, 3, 31));
        assertThat(openTaken(nummer)).containsExactly("userTask_nazorgAfronden");
        assertThat(termijnen.laatste(nummer, "A43").orElseThrow().einde()).isEqualTo(LocalDate.of(2028, 3, 31));
        assertThat(contacten().get(2).redenNiet()).isEqualTo("in overleg met de inwoner");
    }

    @Test
    void bijHetAfrondenKanErNogEenContactKomen() {
        begin();
        spreekAf("3");
        contactKomtOp(LocalDate.of(2028, 2, 29));
        contact(Map.of());
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_nazorgAfronden",
                        "afgerondOp",
                        "2028-02-29",
                        "afronding",
                        "VERLENGD",
                        "verslag",
                        "nog niet klaar"))
                .hasMessageContaining("kies een dag na vandaag");
        vul(
                nummer,
                "userTask_nazorgAfronden",
                "afgerondOp",
                "2028-02-29",
                "afronding",
                "VERLENGD",
                "contactOp",
                "2028-04-03",
                "verslag",
                "nog niet klaar");
        contactKomtOp(LocalDate.of(2028, 4, 3));
    }

    // ---- helpers

    private void begin() {
        if (nummer == null) {
            vandaagIs(START);
        }
        nummer = dossier(LocalDate.of(2026, 3, 2));
        Oplossing oplossing =
                new Oplossing(nummer, Oplossing.Soort.SCHULDBEMIDDELING, EINDE.minusMonths(18), EINDE, Instant.EPOCH);
        oplossing.eindigt(EINDE, Oplossing.Resultaat.KWIJTING);
        oplossingen.save(oplossing);
        start("nazorg", nummer, Map.of());
    }

    private void spreekAf(String momenten) {
        afspreken(momenten, "NAZORGCOACH", null, EINDE);
    }

    private void afspreken(String momenten, String uitvoerder, String coordinator, LocalDate ingaatOp) {
        afspreken(momenten, uitvoerder, coordinator, null, ingaatOp);
    }

    private void afspreken(
            String momenten, String uitvoerder, String coordinator, Integer vrijwilligerMaanden, LocalDate ingaatOp) {
        vul(
                nummer,
                "userTask_nazorgAfspreken",
                "besprokenOp",
                START.toString(),
                "ingaatOp",
                ingaatOp.toString(),
                "momenten",
                momenten,
                "vorm",
                "TELEFOON",
                "contactpersoon",
                "Loket Geldzaken",
                "uitvoerder",
                uitvoerder,
                "coordinator",
                coordinator,
                "vrijwilligerMaanden",
                vrijwilligerMaanden);
    }

    /** The task is there from six days before, so that it stands among the contacts of this week. */
    private void contactKomtOp(LocalDate dag) {
        taakKomtOp(dag.minusDays(6));
        assertThat(taak(nummer, "userTask_contactLeggen").getDueDate())
                .isBetween(
                        Date.from(dag.atStartOfDay(AMSTERDAM).toInstant()),
                        Date.from(dag.plusDays(1).atStartOfDay(AMSTERDAM).toInstant()));
        hetIs(dag, LocalTime.of(8, 0));
    }

    private void pogingKomtOp(LocalDate dag) {
        taakKomtOp(dag);
    }

    /** Nothing a moment before 08:00; the task at 08:00. */
    private void taakKomtOp(LocalDate dag) {
        hetIs(dag, LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).isEmpty();
        hetIs(dag, LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly("userTask_contactLeggen");
    }

    private void contact(Map<String, Object> anders) {
        Map<String, Object> waarden = new java.util.HashMap<>(Map.of(
                "contactOp",
                vandaag().toString(),
                "resultaat",
                "GEHOUDEN",
                "vorm",
                "TELEFOON",
                "contactpersoonBekend",
                "OP_ORDE",
                "administratie",
                "OP_ORDE",
                "balans",
                "OP_ORDE",
                "toekomst",
                "NIET_BESPROKEN",
                "verzekeringen",
                "OP_ORDE"));
        waarden.putAll(anders);
        vul(
                nummer,
                "userTask_contactLeggen",
                waarden.entrySet().stream()
                        .flatMap(waarde -> java.util.stream.Stream.of(waarde.getKey(), waarde.getValue()))
                        .toArray());
    }

    private void nietBereikt(LocalDate volgende) {
        vul(
                nummer,
                "userTask_contactLeggen",
                "contactOp",
                vandaag().toString(),
                "resultaat",
                "NIET_BEREIKT",
                "volgendePogingOp",
                volgende == null ? null : volgende.toString());
    }

    private void pasAan(String aanpassing, LocalDate contactOp, LocalDate eindeOp) {
        vul(
                nummer,
                "userTask_nazorgAanpassen",
                "afgesprokenOp",
                vandaag().toString(),
                "aanpassing",
                aanpassing,
                "contactOp",
                contactOp == null ? null : contactOp.toString(),
                "eindeOp",
                eindeOp == null ? null : eindeOp.toString(),
                "reden",
                "in overleg met de inwoner",
                "inOverleg",
                true);
    }

    private void rondAf(LocalDate op) {
        vul(
                nummer,
                "userTask_nazorgAfronden",
                "afgerondOp",
                op.toString(),
                "afronding",
                "AFGEROND",
                "weetWaarTerecht",
                true,
                "verslag",
                "het gaat goed");
    }

    private List<Contact> contacten() {
        return contacten.findByDossiernummerAndSoortOrderByGeplandOp(nummer, Contact.Soort.NAZORG);
    }

    private LocalDate vandaag() {
        return org.camunda.bpm.engine.impl.util.ClockUtil.getCurrentTime()
                .toInstant()
                .atZone(AMSTERDAM)
                .toLocalDate();
    }

    private List<Job> timers() {
        return motor.getManagementService().createJobQuery().timers().list();
    }

    private String instantie() {
        return motor.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(nummer)
                .singleResult()
                .getId();
    }

    private Object feit(String naam) {
        return motor
                .getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instantie())
                .variableName(naam)
                .list()
                .stream()
                .map(HistoricVariableInstance::getValue)
                .findFirst()
                .orElse(null);
    }

    private String eind() {
        assertThat(openTaken(nummer)).isEmpty();
        return motor
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instantie())
                .orderPartiallyByOccurrence()
                .desc()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .filter(element -> element.startsWith("end_"))
                .findFirst()
                .orElseThrow();
    }
}
