package nl.schuldhulproute.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Oplossingen;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was agreed with the creditors goes on, whatever mistake was made around it (T-24, T-26; A36, A38). */
class RegelingBlijftTest extends Faseopbouw {

    private static final String VERVOLG = "userTask_vervolgKiezen";

    private static final String HERZIEN = "userTask_afloscapaciteitHerzien";

    @Autowired
    private Termijnregister termijnen;

    @Autowired
    private Oplossingen oplossingen;

    @Autowired
    private Plannen plannen;

    @Test
    void wieTenOnrechteAlsOverledenWasGemeldLostNietLangerAf() {
        breng(Fase.AFLOSSEN);
        Termijn afgesproken = lopend("A36");
        LocalDate einde = afgesproken.einde();
        verderNaar(vandaag().plusMonths(2));
        gebeurt("OVERLIJDEN");
        assertThat(termijnen.lopend(nummer, "A36")).isEmpty();
        verderNaar(vandaag().plusWeeks(1));
        gebeurt("OVERLIJDEN_HERSTELD");
        hervat("BEGELEIDING");

        assertThat(openTaken(nummer)).noneMatch(taak -> taak.contains("voorstel") || taak.contains("saldi"));
        assertThat(openTaken(nummer)).doesNotContain("userTask_uitgangspuntBeoordelen", "userTask_regelingLatenIngaan");
        assertThat(lopend("A36"))
                .returns(afgesproken.startOp(), Termijn::startOp)
                .returns(einde, Termijn::einde);
        verderNaar(afgesproken.startOp().plusYears(1));
        hercontrole(nummer);
        verderNaar(einde.plusDays(1));
        finaleKwijting(nummer);
        assertThat(oplossingen.findByDossiernummerOrderById(nummer))
                .singleElement()
                .returns(Oplossing.Resultaat.KWIJTING, Oplossing::resultaat);
    }

    /** B-47: an arrangement that could not go on, is not taken up again as if all were well. */
    @Test
    void watVastliepVoorHetEindeLooptDaarnaNietVanzelf() {
        breng(Fase.AFLOSSEN);
        gebeurt("REGELING_LOOPT_VAST");
        eindigtBijVergissing();
        assertThat(openTaken(nummer)).contains(VERVOLG);
        assertThat(lopend("A36").startOp()).isEqualTo(oplossing().startOp());
        kies("DOORGAAN");
        assertThat(openTaken(nummer)).doesNotContain(VERVOLG);

        // Chosen is chosen.
        eindigtBijVergissing();
        assertThat(openTaken(nummer)).doesNotContain(VERVOLG);
        assertThat(loopt(nummer)).contains("schuldregeling");
    }

    /** Wgs art. 4a lid 5; T-24: the inwoner pays less already, and that is still to be decided on. */
    @Test
    void overEenBedragDatAlGeldtWordtNaHetHervattenAlsnogBesloten() {
        breng(Fase.AFLOSSEN);
        verderNaar(lopend("A38").waarschuwingOp());
        vul(
                nummer,
                "userTask_beslagvrijeVoetHerrekenen",
                "bron",
                "OFFICIEEL",
                "berekendOp",
                dag(),
                "beslagvrijeVoet",
                1_400,
                "inkomen",
                1_470,
                "vtlb",
                1_450,
                "gevolg",
                "NIET_HOUDBAAR",
                "toelichting",
                "Minder uren");
        long bedrag = plan().afloscapaciteit();
        assertThat(plan().afloscapaciteitInBesluit()).isGreaterThan(bedrag);
        kies("WSNP");
        assertThat(openTaken(nummer)).contains("userTask_besluitOpstellen");
        eindigtBijVergissing();
        assertThat(openTaken(nummer)).contains(VERVOLG).doesNotContain("userTask_besluitOpstellen");
        kies("DOORGAAN");
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(plan().afloscapaciteitInBesluit()).isEqualTo(bedrag);
        assertThat(openTaken(nummer)).doesNotContain(VERVOLG);
    }

    @Test
    void wieDezelfdeOplossingKiestLaatDeRegelingLopen() {
        breng(Fase.AFLOSSEN);
        String oplossing = plan().oplossing();
        gebeurt("INKOMEN_GEWIJZIGD");
        herzie(
                vandaag(),
                1_600,
                "gevolgen",
                "JA",
                "redenAfwijking",
                "Het wordt lichter",
                "nieuweOplossing",
                oplossing,
                "schuldeisersIngelicht",
                true);
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(plan().oplossing()).isEqualTo(oplossing);
        assertThat(openTaken(nummer)).doesNotContain("userTask_vervolgKiezen");
        assertThat(lopend("A36").startOp()).isEqualTo(oplossing().startOp());
        assertThat(oplossing().eindeOp()).isNull();
    }

    @Test
    void naHetHervattenHaaltEenOudereBerekeningDeNieuwereNietIn() {
        breng(Fase.REGELEN);
        gebeurt("OVERLIJDEN");
        gebeurt("OVERLIJDEN_HERSTELD");
        hervat("BEGELEIDING");
        assertThat(termijnen.lopend(nummer, "A38")).isEmpty();
        LocalDate eerder = vandaag();
        verderNaar(eerder.plusDays(9));
        LocalDate later = vandaag();
        gebeurt("INKOMEN_GEWIJZIGD");
        herzie(later, 1_600, "gevolgen", "NEE", "redenAfwijking", "Een klein verschil");
        vul(
                nummer,
                "userTask_planHeroverwegen",
                "besprokenOp",
                dag(),
                "gevolg",
                "PLAN_BLIJFT",
                "toelichting",
                "Het past nog");
        gebeurt("INKOMEN_GEWIJZIGD");
        assertThatThrownBy(() -> herzie(eerder, 1_620, "gevolgen", "NEE", "redenAfwijking", "Een klein verschil"))
                .hasMessageContaining("er is al een nieuwere berekening");
        assertThat(termijnen.laatste(nummer, "A38").orElseThrow().startOp()).isEqualTo(later);
    }

    private void eindigtBijVergissing() {
        gebeurt("OVERLIJDEN");
        gebeurt("OVERLIJDEN_HERSTELD");
        hervat("BEGELEIDING");
    }

    private void kies(String vervolg) {
        vul(
                nummer,
                VERVOLG,
                "gekozenOp",
                dag(),
                "oorzaak",
                "INKOMEN",
                "zonderAkkoord",
                vervolg,
                "reden",
                "Dit past het beste");
    }

    private void hervat(String fase) {
        vul(nummer, "userTask_hervattenKiezen", "hervatten", fase, "reden", "Het was een vergissing");
        laatTimersLopen();
    }

    private void herzie(LocalDate op, int inkomen, Object... meer) {
        List<Object> waarden = new ArrayList<>(List.of(
                "vastgesteldOp",
                op.toString(),
                "inkomen",
                inkomen,
                "vtlb",
                1_450,
                "beslagvrijeVoet",
                1_400,
                "toelichting",
                "Andere uren"));
        waarden.addAll(List.of(meer));
        vul(nummer, HERZIEN, waarden.toArray());
    }

    private Plan plan() {
        return plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nummer).orElseThrow();
    }

    private Oplossing oplossing() {
        return oplossingen.findFirstByDossiernummerOrderByIdDesc(nummer).orElseThrow();
    }

    private Termijn lopend(String code) {
        return termijnen.lopend(nummer, code).orElseThrow();
    }
}
