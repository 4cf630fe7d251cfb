package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One amount that comes in or goes out each month, in cents. */
@Table(schema = "dossier", name = "begrotingspost")
public record Begrotingspost(
        @Id Long id,
        @Version Integer versie,
        String dossiernummer,
        Soort soort,
        Wie wie,
        String omschrijving,
        long bedragCent,
        LocalDate vervallenOp,
        Instant ingevoerdOp,
        String door) {

    /** The kinds of income first, then those of expenses, in the order of a household book. */
    public enum Soort {
        LOON("Loon", true),
        UITKERING("Uitkering", true),
        PENSIOEN("AOW of pensioen", true),
        TOESLAGEN("Toeslagen", true),
        KINDERBIJSLAG("Kinderbijslag", true),
        ALIMENTATIE_ONTVANGEN("Alimentatie die binnenkomt", true),
        OVERIG_INKOMEN("Ander inkomen", true),
        WONEN("Huur of hypotheek", false),
        ENERGIE("Gas en elektriciteit", false),
        WATER("Water", false),
        ZORGVERZEKERING("Zorgverzekering", false),
        VERZEKERINGEN("Andere verzekeringen", false),
        BELASTINGEN("Gemeente en waterschap", false),
        TELEFOON_INTERNET("Telefoon, internet en tv", false),
        VERVOER("Vervoer", false),
        BOODSCHAPPEN("Boodschappen en huishouden", false),
        KINDEREN("School, opvang en kinderen", false),
        ZORGKOSTEN("Eigen risico en zorgkosten", false),
        ALIMENTATIE_BETALEN("Alimentatie die wordt betaald", false),
        AFLOSSINGEN("Aflossingen", false),
        OVERIGE_UITGAVEN("Andere uitgaven", false);

        private final String opschrift;
        private final boolean inkomen;

        Soort(String opschrift, boolean inkomen) {
            this.opschrift = opschrift;
            this.inkomen = inkomen;
        }

        public String opschrift() {
            return opschrift;
        }

        public boolean isInkomen() {
            return inkomen;
        }
    }

    /** Whose income or expense it is. */
    public enum Wie {
        INWONER("Inwoner"),
        PARTNER("Partner"),
        SAMEN("Samen");

        private final String opschrift;

        Wie(String opschrift) {
            this.opschrift = opschrift;
        }

        public String opschrift() {
            return opschrift;
        }
    }

    /** What is known of one amount. */
    public record Gegevens(Soort soort, Wie wie, String omschrijving, long bedragCent) {}

    public Gegevens gegevens() {
        return new Gegevens(soort, wie, omschrijving, bedragCent);
    }

    Begrotingspost met(Gegevens nieuw) {
        return new Begrotingspost(
                id,
                versie,
                dossiernummer,
                nieuw.soort(),
                nieuw.wie(),
                nieuw.omschrijving(),
                nieuw.bedragCent(),
                vervallenOp,
                ingevoerdOp,
                door);
    }

    Begrotingspost vervallen(LocalDate op) {
        return new Begrotingspost(
                id, versie, dossiernummer, soort, wie, omschrijving, bedragCent, op, ingevoerdOp, door);
    }
}
