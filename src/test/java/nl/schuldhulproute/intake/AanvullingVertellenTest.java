package nl.schuldhulproute.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Informatie;
import nl.schuldhulproute.dossier.Opschorting;
import nl.schuldhulproute.dossier.Opschortingen;
import nl.schuldhulproute.steun.Fasen;
import nl.schuldhulproute.steun.Proefbsn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * While the inwoner completes the aanvraag the term of the decision stands still; when it runs again, the route has the
 * inwoner told, and the intake does not wait for it (Awb art. 4:15 lid 4). The first meeting is on Thursday 3 December 2026.
 */
class AanvullingVertellenTest extends Fasen {

    private static final LocalDate GESPREK = LocalDate.of(2026, 12, 3);
    private static final LocalDate AANVULLEN_TOT = LocalDate.of(2026, 12, 17);
    private static final String WEER = "userTask_hervattingVertellen";

    @Autowired
    private Termijnregister register;

    @Autowired
    private Opschortingen opschortingen;

    private String nummer;

    @BeforeEach
    void erOntbreektIets() {
        vandaagIs(GESPREK.minusDays(7));
        nummer = meldAan();
        aanmelding(nummer);
        verderNaar(GESPREK);
        String vandaag = GESPREK.toString();
        vul(
                nummer,
                "userTask_eersteGesprekVoeren",
                "afloop",
                "GEHOUDEN",
                "gebeurdOp",
                vandaag,
                "vorm",
                "KANTOOR",
                "verteld",
                Stream.of(Informatie.Onderwerp.values()).map(Enum::name).toList(),
                "crisisGebleken",
                false,
                "verslag",
                "Goed gesprek");
        vul(
                nummer,
                "userTask_identiteitVaststellen",
                "vastgesteldOp",
                vandaag,
                "document",
                "PASPOORT",
                "geldig",
                true,
                "bsn",
                Proefbsn.nieuw());
        vul(
                nummer,
                "userTask_suwinetRaadplegen",
                "geraadpleegdOp",
                vandaag,
                "kenmerk",
                "SW-1",
                "bronnen",
                List.of("UWV"));
        vul(nummer, "userTask_bkrRaadplegen", "geraadpleegdOp", vandaag, "kenmerk", "BKR-1");
        vul(nummer, "userTask_intakegesprekVoeren", "gesprokenOp", vandaag, "vervolg", "AANVULLEN");
    }

    @Test
    void naHetAanvullenHoortDeInwonerDeNieuweDatum() {
        vraagAanvulling();
        assertThat(openTaken(nummer)).containsExactly("userTask_aanvullingVerwerken");
        Opschorting stilstand = stilstand();
        assertThat(stilstand.grond()).isEqualTo(Opschorting.Grond.VERZOEK_OM_AANVULLING);
        assertThat(stilstand.vanaf()).isEqualTo(GESPREK.plusDays(1));
        assertThat(stilstand.verwachtTot()).isEqualTo(AANVULLEN_TOT);
        assertThat(stilstand.stilstandVerteldOp()).isEqualTo(GESPREK);

        verderNaar(LocalDate.of(2026, 12, 11));
        vul(
                nummer,
                "userTask_aanvullingVerwerken",
                "aangevuldOp",
                "2026-12-11",
                "ontvangen",
                "Het alimentatieconvenant");
        assertThat(openTaken(nummer)).containsExactlyInAnyOrder("userTask_intakegesprekVoeren", WEER);
        assertThat(String.valueOf(open(taak(nummer, WEER)).get("stilstanden"))).contains("4 februari 2027");
        vul(nummer, WEER, "verteldOp", "2026-12-11", "wijze", "TELEFOON");
        assertThat(openTaken(nummer)).containsExactly("userTask_intakegesprekVoeren");
        assertThat(stilstand().verteldEinde()).isEqualTo(LocalDate.of(2027, 2, 4));
        assertThat(stilstand().hervattingWijze()).isEqualTo("TELEFOON");
    }

    @Test
    void ookWieNietAanvultHoortDatDeTermijnWeerLoopt() {
        vraagAanvulling();
        verderNaar(AANVULLEN_TOT.plusDays(1));
        assertThat(openTaken(nummer)).containsExactlyInAnyOrder("userTask_nietAangevuldAfwegen", WEER);
        assertThat(stilstand().hervatOp()).isEqualTo(AANVULLEN_TOT.plusDays(1));
    }

    @Test
    void wieDezelfdeDagAanvultHoortHetMeteen() {
        vraagAanvulling();
        vul(
                nummer,
                "userTask_aanvullingVerwerken",
                "aangevuldOp",
                GESPREK.toString(),
                "ontvangen",
                "Het alimentatieconvenant");
        vul(nummer, WEER, "verteldOp", GESPREK.toString(), "wijze", "GESPREK");
        assertThat(register.lopend(nummer, "A10").orElseThrow().einde()).isEqualTo(LocalDate.of(2027, 1, 28));
    }

    @Test
    void tijdensHetAanvullenEindigtDeStilstandInDieTaakEnNietMetEenMelding() {
        vraagAanvulling();
        openGebeurtenis(nummer);
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_gebeurtenisVastleggen",
                        "gebeurtenis",
                        "HERVATTING",
                        "gebeurdOp",
                        GESPREK.toString(),
                        "toelichting",
                        "Alles is er",
                        "teHervatten",
                        List.of(String.valueOf(
                                register.lopend(nummer, "A10").orElseThrow().id()))))
                .hasMessageEndingWith("de inwoner vult de aanvraag aan: leg in die taak vast wanneer alles er is");
    }

    @Test
    void staatDeTermijnAlStilDanWachtDeVraagOmAanTeVullen() {
        verderNaar(GESPREK.plusDays(1));
        register.opschorten(nummer, "A10", GESPREK.plusDays(1));
        assertThatThrownBy(this::vraagAanvulling)
                .hasMessageContaining("de beslistermijn staat al stil vanaf 4 december 2026");
        assertThat(register.lopend(nummer, "A7")).isEmpty();
    }

    private void vraagAanvulling() {
        vul(
                nummer,
                "userTask_aanvullingVragen",
                "gevraagdOp",
                vandaag().toString(),
                "aanvullenTot",
                AANVULLEN_TOT.toString(),
                "gevraagd",
                "Het alimentatieconvenant",
                "nietZelfOpTeZoeken",
                true,
                "hulpAangeboden",
                true);
    }

    private Opschorting stilstand() {
        return opschortingen.findByDossiernummerOrderById(nummer).get(0);
    }
}
