package nl.schuldhulproute.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluitopvolging.Gevolg;
import nl.schuldhulproute.steun.Proefbsn;
import nl.schuldhulproute.steun.RouteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

class BesluitenboekTest extends RouteTest {

    private static final LocalDate DAG = LocalDate.of(2027, 3, 16);

    @Autowired
    private Besluitenboek boek;

    @Autowired
    private Besluiten besluiten;

    @Autowired
    private Besluitopvolgingen opvolgingen;

    @Autowired
    private JdbcTemplate jdbc;

    private String nummer;
    private Besluit besluit;

    @BeforeEach
    void eenBesluitIsBekend() {
        vandaagIs(DAG);
        nummer = dossier(DAG.minusDays(40));
        // What is spoilt here must not be read as an earlier decision about somebody in another test.
        Persoon inwoner = dossiers.aanvrager(nummer);
        inwoner.heeftBsn(Proefbsn.nieuw());
        dossiers.bewaar(inwoner);
        besluit = boek.voegToe(nieuw(Soort.TOEGANG, "TOEKENNEN"));
    }

    @Test
    void eenBekendBesluitIsTeLezenZoalsHetIsToegevoegd() {
        assertThat(besluiten.findById(besluit.id())).contains(besluit);
        assertThat(besluit.vingerafdruk()).hasSize(64);
    }

    @Test
    void eenBekendBesluitWordtNietNogEensToegevoegd() {
        assertThatThrownBy(() -> boek.voegToe(besluit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is al bekendgemaakt en verandert niet meer");
    }

    @Test
    void deToepassingKanBesluitenAlleenLezen() {
        for (Class<?> opslag : List.of(Besluiten.class, Besluitopvolgingen.class)) {
            assertThat(Arrays.stream(opslag.getMethods())
                            .filter(methode -> !methode.isDefault())
                            .map(Method::getName))
                    .allMatch(naam -> naam.startsWith("find"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uitkomst = 'WEIGEREN'",
                "soort = 'WIJZIGING'",
                "opgesteld_door = 'iemand'",
                "besloten_op = date '2027-03-01'",
                "bekendgemaakt_op = date '2027-03-17'",
                "wijze = 'UITGEREIKT'",
                "vingerafdruk = ''"
            })
    void deDatabaseWeigertEenBekendBesluitTeVeranderen(String verandering) {
        assertThatThrownBy(() ->
                        jdbc.update("update dossier.besluit set %s where id = ?".formatted(verandering), besluit.id()))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(besluiten.findById(besluit.id())).contains(besluit);
    }

    @Test
    void deDatabaseWeigertEenBekendBesluitWegTeHalen() {
        assertThatThrownBy(() -> jdbc.update("delete from dossier.besluit where id = ?", besluit.id()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motivering = 'Iets anders'",
                "artikel = 'art. 8'",
                "beoordeeld_door = null",
                "inhoud = 'Een ander plan'",
                "gronden = '[]'"
            })
    void eenTekstDieAchterDeToepassingOmIsVeranderdWordtNietMeerGelezen(String verandering) {
        jdbc.update("update dossier.besluit set %s where id = ?".formatted(verandering), besluit.id());

        assertThatThrownBy(() -> besluiten.findById(besluit.id()))
                .hasMessageContaining("is veranderd nadat het bekend was gemaakt");
    }

    @Test
    void watErVanEenBesluitWordtStaatInEenEigenRij() {
        Besluit wijziging = boek.voegToe(nieuw(Soort.WIJZIGING, "WIJZIGEN"));
        boek.volgtOp(wijziging, besluit.id(), Gevolg.GEWIJZIGD);
        assertThat(boek.isVervallen(besluit.id())).isFalse();
        assertThat(boek.geldend(nummer)).containsExactly(besluit, wijziging);

        Besluit intrekking = boek.voegToe(nieuw(Soort.INTREKKING, "INTREKKEN"));
        boek.volgtOp(intrekking, wijziging.id(), Gevolg.INGETROKKEN);

        assertThat(boek.isVervallen(wijziging.id())).isTrue();
        assertThat(boek.geldend(nummer)).containsExactly(besluit, intrekking);
        assertThat(opvolgingen.findByDossiernummerOrderById(nummer))
                .extracting(Besluitopvolging::besluit, Besluitopvolging::opvolger, Besluitopvolging::gevolg)
                .containsExactly(
                        tuple(besluit.id(), wijziging.id(), Gevolg.GEWIJZIGD),
                        tuple(wijziging.id(), intrekking.id(), Gevolg.INGETROKKEN));
        assertThat(besluiten.findById(wijziging.id())).contains(wijziging);
    }

    @Test
    void eenIntrekkingDieZelfNietStandHoudtNeemtNietsWeg() {
        Besluit intrekking = opvolger(Soort.INTREKKING, "INTREKKEN", besluit, Gevolg.INGETROKKEN, null);
        assertThat(boek.toegangVerleend(nummer)).isFalse();
        assertThat(boek.overToegang(nummer)).isEmpty();

        // The inwoner objects to the withdrawal, and wins (Awb art. 7:11 lid 2).
        Besluit opBezwaar = opvolger(Soort.BESLISSING_OP_BEZWAAR, "GEGROND", intrekking, Gevolg.HERROEPEN, null);

        assertThat(boek.isVervallen(intrekking.id())).isTrue();
        assertThat(boek.isVervallen(besluit.id())).isFalse();
        assertThat(boek.geldend(nummer)).containsExactly(besluit, opBezwaar);
        assertThat(boek.inTeTrekken(nummer)).containsExactly(besluit);
        assertThat(boek.toegangVerleend(nummer)).isTrue();
    }

    @Test
    void inEenLangeKetenGeldtElkTweedeBesluit() {
        Besluit weigering = boek.voegToe(nieuw(Soort.TOEGANG, "WEIGEREN"));
        Besluit opBezwaar = opvolger(
                Soort.BESLISSING_OP_BEZWAAR, "GEGROND", weigering, Gevolg.HERROEPEN, Vervanging.TOEGANG_VERLEEND);
        assertThat(boek.toegangVerleend(nummer)).isTrue();
        assertThat(boek.inTeTrekken(nummer)).containsExactly(besluit, opBezwaar);

        Besluit intrekking = opvolger(Soort.INTREKKING, "INTREKKEN", opBezwaar, Gevolg.INGETROKKEN, null);
        assertThat(boek.vervallen(nummer)).containsExactly(opBezwaar.id());
        assertThat(boek.overToegang(nummer)).contains(weigering);

        opvolger(Soort.BESLISSING_OP_BEZWAAR, "GEGROND", intrekking, Gevolg.HERROEPEN, null);
        assertThat(boek.vervallen(nummer)).containsExactlyInAnyOrder(intrekking.id(), weigering.id());
        assertThat(boek.overToegang(nummer)).contains(opBezwaar);
    }

    @Test
    void watErInDePlaatsKomtStaatWaarHetEerdereBesluitStond() {
        Besluit weigering = boek.voegToe(nieuw(Soort.TOEGANG, "WEIGEREN"));
        assertThat(boek.overToegang(nummer)).contains(weigering);
        // Late, and about the older decision only.
        opvolger(Soort.BESLISSING_OP_BEZWAAR, "DEELS_GEGROND", besluit, Gevolg.GEWIJZIGD, Vervanging.TOEGANG_BLIJFT);
        assertThat(boek.overToegang(nummer)).contains(weigering);
        assertThat(boek.toegangVerleend(nummer)).isFalse();
    }

    /** A court can grant what the municipality refused (Awb art. 8:72 lid 3 b). */
    @Test
    void eenUitspraakDieToegangVerleentStaatWaarHetVernietigdeBesluitStond() {
        Besluit weigering = boek.voegToe(nieuw(Soort.TOEGANG, "WEIGEREN"));
        assertThat(boek.toegangVerleend(nummer)).isFalse();
        boek.isVernietigd(weigering, weigering.bekendgemaaktOp(), Vervanging.TOEGANG_VERLEEND, "UTR 27/1");
        assertThat(boek.toegangVerleend(nummer)).isTrue();
        assertThat(boek.toegangDoorRechter(nummer))
                .map(Besluitopvolging::kenmerk)
                .contains("UTR 27/1");
        assertThat(boek.isDoorRechterVernietigd(weigering.id())).isTrue();
        assertThat(boek.isDoorRechterVernietigd(besluit.id())).isFalse();

        // A later aanvraag, and the decision on that.
        boek.voegToe(nieuw(Soort.TOEGANG, "WEIGEREN"));
        assertThat(boek.toegangVerleend(nummer)).isFalse();
        assertThat(boek.toegangDoorRechter(nummer)).isEmpty();
    }

    @Test
    void watErInDePlaatsKomtHoortBijWatIsVerzegeld() {
        Besluit opBezwaar =
                opvolger(Soort.BESLISSING_OP_BEZWAAR, "GEGROND", besluit, Gevolg.GEWIJZIGD, Vervanging.TOEGANG_BLIJFT);
        jdbc.update("update dossier.besluit set vervanging = 'TOEGANG_GEWEIGERD' where id = ?", opBezwaar.id());
        assertThatThrownBy(() -> boek.toegangVerleend(nummer))
                .hasMessageContaining("is veranderd nadat het bekend was gemaakt");
    }

    private Besluit opvolger(Soort soort, String uitkomst, Besluit eerder, Gevolg gevolg, Vervanging vervanging) {
        Besluit kaal = nieuw(soort, uitkomst);
        Besluit opvolger = boek.voegToe(new Besluit(
                null,
                nummer,
                soort,
                uitkomst,
                kaal.artikel(),
                kaal.motivering(),
                kaal.opgesteldDoor(),
                kaal.beoordeeldDoor(),
                DAG,
                DAG,
                kaal.wijze(),
                kaal.ingevoerdOp(),
                eerder.id(),
                null,
                null,
                "",
                vervanging));
        boek.volgtOp(opvolger, eerder.id(), gevolg);
        return opvolger;
    }

    private Besluit nieuw(Soort soort, String uitkomst) {
        return new Besluit(
                null,
                nummer,
                soort,
                uitkomst,
                "art. 7",
                "Zoals besproken",
                "consulent",
                "kwaliteit",
                DAG,
                DAG,
                "POST",
                DAG.atStartOfDay(AMSTERDAM).toInstant());
    }
}
