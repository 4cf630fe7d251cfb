package nl.schuldhulproute.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.steun.Routestappen;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** Who handles a case, and how it goes over to someone else. */
class BehandelaarTest extends Routestappen {

    private static final LocalDate MAANDAG = LocalDate.of(2026, 3, 2);

    @Autowired
    private Taakoverdracht overdracht;

    @Autowired
    private Collegas collegas;

    private String nummer;

    @BeforeEach
    void eenDossierMetEenTaak() {
        vandaagIs(MAANDAG);
        nummer = meldAan();
    }

    private Task taak() {
        return taak(nummer, "userTask_eersteContactLeggen");
    }

    @Test
    void wieDeEersteTaakNeemtBehandeltHetDossier() {
        assertThat(dossiers.dossier(nummer).behandelaar()).isNull();
        motor.getTaskService().claim(taak().getId(), "consulent");
        assertThat(dossiers.dossier(nummer).behandelaar()).isEqualTo("consulent");
        assertThat(dossiers.dossier(nummer).behandelaarSinds()).isEqualTo(MAANDAG);
    }

    @Test
    void wieAlleenIetsMeldtBehandeltHetDossierNiet() {
        openGebeurtenis(nummer);
        motor.getTaskService()
                .claim(taak(nummer, "userTask_gebeurtenisVastleggen").getId(), "consulent2");
        assertThat(dossiers.dossier(nummer).behandelaar()).isNull();
    }

    @Test
    void wieLaterEenTaakNeemtOfTeruglegtVerandertDeBehandelaarNiet() {
        motor.getTaskService().claim(taak().getId(), "consulent");
        motor.getTaskService().setAssignee(taak().getId(), null);
        motor.getTaskService().claim(taak().getId(), "consulent2");
        assertThat(dossiers.dossier(nummer).behandelaar()).isEqualTo("consulent");
    }

    @Test
    void wieHetDossierIntussenHadGelezenSchrijftDeBehandelaarNietWeg() {
        Dossier eerder = dossiers.dossier(nummer);
        motor.getTaskService().claim(taak().getId(), "consulent");
        eerder.isOndernemer(true);
        assertThatThrownBy(() -> dossiers.bewaar(eerder)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(dossiers.dossier(nummer).behandelaar()).isEqualTo("consulent");
    }

    @Test
    void eenDossierGaatOverNaarEenAnder() {
        Dossier dossier = dossiers.dossier(nummer);
        dossier.draagOver("consulent2", MAANDAG.plusDays(3));
        dossiers.bewaar(dossier);
        assertThat(dossiers.dossier(nummer).behandelaar()).isEqualTo("consulent2");
        assertThat(dossiers.dossier(nummer).behandelaarSinds()).isEqualTo(MAANDAG.plusDays(3));
    }

    @Test
    void eenGeslotenDossierGaatNietMeerOver() {
        Dossier dossier = dossiers.dossier(nummer);
        dossier.beeindig(MAANDAG, Uitstroomreden.values()[0], MAANDAG.plusYears(5));
        assertThatThrownBy(() -> dossier.draagOver("consulent2", MAANDAG))
                .isInstanceOf(Invoerfout.class)
                .hasMessageContaining("gesloten");
    }

    @Test
    void openTakenGaanMeeNaarDeNieuweBehandelaar() {
        motor.getTaskService().claim(taak().getId(), "consulent");
        als("manager");
        Taakoverdracht.Uitkomst uitkomst = overdracht.draagOver(nummer, "consulent", "consulent2");
        als(null);
        assertThat(uitkomst.overgedragen()).containsExactly(taak().getName());
        assertThat(uitkomst.gebleven()).isEmpty();
        assertThat(taak().getAssignee()).isEqualTo("consulent2");
    }

    @Test
    void eenTaakGaatNietNaarWieNietInDeGroepZit() {
        motor.getTaskService().claim(taak().getId(), "consulent");
        Taakoverdracht.Uitkomst uitkomst = overdracht.draagOver(nummer, "consulent", "kwaliteit");
        assertThat(uitkomst.overgedragen()).isEmpty();
        assertThat(uitkomst.gebleven()).hasSize(1);
        assertThat(taak().getAssignee()).isEqualTo("consulent");
        assertThat(overdracht.draagOver(nummer, "consulent", "beheerder").overgedragen())
                .hasSize(1);
    }

    @Test
    void collegasHebbenEenNaam() {
        assertThat(collegas.in(List.of("consulenten", "nazorgcoaches")))
                .extracting(Collegas.Collega::id)
                .contains("consulent", "consulent2", "nazorgcoach")
                .doesNotContain("manager");
        assertThat(collegas.naam("consulent")).isEqualTo("consulent Proefgebruiker");
        assertThat(collegas.naam("vertrokken")).isEqualTo("vertrokken");
        assertThat(collegas.groepenVan("consulent")).containsExactly("consulenten");
    }
}
