package nl.schuldhulproute.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The Friday after Hemelvaart 2029, 11 May, was no equalised day when the terms were registered, and is one now. */
@DisplayName("Lopende termijnen bij een nieuw koninklijk besluit")
@SpringJUnitConfig(TermijnregisterTest.Configuratie.class)
class TermijnherrekeningTest {

    private static final String DOSSIER = "D-2029-000007";
    private static final LocalDate BRUGDAG = dag("2029-05-11");
    private static final LocalDate MAANDAG_ERNA = dag("2029-05-14");

    @Autowired
    private Termijnregister register;

    @Autowired
    private TermijnRepository repository;

    @Autowired
    private Termijnen soorten;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TermijnregisterTest.Klok klok;

    @Autowired
    private TermijnregisterTest.Gebeurtenissen gebeurtenissen;

    @Autowired
    private ApplicationEventPublisher events;

    @BeforeEach
    void leeg() {
        jdbc.update("delete from dossier.termijn");
        klok.zet("2029-04-20T09:00:00Z");
        gebeurtenissen.ontvangen.clear();
    }

    private static LocalDate dag(String tekst) {
        return LocalDate.parse(tekst);
    }

    private Termijnherrekening methet(LocalDate... dagen) {
        Termijnberekening berekening = new Termijnberekening(Kalender.met(Set.of(dagen), false));
        return new Termijnherrekening(repository, soorten, berekening, klok, events);
    }

    private Termijn lopend(String code) {
        return register.laatste(DOSSIER, code).orElseThrow();
    }

    @Test
    @DisplayName(
            "een einde op de nieuwe vrije dag schuift naar de maandag, met zijn waarschuwing; het onverschoven einde blijft")
    void schuift() {
        assertThat(register.start(DOSSIER, "A3", dag("2029-04-13")).einde()).isEqualTo(BRUGDAG);
        gebeurtenissen.ontvangen.clear();

        assertThat(methet(BRUGDAG).dossiersMetAnderEinde()).containsExactly(DOSSIER);
        assertThat(methet(BRUGDAG).herreken(DOSSIER)).isEqualTo(1);

        assertThat(lopend("A3").eindeOnverschoven()).isEqualTo(BRUGDAG);
        assertThat(lopend("A3").einde()).isEqualTo(MAANDAG_ERNA);
        assertThat(lopend("A3").waarschuwingOp()).isEqualTo("2029-05-07");
        assertThat(gebeurtenissen.ontvangen).containsExactly(new TermijnGewijzigd(new Termijnsleutel(DOSSIER, "A3")));
    }

    @Test
    @DisplayName("nog een keer rekenen verandert niets en meldt niets")
    void nogEens() {
        register.start(DOSSIER, "A3", dag("2029-04-13"));
        methet(BRUGDAG).herreken(DOSSIER);
        gebeurtenissen.ontvangen.clear();

        assertThat(methet(BRUGDAG).dossiersMetAnderEinde()).isEmpty();
        assertThat(methet(BRUGDAG).herreken(DOSSIER)).isZero();
        assertThat(gebeurtenissen.ontvangen).isEmpty();
    }

    @Test
    @DisplayName("opgeschorte dagen en een verdaging blijven meetellen")
    void opschortingEnVerdaging() {
        klok.zet("2029-03-20T09:00:00Z");
        register.start(DOSSIER, "A10", dag("2029-03-02")); // unshifted end: 27 April, Koningsdag
        register.opschorten(DOSSIER, "A10", dag("2029-03-06"));
        register.hervatten(DOSSIER, "A10", dag("2029-03-20"));
        register.start(DOSSIER, "A17", dag("2029-02-16"));
        register.verdagen(DOSSIER, "A17", "A17-verdaging", "Het advies is er nog niet");
        assertThat(register.lopende(DOSSIER)).extracting(Termijn::einde).containsOnly(BRUGDAG);

        assertThat(methet(BRUGDAG).herreken(DOSSIER)).isEqualTo(2);

        assertThat(lopend("A10").einde()).isEqualTo(MAANDAG_ERNA);
        assertThat(lopend("A10").opgeschorteDagen()).isEqualTo(14);
        assertThat(lopend("A17").einde()).isEqualTo(MAANDAG_ERNA);
        assertThat(lopend("A17").reden()).contains("Het advies is er nog niet");
    }

    @Test
    @DisplayName("een dag die mensen noemden en een termijn buiten de Algemene termijnenwet blijven staan")
    void blijftStaan() {
        register.start(DOSSIER, "A3", dag("2029-04-16")); // to Monday 14 May
        register.verkorten(DOSSIER, "A3", BRUGDAG, "Bedreigende situatie");
        register.start(DOSSIER, "A10", dag("2029-03-09")); // 4 May, and then a day that was agreed
        register.verlengenTot(DOSSIER, "A10", BRUGDAG, "De aanvrager stemt in");
        register.zetOp(DOSSIER, "A7", BRUGDAG);
        register.start(DOSSIER, "A5", dag("2029-04-20")); // 4 May
        register.verlengenTot(DOSSIER, "A5", BRUGDAG, "In overleg");
        register.start(DOSSIER, "A43", dag("2028-05-11")); // twelve months
        klok.zet("2029-05-09T09:00:00Z");
        register.start(DOSSIER, "A4", dag("2029-05-08")); // three werkdagen: 9, 11 and 14 May
        assertThat(lopend("A4").einde()).isEqualTo(MAANDAG_ERNA);

        assertThat(methet(BRUGDAG).dossiersMetAnderEinde()).isEmpty();
        assertThat(methet(BRUGDAG).herreken(DOSSIER)).isZero();

        assertThat(register.lopende(DOSSIER))
                .filteredOn(termijn -> !termijn.code().equals("A4"))
                .extracting(Termijn::einde)
                .hasSize(5)
                .containsOnly(BRUGDAG);
        assertThat(lopend("A4").einde())
                .as("eerder is beter voor de inwoner dan 15 mei")
                .isEqualTo(MAANDAG_ERNA);
    }

    @Test
    @DisplayName("gaat de dag weer uit de kalender, dan komt onze eigen termijn terug, en die van de inwoner niet")
    void nooitInHetNadeelVanDeInwoner() {
        register.start(DOSSIER, "A3", dag("2029-04-13"));
        register.start(DOSSIER, "A15", dag("2029-03-30"));
        methet(BRUGDAG).herreken(DOSSIER);
        assertThat(register.lopende(DOSSIER)).extracting(Termijn::einde).containsOnly(MAANDAG_ERNA);

        assertThat(methet().herreken(DOSSIER)).isEqualTo(1);

        assertThat(lopend("A3").einde()).isEqualTo(BRUGDAG);
        assertThat(lopend("A15").einde()).as("zo staat het in de brief").isEqualTo(MAANDAG_ERNA);
    }

    @Test
    @DisplayName("wat bij ons al verlopen was, blijft verlopen; de inwoner krijgt de extra dag nog wel")
    void alVerlopen() {
        register.start(DOSSIER, "A3", dag("2029-04-13"));
        register.start(DOSSIER, "A15", dag("2029-03-30"));
        klok.zet("2029-05-11T22:00:00Z"); // 00:00 in Amsterdam of the 12th

        assertThat(methet(BRUGDAG).herreken(DOSSIER)).isEqualTo(1);

        assertThat(lopend("A3").einde()).isEqualTo(BRUGDAG);
        assertThat(lopend("A3").stand(dag("2029-05-12"))).isEqualTo(Stand.VERLOPEN);
        assertThat(lopend("A15").einde()).isEqualTo(MAANDAG_ERNA);
        assertThat(lopend("A15").stand(dag("2029-05-12"))).isEqualTo(Stand.LOOPT);
    }

    @Test
    @DisplayName("wat stilstaat op een dag van de langere termijn, was toen niet voorbij")
    void staatStilInDeVerlenging() {
        register.start(DOSSIER, "A10", dag("2029-03-16")); // 11 May
        methet(BRUGDAG).herreken(DOSSIER);
        klok.zet("2029-05-14T09:00:00Z");
        register.opschorten(DOSSIER, "A10", MAANDAG_ERNA);

        assertThat(methet().herreken(DOSSIER)).isZero();
        assertThat(register.hervatten(DOSSIER, "A10", dag("2029-05-21")).einde())
                .as("14 mei en 7 dagen is Tweede Pinksterdag")
                .isEqualTo("2029-05-22");

        assertThat(methet(BRUGDAG).herreken(DOSSIER)).isZero();
    }

    @Test
    @DisplayName("wat voldaan of vervallen is, is geschiedenis; wat opgeschort is, krijgt straks het juiste einde")
    void alleenWatLoopt() {
        register.start(DOSSIER, "A3", dag("2029-04-13"));
        register.voldaan(DOSSIER, "A3", dag("2029-04-20"));
        register.start(DOSSIER, "A8", dag("2029-04-13"));
        register.vervallen(DOSSIER, "A8", dag("2029-04-20"), "Aangevuld");

        assertThat(methet(BRUGDAG).dossiersMetAnderEinde()).isEmpty();
        assertThat(methet(BRUGDAG).herreken(DOSSIER)).isZero();
        assertThat(register.alle(DOSSIER)).extracting(Termijn::einde).containsOnly(BRUGDAG);
    }
}
