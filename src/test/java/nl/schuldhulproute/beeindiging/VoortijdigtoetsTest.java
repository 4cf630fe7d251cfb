package nl.schuldhulproute.beeindiging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.schuldhulproute.beeindiging.Voortijdigtoets.Feiten;
import nl.schuldhulproute.beeindiging.Voortijdigtoets.Uitkomst;
import nl.schuldhulproute.dossier.Plicht;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.dossier.VoortijdigEinde.Grond;
import nl.schuldhulproute.dossier.VoortijdigEinde.Herstel;
import nl.schuldhulproute.dossier.VoortijdigEinde.Zienswijze;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VoortijdigtoetsTest {

    /** The term to do it after all ends on this leap day, the term to react a day earlier. */
    private static final LocalDate HERSTEL_TOT = LocalDate.of(2028, 2, 29);

    private static final LocalDate REAGEREN_TOT = HERSTEL_TOT.minusDays(1);
    private static final LocalDate DAARNA = HERSTEL_TOT.plusDays(1);

    private final Voortijdigtoets toets = new Voortijdigtoets(true, EnumSet.allOf(Plicht.class));

    // ---- onder a: three conditions together, and the opinion

    @ParameterizedTest
    @EnumSource(
            value = Herstel.class,
            names = {"ONVOLDOENDE", "NIET_GEBRUIKT"})
    void alsAllesErIsMagHetMaarHetHoeftNiet(Herstel herstel) {
        var uitslag = toets.toets(new Bouwer().herstel(herstel).feiten());

        assertThat(uitslag.uitkomst()).isEqualTo(Uitkomst.KAN);
        assertThat(uitslag.uitkomst().opschrift()).contains("een mens beslist");
        assertThat(uitslag.redenen())
                .extracting(Reden::grondslag)
                .containsExactly(
                        "VNG-model art. 17 lid 1 onder a sub i",
                        "VNG-model art. 17 lid 1 onder a sub ii",
                        "VNG-model art. 17 lid 1 onder a sub iii",
                        "Awb art. 4:8");
        assertThat(uitslag.redenen().get(0).feiten())
                .containsExactly(
                        new Reden.Feit(
                                "plicht",
                                "Geeft op tijd de bewijsstukken die nodig zijn (Wgs art. 6; VNG-model art. 11 lid 2)"),
                        new Reden.Feit("wat niet is nagekomen", "Post inleveren"),
                        new Reden.Feit("verwijtbaar", "ja"));
    }

    @Test
    void eenPlichtDieNietInHetBeleidStaatKanDeHulpNietEindigen() {
        Voortijdigtoets zonder = new Voortijdigtoets(true, Plicht.geldend(Set.of(Plicht.AFSPRAKEN_NAKOMEN)));

        var uitslag =
                zonder.toets(new Bouwer().plichten(Plicht.GEEN_NIEUWE_SCHULDEN).feiten());
        assertThat(uitslag.uitkomst()).isEqualTo(Uitkomst.KAN_NIET);
        assertThat(uitslag.redenen()).singleElement().satisfies(reden -> {
            assertThat(reden.uitleg()).contains("niet in het beleid van de gemeente");
            assertThat(reden.grondslag()).isEqualTo("VNG-model art. 11 lid 3");
        });

        var deels = zonder.toets(new Bouwer()
                .plichten(Plicht.WIJZIGINGEN_MELDEN, Plicht.AFSPRAKEN_NAKOMEN, Plicht.WERK_ZOEKEN_EN_HOUDEN)
                .feiten());
        assertThat(deels.uitkomst()).isEqualTo(Uitkomst.KAN);
        assertThat(deels.redenen().get(0).feiten())
                .filteredOn(feit -> feit.naam().equals("plicht"))
                .extracting(Reden.Feit::waarde)
                .containsExactly(
                        "Meldt meteen als er iets verandert (Wgs art. 6; VNG-model art. 11 lid 2)",
                        "Komt de afspraken na (Wgs art. 7; VNG-model art. 11 lid 3 onder a)");
    }

    @Test
    void wieErNietsAanKonDoenKrijgtGeenEinde() {
        geenEinde(new Bouwer().verwijtbaar(false), "niet te verwijten");
    }

    @Test
    void wieHetAlsnogDeedKrijgtGeenEinde() {
        geenEinde(new Bouwer().herstel(Herstel.NAGEKOMEN), "alsnog voldoende na");
    }

    @Test
    void zonderVerwijtbaarheidHersteltermijnEnZienswijzeZegtDeRegelWatErMist() {
        assertThat(toets.toets(new Feiten(
                                Grond.VERPLICHTING,
                                true,
                                null,
                                List.of(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                DAARNA))
                        .ontbreekt())
                .containsExactly(
                        "welke verplichting niet is nagekomen",
                        "het oordeel of het de inwoner te verwijten is",
                        "een termijn om de verplichting alsnog na te komen",
                        "de vraag aan de inwoner om te reageren op het voornemen");
    }

    @Test
    void opDeLaatsteDagVanDeHersteltermijnKanHetNogNiet() {
        assertThat(toets.toets(new Bouwer().op(HERSTEL_TOT).feiten()).ontbreekt())
                .containsExactly(
                        "het einde van de termijn om het alsnog te doen: die loopt tot en met 29 februari 2028");
        assertThat(toets.toets(new Bouwer().op(DAARNA).feiten()).uitkomst()).isEqualTo(Uitkomst.KAN);
    }

    @Test
    void naDeHersteltermijnHoortErEenOordeel() {
        mist(new Bouwer().herstel(null), "het oordeel of de verplichting alsnog is nagekomen");
    }

    @Test
    void deTijdOmTeReagerenMoetOmZijnOfDeReactieMoetErZijn() {
        Bouwer laat = new Bouwer().reagerenTot(DAARNA).op(DAARNA);
        mist(
                laat.zienswijze(Zienswijze.NIET_GEGEVEN),
                "de reactie van de inwoner: die kan nog komen tot en met 1 maart 2028");
        mist(laat.zienswijze(null), "de reactie van de inwoner: die kan nog komen tot en met 1 maart 2028");
        assertThat(toets.toets(laat.zienswijze(Zienswijze.GEGEVEN).feiten()).uitkomst())
                .isEqualTo(Uitkomst.KAN);
        assertThat(toets.toets(laat.zienswijze(Zienswijze.NIET_GEGEVEN)
                                .op(DAARNA.plusDays(1))
                                .feiten())
                        .uitkomst())
                .isEqualTo(Uitkomst.KAN);
        mist(new Bouwer().zienswijze(null), "de reactie van de inwoner, of de vaststelling dat die er niet kwam");
    }

    @Test
    void zonderToegangIsErNietsTeBeeindigen() {
        geenEinde(new Bouwer().toegang(false), "nog niet verleend");
        geenEinde(new Bouwer().grond(Grond.MISDRAGING).toegang(false), "nog niet verleend");
    }

    // ---- onder b

    @Test
    void opEigenVerzoekTeltAlleenDeBevestigdeWens() {
        assertThat(toets.toets(verzoek(true, true)).uitkomst()).isEqualTo(Uitkomst.KAN);
        assertThat(toets.toets(verzoek(true, false)).uitkomst()).isEqualTo(Uitkomst.KAN_NIET);
        assertThat(toets.toets(verzoek(true, null)).ontbreekt())
                .containsExactly("de bevestiging dat de inwoner nog wil stoppen");
    }

    @Test
    void voorDeToegangIsErOpEigenVerzoekGeenBesluitNodig() {
        var uitslag = toets.toets(verzoek(false, true));

        assertThat(uitslag.uitkomst()).isEqualTo(Uitkomst.ZONDER_BESLUIT);
        assertThat(laatste(uitslag).grondslag()).isEqualTo("Wgs art. 4a lid 6");
    }

    // ---- onder c

    @Test
    void misdragingTeltAlleenAlsHetBeleidHetZegtEnNaEenZienswijze() {
        Bouwer misdraging = new Bouwer().grond(Grond.MISDRAGING);

        assertThat(toets.toets(misdraging.feiten()).uitkomst()).isEqualTo(Uitkomst.KAN);
        assertThat(new Voortijdigtoets(false, EnumSet.allOf(Plicht.class))
                        .toets(misdraging.feiten())
                        .uitkomst())
                .isEqualTo(Uitkomst.KAN_NIET);
        geenEinde(misdraging.misdragen(false), "niet ernstig genoeg");
        mist(misdraging.misdragen(null), "het oordeel of de misdraging ernstig genoeg is");
        mist(misdraging.misdragen(true).reagerenTot(null), "de vraag aan de inwoner om te reageren op het voornemen");
    }

    // ---- lid 2

    @ParameterizedTest
    @EnumSource(Grond.class)
    void eenOverlijdenEindigtDeHulpVanzelf(Grond grond) {
        var uitslag = toets.toets(new Bouwer().grond(grond).overleden(DAARNA).feiten());

        assertThat(uitslag.uitkomst()).isEqualTo(Uitkomst.ZONDER_BESLUIT);
        assertThat(uitslag.redenen()).extracting(Reden::grondslag).containsExactly("VNG-model art. 17 lid 2");
    }

    @Test
    void zonderGrondIsErNietsTeToetsen() {
        assertThat(toets.toets(new Bouwer().grond(null).toegang(null).feiten()).ontbreekt())
                .containsExactly("de reden om eerder te stoppen", "het besluit over de toegang");
    }

    private void geenEinde(Bouwer bouwer, String reden) {
        var uitslag = toets.toets(bouwer.feiten());
        assertThat(uitslag.uitkomst()).isEqualTo(Uitkomst.KAN_NIET);
        assertThat(uitslag.redenen())
                .singleElement()
                .satisfies(gegeven -> assertThat(gegeven.uitleg()).contains(reden));
    }

    private void mist(Bouwer bouwer, String wat) {
        assertThat(toets.toets(bouwer.feiten()).ontbreekt()).containsExactly(wat);
    }

    private static Feiten verzoek(boolean toegang, Boolean bevestigd) {
        return new Feiten(
                Grond.EIGEN_VERZOEK,
                toegang,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                bevestigd,
                null,
                null,
                null,
                DAARNA);
    }

    private static Reden laatste(Uitslag<Uitkomst> uitslag) {
        return uitslag.redenen().get(uitslag.redenen().size() - 1);
    }

    /** A case in which everything for an end is there; each test takes one thing away. */
    private record Bouwer(Feiten feiten) {

        Bouwer() {
            this(new Feiten(
                    Grond.VERPLICHTING,
                    true,
                    null,
                    List.of(Plicht.STUKKEN_OP_TIJD),
                    "Post inleveren",
                    true,
                    HERSTEL_TOT,
                    Herstel.NIET_GEBRUIKT,
                    true,
                    true,
                    REAGEREN_TOT,
                    Zienswijze.NIET_GEGEVEN,
                    DAARNA));
        }

        Bouwer grond(Grond grond) {
            return met(grond, feiten.toegangVerleend(), feiten.overledenOp(), feiten.verwijtbaar(), feiten.herstel());
        }

        Bouwer plichten(Plicht... plichten) {
            return new Bouwer(new Feiten(
                    feiten.grond(),
                    feiten.toegangVerleend(),
                    feiten.overledenOp(),
                    List.of(plichten),
                    feiten.verplichting(),
                    feiten.verwijtbaar(),
                    feiten.herstelTot(),
                    feiten.herstel(),
                    feiten.bevestigd(),
                    feiten.misdragen(),
                    feiten.reagerenTot(),
                    feiten.zienswijze(),
                    feiten.op()));
        }

        Bouwer toegang(Boolean verleend) {
            return met(feiten.grond(), verleend, feiten.overledenOp(), feiten.verwijtbaar(), feiten.herstel());
        }

        Bouwer overleden(LocalDate op) {
            return met(feiten.grond(), feiten.toegangVerleend(), op, feiten.verwijtbaar(), feiten.herstel());
        }

        Bouwer verwijtbaar(Boolean verwijtbaar) {
            return met(feiten.grond(), feiten.toegangVerleend(), feiten.overledenOp(), verwijtbaar, feiten.herstel());
        }

        Bouwer herstel(Herstel herstel) {
            return met(feiten.grond(), feiten.toegangVerleend(), feiten.overledenOp(), feiten.verwijtbaar(), herstel);
        }

        Bouwer misdragen(Boolean misdragen) {
            return slot(misdragen, feiten.reagerenTot(), feiten.zienswijze(), feiten.op());
        }

        Bouwer reagerenTot(LocalDate tot) {
            return slot(feiten.misdragen(), tot, feiten.zienswijze(), feiten.op());
        }

        Bouwer zienswijze(Zienswijze zienswijze) {
            return slot(feiten.misdragen(), feiten.reagerenTot(), zienswijze, feiten.op());
        }

        Bouwer op(LocalDate op) {
            return slot(feiten.misdragen(), feiten.reagerenTot(), feiten.zienswijze(), op);
        }

        private Bouwer met(Grond grond, Boolean toegang, LocalDate overleden, Boolean verwijtbaar, Herstel herstel) {
            return new Bouwer(new Feiten(
                    grond,
                    toegang,
                    overleden,
                    feiten.plichten(),
                    feiten.verplichting(),
                    verwijtbaar,
                    feiten.herstelTot(),
                    herstel,
                    feiten.bevestigd(),
                    feiten.misdragen(),
                    feiten.reagerenTot(),
                    feiten.zienswijze(),
                    feiten.op()));
        }

        private Bouwer slot(Boolean misdragen, LocalDate reagerenTot, Zienswijze zienswijze, LocalDate op) {
            return new Bouwer(new Feiten(
                    feiten.grond(),
                    feiten.toegangVerleend(),
                    feiten.overledenOp(),
                    feiten.plichten(),
                    feiten.verplichting(),
                    feiten.verwijtbaar(),
                    feiten.herstelTot(),
                    feiten.herstel(),
                    feiten.bevestigd(),
                    misdragen,
                    reagerenTot,
                    zienswijze,
                    op));
        }
    }
}
