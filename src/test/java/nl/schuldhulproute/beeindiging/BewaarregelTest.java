package nl.schuldhulproute.beeindiging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.schuldhulproute.beeindiging.Bewaarregel.Feiten;
import nl.schuldhulproute.beeindiging.Bewaarregel.Resultaat;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.proces.Regeltermijnen;
import nl.schuldhulproute.termijn.Kalender;
import nl.schuldhulproute.termijn.Termijnberekening;
import nl.schuldhulproute.termijn.Termijnen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lengths are the real ones of the table of terms. */
class BewaarregelTest {

    private final Bewaarregel regel = new Bewaarregel(
            new Regeltermijnen(Termijnen.standaard(), new Termijnberekening(Kalender.standaard()))::vanaf);

    @ParameterizedTest(name = "{6}: vanaf {7} tot en met {8}")
    @CsvSource({
        // help that was given counts from its end, over a leap day and from one
        "true,  2027-03-01, , , , , VERSTREKT, 2027-03-01, 2032-03-01, 'Selectielijst gemeenten 2020, resultaat 8.1.9'",
        "true,  2028-02-29, , , , , VERSTREKT, 2028-02-29, 2033-02-28, 'Selectielijst gemeenten 2020, resultaat 8.1.9'",
        // an early end counts from the decision, also when the end of the help is known
        "true,  2027-03-20, 2027-03-01, , , , BEEINDIGD, 2027-03-01, 2032-03-01, 'Selectielijst gemeenten 2020, resultaat 8.3.5'",
        // a refusal counts from the decision, on a Sunday too: no shift for free days
        "false, , , 2027-01-31, , 2027-03-01, GEWEIGERD, 2027-01-31, 2032-01-31, 'Selectielijst gemeenten 2020, resultaat 8.2'",
        // a decision not to deal with it counts from that decision
        "false, , , , 2026-11-16, 2026-11-20, NIET_BEHANDELD, 2026-11-16, 2026-12-28, 'Selectielijst gemeenten 2020, resultaat 8.4.1'",
        // broken off in the sociaal domein: six weeks, ending on Nieuwjaarsdag
        "false, , , , , 2026-11-20, AFGEBROKEN, 2026-11-20, 2027-01-01, 'Selectielijst gemeenten 2020, resultaat 8.4.1'"
    })
    void elkResultaatHeeftZijnEigenTermijnEnZijnEigenBegin(
            Boolean verleend,
            LocalDate eindeHulp,
            LocalDate eerderBeeindigd,
            LocalDate geweigerd,
            LocalDate nietBehandeld,
            LocalDate afgebroken,
            Resultaat resultaat,
            LocalDate vanaf,
            LocalDate totEnMet,
            String grondslag) {
        var uitslag = regel.bepaal(
                new Feiten(verleend, eindeHulp, eerderBeeindigd, geweigerd, nietBehandeld, afgebroken, null));

        assertThat(uitslag.uitkomst()).isEqualTo(new Bewaarregel.Bewaren(resultaat, vanaf, totEnMet));
        assertThat(uitslag.redenen())
                .singleElement()
                .satisfies(reden -> assertThat(reden.grondslag()).isEqualTo(grondslag));
        assertThat(uitslag.redenen().get(0).cijfers())
                .singleElement()
                .satisfies(cijfer -> assertThat(cijfer.waarde())
                        .isEqualTo(resultaat.termijn().equals("A51-sociaal") ? "42 dagen" : "5 jaar"));
    }

    @Test
    void deUitkomstIsTeLezen() {
        assertThat(regel.bepaal(new Feiten(true, LocalDate.of(2027, 3, 1), null, null, null, null, null))
                        .uitkomst()
                        .opschrift())
                .isEqualTo("Bewaren tot en met 1 maart 2032");
    }

    @Test
    void watErNietIsWordtGenoemd() {
        assertThat(regel.bepaal(new Feiten(null, LocalDate.of(2027, 3, 1), null, null, null, null, null))
                        .ontbreekt())
                .containsExactly("of de toegang tot schuldhulp is verleend");
        assertThat(regel.bepaal(new Feiten(true, null, null, null, null, null, null))
                        .ontbreekt())
                .containsExactly("de dag waarop de hulp eindigde");
        assertThat(regel.bepaal(new Feiten(false, null, null, null, null, null, null))
                        .ontbreekt())
                .containsExactly("de dag waarop de aanvraag is gestopt");
    }

    @Test
    void eenBesluitOmNietTeBehandelenWordtNietOntkendEnOverleeftDeBezwaartermijn() {
        LocalDate besluit = LocalDate.of(2026, 11, 16);

        var uitslag = regel.bepaal(new Feiten(false, null, null, null, besluit, besluit, LocalDate.of(2027, 1, 4)));

        assertThat(uitslag.uitkomst().totEnMet()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(uitslag.redenen())
                .extracting(Reden::uitleg)
                .satisfiesExactly(
                        besloten -> assertThat(besloten)
                                .startsWith("De gemeente heeft besloten de aanvraag niet te behandelen."),
                        bezwaar -> assertThat(bezwaar).contains("nog bezwaar of beroep mogelijk"));
    }

    @Test
    void eenBezwaartermijnDieEerderEindigtVerandertNiets() {
        LocalDate besluit = LocalDate.of(2026, 11, 16);
        LocalDate laatste = LocalDate.of(2026, 12, 28);

        assertThat(regel.bepaal(new Feiten(false, null, null, null, besluit, besluit, laatste))
                        .redenen())
                .hasSize(1);
    }
}
