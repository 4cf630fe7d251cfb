package nl.schuldhulproute.beeindiging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.termijn.Einde;
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
        List<Besluit> besluiten = List.of(besluit(Soort.TOEGANG, "WEIGEREN"));
        Uitstroom opnieuw = bepaal(besluiten.get(0));
        Uitstroom nu = new Uitstroom(Uitstroomreden.NIET_PASSEND, VANDAAG);
        assertThat(opnieuw.naHervatting(om(EERDER.plusDays(1), 9), besluiten, VANDAAG))
                .isEqualTo(nu);
        // On the day on which it was made known, before and after that.
        assertThat(opnieuw.naHervatting(om(EERDER, 15), besluiten, VANDAAG)).isEqualTo(nu);
        assertThat(opnieuw.naHervatting(om(EERDER, 9), besluiten, VANDAAG)).isEqualTo(opnieuw);
        assertThat(opnieuw.naHervatting(null, besluiten, VANDAAG)).isEqualTo(opnieuw);
        Uitstroom overleden = new Uitstroom(Uitstroomreden.OVERLEDEN, EERDER);
        assertThat(overleden.naHervatting(om(VANDAAG, 9), besluiten, VANDAAG)).isEqualTo(overleden);
    }

    private static Instant om(LocalDate dag, int uur) {
        return dag.atTime(uur, 0).atZone(Einde.AMSTERDAM).toInstant();
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
                om(EERDER, 12));
    }
}
