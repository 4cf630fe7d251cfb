package nl.schuldhulproute.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Deelname;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.steun.Proefbsn;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds again when a route ended by mistake, and what a death that was told by mistake leaves behind. */
class HervatteRouteTest extends Faseopbouw {

    private static final String VASTLEGGEN = "userTask_gebeurtenisVastleggen";
    private static final String ERFGENAAM = "userTask_voortzettingNagaan";

    @Autowired
    private Termijnregister termijnen;

    /** Wgs art. 4 lid 1: four weeks from the aanvraag, not from the day on which the mistake was found. */
    @Test
    void deInwonerWachtNietLangerOpHetEersteGesprek() {
        breng(Fase.AANMELDING);
        LocalDate einde = lopend("A3").einde();
        gebeurt("OVERLIJDEN");
        assertThat(termijnen.lopend(nummer, "A3")).isEmpty();
        verderNaar(BEGIN.plusWeeks(2));
        gebeurt("OVERLIJDEN_HERSTELD");
        assertThat(lopend("A3")).returns(BEGIN, Termijn::startOp).returns(einde, Termijn::einde);
        assertThat(lopend("A2").startOp()).isEqualTo(BEGIN);
        assertThat(loopt(nummer)).contains("termijn-bewaken");
        hervat("AANMELDING");
        assertThat(loopt(nummer)).containsOnlyOnce("termijn-bewaken");
    }

    @Test
    void wieAlEenGesprekHadBegintNietOpnieuw() {
        breng(Fase.BESCHIKKING);
        assertThat(termijnen.laatste(nummer, "A3").orElseThrow().voldaanOp()).isPresent();
        gebeurt("OVERLIJDEN");
        gebeurt("OVERLIJDEN_HERSTELD");
        assertThat(termijnen.lopend(nummer, "A3")).isEmpty();
        assertThat(termijnen.lopend(nummer, "A1")).isEmpty();
        assertThat(lopend("A10")).isNotNull();
    }

    /** B-43: who was helped, waits for no registers of others. */
    @Test
    void deHulpWachtNietOpDeMeldingen() {
        breng(Fase.OPNIEUW_MELDEN);
        assertThat(openTaken(nummer)).contains("userTask_vishMelden", "userTask_volgenAfspreken");
        vul(nummer, "userTask_vishMelden", "gemeldOp", dag(), "kenmerk", "V-2");
        assertThat(openTaken(nummer)).contains("userTask_volgenAfspreken").doesNotContain("userTask_vishMelden");
        assertThat(loopt(nummer)).containsOnlyOnce("volgen");
    }

    @Test
    void wieEldersWordtGeholpenStaatNietAlsOverledenInHetOudeDossier() {
        breng(Fase.OVERLEDEN);
        Persoon inwoner = dossiers.aanvrager(nummer);
        inwoner.heeftBsn(Proefbsn.nieuw());
        inwoner = dossiers.bewaar(inwoner);
        Dossier ander = nieuwDossier(inwoner);
        gebeurt("OVERLIJDEN_HERSTELD");
        assertThat(dossiers.aanvrager(nummer).overledenOp()).isNull();
        assertThat(dossiers.dossier(nummer))
                .returns(Uitstroomreden.OVERIG, Dossier::uitstroomreden)
                .returns(BEGIN, Dossier::beeindigdOp);
        assertThatThrownBy(() -> openGebeurtenis(nummer)).hasMessageContaining("dit dossier is al gesloten");

        Dossier eindigt = dossiers.dossier(ander.nummer());
        eindigt.beeindig(BEGIN, Uitstroomreden.AFGEROND, BEGIN.plusYears(5));
        dossiers.bewaar(eindigt);
        assertThat(mogelijkheden()).contains("ROUTE_HERVATTEN");
    }

    @Test
    void eenOverlijdenWordtEenKeerGemeld() {
        breng(Fase.BEZWAAR);
        gebeurt("OVERLIJDEN");
        assertThat(openTaken(nummer)).containsOnlyOnce(ERFGENAAM);
        assertThat(mogelijkheden()).contains("OVERLIJDEN_HERSTELD").doesNotContain("\"OVERLIJDEN\"");
        openGebeurtenis(nummer);
        assertThatThrownBy(() -> vul(
                        nummer,
                        VASTLEGGEN,
                        "gebeurtenis",
                        "OVERLIJDEN",
                        "gebeurdOp",
                        dag(),
                        "toelichting",
                        "Nog een keer gehoord"))
                .hasMessageContaining("dit kan nu niet");
        assertThat(openTaken(nummer)).containsOnlyOnce(ERFGENAAM);
    }

    /** BW art. 4:182: the heirs go on with an objection, in whichever case the death is told. */
    @Test
    void ookHetBezwaarInEenOuderDossierHoortHet() {
        breng(Fase.BEZWAAR);
        String ouder = nummer;
        Persoon inwoner = dossiers.aanvrager(ouder);
        nummer = meldAan();
        Persoon ander = dossiers.aanvrager(nummer);
        dossiers.voegToe(nummer, inwoner, Deelname.Rol.PARTNER, BEGIN);
        gebeurt("OVERLIJDEN", "overledene", "PARTNER");
        assertThat(openTaken(ouder)).containsOnlyOnce(ERFGENAAM);
        assertThat(dossiers.dossier(ouder).uitstroomreden()).isEqualTo(Uitstroomreden.OVERLEDEN);
        assertThat(dossiers.aanvrager(nummer).id()).isEqualTo(ander.id());

        gebeurt("OVERLIJDEN_HERSTELD");
        assertThat(openTaken(ouder)).doesNotContain(ERFGENAAM);
        assertThat(dossiers.partner(nummer)).map(Persoon::id).contains(inwoner.id());
    }

    @Test
    void wieAlWasVertrokkenHoortNietMeerBijHetDossier() {
        breng(Fase.AANMELDING);
        metPartner(nummer, BEGIN);
        Persoon partner = dossiers.partner(nummer).orElseThrow();
        dossiers.verlaat(nummer, partner, BEGIN.plusDays(1));
        partner.isOverleden(BEGIN.plusDays(9));
        dossiers.bewaar(partner);
        assertThat(dossiers.overledenen(nummer)).isEmpty();
        assertThat(mogelijkheden()).doesNotContain("OVERLIJDEN_HERSTELD");
    }

    @Test
    void hetContactNaEenKredietKomtToch() {
        breng(Fase.PLAN_VAN_AANPAK);
        termijnen.start(nummer, "A44", BEGIN);
        gebeurt("OVERLIJDEN");
        assertThat(termijnen.lopend(nummer, "A44")).isEmpty();
        gebeurt("OVERLIJDEN_HERSTELD");
        assertThat(lopend("A44").startOp()).isEqualTo(BEGIN);
    }

    @Test
    void eindigtDeHervatteRouteAndersDanWachtErGeenContactMeer() {
        breng(Fase.AANMELDING);
        termijnen.start(nummer, "A44", BEGIN);
        totBedenktijd();
        start("nazorg-na-saneringskrediet", nummer, Map.of());
        bedenktijdVoorbij(nummer);
        assertThat(termijnen.lopend(nummer, "A44")).isEmpty();
        assertThat(loopt(nummer)).doesNotContain("nazorg-na-saneringskrediet");
    }

    private Dossier nieuwDossier(Persoon inwoner) {
        Dossier ander = dossiers.open(Dossier.Herkomst.TELEFOON, null, vandaag(), vandaag());
        dossiers.voegToe(ander.nummer(), inwoner, Deelname.Rol.AANVRAGER, vandaag());
        return ander;
    }

    private String mogelijkheden() {
        openGebeurtenis(nummer);
        String mogelijk = String.valueOf(open(taak(nummer, VASTLEGGEN)).get("mogelijkheden"));
        vul(nummer, VASTLEGGEN, "gebeurtenis", "NIETS");
        return mogelijk;
    }

    private void hervat(String fase) {
        vul(nummer, "userTask_hervattenKiezen", "hervatten", fase, "reden", "Het was een vergissing");
    }

    private Termijn lopend(String code) {
        return termijnen.lopend(nummer, code).orElseThrow();
    }
}
