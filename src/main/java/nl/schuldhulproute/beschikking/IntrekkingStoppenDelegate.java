package nl.schuldhulproute.beschikking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcepten;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.termijn.Einde;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A decision is not withdrawn after all: what was being drafted for it falls away, with its terms. */
@InModellen("intrekkingStoppen")
class IntrekkingStoppenDelegate implements JavaDelegate {

    private final Besluitconcepten concepten;
    private final Dossiers dossiers;
    private final Termijnregister termijnen;
    private final Clock klok;

    IntrekkingStoppenDelegate(Besluitconcepten concepten, Dossiers dossiers, Termijnregister termijnen, Clock klok) {
        this.concepten = concepten;
        this.dossiers = dossiers;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String nummer = uitvoering.getProcessBusinessKey();
        Object betreft = uitvoering.getVariable("betreft");
        boolean routeLoopt = dossiers.dossier(nummer).beeindigdOp() == null;
        concepten.findByDossiernummerAndAfgehandeldFalseOrderByIdDesc(nummer).stream()
                .filter(concept -> hoortErbij(concept, betreft, routeLoopt))
                .forEach(this::stopt);
    }

    /** While the route runs, a draft about access can be its own. */
    private static boolean hoortErbij(Besluitconcept concept, Object betreft, boolean routeLoopt) {
        return switch (concept.soort()) {
            case INTREKKING -> Objects.equals(concept.betreft(), betreft);
            case TOEGANG -> !routeLoopt;
            default -> false;
        };
    }

    private void stopt(Besluitconcept concept) {
        concept.isAfgehandeld();
        concepten.save(concept);
        termijnen
                .lopend(Concepten.bekendmaking(concept))
                .ifPresent(termijn -> termijnen.vervallen(
                        termijn.sleutel(),
                        LocalDate.ofInstant(klok.instant(), Einde.AMSTERDAM),
                        "Het besluit wordt niet ingetrokken."));
    }
}
