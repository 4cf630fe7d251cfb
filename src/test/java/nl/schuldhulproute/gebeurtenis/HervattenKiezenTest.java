package nl.schuldhulproute.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Crises;
import nl.schuldhulproute.dossier.Crisis;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Where a route goes on after an end by mistake, and what of before that end goes on with it. */
class HervattenKiezenTest extends Faseopbouw {

    private static final String KIEZEN = "userTask_hervattenKiezen";
    private static final String CRISISGESPREK = "userTask_crisisgesprekVoeren";

    @Autowired
    private Termijnregister termijnen;

    @Autowired
    private Crises crises;

    /** Wgs art. 4 lid 2: who is about to lose his home, does not wait until somebody tells it again. */
    @Test
    void watDreigdeVoorHetEindeDreigtNogSteeds() {
        breng(Fase.CRISIS);
        LocalDate bekend = vandaag();
        gebeurt("OVERLIJDEN");
        assertThat(termijnen.lopend(nummer, "A5")).isEmpty();
        verderNaar(bekend.plusDays(1));
        gebeurt("OVERLIJDEN_HERSTELD");
        hervat("PLAN_VAN_AANPAK");

        assertThat(openTaken(nummer)).contains(CRISISGESPREK, "userTask_schuldeiserBellen");
        assertThat(loopt(nummer)).containsOnlyOnce("crisisinterventie").contains("plan-van-aanpak");
        assertThat(termijnen.lopend(nummer, "A5").map(Termijn::startOp)).contains(bekend);
        assertThat(termijnen.lopend(nummer, "A5-gesprek").map(Termijn::startOp)).contains(bekend);

        gebeurt("CRISIS_VOORBIJ");
        assertThat(openTaken(nummer)).doesNotContain(CRISISGESPREK);
        assertThat(crises.findByDossiernummerOrderById(nummer))
                .singleElement()
                .returns(Crisis.Resultaat.AFGEWEND, Crisis::resultaat);
    }

    @Test
    void ookBijDeAanmeldingLooptErEenInterventie() {
        breng(Fase.AANMELDING);
        gebeurt("CRISIS_ONTSTAAN", "dreiging", "ONTRUIMING");
        gebeurt("OVERLIJDEN");
        gebeurt("OVERLIJDEN_HERSTELD");
        hervat("AANMELDING");
        assertThat(loopt(nummer)).containsOnlyOnce("crisisinterventie").contains("aanmelding");
    }

    @Test
    void wieNaarDeIntakeGaatHeeftDeAfspraakAchterDeRug() {
        breng(Fase.AANMELDING);
        gebeurt("OVERLIJDEN");
        gebeurt("OVERLIJDEN_HERSTELD");
        assertThat(termijnen.lopend(nummer, "A1")).isPresent();
        hervat("INTAKE");
        assertThat(openTaken(nummer)).contains("userTask_eersteGesprekVoeren");
        assertThat(termijnen.lopend(nummer, "A1")).isEmpty();
        assertThat(termijnen.lopend(nummer, "A2")).isEmpty();
        assertThat(termijnen.lopend(nummer, "A3").map(Termijn::startOp)).contains(BEGIN);
    }

    /** Fw art. 287b; Wgs art. 5: what the court gave, does not end because somebody made a mistake here. */
    @ParameterizedTest
    @ValueSource(strings = {"A31", "A32"})
    void hetUitstelVanDeRechterWordtWeerBewaakt(String code) {
        breng(Fase.PLAN_VAN_AANPAK);
        LocalDate tot = vandaag().plusMonths(6);
        termijnen.zetOp(new Termijnsleutel(nummer, code), vandaag(), tot);
        gebeurt("OVERLIJDEN");
        gebeurt("OVERLIJDEN_HERSTELD");
        assertThat(termijnen.lopend(nummer, code).map(Termijn::einde)).contains(tot);
        hervat("PLAN_VAN_AANPAK");
        verderNaar(termijnen.lopend(nummer, code).orElseThrow().waarschuwingOp());
        assertThat(openTaken(nummer)).contains("userTask_opTijdMaken");

        // What is over by then, nobody has to watch.
        gebeurt("OVERLIJDEN");
        verderNaar(tot.plusDays(1));
        gebeurt("OVERLIJDEN_HERSTELD");
        assertThat(termijnen.lopend(nummer, code)).isEmpty();
    }

    /** T-24, T-26: what was agreed with creditors is not passed over. */
    @Test
    void wieNogAflostWordtNietGevolgdOfBeeindigd() {
        breng(Fase.AFLOSSEN);
        gebeurt("OVERLIJDEN");
        gebeurt("OVERLIJDEN_HERSTELD");
        assertThat(String.valueOf(open(taak(nummer, KIEZEN)).get("fasen")))
                .contains("BEGELEIDING", "PLAN_VAN_AANPAK")
                .doesNotContain("NAZORG", "BEEINDIGING");
        assertThatThrownBy(() -> hervat("NAZORG")).hasMessageContaining("er loopt nog een regeling");
        assertThatThrownBy(() -> hervat("BEEINDIGING")).hasMessageContaining("er loopt nog een regeling");
        hervat("BEGELEIDING");
        assertThat(loopt(nummer)).contains("schuldregeling");
    }

    /** Z-06: the register and what waits beside the route say the same. */
    @Test
    void wachtErGeenContactMeerNaHetKredietDanKomtDeTaakOokNiet() {
        breng(Fase.BEEINDIGING);
        termijnen.start(nummer, "A44", BEGIN);
        start("nazorg-na-saneringskrediet", nummer, Map.of());
        beeindiging(nummer);
        assertThat(termijnen.lopend(nummer, "A44")).isEmpty();
        assertThat(loopt(nummer)).doesNotContain("nazorg-na-saneringskrediet");
    }

    private void hervat(String fase) {
        vul(nummer, KIEZEN, "hervatten", fase, "reden", "Het was een vergissing");
        laatTimersLopen();
    }
}
