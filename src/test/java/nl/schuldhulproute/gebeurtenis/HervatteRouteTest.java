package nl.schuldhulproute.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.brief.Briefregel;
import nl.schuldhulproute.brief.Postkamer;
import nl.schuldhulproute.dossier.Deelname;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.dossier.Verslag;
import nl.schuldhulproute.steun.Proefbsn;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds again when a route ended by mistake, and what a death that was told by mistake leaves behind. */
class HervatteRouteTest extends Faseopbouw {

    private static final String VASTLEGGEN = "userTask_gebeurtenisVastleggen";
    private static final String ERFGENAAM = "userTask_voortzettingNagaan";
    private static final String NA_KREDIET = "nazorg-na-saneringskrediet";

    @Autowired
    private Termijnregister termijnen;

    @Autowired
    private Postkamer postkamer;

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

    /** T-27: nobody arranges debts that are gone; what is left is begeleiding, nazorg or the end. */
    @Test
    void naDeKwijtingGaatDeRouteVerderZonderNieuweRegeling() {
        breng(Fase.VOLGEN);
        gebeurt("OVERLIJDEN");
        gebeurt("OVERLIJDEN_HERSTELD");
        assertThat(String.valueOf(open(taak(nummer, "userTask_hervattenKiezen")).get("fasen")))
                .contains("BEGELEIDING", "NAZORG", "BEEINDIGING")
                .doesNotContain("AANMELDING", "INTAKE", "BESCHIKKING", "PLAN_VAN_AANPAK");
        assertThatThrownBy(() -> hervat("PLAN_VAN_AANPAK"))
                .hasMessageContaining("de schulden van dit dossier zijn al opgelost");
        hervat("BEGELEIDING");
        assertThat(loopt(nummer)).contains("begeleiding").doesNotContain("schuldregeling");
        begeleiding(nummer);
        assertThat(loopt(nummer)).contains("volgen");
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

    /** A new aanmelding keeps the inwoner anew; the same BSN says that it is the same one. */
    @Test
    void ookMetEenNieuweAanmeldingHoortHetBezwaarInHetOudeDossierHet() {
        String ouder = bezwaarNaWeigering();
        Long brief = briefAan(ouder);
        Uitstroomreden geweigerd = dossiers.dossier(ouder).uitstroomreden();
        nummer = meldAan("bsn", dossiers.aanvrager(ouder).bsn());
        assertThat(dossiers.aanvrager(nummer).id())
                .isNotEqualTo(dossiers.aanvrager(ouder).id());
        gebeurt("OVERLIJDEN");
        assertThat(openTaken(ouder)).containsOnlyOnce(ERFGENAAM);
        assertThat(dossiers.aanvrager(ouder).overledenOp()).isEqualTo(vandaag());
        assertThat(postkamer.klaar()).extracting(Briefregel::id).doesNotContain(brief);
        assertThat(laatsteRegel(ouder)).contains("Een inwoner is overleden. Dat is gemeld in dossier " + nummer);
        assertThat(dossiers.dossier(nummer).uitstroomreden()).isEqualTo(Uitstroomreden.OVERLEDEN);

        gebeurt("OVERLIJDEN_HERSTELD");
        assertThat(openTaken(ouder)).doesNotContain(ERFGENAAM, "userTask_hervattenKiezen");
        assertThat(dossiers.aanvrager(ouder).overledenOp()).isNull();
        assertThat(postkamer.klaar()).extracting(Briefregel::id).contains(brief);
        assertThat(laatsteRegel(ouder)).contains("het overlijden was een vergissing, zie dossier " + nummer);
        assertThat(dossiers.dossier(ouder).uitstroomreden()).isEqualTo(geweigerd);
        assertThat(openTaken(nummer)).contains("userTask_hervattenKiezen");
    }

    /** Told where only an objection runs, it ends the route elsewhere; taken back there, that route begins again. */
    @Test
    void deRouteInHetNieuweDossierEindigtEnBegintWeerAlsHetInHetOudeWordtGemeld() {
        String ouder = bezwaarNaWeigering();
        String nieuwer = meldAan("bsn", dossiers.aanvrager(ouder).bsn());
        nummer = ouder;
        gebeurt("OVERLIJDEN");
        assertThat(openTaken(nieuwer)).isEmpty();
        assertThat(termijnen.lopend(nieuwer, "A3")).isEmpty();
        assertThat(dossiers.dossier(nieuwer).uitstroomreden()).isEqualTo(Uitstroomreden.OVERLEDEN);

        gebeurt("OVERLIJDEN_HERSTELD");
        assertThat(openTaken(nieuwer)).contains("userTask_hervattenKiezen");
        assertThat(termijnen.lopend(nieuwer, "A3")).isPresent();
        assertThat(openTaken(ouder)).doesNotContain(ERFGENAAM, "userTask_hervattenKiezen");
        assertThat(loopt(ouder)).doesNotContain("schuldhulproute", "gebeurtenis-melden");
    }

    /** Two who run for the same one, as when his number was found out later: one of both goes on. */
    @Test
    void naEenVergissingGaatEenVanTweeDossiersDoor() {
        breng(Fase.AANMELDING);
        String ander = meldAan();
        zelfdeInwoner(nummer, ander);
        gebeurt("OVERLIJDEN");
        assertThat(List.of(nummer, ander))
                .allSatisfy(dossier ->
                        assertThat(dossiers.dossier(dossier).uitstroomreden()).isEqualTo(Uitstroomreden.OVERLEDEN));
        gebeurt("OVERLIJDEN_HERSTELD");
        assertThat(openTaken(ander)).contains("userTask_hervattenKiezen");
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(dossiers.dossier(nummer).uitstroomreden()).isEqualTo(Uitstroomreden.OVERIG);
    }

    /** A name and a day of birth are no proof: a human finds out. */
    @Test
    void wieAlleenDezelfdeNaamHeeftWordtNietAlsOverledenGenoteerd() {
        breng(Fase.AANMELDING);
        Persoon inwoner = dossiers.aanvrager(nummer);
        Dossier ander = nieuwDossier(metNaamVan(inwoner, Proefbsn.nieuw()));
        Dossier derde = nieuwDossier(metNaamVan(inwoner, null));
        gebeurt("OVERLIJDEN");
        assertThat(List.of(ander.nummer(), derde.nummer())).allSatisfy(elders -> {
            assertThat(dossiers.aanvrager(elders).overledenOp()).isNull();
            assertThat(laatsteRegel(elders)).contains("zie dossier " + nummer, "Ga na of het deze inwoner is");
        });
        Dossier later = nieuwDossier(metNaamVan(inwoner, null));
        gebeurt("OVERLIJDEN_HERSTELD");
        assertThat(List.of(ander.nummer(), derde.nummer()))
                .allSatisfy(elders -> assertThat(laatsteRegel(elders))
                        .contains("Het overlijden dat in dossier " + nummer + " was gemeld, was een vergissing."));
        assertThat(tijdlijn.van(later.nummer())).isEmpty();
    }

    /** Whoever goes on with another partner, does not keep somebody dead who lives. */
    @Test
    void watInEenAnderDossierVeranderdeHoudtHetHerstelNietTegen() {
        breng(Fase.AANMELDING);
        Persoon inwoner = dossiers.aanvrager(nummer);
        String ander = meldAan();
        dossiers.voegToe(ander, inwoner, Deelname.Rol.PARTNER, BEGIN);
        gebeurt("OVERLIJDEN");
        assertThat(dossiers.partner(ander)).isEmpty();
        metPartner(ander, BEGIN);
        Long partner = dossiers.partner(ander).orElseThrow().id();

        gebeurt("OVERLIJDEN_HERSTELD");

        assertThat(dossiers.aanvrager(nummer).overledenOp()).isNull();
        assertThat(openTaken(nummer)).contains("userTask_hervattenKiezen");
        assertThat(dossiers.partner(ander)).map(Persoon::id).contains(partner);
        assertThat(tijdlijn.van(ander))
                .extracting(Verslag::inhoud)
                .anySatisfy(regel -> assertThat(regel)
                        .contains("zie dossier " + nummer, "In dit dossier doen nu al twee mensen mee"));
    }

    @Test
    void tweeMetEenEigenNummerZijnTweeMensen() {
        breng(Fase.AANMELDING);
        Persoon inwoner = dossiers.aanvrager(nummer);
        inwoner.heeftBsn(Proefbsn.nieuw());
        Dossier ander = nieuwDossier(metNaamVan(dossiers.bewaar(inwoner), Proefbsn.nieuw()));
        gebeurt("OVERLIJDEN");
        assertThat(tijdlijn.van(ander.nummer())).isEmpty();
    }

    private static Persoon metNaamVan(Persoon inwoner, String bsn) {
        Persoon ander = new Persoon(inwoner.voornaam(), inwoner.achternaam(), Instant.EPOCH);
        ander.isGeborenOp(inwoner.geboortedatum());
        ander.heeftBsn(bsn);
        return ander;
    }

    /** A case that ended by a refusal against which an objection runs. */
    private String bezwaarNaWeigering() {
        breng(Fase.GEWEIGERD);
        bezwaar();
        return nummer;
    }

    /** A decision for this one person, ready to be posted. */
    /** A decision: it goes to who turns out to live, where an older letter of another kind does not. */
    private Long briefAan(String dossier) {
        return postkamer.klaar().stream()
                .filter(brief -> brief.dossiernummer().equals(dossier) && brief.isBesluit())
                .map(Briefregel::id)
                .findFirst()
                .orElseThrow();
    }

    private String laatsteRegel(String dossier) {
        List<Verslag> regels = tijdlijn.van(dossier);
        return regels.get(regels.size() - 1).inhoud();
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

    /** Also when the death came after the route was taken up again, while the contact waited beside it. */
    @Test
    void hetContactDatNaastDeRouteWachtteKomtToch() {
        breng(Fase.PLAN_VAN_AANPAK);
        wachtOpContact(nummer);
        gebeurt("OVERLIJDEN");
        assertThat(termijnen.lopend(nummer, "A44")).isEmpty();
        assertThat(loopt(nummer)).doesNotContain(NA_KREDIET);
        gebeurt("OVERLIJDEN_HERSTELD");
        assertThat(lopend("A44").startOp()).isEqualTo(BEGIN);
    }

    /** Told in a newer case, and taken back there or in the case in which the contact waits. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void hetContactInEenOuderDossierKomtToch(boolean hersteldInHetNieuwere) {
        breng(Fase.AANMELDING);
        String ouder = dossier(BEGIN);
        zelfdeInwoner(nummer, ouder);
        Dossier afgerond = dossiers.dossier(ouder);
        afgerond.beeindig(BEGIN, Uitstroomreden.AFGEROND, BEGIN.plusYears(5));
        dossiers.bewaar(afgerond);
        wachtOpContact(ouder);
        gebeurt("OVERLIJDEN");
        assertThat(termijnen.lopend(ouder, "A44")).isEmpty();
        assertThat(loopt(ouder)).doesNotContain(NA_KREDIET);
        nummer = hersteldInHetNieuwere ? nummer : ouder;
        gebeurt("OVERLIJDEN_HERSTELD");
        assertThat(termijnen.lopend(ouder, "A44").orElseThrow().startOp()).isEqualTo(BEGIN);
        assertThat(loopt(ouder)).contains(NA_KREDIET);
    }

    /** Of two cases one goes on; the contact of the other one still comes. */
    @Test
    void hetContactKomtTochAlsDeHulpInEenAnderDossierVerdergaat() {
        breng(Fase.AANMELDING);
        zelfdeInwoner(nummer, meldAan());
        termijnen.start(nummer, "A44", BEGIN);
        gebeurt("OVERLIJDEN");
        assertThat(termijnen.lopend(nummer, "A44")).isEmpty();
        gebeurt("OVERLIJDEN_HERSTELD");
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isNotNull();
        assertThat(lopend("A44").startOp()).isEqualTo(BEGIN);
        assertThat(loopt(nummer)).contains(NA_KREDIET);
    }

    private void wachtOpContact(String dossier) {
        termijnen.start(dossier, "A44", BEGIN);
        start(NA_KREDIET, dossier, Map.of());
    }

    private void zelfdeInwoner(String... nummers) {
        String bsn = Proefbsn.nieuw();
        for (String een : nummers) {
            Persoon inwoner = dossiers.aanvrager(een);
            inwoner.heeftBsn(bsn);
            dossiers.bewaar(inwoner);
        }
    }

    @Test
    void eindigtDeHervatteRouteAndersDanWachtErGeenContactMeer() {
        breng(Fase.AANMELDING);
        termijnen.start(nummer, "A44", BEGIN);
        totBedenktijd();
        start(NA_KREDIET, nummer, Map.of());
        bedenktijdVoorbij(nummer);
        assertThat(termijnen.lopend(nummer, "A44")).isEmpty();
        assertThat(loopt(nummer)).doesNotContain(NA_KREDIET);
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
