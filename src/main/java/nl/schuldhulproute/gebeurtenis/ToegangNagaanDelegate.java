package nl.schuldhulproute.gebeurtenis;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Bezwaarschriften;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.proces.LopendeRoute;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Whether there is access after the withdrawal of a decision that gave it, or after a court took one away, and where the route
 * stands: without access it ends (Wgs art. 4a lid 1; Awb art. 8:72).
 */
@InModellen(
        value = "toegangNagaan",
        schrijft = {"toegangVervallen", "routeLoopt", "kanHervatten"})
class ToegangNagaanDelegate implements JavaDelegate {

    private static final String BERICHT = "ToegangVervallen";

    private final Dossiers dossiers;
    private final Besluiten besluiten;
    private final Besluitenboek boek;
    private final Situaties situaties;
    private final LopendeRoute route;
    private final Bezwaarschriften bezwaarschriften;
    private final Hervatting hervatting;

    ToegangNagaanDelegate(
            Dossiers dossiers,
            Besluiten besluiten,
            Besluitenboek boek,
            Situaties situaties,
            LopendeRoute route,
            Bezwaarschriften bezwaarschriften,
            Hervatting hervatting) {
        this.bezwaarschriften = bezwaarschriften;
        this.hervatting = hervatting;
        this.dossiers = dossiers;
        this.besluiten = besluiten;
        this.boek = boek;
        this.situaties = situaties;
        this.route = route;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        Dossier dossier = dossiers.dossier(uitvoering.getProcessBusinessKey());
        Long betreft = (Long) uitvoering.getVariable("betreft");
        Optional<Bezwaar> bezwaar = Optional.ofNullable((String) uitvoering.getVariable("bezwaar"))
                .map(Bezwaar::id)
                .flatMap(bezwaarschriften::findById);
        boolean gingOverToegang = bezwaar.map(this::vernietigd)
                .orElseGet(() -> Stream.of(betreft))
                .flatMap(id -> besluiten.findById(id).stream())
                .anyMatch(Besluit::verleentToegang);
        boolean toegang = boek.toegangVerleend(dossier.nummer());
        uitvoering.setVariable("toegangVervallen", gingOverToegang && !toegang);
        uitvoering.setVariable("routeLoopt", dossier.beeindigdOp() == null && route.hoort(dossier.nummer(), BERICHT));
        uitvoering.setVariable(
                "kanHervatten",
                gingOverToegang && toegang && kanHervatten(dossier)
                        || bezwaar.isPresent() && betreft != null && hervatting.kan(dossier.nummer(), betreft));
    }

    /** Of the decisions around an objection, those that a court took away; what a withdrawal does, its own model shows. */
    private Stream<Long> vernietigd(Bezwaar bezwaar) {
        return Stream.of(bezwaar.besluit(), bezwaar.beslissing(), bezwaar.vernietigd())
                .filter(Objects::nonNull)
                .filter(boek::isDoorRechterVernietigd);
    }

    /** Help that a decision ended stays ended, whatever becomes of the access that it once began with. */
    private boolean kanHervatten(Dossier dossier) {
        boolean beeindigd = boek.geldend(dossier.nummer()).stream()
                .filter(Besluit::beeindigtHulp)
                .anyMatch(besluit ->
                        dossier.hervatOp() == null || besluit.ingevoerdOp().isAfter(dossier.hervatOp()));
        return !beeindigd && situaties.hervatten(dossier.nummer()).isEmpty();
    }
}
