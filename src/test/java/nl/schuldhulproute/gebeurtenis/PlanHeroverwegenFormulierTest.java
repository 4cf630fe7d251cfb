package nl.schuldhulproute.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.JaNee;
import nl.schuldhulproute.dossier.Planwijziging;
import nl.schuldhulproute.dossier.Planwijziging.Verschil;
import nl.schuldhulproute.gebeurtenis.PlanHeroverwegen.Anders;
import nl.schuldhulproute.gebeurtenis.PlanHeroverwegen.Gevolg;
import nl.schuldhulproute.gebeurtenis.PlanHeroverwegen.Invoer;
import nl.schuldhulproute.steun.Formulierzicht;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ook na overlijden zegt het formulier bij elke combinatie wat de regel eist (T-24, T-34, T-35)")
class PlanHeroverwegenFormulierTest {

    private static final String BESLUIT = "Text_1_2";
    private static final String ALLEEN_MET_BESLUIT = "Text_vanafBesluit";
    private static final String AFWEGEN = "Text_1_3";
    private static final String GEEN_BESLUIT = "Text_1_4";
    private static final String VRAAG = "Field_gevolgen";
    private static final String REDEN = "Field_redenAfwijking";
    private static final String NOG_GEEN_BESLUIT = "Text_nogGeenBesluit";

    private static final Set<String> GEVRAAGD =
            Set.of(BESLUIT, ALLEEN_MET_BESLUIT, AFWEGEN, GEEN_BESLUIT, VRAAG, REDEN, NOG_GEEN_BESLUIT);

    private final Formulierzicht formulier = Formulierzicht.van("schuldhulproute-planHeroverwegen");

    private static Map<String, Object> velden(Gevolg gevolg, boolean besloten, List<Anders> anders, JaNee gevolgen) {
        Map<String, Object> velden = new HashMap<>();
        velden.put("gevolg", gevolg == null ? null : gevolg.name());
        velden.put("besloten", besloten);
        velden.put(
                "anders",
                anders == null ? null : anders.stream().map(Enum::name).toList());
        velden.put("gevolgen", gevolgen == null ? null : gevolgen.name());
        return velden;
    }

    private record Antwoord(BigDecimal aflosNu, BigDecimal aflosNieuw, JaNee gevolgen) {}

    private static List<Antwoord> antwoorden(List<Anders> anders) {
        BigDecimal vijftig = BigDecimal.valueOf(50);
        List<BigDecimal> bedragen = anders != null && anders.contains(Anders.AFLOSCAPACITEIT)
                ? Arrays.asList(null, BigDecimal.ZERO, vijftig)
                : List.of(vijftig);
        return bedragen.stream()
                .flatMap(nu -> Stream.of(BigDecimal.ZERO, BigDecimal.TEN)
                        .flatMap(nieuw -> Stream.of(
                                        Optional.<JaNee>empty(), Optional.of(JaNee.JA), Optional.of(JaNee.NEE))
                                .map(gevolgen -> new Antwoord(nu, nieuw, gevolgen.orElse(null)))))
                .toList();
    }

    @Test
    void watHetFormulierToontEnVraagtIsWatDeRegelEist() {
        for (List<Anders> anders : Formulierzicht.elkeKeuze(List.of(Anders.values()))) {
            for (Antwoord antwoord : antwoorden(anders)) {
                JaNee gevolgen = antwoord.gevolgen();
                Map<String, Object> velden = velden(Gevolg.PLAN_AANPASSEN, true, anders, gevolgen);
                velden.put("afloscapaciteitNu", antwoord.aflosNu());
                velden.put("afloscapaciteit", antwoord.aflosNieuw());
                Set<String> toont = formulier.toont(velden, GEVRAAGD);
                assertThat(toont).contains(VRAAG).doesNotContain(NOG_GEEN_BESLUIT);
                if (anders == null || anders.isEmpty()) {
                    assertThat(toont).containsExactly(VRAAG);
                    continue;
                }
                List<Verschil> verschillen = PlanHeroverwegen.verschillen(
                        new Invoer(
                                LocalDate.EPOCH,
                                Gevolg.PLAN_AANPASSEN,
                                "Uitleg",
                                EnumSet.copyOf(anders),
                                null,
                                null,
                                null,
                                null,
                                antwoord.aflosNieuw(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                gevolgen,
                                null,
                                null,
                                null,
                                null),
                        Euro.cent(antwoord.aflosNu()));
                Planwijziging.Gevolg gevolg = Planwijziging.voor(verschillen).uitkomst();
                assertThat(toont.contains(BESLUIT))
                        .as("%s", anders)
                        .isEqualTo(gevolg == Planwijziging.Gevolg.WIJZIGINGSBESLUIT);
                assertThat(toont.contains(AFWEGEN)).isEqualTo(gevolg == Planwijziging.Gevolg.AFWEGEN);
                assertThat(toont.contains(GEEN_BESLUIT)).isEqualTo(gevolg == Planwijziging.Gevolg.GEEN_BESLUIT);
                assertThat(toont.contains(ALLEEN_MET_BESLUIT))
                        .isEqualTo("gevolgen".equals(geweigerdVeld(verschillen, JaNee.NEE, "Een reden")));
                assertThat(toont.contains(REDEN))
                        .as("%s, %s", anders, gevolgen)
                        .isEqualTo(
                                gevolgen == null
                                        ? gevolg == Planwijziging.Gevolg.AFWEGEN
                                        : "redenAfwijking".equals(geweigerdVeld(verschillen, gevolgen, null)));
            }
        }
    }

    @Test
    void blijftHetPlanOfIsErNogNietBeslotenDanVraagtHetFormulierNietNaarEenBesluit() {
        for (List<Anders> anders : Formulierzicht.elkeKeuze(List.of(Anders.values()))) {
            for (JaNee gevolgen : Arrays.asList(null, JaNee.JA, JaNee.NEE)) {
                assertThat(formulier.toont(velden(null, true, anders, gevolgen), GEVRAAGD))
                        .isEmpty();
                assertThat(formulier.toont(velden(Gevolg.PLAN_BLIJFT, true, anders, gevolgen), GEVRAAGD))
                        .isEmpty();
                assertThat(formulier.toont(velden(Gevolg.PLAN_AANPASSEN, false, anders, gevolgen), GEVRAAGD))
                        .containsExactly(NOG_GEEN_BESLUIT);
            }
        }
    }

    private static String geweigerdVeld(List<Verschil> verschillen, JaNee gevolgen, String reden) {
        try {
            Planwijziging.kies(verschillen, gevolgen == JaNee.JA, reden);
            return null;
        } catch (Invoerfout fout) {
            return fout.veld();
        }
    }
}
