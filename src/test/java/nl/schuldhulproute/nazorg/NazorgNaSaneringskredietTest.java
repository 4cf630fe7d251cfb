package nl.schuldhulproute.nazorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.dossier.Vervolgaanvragen;
import nl.schuldhulproute.steun.Routestappen;
import nl.schuldhulproute.termijn.Stand;
import nl.schuldhulproute.termijn.Termijnregister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A saneringskrediet was paid out on 29 February 2032. Two years later there is no 29 February; 28 February 2034 is a
 * Tuesday (NVVK Module Nazorg; A44).
 */
class NazorgNaSaneringskredietTest extends Routestappen {

    private static final LocalDate UITBETAALD = LocalDate.of(2032, 2, 29);
    private static final LocalDate GEEINDIGD = LocalDate.of(2033, 10, 3);
    private static final LocalDate CONTACTDAG = LocalDate.of(2034, 2, 28);
    private static final String CONTACT = "userTask_contactLeggen";

    @Autowired
    private Termijnregister termijnen;

    @Autowired
    private Vervolgaanvragen vervolgaanvragen;

    private String nummer;

    @BeforeEach
    void deSchuldhulpIsGeeindigdEnHetContactNogNietGeweest() {
        vandaagIs(UITBETAALD);
        nummer = dossier(UITBETAALD);
        Persoon inwoner = dossiers.aanvrager(nummer);
        // Not by chance the same as somebody in another test of whom no BSN is known.
        inwoner.isGeborenOp(LocalDate.of(1979, 7, 3));
        dossiers.bewaar(inwoner);
        termijnen.start(nummer, "A44", UITBETAALD);
        Dossier dossier = dossiers.dossier(nummer);
        dossier.beeindig(GEEINDIGD, Uitstroomreden.AFGEROND, GEEINDIGD.plusYears(5));
        dossiers.bewaar(dossier);
        vandaagIs(GEEINDIGD);
        start("nazorg-na-saneringskrediet", nummer, Map.of());
    }

    @Test
    void tweeJaarNaHetVerstrekkenBeltDeNazorgcoach() {
        hetIs(CONTACTDAG.minusDays(6), LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).isEmpty();
        hetIs(CONTACTDAG.minusDays(6), LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(openTaken(nummer)).as("in de week van het contact").containsExactly(CONTACT);
        opDeDag();
        assertThat(openTaken(nummer)).containsExactly(CONTACT);
        assertThat(open(taak(nummer, CONTACT)))
                .containsEntry("uitbetaald", "29 februari 2032")
                .containsEntry("beeindigd", "3 oktober 2033");
        assertThatThrownBy(() -> contact("GAAT_GOED", CONTACTDAG, null, null)).hasMessageContaining("hoe het gaat");
        contact("GAAT_GOED", CONTACTDAG, null, "Komt rond en spaart");
        assertThat(loopt()).isZero();
        assertThat(termijnen.laatste(nummer, "A44").orElseThrow().isTijdigVoldaan())
                .isTrue();
        assertThat(vervolgaanvragen.findByDossiernummerOrderById(nummer)).isEmpty();
    }

    @Test
    void wieOpnieuwHulpVraagtKrijgtEenNieuweRoute() {
        opDeDag();
        contact("NIEUWE_AANVRAAG", CONTACTDAG, null, "Nieuwe schuld bij de zorgverzekeraar");
        String nieuw =
                vervolgaanvragen.findByDossiernummerOrderById(nummer).get(0).nieuwDossier();
        assertThat(dossiers.dossier(nieuw).herkomst()).isEqualTo(Dossier.Herkomst.NAZORG);
        assertThat(termijnen.lopend(nieuw, "A3").orElseThrow().startOp()).isEqualTo(CONTACTDAG);
        assertThat(openTaken(nieuw)).contains("userTask_eersteContactLeggen");
        assertThat(loopt()).isZero();
    }

    @Test
    void wieNietBereiktWordtKrijgtEenNieuwePogingEnDaarnaMagHetStoppen() {
        opDeDag();
        assertThatThrownBy(() -> contact("NIET_BEREIKT", CONTACTDAG, CONTACTDAG, null))
                .hasMessageContaining("een dag na vandaag");
        contact("NIET_BEREIKT", CONTACTDAG, CONTACTDAG.plusDays(2), null);
        assertThat(openTaken(nummer)).isEmpty();
        hetIs(CONTACTDAG.plusDays(2), LocalTime.of(8, 0));
        laatTimersLopen();
        contact("GEEN_CONTACT", CONTACTDAG.plusDays(2), null, "Wil niet meer gebeld worden");
        assertThat(loopt()).isZero();
        assertThat(termijnen.laatste(nummer, "A44").orElseThrow().stand(CONTACTDAG.plusDays(2)))
                .isEqualTo(Stand.VERVALLEN);
    }

    // ---- a death

    @Test
    void isErNiemandMeerDanVervaltHetContact() {
        opDeDag();
        gebeurt("OVERLIJDEN");
        assertThat(loopt()).isZero();
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(termijnen.lopend(nummer, "A44")).isEmpty();
        // It was somebody else: the contact still comes, and its day has come.
        gebeurt("OVERLIJDEN_HERSTELD");
        assertThat(dossiers.aanvrager(nummer).overledenOp()).isNull();
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isEqualTo(GEEINDIGD);
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly(CONTACT);
        assertThat(termijnen.lopend(nummer, "A44").orElseThrow().startOp()).isEqualTo(UITBETAALD);
    }

    @Test
    void metDePartnerDieBlijftGaatHetContactDoor() {
        metPartner(nummer, UITBETAALD);
        opDeDag();
        gebeurt("OVERLIJDEN", "overledene", "AANVRAGER");
        assertThat(openTaken(nummer)).containsExactly(CONTACT);
        // Nothing fell away, so nothing is put back.
        gebeurt("OVERLIJDEN_HERSTELD");
        assertThat(openTaken(nummer)).containsExactly(CONTACT);
        assertThat(loopt()).isEqualTo(1);
    }

    private void gebeurt(String gebeurtenis, Object... meer) {
        List<Object> velden = new ArrayList<>(List.of(
                "gebeurtenis", gebeurtenis, "gebeurdOp", CONTACTDAG.toString(), "toelichting", "De familie belde"));
        velden.addAll(List.of(meer));
        meldGebeurtenis(nummer, velden.toArray());
    }

    private void opDeDag() {
        hetIs(CONTACTDAG, LocalTime.of(8, 0));
        laatTimersLopen();
    }

    private void contact(String resultaat, LocalDate op, LocalDate volgende, String verslag) {
        vul(
                nummer,
                CONTACT,
                "contactOp",
                op.toString(),
                "resultaat",
                resultaat,
                "volgendePogingOp",
                volgende == null ? null : volgende.toString(),
                "verslag",
                verslag);
    }

    private long loopt() {
        return motor.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(nummer)
                .processDefinitionKey("nazorg-na-saneringskrediet")
                .count();
    }
}
