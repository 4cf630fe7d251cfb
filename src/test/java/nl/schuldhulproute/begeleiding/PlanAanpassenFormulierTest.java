package nl.schuldhulproute.begeleiding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schuldhulproute.begeleiding.PlanAanpassen.Anders;
import nl.schuldhulproute.begeleiding.PlanAanpassen.Invoer;
import nl.schuldhulproute.begeleiding.PlanAanpassen.Productwijziging;
import nl.schuldhulproute.begeleiding.PlanAanpassen.Toegang;
import nl.schuldhulproute.dossier.Begeleidingsproduct;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.JaNee;
import nl.schuldhulproute.dossier.Planwijziging;
import nl.schuldhulproute.dossier.Planwijziging.Gevolg;
import nl.schuldhulproute.dossier.Planwijziging.Verschil;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.steun.Formulierzicht;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bij elke combinatie van antwoorden zegt het formulier wat de regel eist (T-24, T-34, T-35)")
class PlanAanpassenFormulierTest {

    private static final String BESLUIT = "Text_1_2";
    private static final String ALLEEN_MET_BESLUIT = "Text_vanafBesluit";
    private static final String AFWEGEN = "Text_1_3";
    private static final String GEEN_BESLUIT = "Text_1_4";
    private static final String REDEN = "Field_redenAfwijking";

    private static final Set<String> GEVRAAGD = Set.of(BESLUIT, ALLEEN_MET_BESLUIT, AFWEGEN, GEEN_BESLUIT, REDEN);

    private static final BigDecimal NIETS = BigDecimal.ZERO;
    private static final BigDecimal WEINIG = BigDecimal.valueOf(40);
    private static final BigDecimal MEER = BigDecimal.valueOf(50);

    /** The afloscapaciteit in the plan, and the new one. */
    private static final List<BigDecimal[]> BEDRAGEN = List.of(
            bedragen(null, NIETS),
            bedragen(null, MEER),
            bedragen(NIETS, NIETS),
            bedragen(NIETS, MEER),
            bedragen(MEER, NIETS),
            bedragen(MEER, WEINIG));

    private final Formulierzicht formulier = Formulierzicht.van(PlanAanpassen.FORMULIER);

    private static BigDecimal[] bedragen(BigDecimal nu, BigDecimal nieuw) {
        return new BigDecimal[] {nu, nieuw};
    }

    /** One way to fill in the form. */
    private record Antwoord(
            String wijziging,
            Begeleidingsproduct nieuw,
            Toegang toegang,
            Boolean gewijzigdIsVrij,
            List<Anders> anders,
            BigDecimal aflosNu,
            BigDecimal aflosNieuw,
            JaNee gevolgen) {

        Map<String, Object> velden() {
            Map<String, Object> velden = new HashMap<>();
            velden.put("wijziging", wijziging);
            velden.put("nieuwProduct", nieuw == null ? null : nieuw.name());
            velden.put("toegang", toegang == null ? null : toegang.name());
            velden.put("product", gewijzigdIsVrij == null ? null : gewijzigdIsVrij ? "8" : "7");
            velden.put("nietVrij", List.of("7"));
            velden.put(
                    "anders",
                    anders == null ? null : anders.stream().map(Enum::name).toList());
            velden.put("afloscapaciteitNu", aflosNu);
            velden.put("afloscapaciteit", aflosNieuw);
            velden.put("gevolgen", gevolgen == null ? null : gevolgen.name());
            return velden;
        }

        List<Verschil> verschillen() {
            Product product = gewijzigdIsVrij == null
                    ? null
                    : new Product("D-2026-000001", "Budgetbegeleiding", gewijzigdIsVrij, Instant.EPOCH);
            Invoer invoer = new Invoer(
                    LocalDate.EPOCH,
                    wijziging,
                    "Doelen",
                    null,
                    nieuw,
                    toegang,
                    null,
                    null,
                    null,
                    Productwijziging.STOPT,
                    null,
                    anders == null || anders.isEmpty() ? null : EnumSet.copyOf(anders),
                    null,
                    null,
                    null,
                    null,
                    aflosNieuw,
                    null,
                    gevolgen,
                    null,
                    null,
                    null,
                    null);
            return PlanAanpassen.verschillen(invoer, product, Euro.cent(aflosNu));
        }

        boolean isLeeg() {
            return wijziging == null
                    && nieuw == null
                    && gewijzigdIsVrij == null
                    && (anders == null || anders.isEmpty());
        }
    }

    private static List<Antwoord> alle() {
        List<Antwoord> alle = new ArrayList<>();
        for (String wijziging : Arrays.asList(null, "Vaker contact")) {
            for (Toegang toegang : Arrays.asList(null, Toegang.VRIJ, Toegang.NIET_VRIJ)) {
                for (Boolean vrij : Arrays.asList(null, true, false)) {
                    for (List<Anders> anders : Formulierzicht.elkeKeuze(List.of(Anders.values()))) {
                        boolean aflossen = anders != null && anders.contains(Anders.AFLOSCAPACITEIT);
                        for (BigDecimal[] bedrag : aflossen ? BEDRAGEN : List.<BigDecimal[]>of(bedragen(MEER, null))) {
                            for (JaNee gevolgen : Arrays.asList(null, JaNee.JA, JaNee.NEE)) {
                                alle.add(new Antwoord(
                                        wijziging,
                                        toegang == null ? null : Begeleidingsproduct.BUDGETBEHEER,
                                        toegang,
                                        vrij,
                                        anders,
                                        bedrag[0],
                                        bedrag[1],
                                        gevolgen));
                            }
                        }
                    }
                }
            }
        }
        return alle;
    }

    @Test
    void watHetFormulierToontEnVraagtIsWatDeRegelEist() {
        assertThat(alle()).hasSizeGreaterThan(3_000).allSatisfy(antwoord -> {
            List<Verschil> verschillen = antwoord.verschillen();
            Gevolg gevolg = Planwijziging.voor(verschillen).uitkomst();
            Set<String> toont = formulier.toont(antwoord.velden(), GEVRAAGD);
            assertThat(toont.contains(BESLUIT)).isEqualTo(gevolg == Gevolg.WIJZIGINGSBESLUIT);
            assertThat(toont.contains(AFWEGEN)).isEqualTo(gevolg == Gevolg.AFWEGEN);
            assertThat(toont.contains(GEEN_BESLUIT)).isEqualTo(gevolg == Gevolg.GEEN_BESLUIT && !antwoord.isLeeg());
            assertThat(toont.contains(ALLEEN_MET_BESLUIT))
                    .isEqualTo("gevolgen".equals(geweigerdVeld(verschillen, JaNee.NEE, "Een reden")));
            assertThat(toont.contains(REDEN))
                    .isEqualTo(
                            antwoord.gevolgen() == null
                                    ? gevolg == Gevolg.AFWEGEN
                                    : "redenAfwijking".equals(geweigerdVeld(verschillen, antwoord.gevolgen(), null)));
        });
    }

    @Test
    void zolangDeToegangVanEenNieuwProductNietBekendIsZegtHetFormulierNietDatErGeenBesluitNodigIs() {
        Antwoord onaf = new Antwoord(
                "Vaker contact", Begeleidingsproduct.BUDGETBEHEER, null, null, null, null, null, JaNee.NEE);
        assertThat(formulier.toont(onaf.velden(), Set.of(BESLUIT, AFWEGEN, GEEN_BESLUIT)))
                .isEmpty();
    }

    /** The field on which the rule refuses; null when it does not. */
    private static String geweigerdVeld(List<Verschil> verschillen, JaNee gevolgen, String reden) {
        try {
            Planwijziging.kies(verschillen, gevolgen == JaNee.JA, reden);
            return null;
        } catch (Invoerfout fout) {
            return fout.veld();
        }
    }
}
