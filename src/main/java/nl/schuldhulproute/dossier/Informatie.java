package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** That the inwoner was told about a subject on a day (Model beleidsregels art. 4 lid 3; M-18–M-23). Only added to. */
@Table(schema = "dossier", name = "informatie")
public record Informatie(
        @Id Long id, String dossiernummer, Onderwerp onderwerp, LocalDate verteldOp, String door, Instant ingevoerdOp) {

    /** What every inwoner has to be told during the intake. */
    public enum Onderwerp {
        /** M-18 */
        WIJZE_VAN_HELPEN("Hoe wij helpen"),
        /** M-19 */
        GEGEVENS_BESCHIKKING("Welke gegevens wij gebruiken voor het besluit"),
        /** M-19 */
        GEGEVENS_PLAN("Welke gegevens wij gebruiken voor het plan van aanpak"),
        /** M-19 */
        GEGEVENS_CKI("Dat problematische schulden worden gemeld bij BKR (CKI)"),
        /** M-20 */
        DUUR_TOT_BESCHIKKING("Hoe lang het duurt tot het besluit"),
        /** M-21 */
        DUUR_TOT_RESULTAAT("Hoe lang het daarna duurt tot er resultaat is"),
        /** M-22 */
        AANVULLEN_PLAN("Hoe het plan van aanpak stap voor stap wordt aangevuld"),
        /** M-23 */
        VOLGEN_EN_NAZORG("Dat er na de oplossing een tijd van volgen en nazorg is"),
        /** L-07 */
        NAZORGGESPREK("Dat er een nazorggesprek komt"),
        /** M-60 */
        VERPLICHTINGEN("Wat de inwoner zelf moet doen"),
        /** B-18 */
        VOORTGANG("Wanneer de inwoner hoort hoe het ervoor staat"),
        /** B-20 */
        BEGREPEN("Nagevraagd of het begrepen is");

        private final String naam;

        Onderwerp(String naam) {
            this.naam = naam;
        }

        /** The subject as users see it. */
        public String naam() {
            return naam;
        }
    }
}
