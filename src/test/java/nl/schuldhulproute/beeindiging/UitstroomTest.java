package nl.schuldhulproute.beeindiging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Uitstroomreden;
import org.junit.jupiter.api.Test;

class UitstroomTest {

    private static final LocalDate VANDAAG = LocalDate.of(2027, 6, 15);
    private static final LocalDate EERDER = LocalDate.of(2027, 6, 1);

    private long volgende = 1;

    @Test
    void naEenBeeindigingsbeschikkingIsDeRouteAfgerondOpDeDagVanDeBeschikking() {
        assertThat(bepaal(besluit(Soort.TOEGANG, "TOEKENNEN"), besluit(Soort.BEEINDIGING, "BEEINDIGEN")))
                .isEqualTo(new Uitstroom(Uitstroomreden.AFGEROND, EERDER));
    }

    @Test
    void naVoortijdigeBeeindigingVoldoetDeInwonerNiet() {
        assertThat(bepaal(besluit(Soort.TOEGANG, "TOEKENNEN"), besluit(Soort.VOORTIJDIGE_BEEINDIGING, "BEEINDIGEN")))
                .isEqualTo(new Uitstroom(Uitstroomreden.VOLDOET_NIET, EERDER));
    }

    @Test
    void naEenWeigeringPastDeHulpNiet() {
        assertThat(bepaal(besluit(Soort.TOEGANG, "WEIGEREN")))
                .isEqualTo(new Uitstroom(Uitstroomreden.NIET_PASSEND, EERDER));
    }

    @Test
    void wieAfzietTrektIn() {
        assertThat(Uitstroom.bepaal(null, null, List.of(), "AFGEZIEN", null, VANDAAG))
                .isEqualTo(new Uitstroom(Uitstroomreden.INGETROKKEN, VANDAAG));
        assertThat(Uitstroom.bepaal(null, null, List.of(), "INTAKE", "AFGEZIEN", VANDAAG))
                .isEqualTo(new Uitstroom(Uitstroomreden.INGETROKKEN, VANDAAG));
    }

    @Test
    void doorverwijzenIsNietPassendEnAdviesIsOverig() {
        assertThat(Uitstroom.bepaal(null, null, List.of(), "DOORVERWEZEN", null, VANDAAG)
                        .reden())
                .isEqualTo(Uitstroomreden.NIET_PASSEND);
        assertThat(Uitstroom.bepaal(null, null, List.of(), "ADVIES", null, VANDAAG)
                        .reden())
                .isEqualTo(Uitstroomreden.OVERIG);
    }

    @Test
    void overlijdenGaatVoorAllesEnTeltVanafDeDagVanOverlijden() {
        assertThat(Uitstroom.bepaal(
                        LocalDate.of(2027, 5, 30),
                        Uitstroomreden.VERHUISD,
                        List.of(besluit(Soort.TOEGANG, "TOEKENNEN")),
                        "INTAKE",
                        "HULPVRAAG",
                        VANDAAG))
                .isEqualTo(new Uitstroom(Uitstroomreden.OVERLEDEN, LocalDate.of(2027, 5, 30)));
    }

    @Test
    void watIemandNoteerdeGaatVoorWatUitHetBesluitVolgt() {
        assertThat(Uitstroom.bepaal(
                        null,
                        Uitstroomreden.ZELF,
                        List.of(
                                besluit(Soort.TOEGANG, "TOEKENNEN"),
                                besluit(Soort.VOORTIJDIGE_BEEINDIGING, "BEEINDIGEN")),
                        null,
                        null,
                        VANDAAG))
                .isEqualTo(new Uitstroom(Uitstroomreden.ZELF, EERDER));
    }

    /** As when a court lets an old refusal hold again: the help went on until now. */
    @Test
    void naEenHervattingEindigtDeRouteNietOpEenDagVanDaarvoor() {
        Uitstroom opnieuw = bepaal(besluit(Soort.TOEGANG, "WEIGEREN"));
        assertThat(opnieuw.naHervatting(EERDER.plusDays(1), VANDAAG))
                .isEqualTo(new Uitstroom(Uitstroomreden.NIET_PASSEND, VANDAAG));
        assertThat(opnieuw.naHervatting(EERDER, VANDAAG)).isEqualTo(opnieuw);
        assertThat(opnieuw.naHervatting(null, VANDAAG)).isEqualTo(opnieuw);
        Uitstroom overleden = new Uitstroom(Uitstroomreden.OVERLEDEN, EERDER);
        assertThat(overleden.naHervatting(VANDAAG, VANDAAG)).isEqualTo(overleden);
    }

    private static Uitstroom bepaal(Besluit... besluiten) {
        return Uitstroom.bepaal(null, null, List.of(besluiten), "INTAKE", "HULPVRAAG", VANDAAG);
    }

    private Besluit besluit(Soort soort, String uitkomst) {
        return new Besluit(
                volgende++,
                "D-2027-000001",
                soort,
                uitkomst,
                "motivering",
                "Wgs art. 4a",
                "consulent",
                "kwaliteit",
                EERDER,
                EERDER,
                "POST",
                Instant.EPOCH);
    }
}
