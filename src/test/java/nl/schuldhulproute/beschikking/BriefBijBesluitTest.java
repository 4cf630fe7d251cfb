package nl.schuldhulproute.beschikking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import nl.schuldhulproute.brief.Briefnaam;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.brief.Vaststuk;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluituitkomst;
import nl.schuldhulproute.steun.RouteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every decision that can be made known has its letter, with what the law wants in each (Awb art. 3:45-3:47). */
class BriefBijBesluitTest extends RouteTest {

    @Autowired
    private Besluitaarden aarden;

    @Test
    void elkeUitkomstVanElkSoortBesluitHeeftEenBriefMetArtikelRedenenEnRechtsmiddel() {
        Map<String, Briefsoort> brieven = new TreeMap<>();
        for (Besluitconcept.Soort soort : Besluitconcept.Soort.values()) {
            for (Besluituitkomst uitkomst : aarden.van(soort).uitkomsten()) {
                if (!uitkomst.verandertIets()) {
                    continue;
                }
                Briefsoort brief = Briefsoort.bij(soort, uitkomst.name());
                assertThat(brief.verplicht())
                        .as("%s %s", soort, uitkomst)
                        .contains(Briefnaam.ARTIKEL, Briefnaam.REDENEN);
                assertThat(brief.verplichteStukken().contains(Vaststuk.BEZWAAR)
                                || brief.verplicht().contains(Briefnaam.BEROEP_TOT))
                        .as("%s %s: rechtsmiddel", soort, uitkomst)
                        .isTrue();
                brieven.put(soort + " " + uitkomst, brief);
            }
        }
        assertThat(brieven)
                .containsEntry("TOEGANG TOEKENNEN", Briefsoort.BESLUIT_TOEGANG)
                .containsEntry("TOEGANG WEIGEREN", Briefsoort.BESLUIT_WEIGERING)
                .containsEntry("NIET_IN_BEHANDELING NIET_BEHANDELEN", Briefsoort.BESLUIT_NIET_IN_BEHANDELING)
                .containsEntry("DWANGSOM GEEN_DWANGSOM", Briefsoort.BESLUIT_GEEN_DWANGSOM);
        assertThat(Briefsoort.BESLUIT_TOEGANG.verplichteStukken()).contains(Vaststuk.PLAN);
    }
}
